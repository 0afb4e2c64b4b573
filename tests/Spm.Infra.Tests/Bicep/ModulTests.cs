using System.Text.Json;
using System.Text.RegularExpressions;

namespace Spm.Infra.Tests;

/// <summary>Templates fit together; what the compiler sees by itself is not asked again.</summary>
public sealed partial class ModulTests
{
    public static TheoryData<string> Ragam => [.. Ramalan.NamaRagam];

    [Fact]
    public void Every_template_is_a_module_of_main_or_deployed_by_a_hook()
    {
        var modul = Modul().Matches(RepositoryFiles.Text("infra/main.bicep")).Select(m => $"infra/{m.Groups["path"].Value}").ToList();
        var kait = Directory.EnumerateFiles(RepositoryFiles.Path("infra/hooks")).SelectMany(f => TemplatDiSkrip().Matches(File.ReadAllText(f)).Select(m => m.Value)).Distinct();

        Assert.Equal(Templat.Berkas, modul.Concat(kait).Append("infra/main.bicep").Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(modul.Count, modul.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Ragam))]
    public async Task A_module_that_is_not_always_there_is_deployed_where_it_is_asked_for(string ragam)
    {
        var ramalan = await Ramalan.RagamAsync(ragam);

        Assert.Equal(ragam is "jaringan" or "lain", ramalan.Semua("Microsoft.Network/virtualNetworks").Any());
        Assert.Equal(ragam is "penjadwal" or "lain", ramalan.Semua("Microsoft.DurableTask/schedulers").Any());
        Assert.Equal(ragam is not "selamanya", ramalan.Semua("Microsoft.Consumption/budgets").Any());
    }

    // The compiler is told that such a module is there (!), and would believe it anywhere.
    [Fact]
    public async Task A_module_that_is_not_always_there_is_read_only_where_it_is()
    {
        var sumber = (await Templat.UtamaAsync()).Ambil("resources");
        var bersyarat = sumber.EnumerateObject().Where(m => m.Value.TryGetProperty("condition", out _)).ToDictionary(m => m.Name, m => m.Value.Teks("condition")[1..^1]);
        var nilai = sumber.EnumerateObject().Where(m => m.Value.TryGetProperty("properties", out _)).SelectMany(m => m.Value.Ambil("properties/parameters").EnumerateObject()).Select(p => p.Value).ToList();

        Assert.Equal(["budget", "network", "scheduler"], bersyarat.Keys.Order());
        Assert.DoesNotContain(nilai, n => n.GetRawText().Contains("reference('budget')", StringComparison.Ordinal));
        foreach (var (modul, syarat) in bersyarat.Where(b => b.Key != "budget"))
        {
            var dibaca = nilai.Where(n => n.GetRawText().Contains($"reference('{modul}')", StringComparison.Ordinal)).ToList();
            Assert.NotEmpty(dibaca);
            Assert.All(dibaca, n => Assert.Matches(@$"^\[if\({Regex.Escape(syarat)}, createObject\('value', reference\('{modul}'\)\.outputs\.\w+\.value\), createObject\('value', (''|null\(\))\)\)\]$", n.GetString()));
        }
    }

    // They are given names, which say nothing of the order.
    [Fact]
    public async Task A_module_that_names_what_another_one_creates_comes_after_it()
    {
        var sumber = (await Templat.UtamaAsync()).Ambil("resources");

        Assert.All(
            sumber.EnumerateObject().Where(m => m.Name != "storage" && MenyebutPenyimpanan(m.Value)),
            m => Assert.Contains("storage", Sebelum(m.Name)));
        Assert.Equal(["events", "functionApp", "lifecycle", "network", "roles"], sumber.EnumerateObject().Where(m => m.Name != "storage" && MenyebutPenyimpanan(m.Value)).Select(m => m.Name).Order());
        Assert.Empty(((string[])["identity", "monitoring", "scheduler", "storage"]).Except(Sebelum("roles")));
        Assert.Contains("roles", Sebelum("functionApp"));

        IEnumerable<string> Sebelum(string nama) =>
            sumber.Ambil(nama).TryGetProperty("dependsOn", out var dahulu) ? dahulu.EnumerateArray().Select(d => d.GetString()!).SelectMany(d => Sebelum(d).Append(d)).Distinct() : [];
        static bool MenyebutPenyimpanan(JsonElement modul) =>
            modul.TryGetProperty("properties", out var sifat) && sifat.GetProperty("parameters").GetRawText().Contains("variables('storageAccountName')", StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_parameter_file_names_every_parameter_of_main_by_a_variable_of_its_own()
    {
        using var dokumen = JsonDocument.Parse(RepositoryFiles.Text("infra/main.parameters.json"));
        var parameter = dokumen.RootElement.GetProperty("parameters").EnumerateObject().ToList();
        var peubah = parameter.Select(p => p.Value.GetProperty("value").GetString()!).ToList();

        Assert.Equal((await Templat.UtamaAsync()).Ambil("parameters").EnumerateObject().Select(p => p.Name).Order(), parameter.Select(p => p.Name).Order());
        Assert.All(peubah, v => Assert.Matches(PeubahAzd(), v));
        Assert.Equal(peubah.Count, peubah.Distinct().Count());
        Assert.All(peubah, v => Assert.Contains($"`{v[2..^1]}`", RepositoryFiles.Text("infra/README.md"), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ragam))]
    public async Task Every_resource_that_can_bear_tags_bears_those_of_the_environment(string ragam)
    {
        string[] tanpaTag =
        [
            "Microsoft.Authorization/roleAssignments", "Microsoft.Authorization/locks", "Microsoft.Consumption/budgets", "Microsoft.Insights/diagnosticSettings",
            "Microsoft.Storage/storageAccounts/managementPolicies", "Microsoft.Storage/storageAccounts/blobServices", "Microsoft.Storage/storageAccounts/blobServices/containers",
            "Microsoft.Storage/storageAccounts/tableServices", "Microsoft.Storage/storageAccounts/tableServices/tables", "Microsoft.Network/privateEndpoints/privateDnsZoneGroups", "Microsoft.Network/virtualNetworks/subnets",
            "Microsoft.Web/sites/basicPublishingCredentialsPolicies", "Microsoft.DurableTask/schedulers/taskHubs",
        ];
        var ramalan = await Ramalan.RagamAsync(ragam);
        var lingkungan = ramalan.Satu("Microsoft.Resources/resourceGroups").Nama[3..];

        Assert.All(ramalan.Sumber.Where(s => !tanpaTag.Contains(s.Jenis)), s => Assert.Equal(
            (lingkungan, "SpmFunctions", "personal-data"), (s.Isi.Teks("tags/azd-env-name"), s.Isi.Teks("tags/application"), s.Isi.Teks("tags/data-classification"))));
        Assert.All(ramalan.Sumber.Where(s => tanpaTag.Contains(s.Jenis)), s => Assert.False(s.Ada("tags")));
    }

    [GeneratedRegex(@"^module \w+ '(?<path>[^']+)'", RegexOptions.Multiline)]
    private static partial Regex Modul();

    [GeneratedRegex(@"infra/[a-z/-]+\.bicep")]
    private static partial Regex TemplatDiSkrip();

    [GeneratedRegex(@"^\$\{(AZURE_(ENV_NAME|LOCATION)|SPM_[A-Z_]+)\}$")]
    private static partial Regex PeubahAzd();
}
