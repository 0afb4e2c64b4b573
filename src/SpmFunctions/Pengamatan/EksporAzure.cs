using Azure.Identity;
using Azure.Monitor.OpenTelemetry.Exporter;
using Microsoft.Azure.Functions.Worker.OpenTelemetry;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace SpmFunctions;

/// <summary>Sends what the app tells of itself to Azure Monitor, by the identity of the app: Application Insights takes no keys. Compiled with the real packages only.</summary>
internal static class EksporAzure
{
    /// <summary>The setting that switches it on. Without it (tests in a workflow, say) the exporter would refuse to start.</summary>
    public const string Koneksi = PengaturanAplikasi.Telemetri;

    /// <summary>Adds the exporter where the setting is there. Traces are the app's and those of the Functions worker; no storage client's, whose addresses bear names of files.</summary>
    public static IServiceCollection AddEksporAzure(this IServiceCollection services, IConfiguration konfigurasi)
    {
        services.ConfigureOpenTelemetryTracerProvider(jejak => jejak.AddSource(NamaPengamatan.Sumber));
        services.ConfigureOpenTelemetryMeterProvider(ukuran => ukuran.AddMeter(NamaPengamatan.Meter));
        var telemetri = services.AddOpenTelemetry().UseFunctionsWorkerDefaults();
        if (!string.IsNullOrWhiteSpace(konfigurasi[Koneksi]))
        {
            var identitas = new DefaultAzureCredential(new DefaultAzureCredentialOptions { ManagedIdentityClientId = konfigurasi[PengaturanAplikasi.IdKlien.Replace("__", ConfigurationPath.KeyDelimiter, StringComparison.Ordinal)] });
            telemetri.UseAzureMonitorExporter(opsi => opsi.Credential = identitas);
        }

        return services;
    }
}
