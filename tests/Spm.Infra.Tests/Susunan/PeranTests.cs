using System.Text.RegularExpressions;

namespace Spm.Infra.Tests;

/// <summary>Every role that the code needs is granted, and no other.</summary>
public sealed partial class PeranTests
{
    // Ids of Azure's built-in roles, the same in every tenant.
    private const string BlobOwner = "b7e6dc6d-f1e8-4753-8033-0f276bb0955b";
    private const string BlobContributor = "ba92f5b4-2d11-453d-a403-e96b0029c9fe";
    private const string QueueContributor = "974c5e8b-45b9-4653-ba55-5f855dd0fb88";
    private const string TableContributor = "0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3";
    private const string MetricsPublisher = "3913510d-42f4-4e42-8a64-420c390055eb";
    private const string DurableTaskContributor = "0ad04412-c4d5-4796-b79c-f76d14c8d402";

    private const string Akun = "Microsoft.Storage/storageAccounts";
    private const string Aplikasi = "<identity.principalId> ServicePrincipal";

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

    private static readonly (string Peran, string Pada, string Siapa)[] DenganOperator =
        [(BlobContributor, Akun, $"{Ramalan.Operator} Group"), (TableContributor, Akun, $"{Ramalan.Operator} Group")];

    [Fact]
    public async Task Whoever_needs_a_role_has_it_on_what_it_is_needed_for_and_nobody_has_another()
    {
        Assert.Equal(Selalu.Order(), await DiberiAsync("biasa"));
        Assert.Equal(Selalu.Order(), await DiberiAsync("jaringan"));
        Assert.Equal(Selalu.Concat(DenganPenjadwal).Order(), await DiberiAsync("penjadwal"));
        Assert.Equal(Selalu.Concat(DenganPenjadwal).Concat(DenganOperator).Order(), await DiberiAsync("lain"));
    }

    [Fact]
    public async Task The_app_works_under_the_identity_that_has_its_roles()
    {
        var situs = (await Ramalan.BiasaAsync()).Satu("Microsoft.Web/sites");

        Assert.Equal("UserAssigned", situs.Isi.Teks("identity/type"));
        Assert.Contains("<identity.id>", Assert.Single(situs.Isi.Ambil("identity/userAssignedIdentities").EnumerateObject()).Name, StringComparison.Ordinal);
    }

    private static async Task<IEnumerable<(string, string, string)>> DiberiAsync(string ragam) =>
        (await Ramalan.RagamAsync(ragam)).Semua("Microsoft.Authorization/roleAssignments").Select(p => (Peran(p), Pada(p), $"{Siapa(p)} {p.Sifat("principalType").GetString()}")).Order();

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

    [GeneratedRegex(@"^(\[extensionResourceId\(')?/subscriptions/[^/]+/resourceGroups/[^/]+/providers/(?<pada>[\w.]+/\w+)/[\w-]+('|/providers/)|(?<pada>containers/deadletter)('|/providers/)")]
    private static partial Regex Cakupan();

    [GeneratedRegex(@"^\[reference\('/subscriptions/.*/providers/(?<jenis>[\w.]+/\w+)/[\w-]+', '[^']+', 'full'\)\.identity\.principalId\]$")]
    private static partial Regex IdentitasSendiri();
}
