using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace SpmFunctions;

/// <summary>
/// Sends traces and metrics of the app to an OTLP endpoint, from when it is made until it is disposed of, which sends the rest. Only the app's own: the spans of the storage client
/// bear addresses of blobs, and with them names of files. All settings are OpenTelemetry's own (<c>OTEL_EXPORTER_OTLP_*</c>), from the configuration of the app.
/// </summary>
/// <param name="konfigurasi">Configuration of the app.</param>
public sealed class EksporOtlp(IConfiguration konfigurasi) : IHostedService, IDisposable
{
    /// <summary>The setting that switches it on: address of the receiver.</summary>
    public const string Alamat = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>Name of the service in what is sent.</summary>
    public const string Layanan = "SpmFunctions";

    private readonly OpenTelemetrySdk _sdk = OpenTelemetrySdk.Create(susun =>
    {
        susun.Services.AddSingleton(konfigurasi);
        susun.ConfigureResource(sumber => sumber.AddService(Layanan, serviceVersion: VersiAplikasi.Sekarang))
            .WithTracing(jejak => jejak.SemuaLangkahSendiri().AddOtlpExporter())
            .WithMetrics(ukuran => ukuran.AddMeter(NamaPengamatan.Meter).AddOtlpExporter());
    });

    /// <summary>True where an address is set.</summary>
    public static bool Diminta(IConfiguration konfigurasi) => !string.IsNullOrWhiteSpace(konfigurasi[Alamat]);

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public void Dispose() => _sdk.Dispose();
}
