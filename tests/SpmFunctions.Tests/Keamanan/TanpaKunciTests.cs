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

        foreach (var baris in (string[])["allowBlobPublicAccess: false", "allowSharedKeyAccess: false", "minimumTlsVersion: 'TLS1_2'", "supportsHttpsTrafficOnly: true", "publicAccess: 'None'"])
        {
            Assert.Contains(baris, penyimpanan, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_template_asks_for_a_key() =>
        Assert.Empty(Directory.EnumerateFiles(Infra, "*.bicep", SearchOption.AllDirectories)
            .SelectMany(b => Kunci().Matches(File.ReadAllText(b)).Select(m => $"{Path.GetFileName(b)}: {m.Value}")));

    [GeneratedRegex("AccountKey=|SharedAccessKey|listAccountSas|\\.listKeys\\(\\)\\.keys|InstrumentationKey\\b")]
    private static partial Regex Kunci();
}
