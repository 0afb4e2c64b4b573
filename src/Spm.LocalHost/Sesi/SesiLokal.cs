using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Spm.Storage;
using SpmFunctions;

namespace Spm.LocalHost;

/// <summary>A running system on this machine: storage, clock, the functions, and the delivery of the outbox.</summary>
internal sealed class SesiLokal : IAsyncDisposable
{
    private static readonly TimeSpan BatasTungguHostLain = TimeSpan.FromSeconds(5);

    private readonly AzuriteProcess? _azurite;
    private readonly LocalFunctionsHost _host;
    private readonly CancellationTokenSource _berhenti = new();
    private readonly Task _pengiriman;
    private readonly DaftarRacun _racun;
    private readonly FileLock _sendiri;
    private readonly PencetakJejak? _jejak;

    private SesiLokal(AzuriteProcess? azurite, LocalFunctionsHost host, JamLokal jam, string koneksi, string folderSurat, FileLock sendiri, PencetakJejak? jejak)
    {
        (_azurite, _host, Jam, Koneksi, FolderSurat, _sendiri, _jejak) = (azurite, host, jam, koneksi, folderSurat, sendiri, jejak);
        _racun = new DaftarRacun(host);
        _pengiriman = new PengirimEml(Ambil<KotakKeluar>(), folderSurat, Ambil<ILogger<PengirimEml>>(), Ambil<PengukurSpm>()).JalankanAsync(_berhenti.Token);
    }

    /// <summary>The clock of this run.</summary>
    public JamLokal Jam { get; }

    /// <summary>Connection string of the storage.</summary>
    public string Koneksi { get; }

    /// <summary>Where the messages of the outbox are written.</summary>
    public string FolderSurat { get; }

    /// <summary>Starts everything; what an earlier run left unfinished goes on.</summary>
    /// <exception cref="KegagalanLokalException">Another host works on the same data folder, or the calendar of deadlines in the folder of settings cannot be used.</exception>
    public static async Task<SesiLokal> MulaiAsync(OpsiSesi opsi, CancellationToken ct)
    {
        var konfigurasi = new FolderKonfigurasi(opsi.FolderKonfigurasi ?? Path.Combine(opsi.FolderData, NamaContainer.Config));
        konfigurasi.PastikanSah();
        Directory.CreateDirectory(opsi.FolderData);
        var sendiri = await KunciAsync(opsi, ct);
        try
        {
            return await MulaiAsync(opsi, konfigurasi, sendiri, ct);
        }
        catch
        {
            sendiri.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Two hosts on one storage would both write to the journals of the orchestrations. Waits a moment for one that is just ending; one that was killed holds nothing.
    /// </summary>
    private static async Task<FileLock> KunciAsync(OpsiSesi opsi, CancellationToken ct)
    {
        using var batas = CancellationTokenSource.CreateLinkedTokenSource(ct);
        batas.CancelAfter(BatasTungguHostLain);
        try
        {
            return await FileLock.ExclusiveAsync(Path.Combine(opsi.FolderData, "host.lock"), batas.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            throw new KegagalanLokalException($"Folder data {opsi.FolderData} sedang dipakai SpmFunctions lain di mesin ini. {opsi.BilaDipakai}");
        }
    }

    private static async Task<SesiLokal> MulaiAsync(OpsiSesi opsi, FolderKonfigurasi folder, FileLock sendiri, CancellationToken ct)
    {
        var jejak = opsi.Rinci ? new PencetakJejak(opsi.Kemajuan.Kabarkan) : null;
        var azurite = opsi.Koneksi is null
            ? await AzuriteProcess.StartAsync(
                new AzuriteOptions { DataFolder = opsi.FolderData, RepositoryRoot = RepositoryRoot.Find(), Progress = opsi.Kemajuan.Kabarkan }, ct)
            : null;
        try
        {
            opsi.Kemajuan.Kabarkan("Menyiapkan penyimpanan…");
            var koneksi = opsi.Koneksi ?? azurite!.ConnectionString;
            var jam = new JamLokal(opsi.Sekarang);
            var (blob, tabel) = (new BlobServiceClient(koneksi), new TableServiceClient(koneksi));
            await new PenyiapPenyimpanan(blob, tabel).SiapkanAsync(ct);
            await folder.SalinAsync(blob, sendiri: azurite is not null, ct);
            await new PemulihPenyimpanan(blob, tabel).PulihkanAsync(opsi.Kemajuan.Kabarkan, ct);
            opsi.Kemajuan.Kabarkan("Menjalankan fungsi…");
            var konfigurasi = new ConfigurationBuilder().AddEnvironmentVariables().Build();
            var host = await LocalFunctionsHost.StartAsync(
                new LocalFunctionsHostOptions
                {
                    FunctionAssembly = typeof(SpmServiceCollectionExtensions).Assembly,
                    ConnectionString = koneksi,
                    TimeProvider = jam,
                    HttpUrl = opsi.AlamatHttp,
                    ConfigureServices = services => services.AddSingleton<TimeProvider>(jam).AddSingleton<IWaktuTerima>(new WaktuTerimaJam(jam)).AddSpmFunctions().AddEksporOtlp(konfigurasi),
                    BeforeStart = layanan => layanan.GetService<EksporOtlp>(),
                    ConfigureLogging = log => log.ClearProviders().SetMinimumLevel(LogLevel.Warning).AddConsole(konsol => konsol.LogToStandardErrorThreshold = LogLevel.Trace),
                },
                ct);
            return new SesiLokal(azurite, host, jam, koneksi, Path.Combine(opsi.FolderData, "surat"), sendiri, jejak);
        }
        catch (Exception galat)
        {
            jejak?.Dispose();
            if (azurite is not null)
            {
                await azurite.DisposeAsync();
            }

            // What Kestrel throws where another program, another instance of this one say, listens already.
            if (galat is AddressInUseException or IOException { InnerException: AddressInUseException })
            {
                throw new KegagalanLokalException($"Alamat {opsi.AlamatHttp} sudah dipakai program lain. Hentikan program itu, atau pilih alamat lain dengan --http.", galat);
            }

            throw;
        }
    }

    /// <summary>Uploads files and waits for their verdicts.</summary>
    public Pengunggah Pengunggah() => new(Ambil<BlobServiceClient>(), Ambil<BukuPenerimaan>(), RiwayatBerkas(), _racun);

    /// <summary>Histories of uploads.</summary>
    public RiwayatBerkas RiwayatBerkas() => new(Ambil<BukuSlot>(), Ambil<BukuRencana>());

    /// <summary>Waits for a rekap.</summary>
    public PenungguRekap PenungguRekap() => new(Ambil<BukuGenerasi>(), Ambil<PenandaRekap>(), _host.DurableClient);

    /// <summary>Copies results into a folder.</summary>
    public PenyalinHasil PenyalinHasil(string keluaran) => new(Ambil<BlobServiceClient>(), keluaran);

    /// <summary>A service of the app.</summary>
    public T Ambil<T>()
        where T : notnull => _host.Services.GetRequiredService<T>();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _berhenti.CancelAsync();
        try
        {
            await _pengiriman;
        }
        catch (OperationCanceledException)
        {
            // Asked for above.
        }

        await _host.DisposeAsync();
        if (_azurite is not null)
        {
            await _azurite.DisposeAsync();
        }

        _jejak?.Dispose();
        _racun.Dispose();
        _berhenti.Dispose();
        _sendiri.Dispose();
    }
}
