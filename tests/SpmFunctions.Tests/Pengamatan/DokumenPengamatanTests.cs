using System.Text.RegularExpressions;
using Spm.LocalHost;

namespace SpmFunctions.Tests;

/// <summary>docs/operations.md tells of the metrics that there are.</summary>
public sealed partial class DokumenPengamatanTests
{
    private static readonly IReadOnlyList<string[]> Baris =
    [
        .. File.ReadLines(Path.Combine(RepositoryRoot.Find(), "docs", "operations.md")).Where(b => b.StartsWith("| `spm.", StringComparison.Ordinal)).Select(b => b.Trim('|', ' ').Split('|'))
            .Where(k => k.Length == 4),
    ];

    [Fact]
    public void Every_metric_has_its_row_and_no_other() => Assert.Equal(NamaPengamatan.Metrik.Order(), Baris.Select(k => k[0].Trim(' ', '`')).Order());

    [Fact]
    public void Every_attribute_is_named_and_no_other() =>
        Assert.Equal(NamaPengamatan.Atribut.Order(), Baris.SelectMany(k => Nama().Matches(k[2]).Select(m => m.Groups[1].Value)).Distinct().Order());

    [Fact]
    public void Every_row_says_what_it_is() => Assert.All(Baris, k => Assert.Matches("^ (counter|gauge|histogram)(, s)? $", k[1]));

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Nama();
}
