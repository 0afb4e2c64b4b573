using System.Text.RegularExpressions;

namespace Spm.Infra.Tests;

/// <summary>What Bicep's own compiler, linter and formatter say of the templates.</summary>
public sealed partial class KompilasiTests
{
    [Fact]
    public async Task Every_template_compiles_without_a_warning()
    {
        var (kode, _, pesan) = await PerintahBicep.JalankanAsync("lint", "--pattern", RepositoryFiles.Path("infra/**/*.bicep"));

        Assert.Empty(pesan);
        Assert.Equal(0, kode);
    }

    // Without this the test above would also pass with a compiler that does not know the types, or rules that are off.
    [Fact]
    public async Task The_compiler_knows_the_types_of_Azure_and_minds_the_rules_of_the_project()
    {
        using var salinan = new SalinanInfra();
        await File.WriteAllTextAsync(salinan.Path("infra/app/salah.bicep"), """
            param tidakDipakai string
            param kunci string

            resource account 'Microsoft.Storage/storageAccounts@2025-06-01' = {
              name: 'stuji'
              location: 'eastus'
              kind: 'StorageV2'
              sku: {
                name: 'Standard_ZRS'
              }
              properties: {
                allowSharedKeyAcces: false
                publicNetworkAccess: kunci
              }
            }

            output kunciAkun string = account.listKeys().keys[0].value
            """);

        var (kode, _, pesan) = await PerintahBicep.JalankanAsync("lint", salinan.Path("infra/app/salah.bicep"));

        Assert.Equal(
            ["1 no-unused-params", "12 BCP089", "17 outputs-should-not-contain-secrets", "6 no-hardcoded-location"],
            pesan.Select(p => Temuan().Match(p)).Select(m => $"{m.Groups["baris"]} {m.Groups["kode"]}").Order(StringComparer.Ordinal));
        Assert.NotEqual(0, kode);
    }

    [Fact]
    public async Task Every_template_is_written_as_Bicep_formats_it()
    {
        using var salinan = new SalinanInfra();

        var (kode, _, pesan) = await PerintahBicep.JalankanAsync("format", "--pattern", salinan.Path("infra/**/*.bicep"));

        Assert.Equal((0, 0), (kode, pesan.Count));
        Assert.Equal([], Templat.Berkas.Where(b => RepositoryFiles.Text(b) != File.ReadAllText(salinan.Path(b))));
    }

    [Fact]
    public async Task Every_parameter_of_main_is_described()
    {
        var parameter = (await Templat.UtamaAsync()).Ambil("parameters").EnumerateObject().ToList();

        Assert.NotEmpty(parameter);
        Assert.All(parameter, p => Assert.NotEmpty(p.Value.Teks("metadata/description")));
    }

    // The linter's own rule counts days: what passes today would fail some day without a change.
    [Fact]
    public void A_type_has_one_version_and_only_the_one_that_has_no_other_is_a_preview()
    {
        var versi = Templat.Berkas.SelectMany(b => Versi().Matches(RepositoryFiles.Text(b))).Select(m => (Jenis: m.Groups["jenis"].Value, Versi: m.Groups["versi"].Value)).Distinct().ToList();

        Assert.NotEmpty(versi);
        Assert.Empty(versi.GroupBy(v => v.Jenis).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.Equal(["Microsoft.Insights/diagnosticSettings"], versi.Where(v => v.Versi.EndsWith("-preview", StringComparison.Ordinal)).Select(v => v.Jenis));
    }

    [Fact]
    public async Task No_template_holds_a_secret_and_only_the_subscription_reads_a_key()
    {
        var (utama, langganan) = ((await Templat.UtamaAsync()).GetRawText(), (await Templat.LanggananAsync()).GetRawText());

        Assert.DoesNotMatch(Rahasia(), utama + langganan);
        Assert.DoesNotContain("listKeys", utama, StringComparison.OrdinalIgnoreCase);
        Assert.Single(Regex.Matches(langganan, "listKeys", RegexOptions.IgnoreCase));
    }

    // What the test above would not see it would not find either.
    [Theory]
    [InlineData("DefaultEndpointsProtocol=https;AccountName=a;AccountKey=b")]
    [InlineData("SharedAccessSignature")]
    [InlineData("\"password\": \"rahasia\"")]
    [InlineData("Server=a;Pwd=rahasia")]
    [InlineData("https://a.example/?sv=1&sig=abc")]
    [InlineData("InstrumentationKey=00000000-0000-0000-0000-000000000000")]
    [InlineData("AAAAAAAAAABBBBBBBBBBCCCCCCCCCCDDDDDDDDDD=")]
    public void A_secret_is_recognised(string teks) => Assert.Matches(Rahasia(), teks);

    [GeneratedRegex(@"\((?<baris>\d+),\d+\) : \w+ (?<kode>[\w-]+):")]
    private static partial Regex Temuan();

    [GeneratedRegex("'(?<jenis>[A-Za-z.]+/[A-Za-z/]+)@(?<versi>[^']+)'")]
    private static partial Regex Versi();

    [GeneratedRegex(@"AccountKey|SharedAccess|\bpassword|pwd=|sig=|InstrumentationKey=|[A-Za-z0-9+/]{40,}=", RegexOptions.IgnoreCase)]
    private static partial Regex Rahasia();
}
