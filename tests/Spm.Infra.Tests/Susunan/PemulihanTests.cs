using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Azure.Functions.Worker;
using Spm.Domain;
using Spm.Storage;
using SpmFunctions;

namespace Spm.Infra.Tests;

/// <summary>What the guide says of backup, restore and what goes wrong is about all that there is.</summary>
public sealed partial class PemulihanTests
{
    private static readonly string Bagian = RepositoryFiles.Text("docs/operations.md").Split("\n## Keys, backup and restore\n")[1].Split("\n## ")[0];

    [Fact]
    public void A_copy_takes_every_table()
    {
        var disalin = Disalin().Match(Bagian);

        Assert.True(disalin.Success);
        Assert.Equal(NamaTabel.Semua, Nama().Matches(disalin.Groups["nama"].Value).Select(m => m.Groups[1].Value));
    }

    [Fact]
    public void Every_table_is_in_the_list_of_what_may_be_lost()
    {
        var hilang = Bagian.Split('\n').Where(b => b.StartsWith("| `", StringComparison.Ordinal)).SelectMany(b => Nama().Matches(b.Split(" | ")[0]).Select(m => m.Groups[1].Value));

        Assert.Empty(NamaTabel.Semua.Except(hilang));
    }

    [Fact]
    public void A_blob_is_brought_back_by_commands_and_an_upload_is_said_to_be_received_anew()
    {
        var petunjuk = Bagian.Split("\n### Bring back a blob\n")[1];

        Assert.Contains("](#bring-back-a-blob)", Bagian.Split('\n').Single(b => b.StartsWith("| a blob, ", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Matches("az storage blob list .*--include vd ", petunjuk);
        Assert.Contains("az storage blob undelete ", petunjuk, StringComparison.Ordinal);
        Assert.Matches("az storage blob copy start .*\\?versionid=VERSION", petunjuk);
        Assert.Contains("has a new time of receipt", petunjuk, StringComparison.Ordinal);

        // Without keys everything is asked for by whoever is signed in.
        Assert.All(petunjuk.Split('\n').Where(b => b.StartsWith("az storage ", StringComparison.Ordinal)), b => Assert.Contains(" --auth-mode login ", b, StringComparison.Ordinal));
        Assert.Contains("counted from when they\nwere **written**", petunjuk, StringComparison.Ordinal);
    }

    // An older app leaves a newer instance where it is, and its id is fixed: nobody else would build that rekap.
    [Fact]
    public void Going_back_to_an_older_version_of_the_orchestration_ends_the_newer_ones_first()
    {
        var petunjuk = RepositoryFiles.Text("docs/operations.md").Split("\n**Going back behind a raised `defaultVersion`**")[1].Split("\n**")[0];
        var durable = JsonNode.Parse(RepositoryFiles.Text("host.json"))!["extensions"]!["durableTask"]!;

        Assert.Contains($"`{durable["versionFailureStrategy"]!.GetValue<string>()}`", petunjuk, StringComparison.Ordinal);
        Assert.Contains($"/instances/{PenandaRekap.IdInstans(Periode.Parse("2025-TW4"), KodeWilayah.Parse("36"))}/terminate", petunjuk, StringComparison.Ordinal);
        Assert.All((string[])[nameof(IngestWorkbook), nameof(SapuUnggahan), nameof(SapuRekap)], f => Assert.Contains($"`AzureWebJobs.{f}.Disabled`", petunjuk, StringComparison.Ordinal));
        var (diakhiri, dipasang) = (petunjuk.IndexOf("\n2. ", StringComparison.Ordinal), petunjuk.IndexOf("Deploy the older package", StringComparison.Ordinal));
        Assert.InRange(diakhiri, 0, dipasang);

        // A deployment of the templates takes the settings away while the newer app still runs.
        Assert.StartsWith("Deploy the older package with `azd deploy` alone", petunjuk[dipasang..], StringComparison.Ordinal);
        Assert.Contains("Neither `azd up` nor `azd provision` nor the workflow `azure-dev`", petunjuk[dipasang..], StringComparison.Ordinal);
    }

    // Nothing on a locked account can be deleted, and a deployment deletes nothing.
    [Fact]
    public async Task Roles_are_taken_from_somebody_after_the_lock_and_the_lock_comes_back()
    {
        var kunci = (await Ramalan.BiasaAsync()).Satu("Microsoft.Authorization/locks").Nama;
        var petunjuk = RepositoryFiles.Text("docs/operations.md").Split("\n### Take roles from somebody\n")[1].Split("\n## ")[0];
        var urutan = ((string[])[$"az lock delete --name {kunci} ", "az role assignment delete ", "azd env set SPM_OPERATOR_PRINCIPAL_ID ", "azd provision"])
            .Select(p => petunjuk.IndexOf(p, StringComparison.Ordinal)).ToList();

        Assert.DoesNotContain(-1, urutan);
        Assert.Equal(urutan.Order(), urutan);
        Assert.Contains("](#take-roles-from-somebody)", RepositoryFiles.Text("docs/operations.md").Split("\n## When something went wrong\n")[1], StringComparison.Ordinal);
    }

    // rg-NAME is the beginning of rg-NAME2.
    [Fact]
    public void Roles_are_taken_in_the_resource_group_and_in_none_whose_name_begins_alike()
    {
        var petunjuk = RepositoryFiles.Text("docs/operations.md").Split("\n### Take roles from somebody\n")[1].Split("\n## ")[0];
        var saring = Saring().Match(petunjuk).Groups["saring"].Value;

        Assert.Equal("ends_with(scope, '/resourceGroups/rg-NAME') || contains(scope, '/resourceGroups/rg-NAME/')", saring);
    }

    // Either of them judges uploads; a pause of one is none.
    [Fact]
    public void A_pause_stops_every_function_that_judges_uploads()
    {
        var petunjuk = RepositoryFiles.Text("docs/operations.md").Split("\n### Pause\n")[1].Split("\n### ")[0];
        var menilai = typeof(IngestWorkbook).Assembly.GetTypes()
            .Where(t => t.GetMethods().Any(m => m.IsDefined(typeof(FunctionAttribute), inherit: false)))
            .Where(t => t.GetConstructors().SelectMany(c => c.GetParameters()).Any(p => p.ParameterType == typeof(PengolahUnggahan) || p.ParameterType == typeof(PenyapuUnggahan))).Select(t => t.Name).ToList();

        Assert.Equal([nameof(IngestWorkbook), nameof(SapuUnggahan)], menilai.Order(StringComparer.Ordinal));
        Assert.All(menilai, f => Assert.Contains($"AzureWebJobs.{f}.Disabled=true", petunjuk, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\[\?(?<saring>[^\]]+)\]\.id")]
    private static partial Regex Saring();

    [GeneratedRegex(@"copies every table, (?<nama>[^,]+(, `\w+`)+ and `\w+`), into the container")]
    private static partial Regex Disalin();

    [GeneratedRegex("`([A-Za-z]+)`")]
    private static partial Regex Nama();
}
