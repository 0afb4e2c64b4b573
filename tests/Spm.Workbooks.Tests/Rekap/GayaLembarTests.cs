using Spm.Domain;

namespace Spm.Workbooks.Tests;

public class GayaLembarTests
{
    private static readonly IReadOnlyList<KolomLembar> Kolom = [new("Id", 10), new("Teks", 20)];

    [Fact]
    public void A_plain_sheet_has_its_header_in_row_1_and_repeats_it_in_print()
    {
        var buku = Tulis(buku =>
        {
            var lembar = GayaLembar.Polos(buku, RekapBanten.Buat(), "Sumber", Kolom, kolomBeku: 1);
            lembar.Teks(2, 1, "1");
            lembar.SelesaiBaris(2);
            lembar.Saring(1, 2);
            lembar.Selesai();
        });
        Assert.Equal(("Id", "1"), (buku.Teks("Sumber", "A1"), buku.Teks("Sumber", "A2")));
        Assert.Contains(buku.Buku.Descendants(), n => (string?)n.Attribute("name") == "_xlnm.Print_Titles" && n.Value == "'Sumber'!$1:$1");
    }

    [Fact]
    public void A_figure_can_lead_to_a_row_of_another_sheet()
    {
        var buku = Tulis(buku =>
        {
            var lembar = GayaLembar.Berjudul(buku, RekapBanten.Buat(), "Kesehatan", "Judul", Kolom, kolomBeku: 1);
            lembar.Jumlah(7, 1, 12, "");
            lembar.Tautan(7, 1, "Sumber", "A4711");
            lembar.SelesaiBaris(7);
            lembar.Selesai();
        });
        Assert.Equal(12, buku.Angka("Kesehatan", "A7"));
        var tautan = buku.Xml("Kesehatan").Descendants().Single(e => e.Name.LocalName == "hyperlink");
        Assert.Equal(("A7", "'Sumber'!A4711"), ((string?)tautan.Attribute("ref"), (string?)tautan.Attribute("location")));
    }

    [Fact]
    public void Every_figure_of_a_rekap_keeps_away_from_the_line_at_its_right_and_its_header_stands_over_it()
    {
        var buku = new BacaanXlsx(RekapBanten.Tulis(RekapKecil.Dari(("36.01", RekapBanten.Laporan(KodeLayanan.Parse("K-PEND-01"), 1_000, 999, 80)))));
        var angka = buku.NamaLembar.SelectMany(l => buku.AlamatAngka(l).Select(a => (Lembar: l, Alamat: a))).ToList();

        Assert.True(angka.Count > 100);
        Assert.All(angka, a => Assert.True(buku.Bersela(a.Lembar, a.Alamat) && buku.Rata(a.Lembar, a.Alamat).Rata == "right"));

        // In Kepatuhan the columns of the urusan hold words; figures stand in the rows below them only.
        var kepala = angka.Select(a => (a.Lembar, Kolom: a.Alamat.TrimEnd([.. "0123456789"]))).Where(k => k.Lembar != "Kepatuhan" || string.CompareOrdinal(k.Kolom, "H") > 0)
            .Select(k => (k.Lembar, Alamat: k.Kolom + (k.Lembar == "Sumber" ? "1" : "6"))).Distinct().ToList();
        Assert.All(kepala, k => Assert.Equal(("right", 1), buku.Rata(k.Lembar, k.Alamat)));
        Assert.Equal(("center", 0), buku.Rata("Rekap", "B6"));
    }

    [Fact]
    public void A_row_has_to_be_finished_before_the_next_one() => Assert.Throws<InvalidOperationException>(() => Tulis(buku =>
    {
        var lembar = GayaLembar.Polos(buku, RekapBanten.Buat(), "A", Kolom, kolomBeku: 0);
        lembar.Teks(2, 1, "a");
        lembar.Teks(3, 1, "b");
    }));

    [Theory]
    [InlineData("pendek", 20, 1)]
    [InlineData("satu\ndua\r\ntiga", 20, 3)]
    [InlineData("dua belas huruf per baris", 10, 3)]
    [InlineData("xxxxxxxxxxxxxxxxxxxxxxxxx", 10, 3)]
    public void The_height_follows_the_lines_of_the_text(string teks, double lebar, int garis) => Assert.Equal(garis, TinggiTeks.Garis(teks, lebar));

    private static BacaanXlsx Tulis(Action<PenulisBuku> isi)
    {
        using var keluaran = new MemoryStream();
        PenulisBuku.Tulis(keluaran, new SifatBuku("Judul", new DateOnly(2025, 12, 31)), isi);
        return new BacaanXlsx(keluaran.ToArray());
    }
}
