using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Spm.Domain;
using Spm.Storage;
using Spm.Testing;

namespace SpmFunctions.Tests;

/// <summary>The services of the Function App over an Azurite, on a clock of the test, with every storage request watched.</summary>
internal sealed class AplikasiUji : IAsyncDisposable
{
    /// <summary>In the reporting time of 2025-TW4, before its deadlines.</summary>
    public static readonly DateTimeOffset MasaLapor = new(2026, 1, 10, 8, 0, 0, TimeSpan.FromHours(7));

    private readonly ServiceProvider _layanan;

    public AplikasiUji(AzuriteFixture azurite, PengawasPermintaan? pengawas = null, DateTimeOffset? sekarang = null, HttpPipelinePolicy? blob = null, IWaktuTerima? waktuTerima = null)
    {
        Pengawas = pengawas ?? new PengawasPermintaan();
        Waktu = new WaktuUji(sekarang ?? MasaLapor);
        var opsiBlob = new BlobClientOptions();
        opsiBlob.AddPolicy(Pengawas, HttpPipelinePosition.PerCall);
        if (blob is not null)
        {
            opsiBlob.AddPolicy(blob, HttpPipelinePosition.PerCall);
        }

        var opsiTabel = new TableClientOptions();
        opsiTabel.AddPolicy(Pengawas, HttpPipelinePosition.PerCall);
        _layanan = new ServiceCollection()
            .AddLogging(log => log.AddProvider(Log))
            .AddSingleton(new BlobServiceClient(azurite.ConnectionString, opsiBlob))
            .AddSingleton(new TableServiceClient(azurite.ConnectionString, opsiTabel))
            .AddSingleton<TimeProvider>(Waktu)
            .AddSingleton(waktuTerima ?? Waktu)
            .AddSpmFunctions()
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true });
    }

    public PengawasPermintaan Pengawas { get; }

    public WaktuUji Waktu { get; }

    public CatatanLog Log { get; } = new();

    public T Ambil<T>()
        where T : notnull => _layanan.GetRequiredService<T>();

    public BlobContainerClient Container(string nama) => Ambil<BlobServiceClient>().GetBlobContainerClient(nama);

    public Task SiapkanAsync() => Ambil<PenyiapPenyimpanan>().SiapkanAsync(default);

    /// <summary>Puts a file into <c>uploads</c>, as an OPD would.</summary>
    public Task UnggahAsync(string path, byte[] isi) => Container(NamaContainer.Uploads).GetBlobClient(path).UploadAsync(new BinaryData(isi), overwrite: true);

    /// <summary>Delivers the event of an upload.</summary>
    /// <returns>The slot of the report whose rekap has to be built again.</returns>
    public async Task<Slot?> TerimaAsync(string path) => (await TerimaPerubahanAsync(path))?.Slot as Slot;

    /// <summary>Delivers the event of an upload of any kind.</summary>
    public Task<PerubahanUnggahan?> TerimaPerubahanAsync(string path) =>
        Ambil<PenerimaUnggahan>().TerimaAsync(Container(NamaContainer.Uploads).GetBlobClient(path), path, default);

    public async Task<Slot?> UnggahDanTerimaAsync(string path, byte[] isi)
    {
        await UnggahAsync(path, isi);
        return await TerimaAsync(path);
    }

    public async Task<BinaryData> BacaAsync(string container, string nama) => (await Container(container).GetBlobClient(nama).DownloadContentAsync()).Value.Content;

    public async Task<bool> AdaAsync(string container, string nama) => await Container(container).GetBlobClient(nama).ExistsAsync();

    public async Task<long> DimintaAsync(Slot slot) => (await Ambil<BukuGenerasi>().BacaAsync(slot.Periode, slot.Wilayah.Provinsi, default)).Diminta;

    /// <summary>Goes on when the storage, which writes times in whole seconds, has come to another one; gives its time.</summary>
    public async Task<DateTimeOffset> DetikBerikutnyaAsync()
    {
        var jam = Container(NamaContainer.Rekap).GetBlobClient("jam");
        var awal = await TulisAsync();
        while (true)
        {
            if (await TulisAsync() is var kini && kini != awal)
            {
                return kini;
            }
        }

        async Task<DateTimeOffset> TulisAsync() => (await jam.UploadAsync(BinaryData.Empty, overwrite: true)).Value.LastModified;
    }

    public ValueTask DisposeAsync() => _layanan.DisposeAsync();
}
