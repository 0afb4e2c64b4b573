using System.Text.Json;
using System.Text.RegularExpressions;

namespace Spm.Infra.Tests;

/// <summary>What a deployment would create, as Bicep predicts it from the templates and parameters without asking Azure.</summary>
internal sealed partial class Ramalan
{
    public const string Langganan = "00000000-0000-0000-0000-000000000001";

    /// <summary>The operator where one is named.</summary>
    public const string Operator = "00000000-0000-0000-0000-00000000000a";

    private static readonly Dictionary<string, object> Wajib = new() { ["environmentName"] = "uji", ["alertEmail"] = "admin@example.org", ["monthlyBudget"] = 100, ["budgetStartDate"] = "2026-01-01" };

    private static readonly Dictionary<string, Lazy<Task<Ramalan>>> Ragam = new Dictionary<string, Dictionary<string, object>>
    {
        ["biasa"] = [],
        ["jaringan"] = new() { ["privateNetwork"] = true },
        ["penjadwal"] = new() { ["durableBackend"] = "scheduler", ["monitoringLocation"] = "southeastasia" },
        ["selamanya"] = new() { ["originalsRetentionDays"] = 0, ["uploadsRetentionDays"] = 0, ["feedbackRetentionDays"] = 0, ["keepData"] = false, ["monthlyBudget"] = 0 },
        ["lain"] = new()
        {
            ["environmentName"] = new string('n', 64),
            ["location"] = "eastasia",
            ["monitoringLocation"] = "japaneast",
            ["alertEmail"] = "lain@example.org",
            ["monthlyBudget"] = 123,
            ["budgetStartDate"] = "2025-03-01",
            ["operatorPrincipalId"] = Operator,
            ["operatorPrincipalType"] = "Group",
            ["originalsRetentionDays"] = 1001,
            ["uploadsRetentionDays"] = 1002,
            ["feedbackRetentionDays"] = 1003,
            ["versionRetentionDays"] = 1004,
            ["backupRetentionDays"] = 1005,
            ["deletedRetentionDays"] = 105,
            ["storageSku"] = "Standard_GZRS",
            ["auditStorage"] = true,
            ["durableBackend"] = "scheduler",
            ["schedulerLocation"] = "northeurope",
            ["instanceMemoryMB"] = 4096,
            ["maximumInstanceCount"] = 107,
            ["durableAlwaysReady"] = 8,
            ["privateNetwork"] = true,
            ["networkAddressPrefix"] = "172.16.4.0/22",
            ["logRetentionDays"] = 109,
            ["logDailyQuotaGb"] = 10,
        },
    }.ToDictionary(r => r.Key, r => new Lazy<Task<Ramalan>>(() => RamalAsync("infra/main.bicep", new(r.Value.UnionBy(Wajib, p => p.Key)))));

    private static readonly Lazy<Task<Ramalan>> LanggananUnggahan = new(() => RamalAsync(
        "infra/app/event-subscription.bicep",
        new() { ["functionAppName"] = "func-uji", ["systemTopicName"] = "evgt-uji", ["storageAccountName"] = "stuji" },
        "--resource-group", "rg-uji"));

    private Ramalan(JsonElement isi)
    {
        Sumber = [.. isi.Ambil("predictedResources").EnumerateArray().Select(s => new SumberRamalan(s))];
        Keluaran = isi.Ambil("outputs");
    }

    /// <summary>Names of the sets of parameters that are looked at.</summary>
    public static IReadOnlyCollection<string> NamaRagam => Ragam.Keys;

    public IReadOnlyList<SumberRamalan> Sumber { get; }

    public JsonElement Keluaran { get; }

    public static Task<Ramalan> RagamAsync(string nama) => Ragam[nama].Value;

    /// <summary>Nothing but what has to be given.</summary>
    public static Task<Ramalan> BiasaAsync() => RagamAsync("biasa");

    /// <summary>Every parameter other than its default, and every number different from the others.</summary>
    public static Task<Ramalan> LainAsync() => RagamAsync("lain");

    /// <summary>The template that the hook after the deployment deploys.</summary>
    public static Task<Ramalan> LanggananUnggahanAsync() => LanggananUnggahan.Value;

    /// <summary>The only resource of a type.</summary>
    public SumberRamalan Satu(string jenis) => Assert.Single(Semua(jenis));

    public IEnumerable<SumberRamalan> Semua(string jenis) => Sumber.Where(s => s.Jenis == jenis);

    private static async Task<Ramalan> RamalAsync(string templat, Dictionary<string, object> parameter, params string[] cakupan)
    {
        using var salinan = new SalinanInfra();
        var baris = parameter.Select(p => $"param {p.Key} = {(p.Value is string teks ? $"'{teks}'" : JsonSerializer.Serialize(p.Value))}").Prepend($"using '{templat}'");
        await File.WriteAllLinesAsync(salinan.Path("uji.bicepparam"), baris);
        var (kode, _, pesan) = await PerintahBicep.JalankanAsync(
            ["snapshot", salinan.Path("uji.bicepparam"), "--subscription-id", Langganan, "--tenant-id", "00000000-0000-0000-0000-000000000002", "--location", "indonesiacentral", .. cakupan]);
        var isi = kode == 0 && pesan.Count == 0 ? await File.ReadAllTextAsync(salinan.Path("uji.snapshot.json")) : throw new InvalidDataException(string.Join('\n', pesan));
        return new Ramalan(JsonElement.Parse(KeluaranModulSaja().Replace(KeluaranModul().Replace(isi, "<${modul}.${keluaran}>"), "$1")));
    }

    [GeneratedRegex(@"reference\(resourceId\('[^']+', '[^']+', 'Microsoft\.Resources/deployments', format\('(?<modul>\w+)-\{0\}', uniqueString\('\k<modul>', deployment\(\)\.name\)\)\), '[^']+'\)\.outputs\.(?<keluaran>\w+)\.value")]
    private static partial Regex KeluaranModul();

    [GeneratedRegex(@"\[(<\w+\.\w+>)\]")]
    private static partial Regex KeluaranModulSaja();
}
