using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Logs;

namespace SpmFunctions.Tests;

public sealed class TelemetriSendiriTests
{
    [Fact]
    public void Log_lines_of_libraries_are_not_exported_and_those_of_the_app_are()
    {
        using var pengumpul = new Pengumpul();
        using (var layanan = new ServiceCollection().AddLogging(log => log.AddOpenTelemetry(opsi => opsi.AddProcessor(pengumpul)).HanyaLogSendiri()).BuildServiceProvider())
        {
            var pabrik = layanan.GetRequiredService<ILoggerFactory>();
            foreach (var golongan in (string[])["SpmFunctions.PenerimaUnggahan", "Azure.Core", "System.Net.Http.HttpClient", "Microsoft.Azure.Functions.Worker.FunctionsApplication", "DurableTask.Core"])
            {
                pabrik.CreateLogger(golongan).Log(LogLevel.Critical, default, golongan, exception: null, (teks, _) => teks);
            }
        }

        Assert.Equal(["SpmFunctions.PenerimaUnggahan"], pengumpul.Golongan);
    }

    private sealed class Pengumpul : BaseProcessor<LogRecord>
    {
        public List<string?> Golongan { get; } = [];

        public override void OnEnd(LogRecord data) => Golongan.Add(data.CategoryName);
    }
}
