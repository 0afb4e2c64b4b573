using BenchmarkDotNet.Attributes;

namespace Spm.Benchmarks;

/// <summary>The same workbook as <see cref="LembarBesar"/>, for the readers that take seconds.</summary>
[Config(typeof(SatuProses.Berat))]
public class LembarBesarBerat
{
    private byte[] _bita = [];

    /// <summary>Takes the workbook, the same for all.</summary>
    [GlobalSetup]
    public void Muat() => _bita = LembarBesar.Bita.Value;

    [Benchmark]
    public object OpenXmlSdkSax() => ParaPembaca.DenganSdkSax(_bita);

    [Benchmark(Baseline = true)]
    public object ClosedXml() => ParaPembaca.DenganClosedXml(_bita);

    [Benchmark]
    public object Npoi() => ParaPembaca.DenganNpoi(_bita);
}
