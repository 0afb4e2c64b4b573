using BenchmarkDotNet.Attributes;
using Spm.Domain;
using Spm.Workbooks;

namespace Spm.Benchmarks;

/// <summary>
/// The health template, filled in and saved by LibreOffice: 12 services, 181 rows of goods. What one upload costs, and what the annotated copy of a faulty one does.
/// </summary>
[Config(typeof(SatuProses.Ringan))]
public class TemplateTerisi
{
    private static readonly KonteksPenilaian Konteks = new() { Slot = new Slot(new Periode(2025, 4), KodeWilayah.Parse("36.01"), Urusan.Kesehatan) };

    private byte[] _bita = [];
    private byte[] _bitaGalat = [];
    private IReadOnlyList<Temuan> _temuan = [];

    /// <summary>Loads the workbooks, makes sure that one is accepted and that the other has something to mark.</summary>
    [GlobalSetup]
    public void Siapkan()
    {
        _bita = Muat("libreoffice-terisi.xlsx");
        _ = BacaDanPeriksa() ?? throw new InvalidDataException("The template is not accepted.");
        _bitaGalat = Muat("libreoffice-galat.xlsx");
        _temuan = PenilaiWorkbook.Nilai(new MemoryStream(_bitaGalat), Konteks, CancellationToken.None).Temuan;
        _ = SalinanBeranotasi() > 0 ? _temuan : throw new InvalidDataException("There is no annotated copy.");
    }

    /// <summary>Reading and every rule.</summary>
    [Benchmark]
    public object? BacaDanPeriksa() => PenilaiWorkbook.Nilai(new MemoryStream(_bita), Konteks, CancellationToken.None).Laporan;

    /// <summary>The annotated copy alone; the findings are there already.</summary>
    [Benchmark]
    public long SalinanBeranotasi()
    {
        using var keluaran = new MemoryStream();
        return WorkbookBeranotasi.Tulis(new MemoryStream(_bitaGalat), _temuan, keluaran, CancellationToken.None) is null ? keluaran.Length : 0;
    }

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

    private static byte[] Muat(string berkas) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, berkas));
}
