using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Logs;

namespace SpmFunctions;

/// <summary>Registers where the app's telemetry goes.</summary>
public static class PengamatanServiceCollectionExtensions
{
    /// <summary>
    /// Adds <see cref="EksporOtlp"/>, and the app's own log lines to it, where <see cref="EksporOtlp.Alamat"/> is set. A host makes it before it starts its services; elsewhere it has to
    /// be asked for before the first span: whatever goes on from a span that began unheard is not sent either.
    /// </summary>
    public static IServiceCollection AddEksporOtlp(this IServiceCollection services, IConfiguration konfigurasi)
    {
        if (!EksporOtlp.Diminta(konfigurasi))
        {
            return services;
        }

        services.AddSingleton(penyedia =>
        {
            // Made before the exporter, the meter is disposed of after it, and what it holds last is still sent.
            _ = penyedia.GetRequiredService<PengukurSpm>();
            return new EksporOtlp(konfigurasi);
        });
        services.AddHostedService(penyedia => penyedia.GetRequiredService<EksporOtlp>());
        return services.AddLogging(log => log
            .AddOpenTelemetry(opsi => opsi.AddOtlpExporter())
            .HanyaLogSendiri());
    }
}
