using Microsoft.Extensions.Logging;
using OpenTelemetry.Logs;
using OpenTelemetry.Trace;

namespace SpmFunctions;

/// <summary>What leaves the app, whoever receives it: all that it tells of itself, and nothing that its libraries tell of their work.</summary>
public static class TelemetriSendiri
{
    /// <summary>
    /// Exports every span of the app. Also below a call that was not sampled: the Functions host hands on such parents where it records no requests itself, and nothing would be left.
    /// Has to come after any exporter that sets a sampler of its own.
    /// </summary>
    public static TracerProviderBuilder SemuaLangkahSendiri(this TracerProviderBuilder jejak) => jejak.AddSource(NamaPengamatan.Sumber).SetSampler(new AlwaysOnSampler());

    /// <summary>Exports the log lines of the app and no others: those of the storage clients bear addresses of blobs.</summary>
    public static ILoggingBuilder HanyaLogSendiri(this ILoggingBuilder log) => log
        .AddFilter<OpenTelemetryLoggerProvider>(null, LogLevel.None)
        .AddFilter<OpenTelemetryLoggerProvider>(nameof(SpmFunctions), LogLevel.Information);
}
