using Spm.Domain;
using static Spm.Workbooks.Tests.PeriksaTemuan;
using static Spm.Workbooks.Tests.TemplateUji;

namespace Spm.Workbooks.Tests;

public class TriwulanLaluTests
{
    [Fact]
    public void Equal_or_larger_figures_are_fine() => Ada(Terisi().Nilai(Lalu(1000, 800, 8, 900_000)));

    [Fact]
    public void Smaller_cumulative_figures_are_a_warning_at_each_cell()
    {
        var hasil = Ada(
            Terisi().Nilai(Lalu(1001, 801, 9, 900_001)),
            "SPM-225 A Penerima!G2",
            "SPM-225 A Penerima!H2",
            "SPM-325 B Mutu!F2",
            "SPM-422 C Anggaran!D2");
        Assert.Contains("'Jumlah terlayani' 800 lebih kecil daripada triwulan lalu (801)", hasil.Temuan[1].Pesan, StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_in_another_unit_are_not_compared()
    {
        var uji = Terisi();
        uji["A Penerima", "D2"] = Teks("KK");
        Ada(uji.Nilai(Lalu(5000, 4000, 8, 900_000)), "SPM-224 A Penerima!D2");
    }

    private static Dictionary<KodeLayanan, LaporanLayanan> Lalu(decimal harus, decimal terlayani, decimal terpenuhi, decimal realisasi)
    {
        var kode = KodeLayanan.Parse("K-PU-01");
        return new()
        {
            [kode] = new LaporanLayanan
            {
                Kode = kode,
                Satuan = "Orang",
                Berlaku = true,
                Harus = new Angka(harus, "A Penerima!G2"),
                Terlayani = new Angka(terlayani, "A Penerima!H2"),
                Mutu = [new BarisMutu { Kode = "K-PU-01.B.1", Item = "Barang", Satuan = "Paket", Harus = new Angka(10, "B Mutu!E2"), Terpenuhi = new Angka(terpenuhi, "B Mutu!F2") }],
                Anggaran = new Anggaran(null, new Angka(realisasi, "C Anggaran!D2")),
                Kendala = [],
            },
        };
    }
}
