using Azure.Data.Tables;
using Microsoft.Azure.Functions.Worker;
using Spm.Storage;

namespace SpmFunctions.Tests;

public sealed class PencadangTabelTests : IClassFixture<PenyimpananUji>, IAsyncLifetime, IAsyncDisposable
{
    private static readonly DateTimeOffset Malam = new(2026, 1, 13, 18, 17, 0, TimeSpan.Zero);

    private readonly PenyimpananUji _penyimpanan;
    private readonly AplikasiUji _aplikasi;

    public PencadangTabelTests(PenyimpananUji penyimpanan) => (_penyimpanan, _aplikasi) = (penyimpanan, new AplikasiUji(penyimpanan.Azurite, sekarang: Malam));

    public Task InitializeAsync() => new IsiPenyimpanan(_aplikasi).KosongkanAsync(NamaContainer.Semua);

    public ValueTask DisposeAsync() => _aplikasi.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Every_table_of_the_app_is_in_the_set_of_the_night_with_all_its_rows()
    {
        foreach (var (nama, nomor) in NamaTabel.Semua.Select((nama, nomor) => (nama, nomor)))
        {
            await _aplikasi.Ambil<TableServiceClient>().GetTableClient(nama).AddEntityAsync(new TableEntity("p", "r") { ["Nomor"] = nomor });
        }

        await JalankanAsync();

        var diperiksa = await _aplikasi.Ambil<GudangCadangan>().PeriksaAsync("2026-01-14T011700", default);
        Assert.Equal(KeadaanCadangan.Utuh, diperiksa.Keadaan);
        Assert.Equal((Malam, Malam, VersiAplikasi.Sekarang), (diperiksa.Manifes!.Mulai, diperiksa.Manifes.Selesai, diperiksa.Manifes.Program));
        Assert.Equal(NamaTabel.Semua.Select(t => (t, 1L)), diperiksa.Manifes.Tabel.Select(t => (t.Nama, t.Baris)));
        foreach (var (nama, nomor) in NamaTabel.Semua.Select((nama, nomor) => (nama, nomor)))
        {
            Assert.Equal(nomor, (await _aplikasi.Ambil<GudangCadangan>().BacaTabelAsync(diperiksa, nama, default).SingleAsync()).GetInt32("Nomor"));
        }

        Assert.Contains(_aplikasi.Log.Pesan, p => p.Pesan == "Cadangan 2026-01-14T011700: 5 tabel, 5 baris");
    }

    [Fact]
    public async Task There_is_one_whole_set_a_day_however_often_it_runs()
    {
        await JalankanAsync();
        _aplikasi.Waktu.Sekarang += TimeSpan.FromHours(4);
        await JalankanAsync();
        _aplikasi.Waktu.Sekarang = Malam.AddDays(1);
        await JalankanAsync();

        Assert.Equal(["2026-01-14T011700", "2026-01-15T011700"], (await DaftarAsync()).Select(s => s.Nama));
    }

    // Before any of its requests: of the set that a killed run leaves nothing counts, and the next hour makes a whole one.
    [Fact]
    public async Task A_run_that_died_is_made_up_in_the_next_hour_wherever_it_died()
    {
        var langkah = 0;
        bool mati;
        do
        {
            await InitializeAsync();
            await using var sakit = new AplikasiUji(_penyimpanan.Azurite, new PengawasPermintaan { MatiSebelum = ++langkah }, Malam);
            mati = await Record.ExceptionAsync(() => JalankanAsync(sakit)) is not null;
            Assert.Equal(!mati, (await DaftarAsync()).Any(s => s.Lengkap));
            _aplikasi.Waktu.Sekarang = Malam.AddHours(1);
            await JalankanAsync();

            Assert.Equal(mati ? "2026-01-14T021700" : "2026-01-14T011700", Assert.Single(await DaftarAsync(), s => s.Lengkap).Nama);
        }
        while (mati);

        Assert.InRange(langkah, 10, 40);
    }

    [Fact]
    public async Task An_empty_storage_costs_four_requests_for_each_table_and_two_more()
    {
        var sebelum = _aplikasi.Pengawas.Permintaan.Count;

        await JalankanAsync();

        Assert.Equal((4 * NamaTabel.Semua.Count) + 2, _aplikasi.Pengawas.Permintaan.Count - sebelum);
    }

    [Fact]
    public async Task The_age_of_the_newest_whole_set_is_measured_without_looking_again_until_there_can_be_another()
    {
        var pengamat = _aplikasi.Ambil<PengamatCadangan>();
        await JalankanAsync();
        await _aplikasi.Ambil<GudangCadangan>().TulisTabelAsync(GudangCadangan.NamaSet(Malam.AddHours(5)), NamaTabel.Slot, AsyncEnumerable.Empty<TableEntity>(), default);
        _aplikasi.Waktu.Sekarang = Malam.AddHours(6);

        Assert.Equal(TimeSpan.FromHours(6), await pengamat.UmurAsync(default));
        var sebelum = _aplikasi.Pengawas.Permintaan.Count;
        _aplikasi.Waktu.Sekarang = Malam.AddHours(22);
        Assert.Equal(TimeSpan.FromHours(22), await pengamat.UmurAsync(default));
        Assert.Equal(sebelum, _aplikasi.Pengawas.Permintaan.Count);
        _aplikasi.Waktu.Sekarang = Malam.AddHours(30);
        Assert.Equal(TimeSpan.FromHours(30), await pengamat.UmurAsync(default));
        await JalankanAsync();
        Assert.Equal(TimeSpan.Zero, await pengamat.UmurAsync(default));
    }

    // Else a province whose first night failed would never be told.
    [Fact]
    public async Task Where_there_never_was_a_set_the_age_is_that_of_the_container()
    {
        var dibuat = await _aplikasi.Ambil<GudangCadangan>().DibuatAsync(default);
        _aplikasi.Waktu.Sekarang = dibuat.AddHours(31);

        Assert.Equal(TimeSpan.FromHours(31), (await _aplikasi.Ambil<PengamatAntrean>().AmatiAsync(default)).UmurCadangan);
    }

    // A new version of the app on a storage that was not provisioned again.
    [Fact]
    public async Task Where_the_container_is_missing_the_age_is_that_of_the_storage_and_the_other_gauges_are_told()
    {
        var uploads = (await _aplikasi.Container(NamaContainer.Uploads).GetPropertiesAsync()).Value.LastModified;
        _aplikasi.Waktu.Sekarang = uploads.AddHours(31);
        await _aplikasi.Container(NamaContainer.Cadangan).DeleteAsync();

        var antrean = await _aplikasi.Ambil<PengamatAntrean>().AmatiAsync(default);
        await _aplikasi.Container(NamaContainer.Cadangan).CreateAsync();

        Assert.Equal((TimeSpan.FromHours(31), 0), (antrean.UmurCadangan, antrean.BelumDinilai));
    }

    private Task JalankanAsync(AplikasiUji? aplikasi = null) => new CadangkanTabel((aplikasi ?? _aplikasi).Ambil<PencadangTabel>()).RunAsync(new TimerInfo(), default);

    private Task<IReadOnlyList<SetCadangan>> DaftarAsync() => _aplikasi.Ambil<GudangCadangan>().DaftarAsync(default);
}
