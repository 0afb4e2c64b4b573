using BenchmarkDotNet.Attributes;
using Spm.Domain;
using Spm.Workbooks;

namespace Spm.Benchmarks;

/// <summary>The health template, filled in and saved by LibreOffice: 12 services, 181 rows of goods. What one upload costs.</summary>
[Config(typeof(SatuProses.Ringan))]
public class TemplateTerisi
{
    private static readonly KonteksPenilaian Konteks = new() { Slot = new Slot(new Periode(2025, 4), KodeWilayah.Parse("36.01"), Urusan.Kesehatan) };

    private byte[] _bita = [];

    /// <summary>Loads the workbook and makes sure that it is accepted.</summary>
    [GlobalSetup]
    public void Siapkan()
    {
        _bita = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "libreoffice-terisi.xlsx"));
        _ = BacaDanPeriksa() ?? throw new InvalidDataException("The template is not accepted.");
    }

    /// <summary>Reading and every rule.</summary>
    [Benchmark]
    public object? BacaDanPeriksa() => PenilaiWorkbook.Nilai(new MemoryStream(_bita), Konteks, CancellationToken.None).Laporan;

    [Benchmark]
    public object Kita() => ParaPembaca.Kita(_bita);

    [Benchmark]
    public long HanyaMekar() => ParaPembaca.HanyaMekar(_bita);

    [Benchmark(Baseline = true)]
    public long XmlSaja() => ParaPembaca.XmlSaja(_bita);

    [Benchmark]
    public object ExcelDataReader() => ParaPembaca.DenganExcelDataReader(_bita);

    [Benchmark]
    public object OpenXmlSdkSax() => ParaPembaca.DenganSdkSax(_bita);

    [Benchmark]
    public object ClosedXml() => ParaPembaca.DenganClosedXml(_bita);

    [Benchmark]
    public object Npoi() => ParaPembaca.DenganNpoi(_bita);
}
