using Spm.Domain;

namespace Spm.Workbooks.Tests;

public class LembarAgregatTests
{
    private const string Lembar = "Agregat";
    private static readonly Lazy<BacaanXlsx> Banten = new(() => new BacaanXlsx(RekapBanten.Tulis(RekapBanten.Buat())));

    [Fact]
    public void Sums_are_those_of_the_sheet_of_the_urusan()
    {
        var buku = Banten.Value;
        var (harus, terlayani, melapor) = (0d, 0d, 0);
        var sumber = buku.Kolom("Kesehatan", "C").Select((kode, i) => (Kode: kode, Baris: 7 + i)).Where(k => k.Kode == "K-KES-12").ToList();
        foreach (var (_, baris) in sumber)
        {
            harus += buku.Angka("Kesehatan", $"F{baris}");
            terlayani += buku.Angka("Kesehatan", $"G{baris}");
            melapor++;
        }

        var agregat = buku.Baris(Lembar, "B", "K-KES-12");
        Assert.Equal(8, melapor);
        Assert.Equal((harus, terlayani, 8d, 0d, 0d), (buku.Angka(Lembar, $"E{agregat}"), buku.Angka(Lembar, $"F{agregat}"), buku.Angka(Lembar, $"H{agregat}"), buku.Angka(Lembar, $"I{agregat}"), buku.Angka(Lembar, $"J{agregat}")));
        Assert.Equal(terlayani / harus * 100, buku.Angka(Lembar, $"G{agregat}"), 10);
    }

    [Fact]
    public void Daerah_without_the_service_and_without_a_report_are_counted_apart()
    {
        // One kabupaten does not owe it, one has not reported the urusan.
        var baris = Banten.Value.Baris(Lembar, "B", "K-PR-01");

        Assert.Equal([6, 1, 1], "HIJ".Select(k => Banten.Value.Angka(Lembar, $"{k}{baris}")));
    }

    [Fact]
    public void Means_stand_under_the_indices_and_say_over_whom_and_the_own_report_of_the_province_stands_apart()
    {
        var rekap = RekapBanten.Buat();
        var rerata = Banten.Value.Baris("Rekap", "B", "Rata-rata kabupaten/kota");
        var sendiri = Banten.Value.Baris("Provinsi", "C", "Indeks laporan provinsi sendiri");

        Assert.Equal(7 + rekap.Daerah.Count, rerata);
        Assert.Equal((double)rekap.Daerah.Average(d => d.Hasil.Capaian.Indeks!.Value.KeDecimal()), Banten.Value.Angka("Rekap", $"I{rerata}"), 10);
        Assert.Equal(["8 dari 8", "7 dari 8", "8 dari 8"], "CGI".Select(k => Banten.Value.Teks("Rekap", $"{k}{rerata + 1}")));
        Assert.Equal((double)rekap.LaporanProvinsi.Capaian.Indeks!.Value.KeDecimal(), Banten.Value.Angka("Provinsi", $"I{sendiri}"), 10);
        Assert.DoesNotContain(Banten.Value.SemuaTeks(Lembar), t => t is "Rata-rata" or "Indeks");
    }

    [Fact]
    public void Unequal_units_are_said_not_to_be_added_up_and_no_number_is_there()
    {
        var asal = RekapBanten.Buat();
        var kk = Ubah(asal, "36.03", "K-PU-01", l => l with { Satuan = "KK" });
        var buku = new BacaanXlsx(RekapBanten.Tulis(kk));
        var baris = buku.Baris(Lembar, "B", "K-PU-01");

        Assert.Equal(["tidak dijumlahkan", "tidak dijumlahkan", "tidak dijumlahkan"], "EFG".Select(k => buku.Teks(Lembar, $"{k}{baris}")));
        Assert.Equal("Satuan berbeda: Orang (7 daerah), KK (1 daerah).", buku.Teks(Lembar, $"K{baris}"));
        Assert.Equal(8, buku.Angka(Lembar, $"H{baris}"));
    }

    [Fact]
    public void A_service_without_sum_says_whether_it_does_not_apply_or_was_not_reported()
    {
        var (semua, sebagian) = (KodeLayanan.Parse("K-PR-01"), KodeLayanan.Parse("K-SOS-02"));
        var rekap = RekapKecil.Dari(
        [
            .. DaftarWilayah.DaerahPelapor(RekapBanten.Banten).Select(w => (w.Kode.ToString(), RekapBanten.TidakBerlaku(semua, 0, "Tidak ada bencana"))),
            ("36.01", RekapBanten.TidakBerlaku(sebagian, 0, "Tidak ada sasaran")),
        ]);
        var buku = new BacaanXlsx(RekapBanten.Tulis(rekap));

        Assert.Equal(("tidak berlaku di semua daerah", "tidak berlaku di 1, 7 belum melapor", "belum ada yang melapor"), (Jumlah("K-PR-01"), Jumlah("K-SOS-02"), Jumlah("K-KES-01")));
        Assert.Equal("tidak berlaku di semua daerah", new BacaanDocx(BacaanDocx.Tulis(rekap)).Tabel("Jumlah yang terlayani di seluruh kabupaten/kota, urusan Perumahan Rakyat")[1][2]);

        string Jumlah(string kode) => buku.Teks(Lembar, $"E{buku.Baris(Lembar, "B", kode)}");
    }

    [Fact]
    public void More_served_than_owed_is_remarked() => Assert.Equal(
        "Di 1 daerah yang terlayani melebihi yang harus dilayani; kelebihannya menutup kekurangan daerah lain dalam jumlah ini.",
        new BacaanXlsx(RekapBanten.Tulis(Ubah(RekapBanten.Buat(), "36.03", "K-PU-01", l => l with { Terlayani = new Angka(9_999_999, "A Penerima!H2") }))) is var buku
            ? buku.Teks(Lembar, $"K{buku.Baris(Lembar, "B", "K-PU-01")}") : "");

    private static Rekap Ubah(Rekap rekap, string daerah, string layanan, Func<LaporanLayanan, LaporanLayanan> ubah)
    {
        var baris = rekap.Daerah.Single(d => d.Hasil.Capaian.Wilayah.ToString() == daerah);
        var capaian = baris.Hasil.Capaian;
        var baru = capaian with
        {
            Urusan = [.. capaian.Urusan.Select(u => u with { Layanan = [.. u.Layanan.Select(l => l.Kode.ToString() == layanan ? l with { Laporan = ubah(l.Laporan!) } : l)] })],
        };
        return rekap with { Daerah = [.. rekap.Daerah.Select(d => d == baris ? d with { Hasil = d.Hasil with { Capaian = baru } } : d)] };
    }
}
