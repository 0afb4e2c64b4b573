using Spm.Domain;

namespace Spm.Workbooks.Tests;

public class LembarMetodeTests
{
    private const string Lembar = "Metode";

    private static readonly Rekap Rekap = RekapBanten.Buat();
    private static readonly BacaanXlsx Buku = new(RekapBanten.Tulis(Rekap));

    [Fact]
    public void Every_rule_stands_there_with_its_source_and_whether_it_is_verified()
    {
        foreach (var catatan in Rekap.Aturan.Catatan)
        {
            var baris = Buku.Baris(Lembar, "B", catatan.Teks);
            Assert.Equal(
                (catatan.Terverifikasi ? "✓ terverifikasi" : "! belum terverifikasi", catatan.Sumber), (Buku.Teks(Lembar, $"C{baris}"), Buku.Teks(Lembar, $"D{baris}")));
        }
    }

    [Fact]
    public void The_version_of_the_software_and_the_legal_ground_are_named()
    {
        Assert.Equal("SpmFunctions 0.1.0", Buku.Teks(Lembar, $"B{Buku.Baris(Lembar, "A", "Perangkat lunak")}"));
        Assert.Equal(Rekap.Aturan.DasarHukum, Buku.Teks(Lembar, $"D{Buku.Baris(Lembar, "A", "Aturan hitung")}"));
        Assert.Equal("IP = 80% P (penerima) + 20% M (mutu)", Buku.Teks(Lembar, $"B{Buku.Baris(Lembar, "A", "Bobot")}"));
    }

    [Fact]
    public void A_reader_of_paper_is_told_how_a_number_leads_to_its_cell()
    {
        var baris = Buku.Baris(Lembar, "A", "Asal setiap angka");

        Assert.Contains("36.01/K-KES-01/A", Buku.Teks(Lembar, $"B{baris}"), StringComparison.Ordinal);
        Assert.Contains($"explain --periode {Rekap.Periode} --wilayah", Buku.Teks(Lembar, $"D{baris}"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_apply_is_listed_with_its_reason()
    {
        var baris = Enumerable.Range(7, 200).Where(b => Buku.Punya(Lembar, $"C{b}") && Buku.Teks(Lembar, $"C{b}") == "tidak berlaku")
            .Select(b => (Buku.Teks(Lembar, $"A{b}"), Buku.Teks(Lembar, $"D{b}"))).ToList();
        Assert.Equal(5, baris.Count);
        Assert.Contains(("Kota Tangerang", RekapBanten.AlasanRumus), baris);
        Assert.Equal(2, baris.Count(b => b.Item1 == "Provinsi (laporan sendiri)"));
    }

    [Theory]
    [InlineData(2023, "Permenkes 4/2019")]
    [InlineData(2025, "Permenkes 6/2024")]
    public void Services_name_the_standard_of_the_year_of_the_rekap(int tahun, string standar)
    {
        var periode = new Periode(tahun, 4);
        HasilDaerah Kosong(KodeWilayah wilayah) => new(AturanCapaian.Permendagri59.Hitung(periode, wilayah, []), [], Contoh: false);
        var rekap = PenyusunRekap.Susun(
            periode, RekapBanten.Banten, AturanCapaian.Permendagri59, KalenderTenggat.Bawaan.Untuk(periode, RekapBanten.Banten), [Kosong(KodeWilayah.Parse("36.01"))], Kosong(RekapBanten.Banten));

        var buku = new BacaanXlsx(RekapBanten.Tulis(rekap));
        Assert.Equal(standar, buku.Teks(Lembar, $"D{buku.Baris(Lembar, "A", "K-KES-01")}"));
        Assert.Contains(new BacaanDocx(BacaanDocx.Tulis(rekap)).Kalimat(), k => k == $"Kesehatan: {standar}.");
    }
}
