using System.Globalization;
using System.Text.Json;

namespace Spm.Infra.Tests;

public sealed class DevelopmentContainerTests
{
    private static readonly JsonElement Container = JsonElement.Parse(RepositoryFiles.Text(".devcontainer/devcontainer.json"));

    [Fact]
    public void Sdk_and_Node_are_those_of_the_repository()
    {
        Assert.Contains($"-{DevelopmentVersions.SdkOfGlobalJson()}-", Container.GetProperty("image").GetString(), StringComparison.Ordinal);
        Assert.InRange(int.Parse(DevelopmentVersions.Node(), CultureInfo.InvariantCulture), 22, int.MaxValue);
        Assert.InRange(int.Parse(DevelopmentVersions.NodeOfPackage(), CultureInfo.InvariantCulture), 1, int.Parse(DevelopmentVersions.Node(), CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Everything_that_tests_and_deployment_need_is_installed()
    {
        var setUp = Container.GetProperty("postCreateCommand").GetString()!;

        Assert.Contains("bash .ci/install", setUp, StringComparison.Ordinal);
        Assert.Contains("npm ci", setUp, StringComparison.Ordinal);
        Assert.Contains("azure-functions-core-tools@4", setUp, StringComparison.Ordinal);
        Assert.True(Feature("/features/azure-cli:").GetProperty("installBicep").GetBoolean());
        Assert.Equal(JsonValueKind.Object, Feature("/azd:").ValueKind);

        var install = RepositoryFiles.Text(".ci/install");
        Assert.All(
            (string[])["python3-openpyxl", "libreoffice-calc-nogui", "libreoffice-writer-nogui", "poppler-utils", "shellcheck"],
            package => Assert.Matches($@"\npackages=\(.*\b{package}\b.*\)\n", install));
    }

    [Fact]
    public void Its_extensions_are_those_that_the_editor_recommends()
    {
        var recommended = JsonElement.Parse(RepositoryFiles.Text(".vscode/extensions.json")).GetProperty("recommendations");
        var installed = Container.GetProperty("customizations").GetProperty("vscode").GetProperty("extensions");

        Assert.Equal(Texts(recommended).Order(), Texts(installed).Order());
    }

    private static JsonElement Feature(string part) =>
        Assert.Single(Container.GetProperty("features").EnumerateObject(), f => f.Name.Contains(part, StringComparison.Ordinal)).Value;

    private static IEnumerable<string?> Texts(JsonElement list) => list.EnumerateArray().Select(e => e.GetString());
}
