using System.Text.RegularExpressions;
using Spm.LocalHost;

namespace SpmFunctions.Tests;

/// <summary>SECURITY.md names the tests of every threat; here they are held against the tests that there are.</summary>
public sealed partial class ModelAncamanTests
{
    private static readonly string Akar = RepositoryRoot.Find();

    private static readonly IReadOnlyList<(string Nomor, string Mitigasi, IReadOnlyList<string> Tes)> Ancaman =
    [
        .. File.ReadLines(Path.Combine(Akar, "SECURITY.md")).Where(b => b.StartsWith("| A-", StringComparison.Ordinal)).Select(b => b.Trim('|', ' ').Split(" | "))
            .Select(k => (k[0], k[2], (IReadOnlyList<string>)[.. NamaTes().Matches(k[3]).Select(m => m.Groups[1].Value)])),
    ];

    [Fact]
    public void Every_named_test_exists()
    {
        var ada = Directory.EnumerateFiles(Path.Combine(Akar, "tests"), "*.cs", SearchOption.AllDirectories)
            .Where(b => !b.Split(Path.DirectorySeparatorChar).Any(s => s is "obj" or "bin")).Select(File.ReadAllText)
            .SelectMany(isi => Kelas().Matches(isi).SelectMany(k => Metode().Matches(isi).Select(m => $"{k.Groups[1].Value}.{m.Groups[1].Value}"))).ToHashSet();

        Assert.NotEmpty(ada);
        Assert.Empty(Ancaman.SelectMany(a => a.Tes).Except(ada));
    }

    [Fact]
    public void Every_threat_has_a_test_or_says_why_it_is_accepted_without() =>
        Assert.Empty(Ancaman.Where(a => a.Tes.Count == 0 && !a.Mitigasi.Contains("Accepted", StringComparison.Ordinal)).Select(a => a.Nomor));

    [Fact]
    public void Threats_are_numbered_without_gaps_and_none_was_lost() =>
        Assert.Equal(Enumerable.Range(1, 29).Select(n => $"A-{n:00}"), Ancaman.Select(a => a.Nomor));

    [GeneratedRegex(@"`(\w+Tests\.\w+)`")]
    private static partial Regex NamaTes();

    [GeneratedRegex(@"class (\w+Tests)\b")]
    private static partial Regex Kelas();

    [GeneratedRegex(@"\[(?:Fact|Theory|FactProgramLain)[^\n]*\](?:\s*\[[^\n]*\])*\s*public (?:async )?(?:void|Task) (\w+)\(")]
    private static partial Regex Metode();
}
