using Spm.Domain;
using Spm.Storage;

namespace SpmFunctions.Tests;

public sealed class PengamatAntreanTests : IClassFixture<PenyimpananUji>, IAsyncLifetime, IAsyncDisposable
{
    private static readonly Slot Slot = new(new Periode(2025, 4), KodeWilayah.Parse("36.01"), Urusan.Sosial);

    private readonly JamPenyimpanan _jam = new();
    private readonly AplikasiUji _aplikasi;

    public PengamatAntreanTests(PenyimpananUji penyimpanan) => _aplikasi = new AplikasiUji(penyimpanan.Azurite, blob: _jam);

    public Task InitializeAsync() => new IsiPenyimpanan(_aplikasi).KosongkanAsync(NamaContainer.Semua);

    public ValueTask DisposeAsync() => _aplikasi.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Nothing_waits_in_an_empty_storage()
    {
        var antrean = await AmatiAsync();

        Assert.Equal((0, TimeSpan.Zero, 0, 0), (antrean.BelumDinilai, antrean.UmurTertua, antrean.Macet, antrean.SuratMenunggu));
        Assert.Empty(antrean.BelumMasuk);
        Assert.Empty(antrean.Rekap);
    }

    [Fact]
    public async Task An_upload_whose_event_was_lost_is_stuck_after_a_while_although_nothing_of_the_app_knows_of_it()
    {
        await _aplikasi.UnggahAsync($"{Slot}/laporan.xlsx", BukuUji.Diterima(Slot));
        _jam.Maju = TimeSpan.FromMinutes(14);
        var baru = await AmatiAsync();
        _jam.Maju = TimeSpan.FromMinutes(16);
        var macet = await AmatiAsync();

        Assert.Equal((1, 0), (baru.BelumDinilai, baru.Macet));
        Assert.Equal((1, 1), (macet.BelumDinilai, macet.Macet));
        Assert.InRange(macet.UmurTertua, TimeSpan.FromMinutes(16), TimeSpan.FromMinutes(18));
    }

    [Fact]
    public async Task A_judged_upload_waits_no_more_and_a_new_version_of_it_does()
    {
        await _aplikasi.UnggahDanTerimaAsync($"{Slot}/laporan.xlsx", BukuUji.Ditolak(Slot));
        await _aplikasi.UnggahDanTerimaAsync("salah-tempat.xlsx", [1]);
        var selesai = await AmatiAsync();
        await _aplikasi.UnggahAsync($"{Slot}/laporan.xlsx", BukuUji.Diterima(Slot));

        Assert.Equal(0, selesai.BelumDinilai);
        Assert.Equal(1, (await AmatiAsync()).BelumDinilai);
    }

    [Fact]
    public async Task A_rekap_is_behind_until_it_is_built_and_then_shows_zero_while_its_quarter_is_open()
    {
        await _aplikasi.UnggahDanTerimaAsync($"{Slot}/laporan.xlsx", BukuUji.Diterima(Slot));
        _aplikasi.Waktu.Sekarang += TimeSpan.FromMinutes(4);
        var sebelum = Assert.Single((await AmatiAsync()).Rekap);
        await _aplikasi.Ambil<BukuGenerasi>().TandaiDibangunAsync(Slot.Periode, Slot.Wilayah.Provinsi, 1, default);

        Assert.Equal(new RekapTertinggal(Slot.Periode, Slot.Wilayah.Provinsi, 1, TimeSpan.FromMinutes(4)), sebelum);
        Assert.Equal(sebelum with { Generasi = 0, Umur = TimeSpan.Zero }, Assert.Single((await AmatiAsync()).Rekap));
    }

    [Fact]
    public async Task Missing_are_the_slots_of_open_quarters_without_a_current_report_and_the_log_names_them_once_an_hour()
    {
        await _aplikasi.UnggahDanTerimaAsync($"{Slot}/laporan.xlsx", BukuUji.Diterima(Slot));
        var belum = Assert.Single((await AmatiAsync()).BelumMasuk);
        await AmatiAsync();

        Assert.Equal((Slot.Periode, "36", 53), (belum.Periode, belum.Provinsi.ToString(), belum.Slot.Count));
        Assert.DoesNotContain(Slot, belum.Slot);
        Assert.Contains("36.74/sosial", Assert.Single(Kabar()), StringComparison.Ordinal);
        _aplikasi.Waktu.Sekarang += TimeSpan.FromHours(1);
        await AmatiAsync();
        Assert.Equal(2, Kabar().Count());
    }

    [Fact]
    public async Task A_locked_quarter_misses_nothing_any_more()
    {
        await _aplikasi.UnggahDanTerimaAsync($"{Slot}/laporan.xlsx", BukuUji.Diterima(Slot));
        await _aplikasi.Ambil<BukuGenerasi>().TandaiDibangunAsync(Slot.Periode, Slot.Wilayah.Provinsi, 1, default);
        _aplikasi.Waktu.Sekarang += TimeSpan.FromDays(60);

        var antrean = await AmatiAsync();

        Assert.Empty(antrean.BelumMasuk);
        Assert.Empty(antrean.Rekap);
    }

    [Fact]
    public async Task Messages_wait_until_they_are_delivered()
    {
        var pesan = new Pesan { Id = "a", Kelompok = "k", Kepada = "a@b.example", NamaPenerima = "Dinas", Perihal = "p", Isi = "i", Dibuat = _aplikasi.Waktu.Sekarang };
        await _aplikasi.Ambil<KotakKeluar>().TambahAsync(pesan, default);
        await _aplikasi.Ambil<KotakKeluar>().TambahAsync(pesan with { Id = "b" }, default);
        await _aplikasi.Ambil<KotakKeluar>().TandaiTerkirimAsync(pesan, default);

        Assert.Equal(1, (await AmatiAsync()).SuratMenunggu);
    }

    [Fact]
    public async Task A_look_costs_five_requests_and_one_more_for_each_of_a_few_that_are_new()
    {
        await _aplikasi.UnggahDanTerimaAsync($"{Slot}/laporan.xlsx", BukuUji.Diterima(Slot));
        await _aplikasi.UnggahDanTerimaAsync($"{Slot}/lagi.xlsx", BukuUji.Diterima(Slot, 81));

        Assert.Equal(7, await BiayaAsync());
        Assert.Equal(5, await BiayaAsync());
    }

    // One that fails for good would else have all receipts read at every look, of all years.
    [Fact]
    public async Task One_that_is_never_judged_costs_one_request_at_every_look()
    {
        await _aplikasi.UnggahAsync($"{Slot}/laporan.xlsx", BukuUji.Diterima(Slot));
        var sebelum = _aplikasi.Pengawas.Permintaan.Count;

        Assert.Equal((5, 5), (await BiayaAsync(), await BiayaAsync()));
        Assert.DoesNotContain(_aplikasi.Pengawas.Permintaan.Skip(sebelum), p => p.EndsWith("/Penerimaan()", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(PencariBelumDinilai.SatuPerSatu, 4 + PencariBelumDinilai.SatuPerSatu)]
    [InlineData(PencariBelumDinilai.SatuPerSatu + 1, 5)]
    public async Task All_receipts_are_read_only_where_many_uploads_are_not_known_to_be_judged(int jumlah, int permintaan)
    {
        await _aplikasi.UnggahDanTerimaAsync("0", [1]);
        for (var i = 1; i < jumlah; i++)
        {
            await _aplikasi.UnggahAsync($"{i}", [1]);
        }

        Assert.Equal(permintaan, await BiayaAsync());
        Assert.Equal(jumlah - 1, (await AmatiAsync()).BelumDinilai);
    }

    private IEnumerable<string> Kabar() => _aplikasi.Log.Pesan.Select(p => p.Pesan).Where(p => p.StartsWith("Belum masuk 2025-TW4 36: ", StringComparison.Ordinal));

    private Task<KeadaanAntrean> AmatiAsync() => _aplikasi.Ambil<PengamatAntrean>().AmatiAsync(default);

    // Of a look beside a copy of the tables that is known to be young.
    private async Task<int> BiayaAsync()
    {
        await _aplikasi.Ambil<PengamatCadangan>().UmurAsync(default);
        var sebelum = _aplikasi.Pengawas.Permintaan.Count;
        await AmatiAsync();
        return _aplikasi.Pengawas.Permintaan.Count - sebelum;
    }
}
