using BenchmarkDotNet.Attributes;

namespace Spm.Benchmarks;

/// <summary>50,000 rows of 12 columns, every cell read and typed. The floors are what any reader must do, and what any reader on top of XmlReader must do.</summary>
[Config(typeof(SatuProses.Sedang))]
public class LembarBesar
{
    internal static readonly Lazy<byte[]> Bita = new(Siapkan);

    private byte[] _bita = [];

    /// <summary>Takes the workbook, the same for all.</summary>
    [GlobalSetup]
    public void Muat() => _bita = Bita.Value;

    [Benchmark]
    public object Kita() => ParaPembaca.Kita(_bita);

    [Benchmark]
    public object KitaDisalin() => ParaPembaca.KitaDisalin(_bita);

    [Benchmark]
    public long HanyaMekar() => ParaPembaca.HanyaMekar(_bita);

    [Benchmark(Baseline = true)]
    public long XmlSaja() => ParaPembaca.XmlSaja(_bita);

    [Benchmark]
    public object ExcelDataReader() => ParaPembaca.DenganExcelDataReader(_bita);

    /// <summary>Writes the workbook and makes sure that all readers read the same out of it.</summary>
    private static byte[] Siapkan()
    {
        var bita = WorkbookBesar.Buat(50_000);
        var kita = ParaPembaca.Kita(bita);
        Cocokkan.Sama(kita, ParaPembaca.KitaDisalin(bita), nameof(ParaPembaca.KitaDisalin));
        Cocokkan.Sama(kita, ParaPembaca.DenganExcelDataReader(bita), nameof(ParaPembaca.DenganExcelDataReader));
        Cocokkan.Sama(kita, ParaPembaca.DenganSdkSax(bita), nameof(ParaPembaca.DenganSdkSax));
        return bita;
    }
}
