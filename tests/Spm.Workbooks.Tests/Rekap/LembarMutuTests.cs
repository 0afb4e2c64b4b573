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
        Assert.Equal(["baku", "baku", "+ tambahan OPD", "baku"], Enumerable.Range(baris, 4).Select(b => buku.Teks(Lembar, $"E{b}")));
        Assert.Equal((200, 150, 75), (buku.Angka(Lembar, $"H{baris}"), buku.Angka(Lembar, $"I{baris}"), buku.Angka(Lembar, $"J{baris}")));
        Assert.Equal(("tidak dihitung", "Kebutuhan 0: tidak dihitung."), (buku.Teks(Lembar, $"J{baris + 1}"), buku.Teks(Lembar, $"K{baris + 1}")));
        Assert.Equal((4, 6, 100), (buku.Angka(Lembar, $"H{baris + 2}"), buku.Angka(Lembar, $"I{baris + 2}"), buku.Angka(Lembar, $"J{baris + 2}")));
        Assert.Equal(("belum diisi", 0, "Belum diisi; dihitung 0."), (buku.Teks(Lembar, $"H{baris + 3}"), buku.Angka(Lembar, $"J{baris + 3}"), buku.Teks(Lembar, $"K{baris + 3}")));

        double[] dihitung = [150.0 / 200 * 100, 100, 0];
        Assert.Equal(dihitung.Average(), buku.Angka("Sosial", $"I{buku.Baris("Sosial", "C", "K-SOS-01")}"), 1e-9);
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
