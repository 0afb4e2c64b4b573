using BenchmarkDotNet.Attributes;

namespace Spm.Benchmarks;

/// <summary>The same workbook as <see cref="LembarBesar"/>, for the readers that take seconds.</summary>
[Config(typeof(SatuProses.Berat))]
public class LembarBesarBerat
{
    private byte[] _bita = [];

    /// <summary>Takes the workbook, the same for all, and makes sure that these readers too read the same out of it.</summary>
    [GlobalSetup]
    public void Muat()
    {
        _bita = LembarBesar.Bita.Value;
        var kita = ParaPembaca.Kita(_bita);
        Cocokkan.Sama(kita, ParaPembaca.DenganClosedXml(_bita), nameof(ParaPembaca.DenganClosedXml));
        Cocokkan.Sama(kita, ParaPembaca.DenganNpoi(_bita), nameof(ParaPembaca.DenganNpoi));
    }

    [Benchmark]
    public object OpenXmlSdkSax() => ParaPembaca.DenganSdkSax(_bita);

    [Benchmark(Baseline = true)]
    public object ClosedXml() => ParaPembaca.DenganClosedXml(_bita);

    [Benchmark]
    public object Npoi() => ParaPembaca.DenganNpoi(_bita);
}
