using System.Collections.Concurrent;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Spm.Domain;

namespace Spm.Workbooks.Tests;

/// <summary>Annotated copies of workbooks in the layouts of agencies, as openpyxl and LibreOffice saved them, accepted and rejected ones.</summary>
public class TataLetakBeranotasiTests
{
    private static readonly JsonElement Harapan = JsonDocument.Parse(File.ReadAllBytes(Jalan("harapan.json"))).RootElement;

    // Every theory looks at the same copies.
    private static readonly ConcurrentDictionary<string, SalinanUji> Uji = new();

    public static TheoryData<string> Berkas => [.. Harapan.EnumerateObject().SelectMany(b => new[] { b.Name, "libreoffice-" + b.Name })];

    /// <summary>Judges a workbook of a layout and marks it.</summary>
    internal static SalinanUji Salinan(string berkas) => Uji.GetOrAdd(berkas, b => SalinanUji.Dari(File.ReadAllBytes(Jalan(b)), Slot(b)));

    [Theory]
    [MemberData(nameof(Berkas))]
    public void Every_finding_is_marked_where_it_can_be_seen(string berkas)
    {
        var uji = Salinan(berkas);
        foreach (var sel in uji.DiSel.GroupBy(t => (Lembar: t.Lembar!, Sel: SalinanUji.Tampak(uji.Asli, t.Lembar!, t.Sel!))))
        {
            var warna = SalinanUji.Warna(uji.Salinan, sel.Key.Lembar, sel.Key.Sel);
            Assert.StartsWith(sel.Any(t => t.Keparahan == Keparahan.Galat) ? "FFB3A" : "FFE08", warna, StringComparison.Ordinal);
            var komentar = SalinanUji.Komentar(uji.Salinan, sel.Key.Lembar)[sel.Key.Sel];
            Assert.All(sel.Take(10), t => Assert.Contains($"{t.Kode}: {t.Pesan}\nPerbaikan: {t.Perbaikan}", komentar, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Berkas))]
    public void The_list_comes_first_and_its_links_lead_to_sheets_by_the_names_that_they_really_have(string berkas)
    {
        var uji = Salinan(berkas);
        using var dokumen = SpreadsheetDocument.Open(new MemoryStream(uji.Salinan), isEditable: false);
        var lembar = dokumen.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().ToList();
        Assert.Equal("Temuan", lembar[0].Name);
        var daftar = SalinanUji.Isi(uji.Salinan, "Temuan").Where(s => s is { Baris: > 4, Kolom: 6 }).Select(s => s.Teks);
        Assert.Equal(uji.Hasil.Temuan.Select(t => t.Pesan), daftar);
        var terlihat = lembar.Where(l => l.State is null || l.State == SheetStateValues.Visible).Select(l => l.Name!.Value!).ToDictionary(n => n.Trim());
        var harapan = from t in uji.Hasil.Temuan.Index()
                      let nama = terlihat.GetValueOrDefault(t.Item.Lembar ?? "")
                      where nama is not null
                      select ($"E{t.Index + 5}", $"'{nama}'!{t.Item.Sel ?? "A1"}");
        var tautan = ((WorksheetPart)dokumen.WorkbookPart.GetPartById(lembar[0].Id!)).Worksheet!.Descendants<Hyperlink>();
        Assert.Equal(harapan, tautan.Select(h => (h.Reference!.Value!, h.Location!.Value!)));
    }

    [Theory]
    [MemberData(nameof(Berkas))]
    public void Nothing_else_changes_and_Office_has_nothing_new_against_it(string berkas)
    {
        var uji = Salinan(berkas);
        var (asli, salinan) = (SalinanUji.Bagian(uji.Asli), SalinanUji.Bagian(uji.Salinan));
        var nama = SalinanUji.Lembar(uji.Asli);
        Assert.All(nama, l => Assert.Equal(SalinanUji.Isi(uji.Asli, l), SalinanUji.Isi(uji.Salinan, l)));
        var ditandai = uji.DiSel.Select(t => t.Lembar).ToHashSet();
        foreach (var (bagian, isi) in asli.Where(b => b.Key.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal) || b.Key is "xl/sharedStrings.xml" or "xl/theme/theme1.xml"))
        {
            var nomor = bagian.Contains("worksheets", StringComparison.Ordinal) ? int.Parse(bagian["xl/worksheets/sheet".Length..^4], null) - 1 : -1;
            Assert.True(
                (nomor >= 0 && ditandai.Contains(nama[nomor])) || WorkbookBeranotasiTests.TanpaPilihan(isi) == WorkbookBeranotasiTests.TanpaPilihan(salinan[bagian]),
                $"{bagian} has changed.");
        }

        Assert.Empty(SalinanUji.Cacat(uji.Salinan).Except(SalinanUji.Cacat(uji.Asli)));
    }

    [Theory]
    [MemberData(nameof(Berkas))]
    public void The_copy_is_judged_as_its_original_and_copying_it_again_changes_nothing(string berkas)
    {
        var uji = Salinan(berkas);
        var hasil = SalinanUji.Nilai(uji.Salinan, uji.Slot);

        Assert.Equal(uji.Hasil.Temuan, hasil.Temuan);
        Assert.Equivalent(uji.Hasil.Laporan, hasil.Laporan);
        Assert.Equal(uji.Salinan, SalinanUji.Buat(uji.Salinan, hasil.Temuan));
    }

    [Theory]
    [MemberData(nameof(Berkas))]
    public void Without_findings_the_next_copy_has_the_fills_and_comments_of_the_original(string berkas)
    {
        var uji = Salinan(berkas);
        var bersih = SalinanUji.Buat(uji.Salinan, [])!;
        foreach (var t in uji.DiSel)
        {
            var sel = SalinanUji.Tampak(uji.Asli, t.Lembar!, t.Sel!);
            Assert.Equal(SalinanUji.Warna(uji.Asli, t.Lembar!, sel), SalinanUji.Warna(bersih, t.Lembar!, sel));
        }

        Assert.All(SalinanUji.Lembar(uji.Asli), l => Assert.Equal(SalinanUji.Komentar(uji.Asli, l), SalinanUji.Komentar(bersih, l)));
    }

    /// <summary>Copies of rejected workbooks that were corrected and saved in openpyxl (Berkas/Koreksi), marks and all.</summary>
    [Theory]
    [InlineData("w1.xlsx", "w1-satuan-beda.xlsx", "PKM B", "C35")]
    [InlineData("w2.xlsx", "w2-air-minum.xlsx", "Capaiam SPM AMM", "F16")]
    [InlineData("w3.xlsx", "w3-bukan-angka.xlsx", "Perubahan Target 2026", "I18", "M40", "Q75")]
    [InlineData("w4.xlsx", "w4-tanggal.xlsx", "cetak SPM Sosial", "D29")]
    public void A_corrected_copy_is_accepted_and_marked_anew(string berkas, string asal, string lembar, params string[] dikoreksi)
    {
        var (unggahan, slot) = (File.ReadAllBytes(Jalan(asal)), Slot(asal));
        var koreksi = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Berkas", "Koreksi", berkas));
        Assert.All(dikoreksi, sel => Assert.StartsWith("FFB3A", SalinanUji.Warna(koreksi, lembar, sel), StringComparison.Ordinal));

        var hasil = SalinanUji.Nilai(koreksi, slot);
        var salinan = SalinanUji.Buat(koreksi, hasil.Temuan)!;

        Assert.True(hasil.Diterima);
        Assert.Equal(1, SalinanUji.Lembar(salinan).Count(l => l.StartsWith("Temuan", StringComparison.Ordinal)));
        Assert.Equal(hasil.Temuan.Count, SalinanUji.Isi(salinan, "Temuan").Count(s => s is { Baris: > 4, Kolom: 6 }));
        var tanda = SalinanUji.Lembar(salinan).SelectMany(l => SalinanUji.Komentar(salinan, l).Select(k => (l, k.Key, Jumlah: k.Value.Split("— Temuan SPM —").Length - 1))).ToList();
        Assert.All(tanda, t => Assert.Equal(1, t.Jumlah));
        Assert.Equal(
            hasil.Temuan.Where(t => t.Sel is not null).Select(t => (t.Lembar!, SalinanUji.Tampak(salinan, t.Lembar!, t.Sel!))).Distinct().Order(),
            tanda.Select(t => (t.l, t.Key)).Order());
        foreach (var sel in dikoreksi.Where(sel => !hasil.Temuan.Any(t => t.Lembar == lembar && t.Sel == sel)))
        {
            Assert.Equal(SalinanUji.Warna(unggahan, lembar, sel), SalinanUji.Warna(salinan, lembar, sel));
        }
    }

    private static Slot Slot(string berkas)
    {
        var asal = Harapan.GetProperty(berkas.Replace("libreoffice-", "", StringComparison.Ordinal));
        string Teks(string nama) => asal.GetProperty(nama).GetString()!;
        return new Slot(Periode.Parse(Teks("periode")), KodeWilayah.Parse(Teks("wilayah")), Urusan.Parse(Teks("urusan")));
    }

    private static string Jalan(string berkas) => Path.Combine(AppContext.BaseDirectory, "Berkas", "TataLetak", berkas);
}
