using Spm.Domain;

namespace Spm.Workbooks.Tests;

public class TemplateRencanaTests
{
    private static readonly SlotRencana Slot = PeriksaRencana.Pandeglang;

    [Fact]
    public void Filled_template_is_read_back_as_it_was_filled()
    {
        var isian = new IsianRencana
        {
            DasarHukum = "Keputusan Bupati Nomor 5 Tahun 2025",
            Target = Slot.Layanan.SelectMany((l, i) => Enumerable.Range(2025, 2).Select(t => ((l.Kode, t), new IsianTarget(100 + i, 95.5m)))).ToDictionary(t => t.Item1, t => t.Item2),
        };
        var hasil = PeriksaRencana.Nilai(Tulis([2025, 2026], isian));
        Assert.Empty(hasil.Temuan);
        Assert.Equal((isian.DasarHukum, TataLetakRencana.Versi, false), (hasil.Dokumen!.DasarHukum, hasil.Dokumen.VersiTemplate, hasil.Dokumen.Contoh));
        Assert.Equal(
            isian.Target.Select(t => (t.Key.Layanan, t.Key.Tahun, t.Value.Jumlah.Angka)).Order(), hasil.Dokumen.Target.Select(t => (t.Layanan, t.Tahun, t.Jumlah?.Nilai)).Order());
        Assert.All(hasil.Dokumen.Target, t => Assert.Equal(95.5m, t.Mutu!.Nilai));
    }

    [Fact]
    public void Empty_template_has_a_row_for_each_service_and_year_and_is_told_to_be_empty()
    {
        var bita = Tulis([2023, 2024, 2025, 2026], null);
        using var buku = PembacaWorkbook.Buka(new MemoryStream(bita), default);
        Assert.Equal(1 + (29 * 4), buku.BacaLembar(TataLetakRencana.LembarTarget).Select(s => s.Baris).Distinct().Count());
        Assert.Equal(TataLetakRencana.Kepala, buku.BacaLembar(TataLetakRencana.LembarTarget).Where(s => s.Baris == 1).Select(s => s.Teks));
        Assert.Equal(["SPM-711", "SPM-721"], PeriksaRencana.Nilai(bita).Temuan.Select(t => t.Kode).Order());
    }

    [Fact]
    public void Template_of_another_daerah_is_rejected()
    {
        var hasil = PeriksaRencana.Nilai(Tulis([2025], new IsianRencana { Target = new Dictionary<(KodeLayanan, int), IsianTarget> { [(KodeLayanan.Parse("K-KES-01"), 2025)] = new(5, default) } }), Slot with { Wilayah = KodeWilayah.Parse("36.02") });
        Assert.Contains("SPM-728", hasil.Temuan.Select(t => t.Kode));
        Assert.False(hasil.Diterima);
    }

    [Fact]
    public void Same_arguments_give_the_same_bytes() => Assert.Equal(Tulis([2025], null), Tulis([2025], null));

    [Theory]
    [InlineData]
    [InlineData(2025, 2027)]
    [InlineData(2017)]
    public void Years_that_make_no_row_are_refused(params int[] tahun) => Assert.Throws<ArgumentException>(() => TemplateRencana.Tulis(Slot, tahun, Stream.Null));

    private static byte[] Tulis(int[] tahun, IsianRencana? isian)
    {
        using var keluaran = new MemoryStream();
        TemplateRencana.Tulis(Slot, tahun, keluaran, isian);
        return keluaran.ToArray();
    }
}
