using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Azure.Functions.Worker;
using SpmFunctions;

namespace Spm.Infra.Tests;

/// <summary>The Function App: its plan, its runtime, its settings.</summary>
public sealed partial class AplikasiTests
{
    private static readonly TemplatBicep Aplikasi = Templat.Aplikasi("function");

    private static readonly Sumber Situs = Aplikasi.SumberBaru("Microsoft.Web/sites");

    [Fact]
    public void The_infrastructure_sets_exactly_the_settings_that_the_app_reads()
    {
        Assert.Equal(Nama(TempatPengaturan.Azure), Kunci("settings"));
        Assert.Equal(Nama(TempatPengaturan.AzureDenganPenjadwal), Kunci("schedulerSettings"));
        var dipasang = Assert.IsType<Untuk>(Situs.Isi.Ambil("properties/siteConfig/appSettings"));
        Assert.Equal(["settings", "schedulerEndpoint", "schedulerSettings"], dipasang.Koleksi.Semua().OfType<Nama>().Select(n => n.Isi).Except(["items", "union", "empty"]));
        Assert.Equal(["setting.key", "setting.value"], dipasang.Badan.Polos().Sifat.Select(s => $"{((Nama)((Anggota)s.Nilai).Dari).Isi}.{((Anggota)s.Nilai).Isi}"));

        static IEnumerable<string> Nama(TempatPengaturan tempat) => PengaturanAplikasi.Semua.Where(p => p.Tempat == tempat).Select(p => p.Nama).Order(StringComparer.Ordinal);
        static IEnumerable<string> Kunci(string peubah) => ((Objek)Aplikasi.NilaiPeubah(peubah)).Sifat.Select(s => s.Kunci.Isi).Order(StringComparer.Ordinal);
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

    [Fact]
    public void No_setting_is_a_secret_so_that_there_is_no_vault()
    {
        Assert.DoesNotContain(PengaturanAplikasi.Semua, p => p.Tempat != TempatPengaturan.KomputerSendiri && p.Nama == PengaturanAplikasi.Penyimpanan);
        var nilai = ((Objek)Aplikasi.NilaiPeubah("settings")).Sifat.Concat(((Objek)Aplikasi.NilaiPeubah("schedulerSettings")).Sifat).ToList();
        Assert.DoesNotContain(nilai.SelectMany(s => s.Nilai.Semua()), s => s is Panggilan);
        Assert.True(Templat.Aplikasi("monitoring").SumberBaru("Microsoft.Insights/components").Isi.Ambil("properties/DisableLocalAuth").SebagaiTetap());
        Assert.True(Templat.Aplikasi("monitoring").SumberBaru("Microsoft.OperationalInsights/workspaces").Isi.Ambil("properties/features/disableLocalAuth").SebagaiTetap());
        Assert.DoesNotContain(Templat.Semua.Values.SelectMany(t => t.Sumber), s => s.Jenis.StartsWith("Microsoft.KeyVault/", StringComparison.Ordinal));
    }

    [Fact]
    public void It_runs_on_Flex_Consumption_with_the_framework_that_the_code_is_built_for()
    {
        var kerangka = typeof(IngestWorkbook).Assembly.GetCustomAttribute<System.Runtime.Versioning.TargetFrameworkAttribute>()!.FrameworkName;
        var susunan = Situs.Isi.Ambil("properties/functionAppConfig");

        Assert.Equal(("FC1", "FlexConsumption"), (Paket().Ambil("sku/name").SebagaiTeks(), Paket().Ambil("sku/tier").SebagaiTeks()));
        Assert.True(Paket().Ambil("properties/reserved").SebagaiTetap());
        Assert.Equal("functionapp,linux", Situs.Isi.Ambil("kind").SebagaiTeks());
        Assert.Equal("dotnet-isolated", susunan.Ambil("runtime/name").SebagaiTeks());
        Assert.Equal(kerangka, $".NETCoreApp,Version=v{susunan.Ambil("runtime/version").SebagaiTeks()}");

        static Objek Paket() => Aplikasi.SumberBaru("Microsoft.Web/serverfarms").Isi;
    }

    [Fact]
    public void Its_package_is_fetched_by_identity_from_a_container_that_exists()
    {
        var penyimpanan = Situs.Isi.Ambil("properties/functionAppConfig/deployment/storage");

        Assert.Equal("blobContainer", penyimpanan.Ambil("type").SebagaiTeks());
        Assert.Equal("UserAssignedIdentity", penyimpanan.Ambil("authentication/type").SebagaiTeks());
        Assert.Equal(new Nama("identityId"), penyimpanan.Ambil("authentication/userAssignedIdentityResourceId"));
        Assert.Equal([new Nama("blobServiceUri"), new Nama("deploymentContainerName")], ((Teks)penyimpanan.Ambil("value")).Sisipan);
        Assert.Equal("UserAssigned", Situs.Isi.Ambil("identity/type").SebagaiTeks());
    }

    [Fact]
    public void It_is_reached_by_https_alone_and_published_to_without_passwords()
    {
        var sifat = Situs.Isi.Ambil("properties");

        Assert.True(sifat.Ambil("httpsOnly").SebagaiTetap());
        Assert.Equal("1.2", sifat.Ambil("siteConfig/minTlsVersion").SebagaiTeks());
        Assert.Equal("1.2", sifat.Ambil("siteConfig/scmMinTlsVersion").SebagaiTeks());
        Assert.Equal("Disabled", sifat.Ambil("siteConfig/ftpsState").SebagaiTeks());
        var sandi = Aplikasi.Sumber.Where(s => s.Jenis == "Microsoft.Web/sites/basicPublishingCredentialsPolicies").ToList();
        Assert.Equal(["ftp", "scm"], sandi.Select(s => s.Isi.Ambil("name").SebagaiTeks()));
        Assert.All(sandi, s => Assert.False(s.Isi.Ambil("properties/allow").SebagaiTetap()));
    }

    [Fact]
    public void It_is_told_of_new_uploads_and_of_nothing_else()
    {
        var langganan = Templat.Aplikasi("event-subscription").SumberBaru("Microsoft.EventGrid/systemTopics/eventSubscriptions").Isi.Ambil("properties");
        var pemicu = typeof(IngestWorkbook).GetMethod(nameof(IngestWorkbook.RunAsync))!.GetParameters().Select(p => p.GetCustomAttribute<BlobTriggerAttribute>()).Single(a => a is not null)!;
        var wadah = pemicu.BlobPath.Split('/')[0];

        Assert.Equal(BlobTriggerSource.EventGrid, pemicu.Source);
        Assert.Equal(["Microsoft.Storage.BlobCreated"], langganan.Ambil("filter/includedEventTypes").SebagaiDaftar());
        Assert.Equal($"/blobServices/default/containers/{wadah}/blobs/", langganan.Ambil("filter/subjectBeginsWith").SebagaiTeks());
        var fungsi = Templat.Aplikasi("event-subscription").Parameter.Single(p => p.Nama == "functionName").Bawaan.SebagaiTeks();
        Assert.Equal(typeof(IngestWorkbook).GetMethod(nameof(IngestWorkbook.RunAsync))!.GetCustomAttribute<FunctionAttribute>()!.Name, fungsi);
        Assert.Equal("https://{}/runtime/webhooks/blobs?functionName=Host.Functions.{}&code={}", ((Teks)langganan.Ambil("destination/properties/endpointUrl")).Isi);
        Assert.Contains(Templat.Aplikasi("event-subscription").NilaiPeubah("extensionKey").Semua(), s => s is Anggota { Isi: "blobs_extension", Dari: Anggota { Isi: "systemKeys" } });
    }

    [Fact]
    public void An_event_that_nobody_took_is_kept_where_the_topic_may_write()
    {
        var surat = Templat.Aplikasi("event-subscription").SumberBaru("Microsoft.EventGrid/systemTopics/eventSubscriptions").Isi.Ambil("properties/deadLetterWithResourceIdentity");

        Assert.Equal("SystemAssigned", surat.Ambil("identity/type").SebagaiTeks());
        Assert.Equal("SystemAssigned", Templat.Aplikasi("events").SumberBaru("Microsoft.EventGrid/systemTopics").Isi.Ambil("identity/type").SebagaiTeks());
        Assert.Equal(Templat.Aplikasi("storage").NilaiPeubah("deadLetterContainer").SebagaiTeks(), surat.Ambil("deadLetterDestination/properties/blobContainerName").SebagaiTeks());
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
}
