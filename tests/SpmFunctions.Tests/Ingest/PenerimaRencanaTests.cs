using System.Text.Json;
using Spm.Domain;
using Spm.Storage;

namespace SpmFunctions.Tests;

public sealed class PenerimaRencanaTests : IClassFixture<PenyimpananUji>, IAsyncDisposable
{
    private static readonly Periode Tw4 = new(2025, 4);
    private readonly AplikasiUji _aplikasi;
    private readonly SlotRencana _slot = new(2025, KodeWilayah.Parse("36.01"));
    private readonly SlotRencana _rad = new(2023, KodeWilayah.Parse("36.01"));

    public PenerimaRencanaTests(PenyimpananUji penyimpanan) => _aplikasi = new AplikasiUji(penyimpanan.Azurite);

    public ValueTask DisposeAsync() => _aplikasi.DisposeAsync();

    [Fact]
    public async Task Accepted_document_keeps_original_and_parsed_document_and_answers()
    {
        await new IsiPenyimpanan(_aplikasi).KosongkanAsync(NamaContainer.Semua);
        var isi = RencanaUji.Diterima(_slot, 100, [2025], "K-KES-01");
        Assert.Equal(new PerubahanUnggahan(_slot, []).Slot, (await KirimAsync(_slot, "a.xlsx", isi))!.Slot);
        var versi = Assert.Single(await _aplikasi.Ambil<BukuRencana>().BacaVersiAsync(_slot, default));
        Assert.Equal((1, Putusan.Diterima), (versi.Nomor, versi.Putusan));
        Assert.Equal([2025], versi.Tahun);
        Assert.True(await _aplikasi.AdaAsync(NamaContainer.Originals, $"2025-RAD/36.01/{versi.Sha256}.xlsx"));
        Assert.Equal(100, (await _aplikasi.Ambil<GudangLaporan>().BacaRencanaAsync(versi.Laporan!, default)).Target.Single().Jumlah!.Nilai);
        using var jawaban = JsonDocument.Parse((await _aplikasi.BacaAsync(NamaContainer.Feedback, $"{_slot}/a.xlsx.findings.json")).ToMemory());
        Assert.Equal(("2025-RAD/36.01", "diterima"), (jawaban.RootElement.GetProperty("slot").GetString(), jawaban.RootElement.GetProperty("putusan").GetString()));
    }

    [Fact]
    public async Task Rejected_document_gets_its_findings_and_a_marked_copy_and_changes_nothing()
    {
        await new IsiPenyimpanan(_aplikasi).KosongkanAsync(NamaContainer.Semua);
        Assert.Null(await KirimAsync(_slot, "a.xlsx", RencanaUji.Ditolak(_slot)));
        Assert.Contains("SPM-701", (await _aplikasi.BacaAsync(NamaContainer.Feedback, $"{_slot}/a.xlsx.findings.json")).ToString(), StringComparison.Ordinal);
        Assert.True(await _aplikasi.AdaAsync(NamaContainer.Feedback, $"{_slot}/a.xlsx.temuan.xlsx"));
        Assert.Equal(Putusan.Ditolak, Assert.Single(await _aplikasi.Ambil<BukuRencana>().BacaVersiAsync(_slot, default)).Putusan);
        Assert.Empty(await TargetAsync(2025));
    }

    [Theory]
    [InlineData("2025-RAD/laporan.xlsx", "SPM-740")]
    [InlineData("2025-rad/36.01/a.xlsx", "SPM-741")]
    [InlineData("2017-RAD/36.01/a.xlsx", "SPM-741")]
    [InlineData("2025-RAD/36.99/a.xlsx", "SPM-742")]
    [InlineData("2025-RAD/31.71/a.xlsx", "SPM-743")]
    [InlineData("2025-RAD/36.01/a.xlsx.", "SPM-744")]
    public async Task Misplaced_document_gets_one_coded_answer(string path, string kode)
    {
        await new IsiPenyimpanan(_aplikasi).KosongkanAsync(NamaContainer.Semua);
        await _aplikasi.UnggahAsync(path, RencanaUji.Diterima(_slot, 100, [2025]));
        Assert.Null(await _aplikasi.TerimaPerubahanAsync(path));
        using var jawaban = JsonDocument.Parse((await _aplikasi.BacaAsync(NamaContainer.Feedback, path + ".findings.json")).ToMemory());
        Assert.Equal(kode, jawaban.RootElement.GetProperty("temuan").EnumerateArray().Single().GetProperty("kode").GetString());
    }

    [Fact]
    public async Task Nik_in_a_path_is_written_nowhere()
    {
        await new IsiPenyimpanan(_aplikasi).KosongkanAsync(NamaContainer.Semua);
        const string nik = "3601010101900001";
        await _aplikasi.UnggahAsync($"{_slot}/{nik}.xlsx", RencanaUji.Diterima(_slot, 100, [2025]));
        Assert.Null(await _aplikasi.TerimaPerubahanAsync($"{_slot}/{nik}.xlsx"));
        Assert.DoesNotContain(await new IsiPenyimpanan(_aplikasi).BacaAsync(), b => b.Contains(nik, StringComparison.Ordinal) && !b.StartsWith("uploads/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Same_bytes_make_no_second_version_and_a_changed_file_does()
    {
        await new IsiPenyimpanan(_aplikasi).KosongkanAsync(NamaContainer.Semua);
        var isi = RencanaUji.Diterima(_slot, 100, [2025]);
        await KirimAsync(_slot, "a.xlsx", isi);
        Assert.Null(await KirimAsync(_slot, "b.xlsx", isi));
        Assert.Null(await _aplikasi.TerimaPerubahanAsync($"{_slot}/a.xlsx"));
        await KirimAsync(_slot, "a.xlsx", RencanaUji.Diterima(_slot, 110, [2025]));
        Assert.Equal([1, 2], (await _aplikasi.Ambil<BukuRencana>().BacaVersiAsync(_slot, default)).Select(v => v.Nomor));
    }

    [Fact]
    public async Task Only_rekap_that_are_there_and_of_the_years_of_the_document_are_asked_for()
    {
        await new IsiPenyimpanan(_aplikasi).KosongkanAsync(NamaContainer.Semua);
        var generasi = _aplikasi.Ambil<BukuGenerasi>();
        var banten = KodeWilayah.Parse("36");
        foreach (var periode in new[] { new Periode(2024, 4), new Periode(2025, 3), Tw4, new Periode(2026, 1) })
        {
            await generasi.NaikkanAsync(periode, banten, default);
        }

        await generasi.NaikkanAsync(Tw4, KodeWilayah.Parse("32"), default);
        var perubahan = await KirimAsync(_slot, "a.xlsx", RencanaUji.Diterima(_slot, 100, [2025, 2026, 2027]));
        Assert.Equal([new Periode(2025, 3), Tw4, new Periode(2026, 1)], perubahan!.Rekap);
        Assert.Equal([1, 2, 2, 2], (await generasi.BacaProvinsiAsync(banten, default)).Select(g => g.Diminta));
        Assert.Equal([1], (await generasi.BacaProvinsiAsync(KodeWilayah.Parse("32"), default)).Select(g => g.Diminta));
    }

    [Fact]
    public async Task Yearly_decree_comes_before_the_plan_and_the_last_received_before_others_of_its_year()
    {
        await new IsiPenyimpanan(_aplikasi).KosongkanAsync(NamaContainer.Semua);
        await KirimAsync(_slot, "1 keputusan.xlsx", RencanaUji.Diterima(_slot, 200, [2025], "K-KES-01", "K-KES-02"));
        await KirimAsync(_slot, "2 perubahan.xlsx", RencanaUji.Diterima(_slot, 300, [2025], "K-KES-01"));
        await KirimAsync(_rad, "rad.xlsx", RencanaUji.Diterima(_rad, 100, [2023, 2024, 2025, 2026], "K-KES-01", "K-KES-02", "K-KES-03"));
        await KirimAsync(_slot with { Tahun = 2026 }, "baru.xlsx", RencanaUji.Diterima(_slot with { Tahun = 2026 }, 900, [2026, 2027], "K-KES-01"));
        Assert.Equal(
            ["K-KES-01 300 2025-RAD/36.01/2 perubahan.xlsx v2", "K-KES-02 200 2025-RAD/36.01/1 keputusan.xlsx v1", "K-KES-03 100 2023-RAD/36.01/rad.xlsx v1"], await TargetAsync(2025));
        Assert.Equal(["K-KES-01 900 2026-RAD/36.01/baru.xlsx v1", "K-KES-02 100 2023-RAD/36.01/rad.xlsx v1", "K-KES-03 100 2023-RAD/36.01/rad.xlsx v1"], await TargetAsync(2026));
        Assert.Empty(await TargetAsync(2028));
    }

    [Fact]
    public async Task Target_gives_the_daerah_another_result_with_the_same_index()
    {
        await new IsiPenyimpanan(_aplikasi).KosongkanAsync(NamaContainer.Semua);
        var laporan = new Slot(Tw4, _slot.Wilayah, Urusan.PerumahanRakyat);
        await _aplikasi.UnggahAsync($"{laporan}/a.xlsx", BukuUji.Diterima(laporan));
        await _aplikasi.TerimaAsync($"{laporan}/a.xlsx");
        var penghitung = _aplikasi.Ambil<PenghitungDaerah>();
        var (semula, hasilSemula) = (await penghitung.HitungAsync(Tw4, _slot.Wilayah, default), await penghitung.HasilAsync(Tw4, _slot.Wilayah, default));
        await KirimAsync(_slot, "a.xlsx", RencanaUji.Diterima(_slot, 100, [2025]));
        var (kini, hasilKini) = (await penghitung.HitungAsync(Tw4, _slot.Wilayah, default), await penghitung.HasilAsync(Tw4, _slot.Wilayah, default));
        Assert.NotEqual(semula, kini);
        Assert.Equal(hasilSemula.Capaian.Indeks, hasilKini.Capaian.Indeks);
        Assert.Equal(29, (await _aplikasi.Ambil<GudangRekap>().BacaHasilAsync(kini, default)).Target.Count);
    }

    private async Task<PerubahanUnggahan?> KirimAsync(SlotRencana slot, string nama, byte[] isi)
    {
        await _aplikasi.UnggahAsync($"{slot}/{nama}", isi);
        return await _aplikasi.TerimaPerubahanAsync($"{slot}/{nama}");
    }

    private async Task<IEnumerable<string>> TargetAsync(int tahun) =>
        RencanaUji.Target(await _aplikasi.Ambil<PenghitungDaerah>().HasilAsync(new Periode(tahun, 4), _slot.Wilayah, default));
}
