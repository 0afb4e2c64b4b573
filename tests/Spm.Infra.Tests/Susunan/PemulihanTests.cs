using System.Text.RegularExpressions;
using Spm.Storage;

namespace Spm.Infra.Tests;

/// <summary>What the guide says of backup and restore is about every table that there is.</summary>
public sealed partial class PemulihanTests
{
    private static readonly string Bagian = RepositoryFiles.Text("docs/operations.md").Split("\n## Keys, backup and restore\n")[1].Split("\n## ")[0];

    [Fact]
    public void A_copy_takes_every_table()
    {
        var disalin = Disalin().Match(Bagian);

        Assert.True(disalin.Success);
        Assert.Equal(NamaTabel.Semua, Nama().Matches(disalin.Groups["nama"].Value).Select(m => m.Groups[1].Value));
        Assert.Equal(5, NamaTabel.Semua.Count);
    }

    [Fact]
    public void Every_table_is_in_the_list_of_what_may_be_lost()
    {
        var hilang = Bagian.Split('\n').Where(b => b.StartsWith("| `", StringComparison.Ordinal)).SelectMany(b => Nama().Matches(b.Split(" | ")[0]).Select(m => m.Groups[1].Value));

        Assert.Empty(NamaTabel.Semua.Except(hilang));
    }

    [GeneratedRegex(@"export the five tables (?<nama>[^(]+)\(")]
    private static partial Regex Disalin();

    [GeneratedRegex("`([A-Za-z]+)`")]
    private static partial Regex Nama();
}
