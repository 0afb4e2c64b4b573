using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SpmFunctions;

namespace Spm.Infra.Tests;

/// <summary>host.json, and its sibling for the Durable Task Scheduler.</summary>
public sealed class HostJsonTests
{
    private static readonly JsonNode Biasa = Baca("host.json");

    private static readonly JsonNode Penjadwal = Baca("host.scheduler.json");

    // At Information these say by name which blob is worked on, or where a request goes.
    [Theory]
    [InlineData("Function.IngestWorkbook")]
    [InlineData("Azure.Core")]
    [InlineData("Azure.Storage.Blobs")]
    [InlineData("System.Net.Http.HttpClient.Default.LogicalHandler")]
    [InlineData("Host.Results")]
    public void What_names_blobs_at_Information_is_logged_from_Warning_on(string golongan) => Assert.Contains(Tingkat(golongan), (LogLevel[])[LogLevel.Warning, LogLevel.Error]);

    [Theory]
    [InlineData("Function.SapuRekap")]
    [InlineData("Host.Startup")]
    public void What_the_host_does_for_the_other_functions_is_logged(string golongan) => Assert.Equal(LogLevel.Information, Tingkat(golongan));

    [Fact]
    public void A_line_of_the_app_is_not_logged_by_the_host_as_well_because_the_worker_sends_it()
    {
        var fungsi = typeof(IngestWorkbook).Assembly.GetTypes().SelectMany(t => t.GetMethods()).Select(m => m.GetCustomAttribute<FunctionAttribute>()?.Name).OfType<string>().ToList();

        Assert.Contains(nameof(IngestWorkbook), fungsi);
        Assert.All(fungsi, f => Assert.Equal(LogLevel.None, Tingkat($"Function.{f}.User")));
    }

    [Fact]
    public void The_host_does_not_export_spans_of_its_own_storage_client_whose_addresses_name_blobs() => Assert.Null(Biasa["telemetryMode"]);

    [Fact]
    public void Calls_to_storage_whose_addresses_name_blobs_are_not_recorded_as_dependencies() =>
        Assert.False(Biasa["logging"]!["applicationInsights"]!["enableDependencyTracking"]!.GetValue<bool>());

    // On unless said otherwise: counters of the process, and above twenty items a second a part of the records of runs that failed.
    [Fact]
    public void The_host_sends_no_counters_of_its_process_and_samples_nothing()
    {
        Assert.All((JsonNode[])[Biasa, Penjadwal], h =>
        {
            var telemetri = h["logging"]!["applicationInsights"]!;
            Assert.False(telemetri["enablePerformanceCountersCollection"]!.GetValue<bool>());
            Assert.False(telemetri["samplingSettings"]!["isEnabled"]!.GetValue<bool>());
        });
        Assert.Contains("Nothing is sampled", RepositoryFiles.Text("docs/operations.md"), StringComparison.Ordinal);
    }

    // Whichever backend keeps them, orchestrations are not told step by step.
    [Theory]
    [InlineData("DurableTask.AzureStorage")]
    [InlineData("DurableTask.AzureManagedBackend")]
    [InlineData("DurableTask.Core")]
    public void What_keeps_orchestrations_is_logged_from_Warning_on(string golongan) => Assert.Equal(LogLevel.Warning, Tingkat(golongan));

    // The extension of this version signs its spans with the instrumentation key, which a component without local authentication refuses.
    [Fact]
    public async Task The_Durable_extension_sends_no_spans_that_would_be_refused()
    {
        Assert.All((JsonNode[])[Biasa, Penjadwal], h => Assert.False(h["extensions"]!["durableTask"]!["tracing"]!["distributedTracingEnabled"]!.GetValue<bool>()));
        Assert.True((await Ramalan.BiasaAsync()).Satu("Microsoft.Insights/components").Sifat("DisableLocalAuth").GetBoolean());
    }

    [Fact]
    public void Orchestrations_have_a_version_and_older_ones_go_on()
    {
        var durable = Biasa["extensions"]!["durableTask"]!;

        Assert.Matches("^[0-9]+$", durable["defaultVersion"]!.GetValue<string>());
        Assert.Equal("CurrentOrOlder", durable["versionMatchStrategy"]!.GetValue<string>());
        Assert.Equal("Reject", durable["versionFailureStrategy"]!.GetValue<string>());
    }

    [Fact]
    public void The_two_differ_only_in_where_orchestrations_are_kept()
    {
        var (satu, dua) = (Biasa.DeepClone(), Penjadwal.DeepClone());
        foreach (var durable in (JsonNode[])[satu["extensions"]!["durableTask"]!, dua["extensions"]!["durableTask"]!])
        {
            durable.AsObject().Remove("hubName");
            durable.AsObject().Remove("storageProvider");
        }

        Assert.True(JsonNode.DeepEquals(satu, dua));
    }

    [Fact]
    public async Task The_scheduler_is_found_by_the_settings_that_the_infrastructure_sets()
    {
        var durable = Penjadwal["extensions"]!["durableTask"]!;
        var nama = PengaturanAplikasi.Semua.Where(p => p.Tempat == TempatPengaturan.AzureDenganPenjadwal).Select(p => p.Nama).ToList();

        Assert.Equal("azureManaged", durable["storageProvider"]!["type"]!.GetValue<string>());
        Assert.Equal(
            nama.Order(),
            new[] { durable["storageProvider"]!["connectionStringName"]!.GetValue<string>(), durable["hubName"]!.GetValue<string>().Trim('%') }.Order());
        var ramalan = await Ramalan.RagamAsync("penjadwal");
        var penampung = ramalan.Satu("Microsoft.DurableTask/schedulers/taskHubs").Nama;
        Assert.Equal(Biasa["extensions"]!["durableTask"]!["hubName"]!.GetValue<string>(), penampung);
        Assert.Contains(ramalan.Satu("Microsoft.Web/sites").Sifat("siteConfig/appSettings").EnumerateArray(), p => p.Teks("name") == "TASKHUB_NAME" && p.Teks("value") == penampung);
        Assert.DoesNotContain("%", Biasa.ToJsonString(), StringComparison.Ordinal);
    }

    /// <summary>The lowest level that a category is logged from, by the rules of the library that the host gives this section to.</summary>
    private static LogLevel Tingkat(string golongan)
    {
        using var isi = new MemoryStream(Encoding.UTF8.GetBytes(Biasa.ToJsonString()));
        var bagian = new ConfigurationBuilder().AddJsonStream(isi).Build().GetSection("logging");
        using var layanan = new ServiceCollection().AddLogging(susun => susun.ClearProviders().AddConfiguration(bagian).AddProvider(new SemuaLog())).BuildServiceProvider();
        var log = layanan.GetRequiredService<ILoggerFactory>().CreateLogger(golongan);
        return Enum.GetValues<LogLevel>().Where(t => t != LogLevel.None && log.IsEnabled(t)).DefaultIfEmpty(LogLevel.None).Min();
    }

    private static JsonNode Baca(string path) => JsonNode.Parse(RepositoryFiles.Text(path))!;

    private sealed class SemuaLog : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
        }

        public void Dispose()
        {
        }
    }
}
