using Spm.Domain;
using SpmFunctions;

namespace Spm.LocalHost.Tests;

public sealed class TeksEdisiTests
{
    private static readonly PermintaanEdisi Permintaan = new() { Periode = new Periode(2025, 4), Provinsi = KodeWilayah.Parse("36"), Sha256 = new string('0', 64), Oleh = "Biro Pemerintahan" };

    [Theory]
    [InlineData(PutusanEdisi.BerkasLain)]
    [InlineData(PutusanEdisi.BelumAdaRekap)]
    public void Of_a_workbook_that_is_not_there_the_storage_that_was_looked_at_comes_first(PutusanEdisi putusan)
    {
        var baris = TeksEdisi.Baris(Permintaan, new HasilEdisi(putusan, null), "folder data /x").ToList();

        Assert.Contains("di folder data /x", baris[0], StringComparison.Ordinal);
        Assert.Contains("--storage", baris[1], StringComparison.Ordinal);
        Assert.Contains("--connection", baris[1], StringComparison.Ordinal);
        Assert.DoesNotContain(baris.Take(2), b => b.Contains("disusun ulang", StringComparison.Ordinal));
    }
}
