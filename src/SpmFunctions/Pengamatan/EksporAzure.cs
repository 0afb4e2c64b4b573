using Azure.Monitor.OpenTelemetry.Exporter;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace SpmFunctions;

/// <summary>Sends what the app tells of itself to Azure Monitor, by the identity of the app: Application Insights takes no keys.</summary>
public static class EksporAzure
{
    /// <summary>The setting that switches it on. Without it (tests in a workflow, say) the exporter would refuse to start.</summary>
    public const string Koneksi = PengaturanAplikasi.Telemetri;

    /// <summary>Adds the exporter where the setting is there, and <see cref="VersiAplikasi"/> to whatever is exported. Traces are the app's, and those of whatever else the host adds a source of; no storage client's, whose addresses bear names of files.</summary>
    /// <param name="services">Where to add it.</param>
    /// <param name="konfigurasi">Configuration of the app.</param>
    /// <param name="penyimpanan">The storage of the app: by the identity that gets in there it gets into Application Insights.</param>
    public static IServiceCollection AddEksporAzure(this IServiceCollection services, IConfiguration konfigurasi, PengaturanPenyimpanan penyimpanan)
    {
        services.ConfigureOpenTelemetryMeterProvider(ukuran => ukuran.AddMeter(NamaPengamatan.Meter));
        services.AddLogging(log => log.HanyaLogSendiri());

        // The worker says a version of its own, which is no other after a deployment; what is added last counts.
        var telemetri = services.AddOpenTelemetry().ConfigureResource(sumber => sumber.AddAttributes([new(VersiAplikasi.Atribut, VersiAplikasi.Sekarang)]));
        if (!string.IsNullOrWhiteSpace(konfigurasi[Koneksi]))
        {
            var identitas = penyimpanan.Identitas();
            telemetri.UseAzureMonitorExporter(opsi =>
            {
                opsi.Credential = identitas;

                // The exporter keeps five traces a second, and of log lines only those of kept spans, unless told otherwise: on the last evening the rest would be lost.
                opsi.TracesPerSecond = null;
                opsi.SamplingRatio = 1;
                opsi.EnableTraceBasedLogsSampler = false;

                // On by default as well: counters of the process every minute, and sums over spans that nobody asks for. An idle app would fill the logs with them.
                opsi.EnablePerformanceCounters = false;
                opsi.EnableStandardMetrics = false;
            });
        }

        // After the exporter, which sets its own sampler over one that was there before.
        return services.ConfigureOpenTelemetryTracerProvider(jejak => jejak.SemuaLangkahSendiri());
    }
}
