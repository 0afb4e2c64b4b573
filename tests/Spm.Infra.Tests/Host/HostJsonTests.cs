using System.Text.Json.Nodes;
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
    public void What_names_blobs_at_Information_is_logged_from_Warning_on(string golongan) => Assert.Contains(Tingkat(golongan), (string[])["Warning", "Error"]);

    [Theory]
    [InlineData("Host.Results")]
    [InlineData("Function.IngestWorkbook.User")]
    [InlineData("Function.SapuRekap")]
    [InlineData("SpmFunctions.PenerimaUnggahan")]
    public void What_the_app_says_and_every_run_are_logged(string golongan) => Assert.Equal("Information", Tingkat(golongan));

    [Fact]
    public void The_host_does_not_export_spans_of_its_own_storage_client_whose_addresses_name_blobs() => Assert.Null(Biasa["telemetryMode"]);

    [Fact]
    public void Calls_to_storage_whose_addresses_name_blobs_are_not_recorded_as_dependencies() =>
        Assert.False(Biasa["logging"]!["applicationInsights"]!["enableDependencyTracking"]!.GetValue<bool>());

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
    public void The_scheduler_is_found_by_the_settings_that_the_infrastructure_sets()
    {
        var durable = Penjadwal["extensions"]!["durableTask"]!;
        var nama = PengaturanAplikasi.Semua.Where(p => p.Tempat == TempatPengaturan.AzureDenganPenjadwal).Select(p => p.Nama).ToList();

        Assert.Equal("azureManaged", durable["storageProvider"]!["type"]!.GetValue<string>());
        Assert.Equal(
            nama.Order(),
            new[] { durable["storageProvider"]!["connectionStringName"]!.GetValue<string>(), durable["hubName"]!.GetValue<string>().Trim('%') }.Order());
        Assert.Equal(Biasa["extensions"]!["durableTask"]!["hubName"]!.GetValue<string>(), Templat.Aplikasi("scheduler").NilaiPeubah("hubName").SebagaiTeks());
        Assert.DoesNotContain("%", Biasa.ToJsonString(), StringComparison.Ordinal);
    }

    // The host takes the level of the longest name that a category begins with.
    private static string Tingkat(string golongan)
    {
        var tingkat = Biasa["logging"]!["logLevel"]!.AsObject();
        var cocok = tingkat.Select(t => t.Key).Where(k => k == golongan || golongan.StartsWith(k + ".", StringComparison.Ordinal)).MaxBy(k => k.Length) ?? "default";
        return tingkat[cocok]!.GetValue<string>();
    }

    private static JsonNode Baca(string path) => JsonNode.Parse(RepositoryFiles.Text(path))!;
}
