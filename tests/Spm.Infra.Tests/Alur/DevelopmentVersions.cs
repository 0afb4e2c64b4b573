using System.Text.Json;
using System.Text.RegularExpressions;

namespace Spm.Infra.Tests;

/// <summary>The versions of tools that the repository names, each in one place.</summary>
public static partial class DevelopmentVersions
{
    /// <summary>Major and minor version of the .NET SDK in <c>global.json</c>, for example 10.0.</summary>
    public static string SdkOfGlobalJson()
    {
        var sdk = JsonElement.Parse(RepositoryFiles.Text("global.json")).GetProperty("sdk");
        return string.Join('.', sdk.GetProperty("version").GetString()!.Split('.')[..2]);
    }

    /// <summary>The Node of the development container, which the workflows have as well, for example 22.</summary>
    public static string Node() => JsonElement.Parse(RepositoryFiles.Text(".devcontainer/devcontainer.json")).GetProperty("features").EnumerateObject()
        .Single(f => f.Name.Contains("/features/node:", StringComparison.Ordinal)).Value.GetProperty("version").GetString()!;

    /// <summary>The least Node that <c>package.json</c> takes, for example 20: machines that have an older one than the workflows are not shut out.</summary>
    public static string NodeOfPackage()
    {
        var engine = JsonElement.Parse(RepositoryFiles.Text("package.json")).GetProperty("engines").GetProperty("node").GetString()!;
        return AtLeast().Match(engine) is { Success: true } version ? version.Groups[1].Value : throw new InvalidDataException($"'{engine}' is not '>=N'.");
    }

    [GeneratedRegex(@"^>=(\d+)$")]
    private static partial Regex AtLeast();
}
