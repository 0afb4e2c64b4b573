using Spm.Domain;

namespace Spm.Workbooks.Tests;

public class LembarPeringkatTests
{
    private const string Lembar = "Peringkat";

    [Fact]
    public void Kabupaten_come_before_kota_each_by_rank_and_ties_name_each_other()
    {
        var rekap = RekapBanten.Buat();
        var indeks = new Pecahan?[] { new(80, 1), new(90, 1), null, new(90, 1), new(70, 1), new(70, 1), new(95, 1), new(70, 1) };
        var hasil = rekap.Daerah.Select((d, i) => d.Hasil with { Capaian = d.Hasil.Capaian with { Indeks = indeks[i], Kategori = rekap.Aturan.NamaKategori(indeks[i]) } }).ToList();
        var buku = new BacaanXlsx(RekapBanten.Tulis(PenyusunRekap.Susun(rekap.Periode, rekap.Provinsi, rekap.Aturan, rekap.Tenggat, hasil, rekap.LaporanProvinsi)));

        Assert.Equal(["36.02", "36.04", "36.01", "36.03", "36.73", "36.71", "36.72", "36.74"], Kolom(buku, "C"));
        Assert.Equal([1, 1, 3], Enumerable.Range(7, 3).Select(b => buku.Angka(Lembar, $"B{b}")));
        Assert.Equal("tanpa indeks", buku.Teks(Lembar, "B10"));
        Assert.Equal([1, 2, 2, 2], Enumerable.Range(11, 4).Select(b => buku.Angka(Lembar, $"B{b}")));
        Assert.Equal(
            ["Peringkat sama dengan Kabupaten Serang.", "Peringkat sama dengan Kabupaten Lebak.", "", "", "", "Peringkat sama dengan Kota Cilegon, Kota Tangerang Selatan."],
            Kolom(buku, "I").Take(6));
        Assert.Equal(["Kabupaten", "Kabupaten", "Kabupaten", "Kabupaten", "Kota", "Kota", "Kota", "Kota"], Kolom(buku, "A"));
        Assert.Contains(buku.SemuaTeks(Lembar), t => t.Contains("peringkat berikutnya dilewati: 1, 2, 2, 4", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Kolom(BacaanXlsx buku, string kolom) => Enumerable.Range(7, 8).Select(b => buku.Teks(Lembar, $"{kolom}{b}"));
}
