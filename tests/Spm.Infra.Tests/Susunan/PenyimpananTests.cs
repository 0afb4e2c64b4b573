using System.Text.Json;
using Spm.Storage;

namespace Spm.Infra.Tests;

/// <summary>On Azure the infrastructure creates what <see cref="PenyiapPenyimpanan"/> creates on one machine, and lets nobody in without an identity.</summary>
public sealed class PenyimpananTests
{
    private const string Akun = "Microsoft.Storage/storageAccounts";

    private const string Subnet = "Microsoft.Network/virtualNetworks/subnets";

    private const string Wadah = $"{Akun}/blobServices/containers";

    // Containers of the platform: the package of the app, and events that were not delivered.
    private static readonly string[] Landasan = ["app-package", "deadletter"];

    public static TheoryData<string> Ragam => [.. Ramalan.NamaRagam];

    [Fact]
    public async Task It_creates_exactly_the_containers_of_the_app_beside_those_of_the_platform() =>
        Assert.Equal(NamaContainer.Semua.Concat(Landasan), (await Ramalan.BiasaAsync()).Semua(Wadah).Select(w => w.Nama));

    [Fact]
    public async Task It_creates_exactly_the_tables_of_the_app() =>
        Assert.Equal(NamaTabel.Semua, (await Ramalan.BiasaAsync()).Semua($"{Akun}/tableServices/tables").Select(t => t.Nama));

    [Theory]
    [MemberData(nameof(Ragam))]
    public async Task Nobody_gets_in_by_a_key_without_encryption_or_as_the_public(string ragam)
    {
        var ramalan = await Ramalan.RagamAsync(ragam);
        var akun = ramalan.Satu(Akun).Isi.Ambil("properties");

        Assert.False(akun.Benar("allowSharedKeyAccess"));
        Assert.False(akun.Benar("allowBlobPublicAccess"));
        Assert.False(akun.Benar("isLocalUserEnabled"));
        Assert.False(akun.Benar("allowCrossTenantReplication"));
        Assert.True(akun.Benar("supportsHttpsTrafficOnly"));
        Assert.Equal("TLS1_2", akun.Teks("minimumTlsVersion"));
        Assert.All(ramalan.Semua(Wadah), w => Assert.Equal("None", w.Isi.Teks("properties/publicAccess")));
    }

    [Fact]
    public async Task What_is_deleted_or_overwritten_can_be_brought_back()
    {
        var (biasa, lain) = ((await Ramalan.BiasaAsync()).Satu($"{Akun}/blobServices"), (await Ramalan.LainAsync()).Satu($"{Akun}/blobServices"));

        Assert.True(biasa.Sifat("isVersioningEnabled").GetBoolean());
        foreach (var hapus in (string[])["deleteRetentionPolicy", "containerDeleteRetentionPolicy"])
        {
            Assert.True(biasa.Sifat($"{hapus}/enabled").GetBoolean());
            Assert.Equal((30, 105), (biasa.Sifat($"{hapus}/days").GetInt32(), lain.Sifat($"{hapus}/days").GetInt32()));
        }
    }

    [Fact]
    public async Task The_account_cannot_be_deleted_unless_somebody_says_so()
    {
        var ramalan = await Ramalan.BiasaAsync();
        var kunci = ramalan.Satu("Microsoft.Authorization/locks");

        Assert.Equal("CanNotDelete", kunci.Sifat("level").GetString());
        Assert.Equal($"{ramalan.Satu(Akun).Id}/providers/Microsoft.Authorization/locks/{kunci.Nama}", kunci.Id);
        Assert.Empty((await Ramalan.RagamAsync("selamanya")).Semua("Microsoft.Authorization/locks"));
        Assert.Contains($"az lock delete --name {kunci.Nama} ", RepositoryFiles.Text("infra/README.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_redundancy_can_be_chosen() =>
        Assert.Equal(("Standard_ZRS", "Standard_GZRS"), ((await Ramalan.BiasaAsync()).Satu(Akun).Isi.Teks("sku/name"), (await Ramalan.LainAsync()).Satu(Akun).Isi.Teks("sku/name")));

    // Whether Azure takes a setting with nothing switched on is not known, and every deployment would rest on it.
    [Fact]
    public async Task Blobs_are_audited_only_where_it_is_asked_for()
    {
        Assert.Empty((await Ramalan.BiasaAsync()).Semua("Microsoft.Insights/diagnosticSettings"));
        var catatan = (await Ramalan.LainAsync()).Satu("Microsoft.Insights/diagnosticSettings");
        var golongan = catatan.Sifat("logs").EnumerateArray().ToList();

        Assert.Contains("/blobServices/default/providers/Microsoft.Insights/", catatan.Id, StringComparison.Ordinal);
        Assert.Equal("<monitoring.workspaceId>", catatan.Sifat("workspaceId").GetString());
        Assert.Equal(["StorageRead", "StorageWrite", "StorageDelete"], golongan.Select(g => g.Teks("category")));
        Assert.All(golongan, g => Assert.True(g.Benar("enabled")));
    }

    // A deployment leaves what a template no longer has, and nothing on a locked account can be deleted.
    [Fact]
    public async Task The_audit_is_switched_off_by_a_command_after_the_lock_and_the_lock_comes_back()
    {
        var ramalan = await Ramalan.LainAsync();
        var petunjuk = RepositoryFiles.Text("infra/README.md").Split("\n### Switch the audit off\n")[1].Split("\n## ")[0];
        var urutan = ((string[])
            ["azd env set SPM_AUDIT_STORAGE false", $"az lock delete --name {ramalan.Satu("Microsoft.Authorization/locks").Nama} ", $"az monitor diagnostic-settings delete --name {ramalan.Satu("Microsoft.Insights/diagnosticSettings").Nama} ", "azd provision"])
            .Select(p => petunjuk.IndexOf(p, StringComparison.Ordinal)).ToList();

        Assert.DoesNotContain(-1, urutan);
        Assert.Equal(urutan.Order(), urutan);
        Assert.Contains("](#switch-the-audit-off)", RepositoryFiles.Text("infra/README.md"), StringComparison.Ordinal);
    }

    // The same command wherever the lock is in the way, before what it is in the way of.
    [Fact]
    public async Task Whoever_takes_it_down_removes_the_lock_first_by_the_command_that_fits_it()
    {
        var ramalan = await Ramalan.BiasaAsync();
        var perintah = $"az lock delete --name {ramalan.Satu("Microsoft.Authorization/locks").Nama} --resource-group rg-NAME --resource-type {Akun} --resource ACCOUNT\n";
        var turun = RepositoryFiles.Text("infra/README.md").Split("\n## Take it down\n")[1];

        Assert.Contains($"\n{perintah}azd down --purge\n", turun, StringComparison.Ordinal);
        Assert.Contains(perintah, RepositoryFiles.Text("docs/operations.md").Split("\n### Take roles from somebody\n")[1], StringComparison.Ordinal);
        Assert.Contains($"/providers/{Akun}/", ramalan.Satu("Microsoft.Authorization/locks").Id, StringComparison.Ordinal);
        Assert.Equal("rg-uji", ramalan.Satu("Microsoft.Resources/resourceGroups").Nama);
    }

    [Theory]
    [InlineData("biasa", "Enabled", "Allow")]
    [InlineData("jaringan", "Disabled", "Deny")]
    public async Task A_private_network_closes_the_account_to_all_but_Event_Grid(string ragam, string umum, string lainnya)
    {
        var akun = (await Ramalan.RagamAsync(ragam)).Satu(Akun);

        Assert.Equal((umum, lainnya), (akun.Sifat("publicNetworkAccess").GetString(), akun.Sifat("networkAcls/defaultAction").GetString()));
        Assert.Equal("AzureServices", akun.Sifat("networkAcls/bypass").GetString());
    }

    // Azure works on one change of an account at a time, and no longer gives a subnet a way out by itself.
    [Fact]
    public async Task A_private_network_is_made_one_endpoint_at_a_time_and_has_a_way_out_of_its_own()
    {
        var modul = (await Templat.UtamaAsync()).Ambil("resources/network");
        var titik = modul.Ambil("properties/template/resources").EnumerateArray().Single(s => s.Teks("type") == "Microsoft.Network/privateEndpoints").Ambil("copy");
        var ramalan = await Ramalan.RagamAsync("jaringan");
        var subnet = ramalan.Semua(Subnet).ToDictionary(s => s.Nama, s => s.Isi.Ambil("properties"));
        var gerbang = ramalan.Satu("Microsoft.Network/natGateways");

        Assert.Equal(("serial", 1), (titik.Teks("mode"), titik.Angka("batchSize")));
        Assert.Contains("lifecycle", modul.Daftar("dependsOn"));
        Assert.Equal(gerbang.Id, subnet["app"].Teks("natGateway/id"));
        Assert.All(subnet.Values, s => Assert.False(s.Benar("defaultOutboundAccess")));
        Assert.Equal([ramalan.Satu("Microsoft.Network/publicIPAddresses").Id], gerbang.Sifat("publicIpAddresses").EnumerateArray().Select(a => a.Teks("id")));
        Assert.Equal(("Standard", "Static"), (ramalan.Satu("Microsoft.Network/publicIPAddresses").Isi.Teks("sku/name"), ramalan.Satu("Microsoft.Network/publicIPAddresses").Sifat("publicIPAllocationMethod").GetString()));
    }

    // A list of subnets in the network itself is a list of all: a gateway of the province would be missing from it, and Azure would remove it or refuse.
    [Fact]
    public async Task A_private_network_leaves_alone_what_the_province_adds_to_it()
    {
        var ramalan = await Ramalan.RagamAsync("jaringan");
        var sumber = (await Templat.UtamaAsync()).Ambil("resources/network/properties/template/resources").EnumerateArray().Where(s => s.Teks("type") == Subnet).ToList();

        Assert.Equal(["addressSpace"], ramalan.Satu("Microsoft.Network/virtualNetworks").Isi.Ambil("properties").EnumerateObject().Select(s => s.Name));
        Assert.Equal(["app", "endpoints"], ramalan.Semua(Subnet).Select(s => s.Nama).Order());
        Assert.Contains(Assert.Single(sumber, s => s.Teks("name").Contains("'app'", StringComparison.Ordinal)).Daftar("dependsOn"), d => d.Contains("'endpoints'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("jaringan", "10.20.0.0/16", "10.20.1.0/24", "10.20.2.0/24")]
    [InlineData("lain", "172.16.4.0/22", "172.16.5.0/24", "172.16.6.0/24")]
    public async Task Addresses_of_a_private_network_are_those_of_the_parameter(string ragam, string jaringan, string titik, string aplikasi)
    {
        var ramalan = await Ramalan.RagamAsync(ragam);
        var subnet = ramalan.Semua(Subnet).ToDictionary(s => s.Nama, s => s.Sifat("addressPrefix").GetString());

        Assert.Equal([jaringan], ramalan.Satu("Microsoft.Network/virtualNetworks").Isi.Daftar("properties/addressSpace/addressPrefixes"));
        Assert.Equal((titik, aplikasi), (subnet["endpoints"], subnet["app"]));
    }

    // Elsewhere the name of the account leads to its public address, which is closed.
    [Fact]
    public async Task The_guide_names_the_zones_to_be_linked_or_forwarded()
    {
        var zona = (await Ramalan.RagamAsync("jaringan")).Semua("Microsoft.Network/privateDnsZones").Select(z => z.Nama).ToList();

        Assert.Equal(3, zona.Count);
        Assert.Contains("`privatelink.blob.core.windows.net`, and the same with `queue` and `table`", RepositoryFiles.Text("infra/README.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_private_network_the_app_reaches_every_service_of_the_account()
    {
        var ramalan = await Ramalan.RagamAsync("jaringan");
        var jaringan = ramalan.Satu("Microsoft.Network/virtualNetworks");
        var titik = ramalan.Semua("Microsoft.Network/privateEndpoints").ToList();

        Assert.Equal(["blob", "queue", "table"], titik.Select(t => Assert.Single(Sambungan(t).Daftar("properties/groupIds"))));
        Assert.All(titik, t => Assert.Equal(ramalan.Satu(Akun).Id, Sambungan(t).Teks("properties/privateLinkServiceId")));
        Assert.All(titik, t => Assert.Equal($"{jaringan.Id}/subnets/endpoints", t.Sifat("subnet/id").GetString()));
        Assert.Equal(3, ramalan.Semua("Microsoft.Network/privateDnsZones").Count());
        Assert.All(ramalan.Semua("Microsoft.Network/privateDnsZones/virtualNetworkLinks"), s => Assert.Equal(jaringan.Id, s.Sifat("virtualNetwork/id").GetString()));
        Assert.Equal(3, ramalan.Semua("Microsoft.Network/privateEndpoints/privateDnsZoneGroups").Count());
        var subnet = ramalan.Semua(Subnet).Single(s => s.Nama == "app");
        Assert.Equal(["Microsoft.App/environments"], subnet.Isi.Ambil("properties/delegations").EnumerateArray().Select(d => d.Teks("properties/serviceName")));
        Assert.Equal("<network.appSubnetId>", ramalan.Satu("Microsoft.Web/sites").Sifat("virtualNetworkSubnetId").GetString());
        Assert.All(((string[])["sh", "ps1"]).Select(k => RepositoryFiles.Text($"infra/hooks/preprovision.{k}")), k => Assert.Contains("az provider register --namespace Microsoft.App --wait", k, StringComparison.Ordinal));

        static JsonElement Sambungan(SumberRamalan titik) => Assert.Single(titik.Sifat("privateLinkServiceConnections").EnumerateArray());
    }
}
