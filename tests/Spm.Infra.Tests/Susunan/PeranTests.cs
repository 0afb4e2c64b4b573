using System.Text.RegularExpressions;
using Spm.Storage;

namespace Spm.Infra.Tests;

/// <summary>Every role that the code needs is granted, and no other.</summary>
public sealed partial class PeranTests
{
    // Ids of Azure's built-in roles, the same in every tenant.
    private const string BlobOwner = "b7e6dc6d-f1e8-4753-8033-0f276bb0955b";
    private const string BlobReader = "2a2b9908-6ea1-4ae2-8e65-a410df84e7d1";
    private const string BlobContributor = "ba92f5b4-2d11-453d-a403-e96b0029c9fe";
    private const string QueueContributor = "974c5e8b-45b9-4653-ba55-5f855dd0fb88";
    private const string TableContributor = "0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3";
    private const string MetricsPublisher = "3913510d-42f4-4e42-8a64-420c390055eb";
    private const string MonitoringReader = "43d0d8ad-25c7-4714-9337-8ba259a9fe05";
    private const string DurableTaskContributor = "0ad04412-c4d5-4796-b79c-f76d14c8d402";

    private const string Akun = "Microsoft.Storage/storageAccounts";
    private const string Aplikasi = "<identity.principalId> ServicePrincipal";
    private const string OlehOperator = $"{Ramalan.Operator} Group";

    // Who needs what for what: blobs and tables by the app itself, the package and leases by the host; queues by the blob trigger and by orchestrations; tables by orchestrations.
    private static readonly (string Peran, string Pada, string Siapa)[] Selalu =
    [
        (BlobOwner, Akun, Aplikasi),
        (QueueContributor, Akun, Aplikasi),
        (TableContributor, Akun, Aplikasi),
        (MetricsPublisher, "Microsoft.Insights/components", Aplikasi),
        (BlobContributor, "containers/deadletter", "Microsoft.EventGrid/systemTopics ServicePrincipal"),
    ];

    private static readonly (string Peran, string Pada, string Siapa)[] DenganPenjadwal = [(DurableTaskContributor, "Microsoft.DurableTask/schedulers", Aplikasi)];

    // The containers with personal data: only an owner may delete their versions, which erasing a person takes.
    private static readonly string[] DenganHapusVersi = [NamaContainer.Uploads, NamaContainer.Originals, NamaContainer.Feedback];

    // Who may take rows away may not take away their copies.
    private static readonly string[] HanyaDibaca = [NamaContainer.Cadangan];

    // The role reads everything below what it is given on: logs, workbook and each alert, one by one.
    private static readonly string[] YangDilihat =
    [
        "Microsoft.Insights/components", "Microsoft.Insights/metricAlerts", .. Enumerable.Repeat("Microsoft.Insights/scheduledQueryRules", 6), "Microsoft.Insights/workbooks",
        "Microsoft.OperationalInsights/workspaces",
    ];

    private static readonly (string Peran, string Pada, string Siapa)[] DenganOperator =
    [
        .. NamaContainer.Semua.Select(c => (DenganHapusVersi.Contains(c) ? BlobOwner : HanyaDibaca.Contains(c) ? BlobReader : BlobContributor, $"containers/{c}", OlehOperator)),
        .. NamaTabel.Semua.Select(t => (TableContributor, $"tables/{t}", OlehOperator)),
        (BlobReader, "containers/deadletter", OlehOperator),
        .. YangDilihat.Select(d => (MonitoringReader, d, OlehOperator)),
    ];

    [Fact]
    public async Task Whoever_needs_a_role_has_it_on_what_it_is_needed_for_and_nobody_has_another()
    {
        Assert.Equal(Selalu.Order(), await DiberiAsync("biasa"));
        Assert.Equal(Selalu.Order(), await DiberiAsync("jaringan"));
        Assert.Equal(Selalu.Concat(DenganPenjadwal).Order(), await DiberiAsync("penjadwal"));
        Assert.Equal(Selalu.Concat(DenganPenjadwal).Concat(DenganOperator).Order(), await DiberiAsync("lain"));
    }

    // The account also holds the package that the app runs, the keys of its host and its orchestrations.
    [Fact]
    public async Task The_operator_gets_at_nothing_by_which_the_app_could_be_made_to_do_something_else()
    {
        var milikOperator = (await DiberiAsync("lain")).Where(p => p.Siapa == OlehOperator).ToList();

        Assert.NotEmpty(milikOperator);
        Assert.All(milikOperator.Where(p => !YangDilihat.Contains(p.Pada)), p => Assert.Matches("^(containers|tables)/", p.Pada));
        Assert.DoesNotContain(milikOperator, p => p.Pada is "containers/app-package" or "containers/azure-webjobs-secrets" or "containers/azure-webjobs-hosts");
    }

    // Reading below the site is enough for a key of its host, and a role on the group is one on the site.
    [Fact]
    public async Task No_role_of_the_operator_reaches_the_Function_App()
    {
        var ramalan = await Ramalan.LainAsync();
        var aplikasi = ramalan.Sumber.Where(s => s.Jenis.StartsWith("Microsoft.Web/", StringComparison.Ordinal)).Select(s => s.Id).ToList();
        var cakupan = ramalan.Semua("Microsoft.Authorization/roleAssignments").Where(p => Siapa(p) == Ramalan.Operator)
            .Select(p => p.Id.Split("/providers/Microsoft.Authorization/roleAssignments/")[0]).ToList();

        Assert.Equal(["serverfarms", "sites", "sites/basicPublishingCredentialsPolicies"], ramalan.Sumber.Where(s => aplikasi.Contains(s.Id)).Select(s => s.Jenis["Microsoft.Web/".Length..]).Distinct().Order());
        Assert.Equal(DenganOperator.Length, cakupan.Count);
        Assert.All(cakupan, c => Assert.StartsWith("/subscriptions/", c, StringComparison.Ordinal));
        Assert.All(cakupan, c => Assert.DoesNotContain(aplikasi, a => $"{a}/".StartsWith($"{c}/", StringComparison.OrdinalIgnoreCase) || $"{c}/".StartsWith($"{a}/", StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task The_app_works_under_the_identity_that_has_its_roles()
    {
        var situs = (await Ramalan.BiasaAsync()).Satu("Microsoft.Web/sites");

        Assert.Equal("UserAssigned", situs.Isi.Teks("identity/type"));
        Assert.Contains("<identity.id>", Assert.Single(situs.Isi.Ambil("identity/userAssignedIdentities").EnumerateObject()).Name, StringComparison.Ordinal);
    }

    private static async Task<IEnumerable<(string Peran, string Pada, string Siapa)>> DiberiAsync(string ragam) =>
        (await Ramalan.RagamAsync(ragam)).Semua("Microsoft.Authorization/roleAssignments").Select(p => (Peran: Peran(p), Pada: Pada(p), Siapa: $"{Siapa(p)} {p.Sifat("principalType").GetString()}")).Order();

    private static string Peran(SumberRamalan penugasan)
    {
        const string Awalan = $"/subscriptions/{Ramalan.Langganan}/providers/Microsoft.Authorization/roleDefinitions/";
        var peran = penugasan.Sifat("roleDefinitionId").GetString()!;
        Assert.StartsWith(Awalan, peran, StringComparison.Ordinal);
        return peran[Awalan.Length..];
    }

    // The id is an expression where the principal is not known yet; either way it begins with what the role is granted on.
    private static string Pada(SumberRamalan penugasan) => Cakupan().Match(penugasan.Id).Groups["pada"].Value;

    private static string Siapa(SumberRamalan penugasan) =>
        penugasan.Sifat("principalId").GetString()! is var siapa && IdentitasSendiri().Match(siapa) is { Success: true } sendiri ? sendiri.Groups["jenis"].Value : siapa;

    [GeneratedRegex(@"^(\[extensionResourceId\(')?/subscriptions/[^/]+/resourceGroups/[^/]+/providers/(?<pada>[\w.]+/\w+)/[\w-]+('|/providers/)|^/subscriptions/[^/]+/(?<pada>resourceGroups)/[^/]+/providers/Microsoft\.Authorization/|(?<pada>(containers|tables)/\w+)('|/providers/)")]
    private static partial Regex Cakupan();

    [GeneratedRegex(@"^\[reference\('/subscriptions/.*/providers/(?<jenis>[\w.]+/\w+)/[\w-]+', '[^']+', 'full'\)\.identity\.principalId\]$")]
    private static partial Regex IdentitasSendiri();
}
