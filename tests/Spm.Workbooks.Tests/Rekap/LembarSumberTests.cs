using System.Globalization;
using System.Text.RegularExpressions;
using Spm.Domain;

namespace Spm.Workbooks.Tests;

/// <summary>Takes every number of the written rekap and goes the way to the uploaded cell, with nothing but the workbook and the kept files.</summary>
public partial class LembarSumberTests
{
    private const int Id = 1;
    private const int Versi = 5;
    private const int Sha256 = 7;
    private const int Berkas = 8;
    private const int Lembar = 9;
    private const int Sel = 10;
    private const int Aturan = 11;

    private static readonly Lazy<(RekapBerkas Asal, Rekap Rekap, byte[] Isi)> Banten = new(() =>
    {
        var asal = new RekapBerkas();
        return (asal, asal.Rekap(), RekapBanten.Tulis(asal.Rekap()));
    });

    [Fact]
    public void Every_number_leads_by_its_link_to_the_cells_that_give_it()
    {
        var (asal, rekap, isi) = Banten.Value;
        var (buku, xml) = (new BukuTerbaca(isi), new BacaanXlsx(isi));
        var unggahan = asal.Unggahan.ToDictionary(u => u.Key, u => new BukuTerbaca(u.Value));
        var (ditelusuri, tanpaAngka) = (0, 0);
        foreach (var (lembar, kolomKode) in Urusan.Semua.Select(u => (u.NamaPendek, 3)).Append(("Provinsi", 2)))
        {
            var tautan = Tautan(xml, lembar);
            for (var baris = 7; buku.Teks(lembar, baris, 1).Length > 0; baris++)
            {
                // Under the services of the province stands the index of their urusan.
                if (!KodeLayanan.TryParse(buku.Teks(lembar, baris, kolomKode), out var layanan))
                {
                    Assert.StartsWith("Indeks ", buku.Teks(lembar, baris, 3), StringComparison.Ordinal);
                    continue;
                }

                var wilayah = kolomKode == 3 ? buku.Teks(lembar, baris, 1) : rekap.Provinsi.ToString();
                for (var i = 0; i < 5; i++)
                {
                    var (alamat, sumber) = (AlamatSel.Tulis(baris, kolomKode + 3 + i), 0);
                    Assert.True(tautan.Remove(alamat, out var tujuan), $"{lembar}!{alamat} leads nowhere.");
                    sumber = int.Parse(TujuanSumber().Match(tujuan!).Groups[1].Value, CultureInfo.InvariantCulture);
                    Assert.Equal($"{wilayah}/{layanan}/{(i < 2 ? "A" : "IP")}", buku.Teks("Sumber", sumber, Id));
                    if (buku.Angka(lembar, baris, kolomKode + 3 + i) is not { } angka)
                    {
                        tanpaAngka++;
                        continue;
                    }

                    Assert.StartsWith($"2025-TW4/{wilayah}/", buku.Teks("Sumber", sumber, Berkas), StringComparison.Ordinal);
                    Assert.Equal(Hitung(buku, sumber, unggahan[buku.Teks("Sumber", sumber, Sha256)], i, buku.Angka(lembar, baris, kolomKode + 6)), (double)angka, 1e-9);
                    ditelusuri++;
                }
            }

            Assert.Empty(tautan);
        }

        // Templates of 2 + 3 + 7 services in full, 12 of W1 and 2 beside it, 1 of W2 and 5 of W4 without M: nothing was left out by accident.
        Assert.True(ditelusuri > 120, $"{ditelusuri}");
        Assert.True(tanpaAngka > 500, $"{tanpaAngka}");
    }

    [Fact]
    public void Every_obstacle_leads_to_its_row()
    {
        var (_, _, isi) = Banten.Value;
        var (buku, xml) = (new BukuTerbaca(isi), new BacaanXlsx(isi));
        var tautan = Tautan(xml, "Kendala");

        Assert.Equal(5, tautan.Count);
        Assert.All(tautan, t =>
        {
            var (baris, sumber) = (int.Parse(t.Key[1..], CultureInfo.InvariantCulture), int.Parse(TujuanSumber().Match(t.Value).Groups[1].Value, CultureInfo.InvariantCulture));
            Assert.Equal($"{buku.Teks("Kendala", baris, 4)}/{buku.Teks("Kendala", baris, 2)}/Kendala", buku.Teks("Sumber", sumber, Id));
            Assert.Equal("Kendala!A2:C2", buku.Teks("Sumber", sumber, Sel));
        });
    }

    [Fact]
    public void Every_row_of_mutu_leads_to_the_cells_of_its_service()
    {
        var (_, _, isi) = Banten.Value;
        var (buku, xml) = (new BukuTerbaca(isi), new BacaanXlsx(isi));
        var tautan = Tautan(xml, "Mutu");

        Assert.Equal(2 * Enumerable.Range(7, 1_000).Count(b => KodeLayanan.TryParse(buku.Teks("Mutu", b, 3), out _)), tautan.Count);
        Assert.True(tautan.Count > 2 * 246);
        Assert.All(tautan, t =>
        {
            Assert.True(AlamatSel.TryBaca(t.Key, out var baris, out _));
            var sumber = int.Parse(TujuanSumber().Match(t.Value).Groups[1].Value, CultureInfo.InvariantCulture);
            Assert.Equal($"{buku.Teks("Mutu", baris, 1)}/{buku.Teks("Mutu", baris, 3)}/B", buku.Teks("Sumber", sumber, Id));
        });
    }

    [Fact]
    public void The_budget_of_an_urusan_leads_to_the_first_of_its_rows_that_names_cells()
    {
        var (_, _, isi) = Banten.Value;
        var (buku, xml) = (new BukuTerbaca(isi), new BacaanXlsx(isi));

        // The sums over urusan or daerah lead to the first row of all of these.
        var tautan = Tautan(xml, "Anggaran").Where(t => AlamatSel.TryBaca(t.Key, out var b, out _)
            && buku.Teks("Anggaran", b, 2) != "Seluruh kabupaten/kota" && buku.Teks("Anggaran", b, 3) != "Semua urusan").ToList();

        Assert.Equal(3 * 6 * 9, tautan.Count);
        Assert.All(tautan, t =>
        {
            Assert.True(AlamatSel.TryBaca(t.Key, out var baris, out _));
            var sumber = int.Parse(TujuanSumber().Match(t.Value).Groups[1].Value, CultureInfo.InvariantCulture);
            Assert.Equal((buku.Teks("Anggaran", baris, 1), buku.Teks("Anggaran", baris, 3)), (buku.Teks("Sumber", sumber, 2), buku.Teks("Sumber", sumber, 3)));
            Assert.EndsWith("/C", buku.Teks("Sumber", sumber, Id), StringComparison.Ordinal);
            var seurusan = Enumerable.Range(2, 5_000).TakeWhile(b => buku.Teks("Sumber", b, Id).Length > 0).Where(b => buku.Teks("Sumber", b, Id).EndsWith("/C", StringComparison.Ordinal)
                && (buku.Teks("Sumber", b, 2), buku.Teks("Sumber", b, 3)) == (buku.Teks("Anggaran", baris, 1), buku.Teks("Anggaran", baris, 3))).ToList();
            Assert.Equal(seurusan.Find(b => buku.Teks("Sumber", b, Sel).Length > 0) is > 0 and var bersel ? bersel : seurusan[0], sumber);
        });
    }

    [Fact]
    public void The_header_is_row_1_and_every_row_is_one_of_the_list()
    {
        var (_, rekap, isi) = Banten.Value;
        var buku = new BukuTerbaca(isi);

        Assert.Equal(
            "Id | Kode Daerah | Urusan | Kode Layanan | Versi | Diterima | SHA-256 | Berkas | Lembar | Sel | Aturan",
            string.Join(" | ", Enumerable.Range(1, 12).Select(k => buku.Teks("Sumber", 1, k)).TakeWhile(t => t.Length > 0)));
        var baris = 2;
        foreach (var asal in PenyusunAsal.Susun(rekap))
        {
            string[] harapan =
            [
                asal.Id.ToString(), asal.Id.Wilayah.ToString(), asal.Urusan.NamaPendek, asal.Id.Layanan.ToString(), asal.Sumber?.Versi.ToString(CultureInfo.InvariantCulture) ?? "",
                asal.Sumber?.Diterima.ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture) ?? "", asal.Sumber?.Sha256 ?? "", asal.Sumber?.Berkas ?? "",
                asal.Lembar, RentangAsal.Tulis(asal.Sel), asal.Aturan,
            ];
            Assert.Equal(harapan, Enumerable.Range(1, 11).Select(k => buku.Teks("Sumber", baris, k)));
            baris++;
        }

        Assert.Equal("", buku.Teks("Sumber", baris, 1));
    }

    [Fact]
    public void Names_of_sheets_that_need_apostrophes_and_reasons_have_their_cells()
    {
        var (_, _, isi) = Banten.Value;
        var buku = new BukuTerbaca(isi);

        Assert.Equal(
            ("'Jum''at; 2';'PKM! A'", "'Jum''at; 2'!D2;'PKM! A'!D2;'Jum''at; 2'!E2:G2;'PKM! A'!E2:G2"),
            (buku.Teks("Sumber", Baris(buku, "36.04/K-KES-01/A"), Lembar), buku.Teks("Sumber", Baris(buku, "36.04/K-KES-01/A"), Sel)));
        Assert.Equal("A Penerima!F3", buku.Teks("Sumber", Baris(buku, "36.01/K-PR-02/A"), Sel));
        Assert.Equal("A Penerima!G3;A Penerima!H3;A Penerima!F3", buku.Teks("Sumber", Baris(buku, "36.02/K-PR-02/A"), Sel));
        Assert.Equal("", buku.Teks("Sumber", Baris(buku, "36.02/K-SOS-01/A"), Versi));
        Assert.StartsWith("Berkas urusan ini ditolak", buku.Teks("Sumber", Baris(buku, "36.02/K-SOS-01/A"), Aturan), StringComparison.Ordinal);
    }

    [Fact]
    public void Linked_figures_keep_the_look_of_figures()
    {
        var (_, _, isi) = Banten.Value;
        var xml = new BacaanXlsx(isi);
        var baris = xml.Baris("Perumahan Rakyat", "C", "K-PR-01");

        Assert.Equal("[$-421]#,##0", xml.Format("Perumahan Rakyat", $"F{baris}"));
        Assert.DoesNotContain(xml.Xml("Perumahan Rakyat").Descendants(), e => e.Name.LocalName == "c" && (string?)e.Attribute("r") == $"F{baris}" && xml.BergarisBawah((int)e.Attribute("s")!));
    }

    /// <summary>What a figure must be by the cells of its row: 0 harus, 1 terlayani, 2 P, 3 M, 4 IP.</summary>
    private static double Hitung(BukuTerbaca rekap, int baris, BukuTerbaca unggahan, int angka, decimal? mutu)
    {
        Assert.True(RentangAsal.TryBaca(rekap.Teks("Sumber", baris, Sel), out var sel));

        // The row A of the same service says which of the cells are which.
        var a = angka < 2 ? baris : Baris(rekap, rekap.Teks("Sumber", baris, Id).Replace("/IP", "/A", StringComparison.Ordinal));
        var (harus, terlayani) = DuaBagian().Match(rekap.Teks("Sumber", a, Aturan)) is { Success: true } bagian
            ? (Bilangan(bagian.Groups[1]), Bilangan(bagian.Groups[2]))
            : rekap.Teks("Sumber", a, Aturan).StartsWith("Harus dilayani dan terlayani = ", StringComparison.Ordinal) ? (1, 0) : (1, 1);
        var h = unggahan.Jumlah(sel.Take(harus), capaian: false);
        var t = unggahan.Jumlah(terlayani == 0 ? sel.Take(1) : sel.Skip(harus).Take(terlayani), capaian: true);
        var p = Math.Min(100, 100.0 * (double)t / (double)h);
        var sisa = sel.Skip(harus + terlayani).ToList();
        var m = sisa is [{ Lembar: "B Mutu" }, ..] ? Mutu(unggahan, sisa, rekap.Teks("Sumber", baris, Aturan)) : (double)(mutu ?? 0);
        return angka switch
        {
            0 => (double)h,
            1 => (double)t,
            2 => p,
            3 => m,
            _ => (0.8 * p) + (0.2 * m),
        };
    }

    // On the sheet of a template what had to be stands beside what was done.
    private static double Mutu(BukuTerbaca unggahan, IEnumerable<RentangAsal> sel, string aturan)
    {
        var persen = sel.SelectMany(unggahan.Sel).GroupBy(s => s.Baris).Select(b => b.OrderBy(s => s.Kolom).Select(s => (double)s.Angka!.Value).ToArray()).Select(b => Math.Min(100, 100 * b[1] / b[0])).ToList();
        return persen.Sum() / (persen.Count + (BarisKosong().Match(aturan) is { Success: true } kosong ? Bilangan(kosong.Groups[1]) : 0));
    }

    private static int Bilangan(Group teks) => int.Parse(teks.Value, CultureInfo.InvariantCulture);

    private static int Baris(BukuTerbaca buku, string id) => Enumerable.Range(2, 5_000).First(b => buku.Teks("Sumber", b, Id) == id);

    private static Dictionary<string, string> Tautan(BacaanXlsx xml, string lembar) => xml.Xml(lembar).Descendants().Where(e => e.Name.LocalName == "hyperlink")
        .ToDictionary(e => (string)e.Attribute("ref")!, e => (string)e.Attribute("location")!);

    [GeneratedRegex(@"\A'Sumber'!A([0-9]+)\z")]
    private static partial Regex TujuanSumber();

    [GeneratedRegex(@"\AHarus dilayani = jumlah ([0-9]+) rentang pertama pada kolom Sel; terlayani = jumlah ([0-9]+) rentang berikutnya;")]
    private static partial Regex DuaBagian();

    [GeneratedRegex(@" dan ([0-9]+) baris baku kosong yang dihitung 0")]
    private static partial Regex BarisKosong();
}
