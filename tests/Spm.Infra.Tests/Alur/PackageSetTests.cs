namespace Spm.Infra.Tests;

/// <summary>Both package sets, as far as it can be told from the text: not everyone can restore the real one.</summary>
public sealed class PackageSetTests
{
    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public void Every_package_that_a_project_names_has_its_version_in_the_set(string azurePackages)
    {
        var versions = Versions(azurePackages);
        var missing = Directory.EnumerateFiles(RepositoryFiles.Root, "*.csproj", SearchOption.AllDirectories)
            .Where(p => !p.Contains($"{Path.DirectorySeparatorChar}node_modules{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && !p.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(p => Elements(p, "PackageReference", azurePackages, Path.GetFileNameWithoutExtension(p)).Where(r => !versions(Path.GetFileNameWithoutExtension(p)).Contains(r)).Select(r => $"{Path.GetFileName(p)}: {r}"));

        Assert.Empty(missing);
        Assert.Contains("ClosedXML", versions("Spm.Workbooks"));
    }

    private static Func<string, HashSet<string>> Versions(string azurePackages) =>
        project => [.. Elements(RepositoryFiles.Path("Directory.Packages.props"), "PackageVersion", azurePackages, project)];

    // The conditions that these files use; any other is taken for true.
    private static IEnumerable<string> Elements(string file, string name, string azurePackages, string project) => System.Xml.Linq.XDocument.Load(file).Descendants(name)
        .Where(e => e.AncestorsAndSelf().All(a => Holds(a.Attribute("Condition")?.Value, azurePackages, project)))
        .Select(e => e.Attribute("Include")!.Value);

    private static bool Holds(string? condition, string azurePackages, string project) => condition is null || condition.Split(" and ").All(part => part.Trim() switch
    {
        "'$(AzurePackages)' == 'true'" => azurePackages == "true",
        "'$(AzurePackages)' != 'true'" => azurePackages != "true",
        var p when p.StartsWith("'$(MSBuildProjectName)' == ", StringComparison.Ordinal) => p == $"'$(MSBuildProjectName)' == '{project}'",
        _ => true,
    });
}
