namespace Spm.Infra.Tests;

/// <summary>Names that Azure takes, also for the longest name of an environment.</summary>
public sealed class NamaSumberTests
{
    // What may be in a name and how long it may be, by Azure's naming rules. Names that are fixed stand as they are.
    private static readonly Dictionary<string, string> Aturan = new()
    {
        ["Microsoft.Resources/resourceGroups"] = @"[\w().-]{0,89}[\w()-]",
        ["Microsoft.ManagedIdentity/userAssignedIdentities"] = "[A-Za-z0-9][A-Za-z0-9_-]{2,127}",
        ["Microsoft.OperationalInsights/workspaces"] = "[A-Za-z0-9][A-Za-z0-9-]{2,61}[A-Za-z0-9]",
        ["Microsoft.Insights/components"] = "[A-Za-z0-9_.-]{0,254}[A-Za-z0-9_-]",
        ["Microsoft.Insights/workbooks"] = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
        ["Microsoft.Insights/actionGroups"] = "[A-Za-z0-9-]{1,260}",
        ["Microsoft.Insights/scheduledQueryRules"] = "[A-Za-z0-9-]{1,260}",
        ["Microsoft.Insights/metricAlerts"] = "[A-Za-z0-9-]{1,260}",
        ["Microsoft.Insights/diagnosticSettings"] = "audit",
        ["Microsoft.Storage/storageAccounts"] = "[a-z0-9]{3,24}",
        ["Microsoft.Storage/storageAccounts/blobServices"] = "default",
        ["Microsoft.Storage/storageAccounts/blobServices/containers"] = "[a-z0-9]+(-[a-z0-9]+)*",
        ["Microsoft.Storage/storageAccounts/tableServices"] = "default",
        ["Microsoft.Storage/storageAccounts/tableServices/tables"] = "[A-Za-z][A-Za-z0-9]{2,62}",
        ["Microsoft.Storage/storageAccounts/managementPolicies"] = "default",
        ["Microsoft.EventGrid/systemTopics"] = "[A-Za-z0-9-]{3,50}",
        ["Microsoft.Web/serverfarms"] = "[A-Za-z0-9-]{1,60}",
        ["Microsoft.Web/sites"] = "[A-Za-z0-9][A-Za-z0-9-]{0,58}[A-Za-z0-9]",
        ["Microsoft.Web/sites/basicPublishingCredentialsPolicies"] = "ftp|scm",
        ["Microsoft.Network/virtualNetworks"] = "[A-Za-z0-9][A-Za-z0-9_.-]{0,62}[A-Za-z0-9_]",
        ["Microsoft.Network/virtualNetworks/subnets"] = "[A-Za-z0-9][A-Za-z0-9_.-]{0,78}[A-Za-z0-9_]",
        ["Microsoft.Network/publicIPAddresses"] = "[A-Za-z0-9][A-Za-z0-9_.-]{0,78}[A-Za-z0-9_]",
        ["Microsoft.Network/natGateways"] = "[A-Za-z0-9][A-Za-z0-9_.-]{0,78}[A-Za-z0-9_]",
        ["Microsoft.Network/privateEndpoints"] = "[A-Za-z0-9][A-Za-z0-9_.-]{0,62}[A-Za-z0-9_]",
        ["Microsoft.Network/privateEndpoints/privateDnsZoneGroups"] = "default",
        ["Microsoft.DurableTask/schedulers"] = "[A-Za-z0-9-]{3,64}",
        ["Microsoft.DurableTask/schedulers/taskHubs"] = "[A-Za-z0-9-]{3,64}",
        ["Microsoft.Authorization/locks"] = "[A-Za-z0-9-]{1,90}",
        ["Microsoft.Consumption/budgets"] = "[A-Za-z0-9_-]{1,63}",
    };

    // A role assignment is named by a GUID made of the principal, and a private zone by the suffix of the cloud: only Azure knows these.
    private static readonly string[] TidakTerduga =
        ["Microsoft.Authorization/roleAssignments", "Microsoft.Network/privateDnsZones", "Microsoft.Network/privateDnsZones/virtualNetworkLinks"];

    public static TheoryData<string> Ragam => [.. Ramalan.NamaRagam];

    [Theory]
    [MemberData(nameof(Ragam))]
    public async Task Every_name_is_known_before_the_deployment_and_one_that_Azure_takes(string ragam)
    {
        var sumber = (await Ramalan.RagamAsync(ragam)).Sumber;

        Assert.All(sumber.Where(s => !TidakTerduga.Contains(s.Jenis)), s => Assert.Matches($"^({Aturan[s.Jenis]})$", s.Nama));
        Assert.Equal(sumber.Count, sumber.Select(s => s.Id).Distinct().Count());
        Assert.All(sumber.Where(s => s.Nama[0] == '['), s => Assert.Contains(s.Jenis, TidakTerduga));
    }

    [Fact]
    public async Task Another_environment_or_region_has_other_names()
    {
        var (biasa, lain) = ((await Ramalan.BiasaAsync()).Satu("Microsoft.Storage/storageAccounts").Nama, (await Ramalan.LainAsync()).Satu("Microsoft.Storage/storageAccounts").Nama);

        Assert.NotEqual(biasa, lain);
        Assert.Equal(biasa, (await Ramalan.RagamAsync("jaringan")).Satu("Microsoft.Storage/storageAccounts").Nama);
    }

    [Fact]
    public async Task What_the_hooks_are_told_are_the_names_of_what_is_created()
    {
        var keluaran = (await Ramalan.BiasaAsync()).Keluaran;

        Assert.Equal("rg-uji", keluaran.Teks("AZURE_RESOURCE_GROUP"));
        Assert.Equal("<functionApp.name>", keluaran.Teks("SPM_FUNCTION_APP_NAME"));
        Assert.Equal("<storage.name>", keluaran.Teks("SPM_STORAGE_ACCOUNT_NAME"));
        Assert.Equal("<events.name>", keluaran.Teks("SPM_SYSTEM_TOPIC_NAME"));
    }
}
