using System.Diagnostics;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;
using Azure.Monitor.OpenTelemetry.Exporter;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace SpmFunctions.Tests;

public sealed class EksporAzureTests
{
    // As the worker adds it, before the app.
    private const string DariPekerja = "1.0.0.0";

    private const string TidakDisampel = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00";

    [Fact]
    public async Task Every_step_arrives_however_many_a_second_and_also_below_a_call_that_was_not_sampled()
    {
        using var penerima = new PenerimaAzureMonitor();
        var periode = $"uji-{Guid.NewGuid():N}";
        using (var aplikasi = await MulaiAsync(penerima))
        {
            var jejak = aplikasi.Services.GetRequiredService<TracerProvider>();
            for (var i = 0; i < 50; i++)
            {
                JejakSpm.MulaiKegiatan(NamaLangkah.Hitung, i % 2 == 0 ? TidakDisampel : null, periode, "36.01")?.Dispose();
            }

            Assert.True(jejak.ForceFlush());
        }

        Assert.Equal(50, penerima.Jenis("RemoteDependencyData").Concat(penerima.Jenis("RequestData")).Count(l => l.ToJsonString().Contains(periode, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_log_line_of_the_app_arrives_also_below_a_call_that_was_not_sampled_and_one_of_a_library_never()
    {
        using var penerima = new PenerimaAzureMonitor();
        using (var aplikasi = await MulaiAsync(penerima))
        {
            var pabrik = aplikasi.Services.GetRequiredService<ILoggerFactory>();
            using var panggilan = new Activity("panggilan").SetParentId(TidakDisampel).Start();
            foreach (var golongan in (string[])["SpmFunctions.PenerimaUnggahan", "Azure.Core"])
            {
                pabrik.CreateLogger(golongan).Log(LogLevel.Warning, default, golongan, exception: null, (teks, _) => teks);
            }

            Assert.True(aplikasi.Services.GetRequiredService<LoggerProvider>().ForceFlush());
        }

        Assert.Equal(["SpmFunctions.PenerimaUnggahan"], penerima.Jenis("MessageData").Select(b => (string?)b["message"]));
    }

    [Fact]
    public async Task A_span_of_a_storage_client_is_not_sent()
    {
        using var penerima = new PenerimaAzureMonitor();
        using var sumber = new ActivitySource("Azure.Storage.Blobs.BlobBaseClient");
        using (var aplikasi = await MulaiAsync(penerima))
        {
            var jejak = aplikasi.Services.GetRequiredService<TracerProvider>();
            using (var langkah = sumber.StartActivity("BlobBaseClient.Download"))
            {
                Assert.Null(langkah);
            }

            JejakSpm.MulaiKegiatan(NamaLangkah.Hitung, putaran: null, "2025-TW4", "36.01")?.Dispose();
            Assert.True(jejak.ForceFlush());
        }

        var nama = penerima.Jenis("RemoteDependencyData").Concat(penerima.Jenis("RequestData")).Select(l => (string?)l["name"]).ToList();
        Assert.Contains(NamaLangkah.Hitung, nama);
        Assert.DoesNotContain("BlobBaseClient.Download", nama);
    }

    [Fact]
    public async Task Measurements_of_the_app_arrive_and_no_others()
    {
        using var penerima = new PenerimaAzureMonitor();
        using (var aplikasi = await MulaiAsync(penerima))
        {
            var ukuran = aplikasi.Services.GetRequiredService<MeterProvider>();
            using var meter = new System.Diagnostics.Metrics.Meter(NamaPengamatan.Meter);
            meter.CreateCounter<long>("spm.uji").Add(7);
            JejakSpm.MulaiKegiatan(NamaLangkah.Hitung, putaran: null, "2025-TW4", "36.01")?.Dispose();
            Assert.True(aplikasi.Services.GetRequiredService<TracerProvider>().ForceFlush());
            Assert.True(ukuran.ForceFlush());
        }

        // No counters of the process, and no sums over spans. What describes the resource comes with spans and cannot be switched off.
        Assert.All(
            penerima.Jenis("MetricData").SelectMany(m => m["metrics"]!.AsArray()).Select(m => (string?)m!["name"]).Where(n => n != "_OTELRESOURCE_"), n => Assert.StartsWith("spm.", n, StringComparison.Ordinal));
        var satu = Assert.Single(penerima.Jenis("MetricData").SelectMany(m => m["metrics"]!.AsArray()), m => (string?)m!["name"] == "spm.uji");
        Assert.Equal(7, (double)satu!["value"]!);
    }

    [Fact]
    public async Task Whatever_arrives_says_which_version_of_the_app_sent_it_also_where_the_worker_says_another_one()
    {
        using var penerima = new PenerimaAzureMonitor();
        using (var aplikasi = await MulaiAsync(penerima))
        {
            aplikasi.Services.GetRequiredService<ILoggerFactory>().CreateLogger("SpmFunctions.PenerimaUnggahan").Log(LogLevel.Warning, default, "satu", exception: null, (teks, _) => teks);
            JejakSpm.MulaiKegiatan(NamaLangkah.Hitung, putaran: null, "2025-TW4", "36.01")?.Dispose();
            Assert.True(aplikasi.Services.GetRequiredService<LoggerProvider>().ForceFlush());
            Assert.True(aplikasi.Services.GetRequiredService<TracerProvider>().ForceFlush());
        }

        Assert.NotEqual(DariPekerja, VersiAplikasi.Sekarang);
        Assert.NotEmpty(penerima.Versi("MessageData"));
        Assert.NotEmpty(penerima.Versi("RemoteDependencyData"));
        Assert.All(penerima.Versi("MessageData").Concat(penerima.Versi("RemoteDependencyData")), v => Assert.Equal(VersiAplikasi.Sekarang, v));
    }

    // Compiled in the real set alone; what is said of the resource last counts.
    [Fact]
    public void The_app_says_its_version_after_the_worker()
    {
        var mulai = File.ReadAllText(Path.Combine(Spm.LocalHost.RepositoryRoot.Find(), "src", "SpmFunctions", "Program.cs"));

        Assert.InRange(mulai.IndexOf(".UseFunctionsWorkerDefaults()", StringComparison.Ordinal), 0, mulai.IndexOf(".AddEksporAzure(", StringComparison.Ordinal));
    }

    [Fact]
    public void It_gets_in_by_the_identity_of_the_storage_and_samples_nothing_itself()
    {
        var konfigurasi = Konfigurasi(
            (PengaturanAplikasi.Telemetri, "InstrumentationKey=00000000-0000-0000-0000-000000000001"),
            (PengaturanAplikasi.NamaAkun, "spmbanten"),
            (PengaturanAplikasi.JenisIdentitas, "managedidentity"));
        using var layanan = new ServiceCollection().AddEksporAzure(konfigurasi, PengaturanPenyimpanan.Baca(konfigurasi)).BuildServiceProvider();

        var opsi = layanan.GetRequiredService<IOptions<AzureMonitorExporterOptions>>().Value;
        Assert.IsType<ManagedIdentityCredential>(opsi.Credential);
        Assert.Equal((null, 1f, false), (opsi.TracesPerSecond, opsi.SamplingRatio, opsi.EnableTraceBasedLogsSampler));
        Assert.Equal((false, false), (opsi.EnablePerformanceCounters, opsi.EnableStandardMetrics));
    }

    [Fact]
    public void Without_the_setting_nothing_is_exported_and_the_app_starts()
    {
        var koleksi = new ServiceCollection().AddEksporAzure(Konfigurasi(), PengaturanPenyimpanan.DariAkun("spmbanten"));

        // As the worker does for its own spans.
        koleksi.AddOpenTelemetry().WithTracing().WithMetrics();
        using var layanan = koleksi.BuildServiceProvider();

        Assert.NotNull(layanan.GetRequiredService<TracerProvider>());
        Assert.NotNull(layanan.GetRequiredService<MeterProvider>());
        Assert.Null(layanan.GetRequiredService<IOptions<AzureMonitorExporterOptions>>().Value.Credential);
    }

    // The exporter joins the providers when the services of the host start.
    private static async Task<IHost> MulaiAsync(PenerimaAzureMonitor penerima)
    {
        var susun = Host.CreateEmptyApplicationBuilder(settings: null);

        // What sends is kept by the exporter for each key, as long as the process runs.
        susun.Configuration.AddInMemoryCollection([new(PengaturanAplikasi.Telemetri, $"InstrumentationKey={Guid.NewGuid()};IngestionEndpoint=https://penerima.invalid/")]);
        susun.Services.AddOpenTelemetry().ConfigureResource(sumber => sumber.AddAttributes([new("service.version", DariPekerja)]));
        susun.Services
            .AddEksporAzure(susun.Configuration, PengaturanPenyimpanan.DariAkun("spmbanten"))
            .Configure<AzureMonitorExporterOptions>(opsi =>
            {
                opsi.Credential = new KredensialUji();
                opsi.Transport = new HttpClientTransport(penerima);
                opsi.DisableOfflineStorage = true;
                opsi.EnableLiveMetrics = false;
            });
        var aplikasi = susun.Build();
        await aplikasi.StartAsync();
        return aplikasi;
    }

    private static IConfigurationRoot Konfigurasi(params (string Nama, string Isi)[] pengaturan) =>
        new ConfigurationBuilder().AddInMemoryCollection(pengaturan.Select(p => KeyValuePair.Create(p.Nama.Replace("__", ConfigurationPath.KeyDelimiter, StringComparison.Ordinal), (string?)p.Isi))).Build();

    private sealed class KredensialUji : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => new("token", DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) => ValueTask.FromResult(GetToken(requestContext, cancellationToken));
    }
}
