using System.Text.RegularExpressions;
using Spm.LocalHost;

namespace SpmFunctions.Tests;

/// <summary>There is no key to steal.</summary>
public sealed partial class TanpaKunciTests
{
    private static readonly string Infra = Path.Combine(RepositoryRoot.Find(), "infra");

    [Fact]
    public void Storage_takes_identities_only()
    {
        var penyimpanan = File.ReadAllText(Path.Combine(Infra, "app", "storage.bicep"));

        foreach (var baris in (string[])["allowBlobPublicAccess: false", "allowSharedKeyAccess: false", "minimumTlsVersion: 'TLS1_2'", "supportsHttpsTrafficOnly: true"])
        {
            Assert.Contains(baris, penyimpanan, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_container_is_open_to_the_public()
    {
        var semua = Directory.EnumerateFiles(Infra, "*.bicep", SearchOption.AllDirectories).Select(File.ReadAllText).ToList();
        var container = semua.Sum(b => Container().Count(b));
        var akses = semua.SelectMany(b => Akses().Matches(b).Select(m => m.Groups["nilai"].Value)).ToList();

        Assert.NotEqual(0, container);
        Assert.Equal(Enumerable.Repeat("'None'", container), akses);
    }

    // The one key there is, of the Event Grid webhook, is the host's and opens no storage.
    [Fact]
    public void No_template_asks_for_a_key() =>
        Assert.Equal(
            ["event-subscription.bicep: listKeys("],
            Directory.EnumerateFiles(Infra, "*.bicep", SearchOption.AllDirectories).SelectMany(b => Kunci().Matches(File.ReadAllText(b)).Select(m => $"{Path.GetFileName(b)}: {m.Value}")));

    [Theory]
    [InlineData("output kunci string = listKeys(account.id, '2025-06-01').keys[0].value")]
    [InlineData("var kunci = account.listKeys().keys[0].value")]
    [InlineData("var sas = account.listServiceSas('2025-06-01', {}).serviceSasToken")]
    [InlineData("value: 'DefaultEndpointsProtocol=https;AccountKey=${kunci}'")]
    public void However_a_template_asks_for_a_key_it_is_found(string baris) => Assert.Matches(Kunci(), baris);

    [GeneratedRegex(@"\blist\w*\(|AccountKey=|SharedAccessKey|SharedAccessSignature|InstrumentationKey\b")]
    private static partial Regex Kunci();

    [GeneratedRegex(@"^\s*resource \w+ '([\w./]+/)?containers(@[\w-]+)?' =", RegexOptions.Multiline)]
    private static partial Regex Container();

    [GeneratedRegex(@"\bpublicAccess: (?<nilai>[^\r\n]+)")]
    private static partial Regex Akses();
}
