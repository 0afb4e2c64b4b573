using System.Diagnostics;
using System.Text.Json;
using Microsoft.DurableTask.Client;
using Moq;
using Spm.Domain;
using Spm.Storage;

namespace SpmFunctions.Tests;

/// <summary>One trace leads from an upload to the rekap that it changes.</summary>
public sealed class JejakTests(PenyimpananUji penyimpanan) : IClassFixture<PenyimpananUji>, IAsyncDisposable
{
    private readonly AplikasiUji _aplikasi = new(penyimpanan.Azurite);
    private readonly PengumpulJejak _jejak = new();

    public async ValueTask DisposeAsync()
    {
        _jejak.Dispose();
        await _aplikasi.DisposeAsync();
    }

    [Fact]
    public async Task The_trace_of_an_upload_goes_on_in_its_rekap_also_in_another_process()
    {
        var slot = new Slot(new Periode(2025, 4), KodeWilayah.Parse("61.01"), Urusan.Sosial);
        var asal = await UnggahAsync(slot, 50);
        await using var lain = new AplikasiUji(penyimpanan.Azurite);
        var rencana = await BangunAsync(lain, slot);

        Assert.All(_jejak.Selesai, l => Assert.Equal(asal, l.TraceId));
        var unggahan = Assert.Single(_jejak.Bernama(NamaLangkah.Unggahan));
        foreach (var nama in (string[])[NamaLangkah.Penilaian, NamaLangkah.Pendaftaran, NamaLangkah.Permintaan])
        {
            Assert.Equal(unggahan.SpanId, Assert.Single(_jejak.Bernama(nama)).ParentSpanId);
        }

        var putaran = Assert.Single(_jejak.Bernama(NamaLangkah.Putaran));
        Assert.Equal(_jejak.Bernama(NamaLangkah.Permintaan)[0].SpanId, putaran.ParentSpanId);
        Assert.Equal(rencana.Wilayah.Order(), _jejak.Bernama(NamaLangkah.Hitung).Select(h => (string)h.GetTagItem(NamaLangkah.TagWilayah)!).Order());
        var tulis = Assert.Single(_jejak.Bernama(NamaLangkah.Tulis));
        Assert.All(_jejak.Bernama(NamaLangkah.Hitung).Append(tulis), l => Assert.Equal(putaran.SpanId, l.ParentSpanId));
        Assert.Contains(tulis.Events, e => e.Name == GudangRekap.PeristiwaTertulis && e.Tags.Any(t => (string)t.Value! == PenulisRekap.BerkasJson));
        Assert.Empty((await lain.Ambil<BukuGenerasi>().BacaAsync(slot.Periode, slot.Wilayah.Provinsi, default)).Jejak);
    }

    [Fact]
    public async Task Further_uploads_of_a_round_are_linked_to_it()
    {
        var slot = new Slot(new Periode(2025, 4), KodeWilayah.Parse("62.01"), Urusan.Sosial);
        var pertama = await UnggahAsync(slot, 50);
        var kedua = await UnggahAsync(slot, 60);
        await BangunAsync(_aplikasi, slot);

        var putaran = Assert.Single(_jejak.Bernama(NamaLangkah.Putaran));
        Assert.Equal(pertama, putaran.TraceId);
        Assert.Equal(kedua, Assert.Single(putaran.Links).Context.TraceId);
    }

    [Fact]
    public async Task What_comes_while_a_rekap_is_built_is_traced_in_the_round_after()
    {
        var slot = new Slot(new Periode(2025, 4), KodeWilayah.Parse("63.01"), Urusan.Sosial);
        await UnggahAsync(slot, 50);
        var rencana = await RencanakanAsync(_aplikasi, slot);
        var kedua = await UnggahAsync(slot, 60);
        await _aplikasi.Ambil<BukuGenerasi>().TandaiDibangunAsync(slot.Periode, slot.Wilayah.Provinsi, rencana.Diminta, default);

        Assert.StartsWith($"00-{kedua}-", Assert.Single((await _aplikasi.Ambil<BukuGenerasi>().BacaAsync(slot.Periode, slot.Wilayah.Provinsi, default)).Jejak).TraceParent, StringComparison.Ordinal);
        await RencanakanAsync(_aplikasi, slot);
        Assert.Equal(kedua, _jejak.Bernama(NamaLangkah.Putaran)[1].TraceId);
    }

    [Fact]
    public async Task A_rekap_without_a_trace_of_its_reports_is_built_all_the_same()
    {
        var slot = new Slot(new Periode(2025, 4), KodeWilayah.Parse("64.01"), Urusan.Sosial);
        await _aplikasi.UnggahDanTerimaAsync($"{slot}/laporan.xlsx", BukuUji.Diterima(slot));

        var rencana = await BangunAsync(_aplikasi, slot);

        Assert.Null(rencana.Jejak);
        Assert.Empty(_jejak.Selesai);
    }

    [Fact]
    public async Task No_more_requests_are_kept_than_a_row_can_hold()
    {
        var provinsi = KodeWilayah.Parse("65");
        using var panggilan = _jejak.MulaiPanggilan();
        for (var i = 0; i < JejakGenerasi.Terbanyak + 3; i++)
        {
            await _aplikasi.Ambil<BukuGenerasi>().NaikkanAsync(new Periode(2025, 4), provinsi, default);
        }

        var keadaan = await _aplikasi.Ambil<BukuGenerasi>().BacaAsync(new Periode(2025, 4), provinsi, default);
        Assert.Equal(JejakGenerasi.Terbanyak + 3, keadaan.Diminta);
        Assert.Equal(Enumerable.Range(1, JejakGenerasi.Terbanyak).Select(i => (long)i), keadaan.Jejak.Select(j => j.Generasi));
    }

    [Fact]
    public void The_inputs_of_activities_are_what_an_older_version_wrote_where_nobody_listens()
    {
        Assert.Equal("""{"Periode":"2025-TW4","Wilayah":"36"}""", JsonSerializer.Serialize(new PermintaanDaerah("2025-TW4", "36")));
        var rencana = JsonSerializer.Deserialize<RencanaRekap>("""{"Diminta":2,"Dibangun":1,"Wilayah":["36"]}""")!;
        Assert.Equal((2, 1, "36", null), (rencana.Diminta, rencana.Dibangun, rencana.Wilayah[0], rencana.Jejak));
    }

    [Fact]
    public async Task A_fault_is_told_by_its_type_alone_and_counted()
    {
        var pengawas = new PengawasPermintaan { MatiSebelum = 1 };
        await using var rusak = new AplikasiUji(penyimpanan.Azurite, pengawas);
        using var metrik = new PengumpulMetrik(rusak.Ambil<System.Diagnostics.Metrics.IMeterFactory>());
        using var panggilan = _jejak.MulaiPanggilan();

        await Assert.ThrowsAsync<MatiMendadakException>(() => IngestAsync(rusak, "2025-TW4/66.01/sosial/x.xlsx"));

        var langkah = Assert.Single(_jejak.Selesai);
        Assert.Equal((ActivityStatusCode.Error, null, nameof(MatiMendadakException)), (langkah.Status, langkah.StatusDescription, langkah.GetTagItem("error.type")));
        Assert.Equal([$"1 error.type={nameof(MatiMendadakException)}"], metrik.Dari(NamaPengamatan.UnggahanGalat));
    }

    private static Task IngestAsync(AplikasiUji aplikasi, string path) =>
        new IngestWorkbook(aplikasi.Ambil<PengolahUnggahan>())
            .RunAsync(aplikasi.Container(NamaContainer.Uploads).GetBlobClient(path), path, new Mock<DurableTaskClient>("uji").Object, default);

    private static Task<RencanaRekap> RencanakanAsync(AplikasiUji aplikasi, Slot slot) =>
        new RencanakanRekap(aplikasi.Ambil<BukuGenerasi>()).RunAsync(new PermintaanRekap(slot.Periode.ToString(), slot.Wilayah.Provinsi.ToString()), default);

    /// <summary>Builds the rekap as the orchestration does, in a flow of its own.</summary>
    private static async Task<RencanaRekap> BangunAsync(AplikasiUji aplikasi, Slot slot)
    {
        var rencana = await RencanakanAsync(aplikasi, slot);
        var permintaan = new PermintaanRekap(slot.Periode.ToString(), slot.Wilayah.Provinsi.ToString());
        var hitung = new HitungDaerah(aplikasi.Ambil<PenghitungDaerah>());
        var hasil = await Task.WhenAll(rencana.Wilayah.Select(w => hitung.RunAsync(new PermintaanDaerah(permintaan.Periode, w) { Jejak = rencana.Jejak }, default)));
        await new TulisRekap(aplikasi.Ambil<PenulisRekap>(), aplikasi.Ambil<PengukurSpm>())
            .RunAsync(new PermintaanTulis(permintaan, rencana.Diminta, hasil) { Jejak = rencana.Jejak, Sejak = rencana.Sejak }, default);
        return rencana;
    }

    private async Task<ActivityTraceId> UnggahAsync(Slot slot, int terlayani)
    {
        var path = $"{slot}/laporan-{terlayani}.xlsx";
        await _aplikasi.UnggahAsync(path, BukuUji.Diterima(slot, terlayani));
        using var panggilan = _jejak.MulaiPanggilan();
        await IngestAsync(_aplikasi, path);
        return panggilan.TraceId;
    }
}
