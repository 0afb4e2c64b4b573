using Azure.Data.Tables;
using Spm.Domain;
using Spm.Storage;

namespace SpmFunctions.Tests;

/// <summary>A storage with reports, targets and a withdrawal that is copied, spoilt and restored.</summary>
public abstract class UjiPemulihan : IClassFixture<PenyimpananUji>, IAsyncLifetime, IAsyncDisposable
{
    protected static readonly Slot Slot = new(new Periode(2025, 4), KodeWilayah.Parse("36.01"), Urusan.PerumahanRakyat);
    protected static readonly SlotRencana Rencana = new(2025, Slot.Wilayah);

    private protected readonly PenyimpananUji _penyimpanan;
    private protected readonly AplikasiUji _aplikasi;
    private protected readonly IsiPenyimpanan _isi;

    private protected UjiPemulihan(PenyimpananUji penyimpanan)
    {
        (_penyimpanan, _aplikasi) = (penyimpanan, new AplikasiUji(penyimpanan.Azurite));
        _isi = new IsiPenyimpanan(_aplikasi);
    }

    public async Task InitializeAsync()
    {
        await _aplikasi.SiapkanAsync();
        await _isi.KosongkanAsync(NamaContainer.Semua);
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return _aplikasi.DisposeAsync();
    }

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    /// <summary>A slot with two versions, the first of which is withdrawn, a document with targets, and a message.</summary>
    private protected async Task IsiAsync()
    {
        await _aplikasi.UnggahDanTerimaAsync($"{Slot}/1.xlsx", BukuUji.Diterima(Slot, 50));
        await _aplikasi.UnggahDanTerimaAsync($"{Slot}/2.xlsx", BukuUji.Diterima(Slot, 80, "K-PR-02"));
        await TarikAsync(1);
        await _aplikasi.UnggahDanTerimaAsync($"{Rencana}/rad.xlsx", RencanaUji.Diterima(Rencana, 40, [2025]));
        await _aplikasi.Ambil<KotakKeluar>().TambahAsync(
            new Pesan { Id = "a", Kelompok = "k", Kepada = "a@b.example", NamaPenerima = "Dinas", Perihal = "p", Isi = "i", Dibuat = _aplikasi.Waktu.Sekarang }, default);
    }

    private protected Task<HasilPenarikan> TarikAsync(int versi) => _aplikasi.Ambil<PenarikUnggahan>().TarikAsync(new PermintaanPenarikan { Slot = Slot, Versi = versi, Oleh = "biro", Alasan = "salah slot" }, default);

    private protected Task<string> CadangkanAsync() => _aplikasi.Ambil<PencadangTabel>().CadangkanAsync(default);

    private protected async Task HapusAsync(IEnumerable<string> tabel)
    {
        foreach (var nama in tabel)
        {
            await Tabel(nama).DeleteAsync();
        }
    }

    private protected TableClient Tabel(string nama) => _aplikasi.Ambil<TableServiceClient>().GetTableClient(nama);

    private protected Task<HasilPemulihan> PulihkanAsync(string set, CaraPemulihan cara, AplikasiUji? aplikasi = null) =>
        (aplikasi ?? _aplikasi).Ambil<PemulihCadangan>().PulihkanAsync(new PermintaanPemulihan { Set = set, Cara = cara }, _ => { }, default);

    private protected Task<RiwayatSlot> RiwayatAsync() => _aplikasi.Ambil<BukuSlot>().BacaRiwayatAsync(Slot, default);
}
