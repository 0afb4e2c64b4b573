using System.Text.Json;
using Spm.Domain;
using Spm.Storage;

namespace SpmFunctions.Tests;

public sealed class PenghitungDaerahTests(PenyimpananUji penyimpanan) : IClassFixture<PenyimpananUji>, IAsyncDisposable
{
    private static readonly KodeWilayah Banten = KodeWilayah.Parse("36");

    private readonly AplikasiUji _aplikasi = new(penyimpanan.Azurite);
    private readonly Slot _slot = penyimpanan.SlotBaru(Urusan.PerumahanRakyat);

    public ValueTask DisposeAsync() => _aplikasi.DisposeAsync();

    [Fact]
    public async Task A_daerah_whose_slots_are_unchanged_is_not_computed_again_and_costs_four_requests()
    {
        await _aplikasi.UnggahDanTerimaAsync($"{_slot}/laporan.xlsx", BukuUji.Diterima(_slot));
        var nama = await HitungAsync(_slot);
        var sebelum = _aplikasi.Pengawas.Permintaan.Count;

        Assert.Equal(nama, await HitungAsync(_slot));

        // tenggat.json, the slots of the wilayah, its documents with targets, and whether the result is there.
        var permintaan = _aplikasi.Pengawas.Permintaan.Skip(sebelum).ToList();
        Assert.Equal(4, permintaan.Count);
        Assert.All(permintaan, p => Assert.True(p.StartsWith("GET ", StringComparison.Ordinal) || p.StartsWith("HEAD ", StringComparison.Ordinal), p));
    }

    [Fact]
    public async Task A_changed_slot_gives_another_result_and_the_older_one_stays()
    {
        await _aplikasi.UnggahDanTerimaAsync($"{_slot}/laporan.xlsx", BukuUji.Diterima(_slot, 50));
        var lama = await HitungAsync(_slot);
        await _aplikasi.UnggahDanTerimaAsync($"{_slot}/laporan.xlsx", BukuUji.Diterima(_slot, 100));
        var baru = await HitungAsync(_slot);

        var gudang = _aplikasi.Ambil<GudangRekap>();
        Assert.Equal([new Pecahan(50, 1), new Pecahan(50, 1)], await PenerimaAsync(lama));
        Assert.Equal([Pecahan.Seratus, Pecahan.Seratus], await PenerimaAsync(baru));
        Assert.All((await gudang.BacaHasilAsync(baru, default)).Sumber, s => Assert.Equal(2, s.Versi));

        async Task<IEnumerable<Pecahan>> PenerimaAsync(string nama) =>
            (await gudang.BacaHasilAsync(nama, default)).Capaian.Urusan.Single(u => u.Urusan == _slot.Urusan).Layanan.Select(l => l.Penerima!.Value);
    }

    [Fact]
    public async Task A_rejected_file_is_named_until_one_is_accepted()
    {
        await _aplikasi.UnggahDanTerimaAsync($"{_slot}/salah.xlsx", BukuUji.Ditolak(_slot));
        var ditolak = await BacaAsync();
        await _aplikasi.UnggahDanTerimaAsync($"{_slot}/benar.xlsx", BukuUji.Diterima(_slot));

        Assert.Equal(["K-PR-01", "K-PR-02"], ditolak.Gugur.Select(g => g.Layanan.ToString()));
        Assert.All(ditolak.Gugur, g => Assert.Equal((1, $"{_slot}/salah.xlsx", null), (g.Versi, g.Berkas, g.Ditarik)));
        Assert.Empty((await BacaAsync()).Gugur);

        async Task<HasilDaerah> BacaAsync() => await _aplikasi.Ambil<GudangRekap>().BacaHasilAsync(await HitungAsync(_slot), default);
    }

    [Fact]
    public async Task A_daerah_that_has_not_reported_has_a_result_without_sources()
    {
        var hasil = await _aplikasi.Ambil<GudangRekap>().BacaHasilAsync(await HitungAsync(_slot), default);

        Assert.All(hasil.Capaian.Urusan, u => Assert.Equal(StatusUrusan.BelumLapor, u.Status));
        Assert.Empty(hasil.Sumber);
    }

    [Fact]
    public async Task The_rekap_is_written_as_workbook_and_json_and_its_generation_marked_as_built()
    {
        var slot = new Slot(new Periode(2025, 4), KodeWilayah.Parse("36.01"), Urusan.PerumahanRakyat);
        await _aplikasi.UnggahDanTerimaAsync($"{slot}/laporan.xlsx", BukuUji.Diterima(slot));
        var rencana = await new RencanakanRekap(_aplikasi.Ambil<BukuGenerasi>()).RunAsync(new PermintaanRekap("2025-TW4", "36"), default);
        Assert.Equal(["36", "36.01", "36.02", "36.03", "36.04", "36.71", "36.72", "36.73", "36.74"], rencana.Wilayah);
        var hasil = await Task.WhenAll(rencana.Wilayah.Select(w => _aplikasi.Ambil<PenghitungDaerah>().HitungAsync(slot.Periode, KodeWilayah.Parse(w), default)));

        // What comes while the rekap is being built is not part of it.
        await _aplikasi.Ambil<BukuGenerasi>().NaikkanAsync(slot.Periode, Banten, default);
        await _aplikasi.Ambil<PenulisRekap>().TulisAsync(slot.Periode, Banten, rencana.Diminta, hasil, default);

        var json = (await _aplikasi.BacaAsync(NamaContainer.Rekap, "2025-TW4/36/rekap.json")).ToObjectFromJson<JsonElement>();
        Assert.Equal(8, json.GetProperty("daerah").GetArrayLength());
        Assert.Equal("PK", (await _aplikasi.BacaAsync(NamaContainer.Rekap, "2025-TW4/36/rekap-spm-banten-2025-TW4.xlsx")).ToString()[..2]);
        var generasi = await _aplikasi.Ambil<BukuGenerasi>().BacaAsync(slot.Periode, Banten, default);
        Assert.Equal((rencana.Diminta + 1, rencana.Diminta), (generasi.Diminta, generasi.Dibangun));
    }

    private Task<string> HitungAsync(Slot slot) => _aplikasi.Ambil<PenghitungDaerah>().HitungAsync(slot.Periode, slot.Wilayah, default);
}
