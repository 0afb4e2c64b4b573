using Spm.Domain;

namespace Spm.Workbooks.Tests;

public class LembarMutuTests
{
    private const string Lembar = "Mutu";

    private static readonly KodeLayanan Kode = KodeLayanan.Parse("K-SOS-01");

    [Fact]
    public void Each_row_shows_its_figures_and_M_is_the_mean_of_the_percents_that_count()
    {
        var buku = RekapKecil.Tulis(("36.01", RekapBanten.Laporan(Kode, 10, 5, mutu: null) with
        {
            Mutu = [Baris("K-SOS-01.B.1", "Barang", 200, 150), Baris("K-SOS-01.B.2", "Tenaga", 0, null), Baris(null, "Tenda milik OPD", 4, 6)],
        }));
        var baris = buku.Baris(Lembar, "C", "K-SOS-01");
        Assert.Equal(["baku", "baku", "baku", "+ tambahan OPD"], Enumerable.Range(baris, 4).Select(b => buku.Teks(Lembar, $"E{b}")));
        Assert.Equal((200, 150, 75), (buku.Angka(Lembar, $"H{baris}"), buku.Angka(Lembar, $"I{baris}"), buku.Angka(Lembar, $"J{baris}")));
        Assert.Equal(("tidak dihitung", "Kebutuhan 0: tidak dihitung."), (buku.Teks(Lembar, $"J{baris + 1}"), buku.Teks(Lembar, $"K{baris + 1}")));
        Assert.Equal(("belum diisi", 0, "Belum diisi; dihitung 0."), (buku.Teks(Lembar, $"H{baris + 2}"), buku.Angka(Lembar, $"J{baris + 2}"), buku.Teks(Lembar, $"K{baris + 2}")));
        Assert.Equal((4, 6, 100), (buku.Angka(Lembar, $"H{baris + 3}"), buku.Angka(Lembar, $"I{baris + 3}"), buku.Angka(Lembar, $"J{baris + 3}")));

        double[] dihitung = [150.0 / 200 * 100, 100, 0];
        Assert.Equal(dihitung.Average(), buku.Angka("Sosial", $"I{buku.Baris("Sosial", "C", "K-SOS-01")}"), 1e-9);
    }

    [Fact]
    public void Prescribed_rows_keep_the_order_of_the_catalogue_whether_filled_in_or_not()
    {
        var hamil = Katalog.Cari(KodeLayanan.Parse("K-KES-01"), RekapBanten.Periode)!;
        Assert.True(hamil.Mutu.Count > 9);
        var buku = RekapKecil.Tulis(("36.01", RekapBanten.Laporan(hamil.Kode, 10, 5, mutu: null) with
        {
            Mutu = [Baris(null, "Timbangan milik OPD", 4, 4), Baris(hamil.Mutu[8].Kode, hamil.Mutu[8].Item, 4, 4), .. hamil.Mutu.Take(5).Select(i => Baris(i.Kode, i.Item, 10, 5))],
        }));

        var awal = buku.Baris(Lembar, "C", "K-KES-01");
        Assert.Equal([.. hamil.Mutu.Select(i => i.Kode), ""], Enumerable.Range(awal, hamil.Mutu.Count + 1).Select(b => buku.Teks(Lembar, $"D{b}")));
        Assert.Equal("Timbangan milik OPD", buku.Teks(Lembar, $"F{awal + hamil.Mutu.Count}"));
    }

    [Fact]
    public void The_first_row_of_a_daerah_stands_out_and_the_notes_say_how_to_reach_the_cells()
    {
        var buku = RekapKecil.Tulis(("36.01", RekapBanten.Laporan(Kode, 10, 5, mutu: 50)), ("36.02", RekapBanten.Laporan(Kode, 10, 5, mutu: 50)));

        Assert.Equal([7, buku.Baris(Lembar, "A", "36.02"), buku.Baris(Lembar, "A", "36")], BarisTebal(buku, Lembar));
        Assert.Contains(buku.SemuaTeks(Lembar), t => t.StartsWith("Asal angka: ", StringComparison.Ordinal) && t.Contains("kode daerah/kode layanan/B.", StringComparison.Ordinal));
    }

    [Fact]
    public void The_first_row_of_a_daerah_stands_out_among_the_targets_too()
    {
        var rekap = RekapKecil.Dari(("36.01", RekapBanten.Laporan(Kode, 10, 5, null)), ("36.02", RekapBanten.Laporan(Kode, 10, 5, null)));
        var buku = new BacaanXlsx(RekapBanten.Tulis(rekap.DenganTarget("36.01", ("K-SOS-01", 8, 90)).DenganTarget("36.02", ("K-SOS-01", 8, 90))));

        Assert.Equal([7, buku.Baris("Target", "A", "36.02")], BarisTebal(buku, "Target"));
    }

    private static IEnumerable<int> BarisTebal(BacaanXlsx buku, string lembar) =>
        Enumerable.Range(7, 1_000).TakeWhile(b => buku.Punya(lembar, $"C{b}") && buku.Teks(lembar, $"C{b}").Contains('-', StringComparison.Ordinal)).Where(b => buku.Tebal(lembar, $"B{b}"));

    [Fact]
    public void A_service_whose_rows_are_all_without_need_is_not_said_to_have_reported_none()
    {
        var buku = RekapKecil.Tulis(("36.01", RekapBanten.Laporan(Kode, 10, 5, mutu: null) with { Mutu = [Baris("K-SOS-01.B.1", "Barang", 0, 0), Baris("K-SOS-01.B.2", "Tenaga", 0, null)] }));
        var baris = buku.Baris("Sosial", "C", "K-SOS-01");

        Assert.Equal(
            ("tanpa kebutuhan", 40, "Semua baris mutu yang dilaporkan tanpa kebutuhan (0); M dihitung 0 dalam IP."),
            (buku.Teks("Sosial", $"I{baris}"), buku.Angka("Sosial", $"J{baris}"), buku.Teks("Sosial", $"K{baris}")));
        Assert.Equal(("tidak dihitung", "Kebutuhan 0: tidak dihitung."), (buku.Teks(Lembar, $"J{buku.Baris(Lembar, "C", "K-SOS-01")}"), buku.Teks(Lembar, $"K{buku.Baris(Lembar, "C", "K-SOS-01")}")));
    }

    [Fact]
    public void A_service_without_mutu_has_one_row_that_says_why()
    {
        var buku = RekapKecil.Tulis(("36.01", RekapBanten.Laporan(Kode, 10, 5, mutu: null)), ("36.01", RekapBanten.TidakBerlaku(KodeLayanan.Parse("K-SOS-02"), null, "Tidak ada")));
        var baris = buku.Baris(Lembar, "C", "K-SOS-01");
        Assert.Equal(("belum dilaporkan", "Mutu belum dilaporkan; dihitung 0 dalam IP."), (buku.Teks(Lembar, $"J{baris}"), buku.Teks(Lembar, $"K{baris}")));
        Assert.Equal(("K-SOS-02", "tidak berlaku"), (buku.Teks(Lembar, $"C{baris + 1}"), buku.Teks(Lembar, $"J{baris + 1}")));
        Assert.Equal("belum lapor", buku.Teks(Lembar, $"J{buku.Baris(Lembar, "C", "K-KES-01")}"));
    }

    private static BarisMutu Baris(string? kode, string item, decimal harus, decimal? terpenuhi) => new()
    {
        Kode = kode,
        Item = item,
        Satuan = "Paket",
        Harus = new Angka(harus, "B Mutu!F2"),
        Terpenuhi = terpenuhi is { } t ? new Angka(t, "B Mutu!G2") : null,
    };
}
