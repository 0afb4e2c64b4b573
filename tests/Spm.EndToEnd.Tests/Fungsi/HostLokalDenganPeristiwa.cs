using System.Collections.Concurrent;
using Azure.Storage.Blobs;
using Microsoft.Extensions.DependencyInjection;
using Spm.LocalHost;
using Spm.Storage;
using SpmFunctions;

namespace Spm.EndToEnd.Tests;

/// <summary>
/// The functions themselves, called by events alone: orchestrations and activities run in the local host, which looks for uploads only once, before there are any.
/// Everything of the way through the real host except that host. Its clock is that of the machine.
/// </summary>
internal sealed class HostLokalDenganPeristiwa : IHostPeristiwa
{
    private readonly LocalFunctionsHost _fungsi;
    private readonly HostTiruan _pendengar;
    private readonly ConcurrentQueue<PeristiwaTerbaca> _peristiwa;

    private HostLokalDenganPeristiwa(LocalFunctionsHost fungsi, HostTiruan pendengar, ConcurrentQueue<PeristiwaTerbaca> peristiwa) =>
        (_fungsi, _pendengar, _peristiwa) = (fungsi, pendengar, peristiwa);

    /// <inheritdoc/>
    public HttpClient Klien => _pendengar.Klien;

    /// <summary>The blobs that events came for, one line per event.</summary>
    public string Keluaran => string.Join('\n', _peristiwa.Select(p => p.Nama));

    /// <summary>Starts both.</summary>
    public static async Task<IHostPeristiwa> MulaiAsync(string koneksi)
    {
        var fungsi = await LocalFunctionsHost.StartAsync(
            new LocalFunctionsHostOptions
            {
                FunctionAssembly = typeof(SpmServiceCollectionExtensions).Assembly,
                ConnectionString = koneksi,
                HttpUrl = null,
                BlobPollInterval = TimeSpan.FromDays(1),
                ConfigureServices = services => services.AddSpmFunctions(),
            },
            CancellationToken.None);
        var ingest = ActivatorUtilities.CreateInstance<IngestWorkbook>(fungsi.Services);
        var uploads = fungsi.Services.GetRequiredService<BlobServiceClient>().GetBlobContainerClient(NamaContainer.Uploads);
        var peristiwa = new ConcurrentQueue<PeristiwaTerbaca>();
        var pendengar = await HostTiruan.MulaiAsync(() => "Running", async p =>
        {
            peristiwa.Enqueue(p);
            await ingest.RunAsync(uploads.GetBlobClient(p.Nama), p.Nama, fungsi.DurableClient, CancellationToken.None);
        });
        return new HostLokalDenganPeristiwa(fungsi, pendengar, peristiwa);
    }

    public async ValueTask DisposeAsync()
    {
        await _fungsi.DisposeAsync();
        await _pendengar.DisposeAsync();
    }
}
