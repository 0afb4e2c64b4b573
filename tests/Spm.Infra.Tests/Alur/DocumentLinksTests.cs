using System.Text.RegularExpressions;

namespace Spm.Infra.Tests;

public sealed partial class DocumentLinksTests
{
    public static TheoryData<string> Documents =>
        [.. ((string[])["", "docs"]).SelectMany(d => Directory.EnumerateFiles(RepositoryFiles.Path(d), "*.md")).Select(f => Path.GetRelativePath(RepositoryFiles.Root, f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Files_that_a_document_links_to_exist(string document)
    {
        var folder = Path.GetDirectoryName(document)!;
        var targets = Link().Matches(RepositoryFiles.Text(document)).Select(m => m.Groups["target"].Value).Where(t => !t.Contains("://", StringComparison.Ordinal));

        Assert.All(targets, t => Assert.True(RepositoryFiles.Exists(Path.Combine(folder, t)), t));
    }

    [Theory]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("LICENSE")]
    public void The_readme_links_to(string file) => Assert.Contains($"]({file})", RepositoryFiles.Text("README.md"), StringComparison.Ordinal);

    [GeneratedRegex(@"\]\((?<target>[^)#\s]+)(#[^)]*)?\)")]
    private static partial Regex Link();
}
