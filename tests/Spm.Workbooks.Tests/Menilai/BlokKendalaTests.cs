using Spm.Domain;
using static Spm.Workbooks.Tests.PeriksaTemuan;
using static Spm.Workbooks.Tests.TemplateUji;

namespace Spm.Workbooks.Tests;

public class BlokKendalaTests
{
    private const string K = "Kendala";

    [Fact]
    public void Error_value_is_an_error() => Ada(t => t[K, "B2"] = Galat("#VALUE!"), $"SPM-506 {K}!B2");

    [Fact]
    public void Formula_without_stored_result_is_an_error() => Ada(t => t[K, "C2"] = Rumus("B2"), $"SPM-507 {K}!C2");

    [Fact]
    public void Unknown_code_is_an_error() => Ada(t => t[K, "A2"] = Teks("K-PU-3"), $"SPM-510 {K}!A2");

    [Fact]
    public void Text_without_a_code_is_an_error() => Ada(t => t[K, "C5"] = Teks("Menambah petugas"), $"SPM-511 {K}!A5");

    [Fact]
    public void Code_alone_is_ignored_with_a_warning() => Ada(t => t[K, "A5"] = Teks("K-PU-02"), $"SPM-520 {K}!A5");

    [Fact]
    public void Several_rows_of_one_service_are_kept_in_order_with_their_cells()
    {
        var panjang = new string('x', 32_767);
        var hasil = Ada(t =>
        {
            t[K, "A4"] = Teks("k-pu-01");
            t[K, "B4"] = Teks(panjang);
        });
        Assert.Equal(
            [
                new Kendala("Jaringan pipa belum menjangkau desa di hulu", "Membangun sambungan tahun depan", "Kendala!A2:C2"),
                new Kendala(panjang, null, "Kendala!A4:C4"),
            ],
            hasil.Laporan!.Layanan[0].Kendala);
    }

    [Fact]
    public void Obstacle_alone_fills_a_service_in()
    {
        var hasil = Ada(
            t =>
            {
                BlokPenerimaTests.Kosongkan(t, 3);
                t[K, "A3"] = Teks("K-PU-02");
                t[K, "B3"] = Teks("Data belum ada");
            },
            "SPM-220 A Penerima!G3",
            "SPM-320 B Mutu!E5",
            "SPM-320 B Mutu!E6",
            "SPM-320 B Mutu!E7");
        Assert.Equal(2, hasil.Laporan!.Layanan.Count);
    }
}
