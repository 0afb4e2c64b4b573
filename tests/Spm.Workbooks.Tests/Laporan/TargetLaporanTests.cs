using Spm.Domain;

namespace Spm.Workbooks.Tests;

/// <summary>The tables of targets in BAB II, filled in.</summary>
public class TargetLaporanTests
{
    private const string Daerah = "Target tahun 2025 dan realisasinya di kabupaten/kota, urusan Pendidikan";
    private const string Provinsi = "Target tahun 2025 dan realisasi layanan provinsi sendiri, urusan Pendidikan";

    private static readonly KodeLayanan Paud = KodeLayanan.Parse("K-PEND-01");

    [Fact]
    public void Sums_are_over_the_daerah_that_have_both_figures_in_one_unit_and_say_how_many_those_are()
    {
        var rekap = RekapKecil.Dari(
            ("36.01", Laporan(900, "Orang")), ("36.02", Laporan(500, "jiwa")), ("36.03", Laporan(700, "KK")), ("36.04", TidakBerlaku()),
            ("36.71", RekapBanten.Laporan(KodeLayanan.Parse("K-KES-01"), 10, 9, null)));
        foreach (var wilayah in new[] { "36.01", "36.02", "36.03", "36.04", "36.71" })
        {
            rekap = rekap.DenganTarget(wilayah, ("K-PEND-01", 1_000, null));
        }

        Assert.Equal(["K-PEND-01", "5", "2 dari 5 (belum lapor, satuan berbeda, tidak berlaku)", "2.000 Orang", "1.400 Orang", "70,00"], Baris(rekap, Daerah));
        Assert.Equal(["K-PEND-02", "0", "0 dari 0", "tidak ditetapkan", "tidak ditetapkan", "tidak ditetapkan"], Baris(rekap, Daerah, ke: 2));
    }

    [Theory]
    [InlineData("KK", true, "satuan berbeda")]
    [InlineData("Orang", false, "tidak berlaku")]
    public void One_daerah_that_cannot_be_compared_says_why(string satuan, bool berlaku, string sebab)
    {
        var laporan = berlaku ? Laporan(900, satuan) : TidakBerlaku();
        var baris = Baris(RekapKecil.Dari(("36.01", laporan)).DenganTarget("36.01", ("K-PEND-01", 800, null)), Daerah);
        Assert.Equal(["K-PEND-01", "1", "0 dari 1", sebab, sebab, sebab], baris);
    }

    [Fact]
    public void Daerah_that_cannot_be_compared_for_several_reasons_say_all_of_them()
    {
        var rekap = RekapKecil.Dari(("36.01", Laporan(900, "KK")), ("36.02", RekapBanten.Laporan(KodeLayanan.Parse("K-PEND-02"), 10, 9, null)))
            .DenganTarget("36.01", ("K-PEND-01", 800, null)).DenganTarget("36.02", ("K-PEND-01", 800, null));
        Assert.Equal("belum dilaporkan, satuan berbeda", Baris(rekap, Daerah)[^1]);
    }

    [Fact]
    public void Target_of_nobody_has_no_percentage() =>
        Assert.Equal(
            ["K-PEND-01", "1", "1 dari 1", "0 Orang", "900 Orang", "target 0"], Baris(RekapKecil.Dari(("36.01", Laporan(900, "Orang"))).DenganTarget("36.01", ("K-PEND-01", 0, null)), Daerah));

    [Fact]
    public void Province_has_a_table_of_its_own()
    {
        var kode = KodeLayanan.Parse("P-PEND-01");
        var rekap = RekapKecil.Dari(("36", RekapBanten.Laporan(kode, 1_000, 900, mutu: 80)), ("36.01", Laporan(900, "Orang"))).DenganTarget("36", ("P-PEND-01", 800, 85));
        var tabel = new BacaanDocx(BacaanDocx.Tulis(rekap)).Tabel(Provinsi);
        Assert.Equal(["Kode", "Jenis pelayanan dasar", "Target", "Terlayani", "Terhadap target (%)", "Target mutu (%)", "M (%)"], tabel[0]);
        Assert.Equal(["P-PEND-01", "800 Orang", "900 Orang", "112,50", "85,00", "80,00"], tabel[1].Where((_, i) => i != 1));
    }

    [Fact]
    public void Province_that_reports_in_another_unit_shows_both_units()
    {
        var rekap = RekapKecil.Dari(("36", RekapBanten.Laporan(KodeLayanan.Parse("P-PEND-01"), 1_000, 900, mutu: 80) with { Satuan = "KK" }), ("36.01", Laporan(900, "Orang"))).DenganTarget("36", ("P-PEND-01", 800, 85));
        Assert.Equal(["P-PEND-01", "800 Orang", "900 KK", "satuan berbeda", "85,00", "80,00"], Baris(rekap, Provinsi));
    }

    [Fact]
    public void Daerah_with_and_without_targets_are_named()
    {
        var rekap = RekapKecil.Dari(("36.01", Laporan(900, "Orang")), ("36.02", Laporan(900, "Orang"))).DenganTarget("36.01", ("K-PEND-01", 800, null));
        var kalimat = new BacaanDocx(BacaanDocx.Tulis(rekap)).Kalimat();
        Assert.Contains(kalimat, k => k.Contains("di 1 dari 2 kabupaten/kota. Tanpa dokumen atau tanpa target urusan ini: Kabupaten Lebak.", StringComparison.Ordinal));
    }

    [Fact]
    public void The_summary_names_the_daerah_without_a_target_as_the_workbook_does()
    {
        var rekap = RekapKecil.Dari(("36.01", Laporan(900, "Orang")), ("36.02", Laporan(900, "Orang"))).DenganTarget("36.01", ("K-PEND-01", 800, null));
        var kalimat = "○ tanpa target dari rencana aksi atau keputusan untuk tahun 2025 (2 daerah): Kabupaten Lebak, Provinsi (laporan sendiri).";

        Assert.Contains(kalimat, new BacaanDocx(BacaanDocx.Tulis(rekap)).Kalimat());
        Assert.Contains(kalimat, new BacaanXlsx(RekapBanten.Tulis(rekap)).SemuaTeks("Ringkasan"));
    }

    private static LaporanLayanan Laporan(decimal terlayani, string satuan) => RekapBanten.Laporan(Paud, 1_000, terlayani, mutu: null) with { Satuan = satuan };

    // The file fills in both counts with 0.
    private static LaporanLayanan TidakBerlaku() => RekapBanten.TidakBerlaku(Paud, 0, "Tidak ada") with { Terlayani = new Angka(0, "A Penerima!H2") };

    private static IEnumerable<string> Tanpa(IReadOnlyList<string> baris) => baris.Where((_, i) => i != 1);

    // Without the name of the service.
    private static IReadOnlyList<string> Baris(Rekap rekap, string judul, int ke = 1) => [.. Tanpa(new BacaanDocx(BacaanDocx.Tulis(rekap)).Tabel(judul)[ke])];
}
