using Spm.Domain;

namespace Spm.Workbooks.Tests;

/// <summary>The other workbooks that are written for people, as LibreOffice prints them.</summary>
public sealed class CetakBerkasTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("spm-cetak-");

    public void Dispose() => _folder.Delete(recursive: true);

    [FactLibreOffice]
    public async Task Template_of_a_rencana_aksi_prints_its_instructions_and_every_service_of_every_year()
    {
        using var isi = new MemoryStream();
        TemplateRencana.Tulis(PeriksaRencana.Pandeglang, [2025, 2026], isi);
        var halaman = await Cetakan.HalamanAsync(_folder, "rencana.xlsx", isi.ToArray());
        Assert.InRange(halaman.Count, 2, 8);
        Assert.Contains("Kabupaten Pandeglang", halaman[0], StringComparison.Ordinal);
        Assert.All(PeriksaRencana.Pandeglang.Layanan, l => Assert.Equal(2, halaman.Sum(h => h.Split(l.Kode.ToString()).Length - 1)));
        Assert.DoesNotContain(halaman, h => h.Contains("###", StringComparison.Ordinal));
    }

    [FactLibreOffice]
    public async Task Template_of_a_report_prints_its_blocks()
    {
        using var isi = new MemoryStream();
        TemplateWorkbook.Tulis(BukuUji.Kesehatan, isi);
        var halaman = await Cetakan.HalamanAsync(_folder, "laporan.xlsx", isi.ToArray());
        Assert.InRange(halaman.Count, 5, 40);
        Assert.Contains("Kabupaten Pandeglang", halaman[0], StringComparison.Ordinal);
        Assert.All(BukuUji.Kesehatan.Layanan, l => Assert.Contains(halaman, h => h.Contains(l.Kode.ToString(), StringComparison.Ordinal)));
        Assert.DoesNotContain(halaman, h => h.Contains("###", StringComparison.Ordinal));
    }

    [FactLibreOffice]
    public async Task Workbook_for_eSPM_prints_the_figures_of_its_daerah_on_the_paper_of_the_province()
    {
        var rekap = RekapBanten.Buat();
        using var isi = new MemoryStream();
        EspmWorkbook.Tulis(rekap, rekap.Daerah[0].Hasil, isi, Kertas.F4);
        var halaman = await Cetakan.HalamanAsync(_folder, "espm.xlsx", isi.ToArray());
        Assert.Equal([(936, 612)], Cetakan.Ukuran(_folder, "espm.xlsx"));
        Assert.InRange(halaman.Count, 2, 60);
        Assert.Contains("Kabupaten Pandeglang", halaman[0], StringComparison.Ordinal);
        Assert.All(Katalog.Layanan(Tingkat.KabKota, Urusan.Kesehatan), l => Assert.Contains(halaman, h => h.Contains(l.Kode.ToString(), StringComparison.Ordinal)));
        Assert.DoesNotContain(halaman, h => h.Contains("###", StringComparison.Ordinal));
    }
}
