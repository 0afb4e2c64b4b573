using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Azure.Functions.Worker;
using SpmFunctions;

namespace Spm.Infra.Tests;

/// <summary>The Function App: its plan, its runtime, its settings.</summary>
public sealed partial class AplikasiTests
{
    private const string Situs = "Microsoft.Web/sites";

    private const string LanggananPeristiwa = "Microsoft.EventGrid/systemTopics/eventSubscriptions";

    [Theory]
    [InlineData("biasa", false)]
    [InlineData("jaringan", false)]
    [InlineData("penjadwal", true)]
    [InlineData("lain", true)]
    public async Task The_infrastructure_sets_exactly_the_settings_that_the_app_reads(string ragam, bool denganPenjadwal)
    {
        var dipasang = (await Ramalan.RagamAsync(ragam)).Satu(Situs).Sifat("siteConfig/appSettings").EnumerateArray().Select(p => p.Teks("name"));
        var dibaca = PengaturanAplikasi.Semua.Where(p => p.Tempat == TempatPengaturan.Azure || (denganPenjadwal && p.Tempat == TempatPengaturan.AzureDenganPenjadwal));

        Assert.Equal(dibaca.Select(p => p.Nama).Order(StringComparer.Ordinal), dipasang.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_read_by_name_from_the_configuration_is_in_the_list()
    {
        var dibaca = Directory.EnumerateFiles(RepositoryFiles.Path("src/SpmFunctions"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(f => Pembacaan().Matches(File.ReadAllText(f)).Select(m => m.Groups["nama"].Value)).ToList();

        Assert.Contains(EksporOtlp.Alamat, PengaturanAplikasi.Semua.Select(p => p.Nama));
        Assert.Empty(dibaca.Except(PengaturanAplikasi.Semua.Select(p => p.Nama)));
        Assert.DoesNotContain(Directory.EnumerateFiles(RepositoryFiles.Path("src/SpmFunctions"), "*.cs", SearchOption.AllDirectories), f => File.ReadAllText(f).Contains("GetEnvironmentVariable", StringComparison.Ordinal));
    }

    // What only Azure knows is an address or an id; nothing is asked for by a function that gives out keys.
    [Fact]
    public async Task No_setting_is_a_secret_so_that_there_is_no_vault()
    {
        var ramalan = await Ramalan.LainAsync();
        var nilai = ramalan.Satu(Situs).Sifat("siteConfig/appSettings").EnumerateArray().ToDictionary(p => p.Teks("name"), p => p.Teks("value"));
        var dariAzure = nilai.Values.SelectMany(n => KeluaranModul().Matches(n)).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal);

        Assert.DoesNotContain(PengaturanAplikasi.Semua, p => p.Tempat != TempatPengaturan.KomputerSendiri && p.Nama == PengaturanAplikasi.Penyimpanan);
        Assert.Equal(["<identity.clientId>", "<monitoring.connectionString>", "<scheduler.endpoint>"], dariAzure);
        Assert.DoesNotContain(nilai.Values, n => n.Contains("reference(", StringComparison.Ordinal) || n.Contains("list", StringComparison.OrdinalIgnoreCase));
        Assert.True(ramalan.Satu("Microsoft.Insights/components").Sifat("DisableLocalAuth").GetBoolean());
        Assert.True(ramalan.Satu("Microsoft.OperationalInsights/workspaces").Sifat("features/disableLocalAuth").GetBoolean());
        Assert.DoesNotContain(ramalan.Sumber, s => s.Jenis.StartsWith("Microsoft.KeyVault/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_runs_on_Flex_Consumption_with_the_framework_that_the_code_is_built_for()
    {
        var kerangka = typeof(IngestWorkbook).Assembly.GetCustomAttribute<System.Runtime.Versioning.TargetFrameworkAttribute>()!.FrameworkName;
        var ramalan = await Ramalan.BiasaAsync();
        var (paket, situs) = (ramalan.Satu("Microsoft.Web/serverfarms"), ramalan.Satu(Situs));

        Assert.Equal(("FC1", "FlexConsumption"), (paket.Isi.Teks("sku/name"), paket.Isi.Teks("sku/tier")));
        Assert.True(paket.Sifat("reserved").GetBoolean());
        Assert.Equal(paket.Id, situs.Sifat("serverFarmId").GetString());
        Assert.Equal("functionapp,linux", situs.Isi.Teks("kind"));
        Assert.Equal("dotnet-isolated", situs.Sifat("functionAppConfig/runtime/name").GetString());
        Assert.Equal(kerangka, $".NETCoreApp,Version=v{situs.Sifat("functionAppConfig/runtime/version").GetString()}");
    }

    [Fact]
    public async Task Its_size_is_that_of_the_parameters()
    {
        var (biasa, lain) = (Ukuran(await Ramalan.BiasaAsync()), Ukuran(await Ramalan.LainAsync()));

        Assert.Equal((2048, 40, 0), (biasa.Angka("instanceMemoryMB"), biasa.Angka("maximumInstanceCount"), biasa.Ambil("alwaysReady").GetArrayLength()));
        Assert.Equal((4096, 107), (lain.Angka("instanceMemoryMB"), lain.Angka("maximumInstanceCount")));
        Assert.Equal([("durable", 8)], lain.Ambil("alwaysReady").EnumerateArray().Select(a => (a.Teks("name"), a.Angka("instanceCount"))));

        static System.Text.Json.JsonElement Ukuran(Ramalan ramalan) => ramalan.Satu(Situs).Sifat("functionAppConfig/scaleAndConcurrency");
    }

    [Fact]
    public async Task Its_package_is_fetched_by_identity_from_a_container_that_exists()
    {
        var ramalan = await Ramalan.BiasaAsync();
        var penyimpanan = ramalan.Satu(Situs).Sifat("functionAppConfig/deployment/storage");

        Assert.Equal("blobContainer", penyimpanan.Teks("type"));
        Assert.Equal(("UserAssignedIdentity", "<identity.id>"), (penyimpanan.Teks("authentication/type"), penyimpanan.Teks("authentication/userAssignedIdentityResourceId")));
        var akun = ramalan.Satu("Microsoft.Storage/storageAccounts").Nama;
        Assert.Equal($"[format('{{0}}/{{1}}', format('https://{{0}}.blob.{{1}}', '{akun}', environment().suffixes.storage), 'app-package')]", penyimpanan.Teks("value"));
        Assert.Contains("app-package", ramalan.Semua("Microsoft.Storage/storageAccounts/blobServices/containers").Select(c => c.Nama));
    }

    [Fact]
    public async Task It_is_reached_by_https_alone_and_published_to_without_passwords()
    {
        var ramalan = await Ramalan.BiasaAsync();
        var situs = ramalan.Satu(Situs);

        Assert.True(situs.Sifat("httpsOnly").GetBoolean());
        Assert.Equal("1.2", situs.Sifat("siteConfig/minTlsVersion").GetString());
        Assert.Equal("1.2", situs.Sifat("siteConfig/scmMinTlsVersion").GetString());
        var sandi = ramalan.Semua("Microsoft.Web/sites/basicPublishingCredentialsPolicies").ToList();
        Assert.Equal(["ftp", "scm"], sandi.Select(s => s.Nama));
        Assert.All(sandi, s => Assert.False(s.Sifat("allow").GetBoolean()));
    }

    // Flex Consumption refuses a site with any property of the other plans (ftpsState, alwaysOn, linuxFxVersion, …), and only when it is deployed.
    [Theory]
    [InlineData("biasa")]
    [InlineData("lain")]
    public async Task It_sets_no_property_of_a_site_that_its_plan_refuses(string ragam)
    {
        var situs = (await Ramalan.RagamAsync(ragam)).Satu(Situs).Isi.Ambil("properties");

        Assert.Equal(["appSettings", "http20Enabled", "minTlsVersion", "scmMinTlsVersion"], situs.Ambil("siteConfig").EnumerateObject().Select(s => s.Name).Order(StringComparer.Ordinal));
        Assert.Empty(situs.EnumerateObject().Select(s => s.Name).Except(
            ["serverFarmId", "httpsOnly", "clientAffinityEnabled", "publicNetworkAccess", "virtualNetworkSubnetId", "functionAppConfig", "siteConfig"]));
    }

    [Fact]
    public async Task It_is_told_of_new_uploads_and_of_nothing_else()
    {
        var langganan = (await Ramalan.LanggananUnggahanAsync()).Satu(LanggananPeristiwa);
        var pemicu = typeof(IngestWorkbook).GetMethod(nameof(IngestWorkbook.RunAsync))!.GetParameters().Select(p => p.GetCustomAttribute<BlobTriggerAttribute>()).Single(a => a is not null)!;
        var fungsi = typeof(IngestWorkbook).GetMethod(nameof(IngestWorkbook.RunAsync))!.GetCustomAttribute<FunctionAttribute>()!.Name;

        Assert.Equal(BlobTriggerSource.EventGrid, pemicu.Source);
        Assert.Equal(["Microsoft.Storage.BlobCreated"], langganan.Isi.Daftar("properties/filter/includedEventTypes"));
        Assert.Equal($"/blobServices/default/containers/{pemicu.BlobPath.Split('/')[0]}/blobs/", langganan.Sifat("filter/subjectBeginsWith").GetString());
        var alamat = langganan.Sifat("destination/properties/endpointUrl").GetString()!;
        Assert.StartsWith("[format('https://{0}/runtime/webhooks/blobs?functionName=Host.Functions.{1}&code={2}', reference('", alamat, StringComparison.Ordinal);
        Assert.Contains($"/sites/func-uji', '2024-11-01').defaultHostName, '{fungsi}', listKeys('", alamat, StringComparison.Ordinal);
        Assert.EndsWith("/sites/func-uji/host/default', '2024-11-01').systemKeys.blobs_extension)]", alamat, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_that_nobody_took_is_kept_where_the_topic_may_write()
    {
        var surat = (await Ramalan.LanggananUnggahanAsync()).Satu(LanggananPeristiwa).Sifat("deadLetterWithResourceIdentity");
        var ramalan = await Ramalan.BiasaAsync();
        var topik = ramalan.Satu("Microsoft.EventGrid/systemTopics");

        Assert.Equal("SystemAssigned", surat.Teks("identity/type"));
        Assert.Equal("SystemAssigned", topik.Isi.Teks("identity/type"));
        Assert.Equal(ramalan.Satu("Microsoft.Storage/storageAccounts").Id, topik.Sifat("source").GetString());
        Assert.EndsWith("/storageAccounts/stuji", surat.Teks("deadLetterDestination/properties/resourceId"), StringComparison.Ordinal);
        Assert.Contains(
            surat.Teks("deadLetterDestination/properties/blobContainerName"), ramalan.Semua("Microsoft.Storage/storageAccounts/blobServices/containers").Select(c => c.Nama));
    }

    [Fact]
    public void Every_function_is_told_of_its_blobs_by_events()
    {
        var pemicu = typeof(IngestWorkbook).Assembly.GetTypes().SelectMany(t => t.GetMethods()).SelectMany(m => m.GetParameters())
            .Select(p => p.GetCustomAttribute<BlobTriggerAttribute>()).OfType<BlobTriggerAttribute>().ToList();

        Assert.Equal(BlobTriggerSource.EventGrid, Assert.Single(pemicu).Source);
    }

    // A setting that is read by a literal name, or one that a literal constant names as environment variables are named.
    [GeneratedRegex("""(onfiguration|onfigurasi)\w*(\.GetSection\(|\.GetValue<\w+>\(|\.GetConnectionString\(|\[)"(?<nama>\w+)"|const string \w+ = "(?<nama>(OTEL|APPLICATIONINSIGHTS|AZURE|DURABLE|SPM)_[A-Z_]+)";""")]
    private static partial Regex Pembacaan();

    [GeneratedRegex(@"<\w+\.\w+>")]
    private static partial Regex KeluaranModul();
}
