using YamlDotNet.RepresentationModel;

namespace Spm.Infra.Tests;

public sealed class DependabotTests
{
    [Theory]
    [InlineData("nuget", "Directory.Packages.props")]
    [InlineData("dotnet-sdk", "global.json")]
    [InlineData("npm", "package-lock.json")]
    [InlineData("npm", "eng/workflows/package-lock.json")]
    [InlineData("github-actions", ".github/workflows")]
    [InlineData("devcontainers", ".devcontainer/devcontainer.json")]
    public void Whatever_the_repository_takes_from_others_is_kept_up_to_date(string ecosystem, string because)
    {
        Assert.True(RepositoryFiles.Exists(because), because);

        var update = Assert.Single(YamlFile.Parse(RepositoryFiles.Text(".github/dependabot.yml")).Items("updates"), u => u.Value("package-ecosystem") == ecosystem);
        var folder = ecosystem == "npm" ? $"/{because[..^"package-lock.json".Length].TrimEnd('/')}" : "/";
        Assert.Contains(folder, update.Child("directories") is YamlSequenceNode several ? several.Select(d => d.ToString()) : [update.Value("directory")!]);
        Assert.Equal("weekly", update.Map("schedule").Value("interval"));
    }

    [Theory]
    [InlineData("Dockerfile", "docker")]
    [InlineData("docker-compose.yml", "docker-compose")]
    [InlineData("requirements.txt", "pip")]
    [InlineData("main.tf", "terraform")]
    [InlineData("go.mod", "gomod")]
    public void A_kind_of_dependency_that_is_added_is_added_here_too(string file, string ecosystem)
    {
        var known = YamlFile.Parse(RepositoryFiles.Text(".github/dependabot.yml")).Items("updates").Select(u => u.Value("package-ecosystem"));

        Assert.True(known.Contains(ecosystem) || !Sources().Any(f => Path.GetFileName(f) == file), $"{file} needs the ecosystem {ecosystem}.");
    }

    private static IEnumerable<string> Sources() => Directory.EnumerateDirectories(RepositoryFiles.Root)
        .Where(d => Path.GetFileName(d) is "src" or "tests" or "infra" or "eng" or ".devcontainer" or ".github")
        .SelectMany(d => Directory.EnumerateFiles(d, "*", SearchOption.AllDirectories))
        .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
}
