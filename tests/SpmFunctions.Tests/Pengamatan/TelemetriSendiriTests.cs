using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Logs;
using Spm.LocalHost;

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

    // Only the real package set compiles the exporter to Azure: here it can only be read.
    [Fact]
    public void The_exporter_to_Azure_keeps_every_span_and_line_filters_libraries_and_works_by_the_identity_of_the_storage()
    {
        var isi = File.ReadAllText(Path.Combine(RepositoryRoot.Find(), "src", "SpmFunctions", "Pengamatan", "EksporAzure.cs"));

        Assert.Contains("opsi.TracesPerSecond = null;", isi, StringComparison.Ordinal);
        Assert.Contains("opsi.SamplingRatio = 1;", isi, StringComparison.Ordinal);
        Assert.Contains("opsi.EnableTraceBasedLogsSampler = false;", isi, StringComparison.Ordinal);
        Assert.Contains($".{nameof(TelemetriSendiri.HanyaLogSendiri)}()", isi, StringComparison.Ordinal);
        Assert.InRange(isi.IndexOf(".UseAzureMonitorExporter(", StringComparison.Ordinal), 1, isi.IndexOf($".{nameof(TelemetriSendiri.SemuaLangkahSendiri)}()", StringComparison.Ordinal));
        Assert.Contains($"{nameof(PengaturanPenyimpanan)} penyimpanan", isi, StringComparison.Ordinal);
        Assert.DoesNotContain("AzureCredential", isi, StringComparison.Ordinal);
    }

    private sealed class Pengumpul : BaseProcessor<LogRecord>
    {
        public List<string?> Golongan { get; } = [];

        public override void OnEnd(LogRecord data) => Golongan.Add(data.CategoryName);
    }
}
