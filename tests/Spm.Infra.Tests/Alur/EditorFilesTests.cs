using System.Text.Json;
using System.Text.RegularExpressions;

namespace Spm.Infra.Tests;

public sealed partial class EditorFilesTests
{
    private static readonly JsonElement[] Tasks = [.. JsonElement.Parse(RepositoryFiles.Text(".vscode/tasks.json")).GetProperty("tasks").EnumerateArray()];
    private static readonly JsonElement Launch = JsonElement.Parse(RepositoryFiles.Text(".vscode/launch.json"));
    private static readonly JsonElement Settings = JsonElement.Parse(RepositoryFiles.Text(".vscode/settings.json"));

    private static IEnumerable<string> Labels => Tasks.Select(t => t.GetProperty("label").GetString()!);

    [Fact]
    public void Files_and_projects_that_the_tasks_name_exist()
    {
        var arguments = Tasks.SelectMany(t => t.GetProperty("args").EnumerateArray()).Select(a => a.GetString()!);
        var named = arguments.SelectMany(a => RepositoryPath().Matches(a).Select(m => m.Value)).ToList();

        Assert.All(named, path => Assert.True(RepositoryFiles.Exists(path), path));
        Assert.Contains("SpmFunctions.sln", named);
        Assert.Contains("src/SpmFunctions/SpmFunctions.csproj", named);
        Assert.Contains("src/SpmFunctions/local.settings.json.template", named);
    }

    [Fact]
    public void Tasks_that_others_wait_for_exist()
    {
        string?[] waitedFor =
        [
            .. Tasks.Select(t => t.TryGetProperty("dependsOn", out var other) ? other.GetString() : null),
            .. Launch.GetProperty("configurations").EnumerateArray().Select(c => c.TryGetProperty("preLaunchTask", out var other) ? other.GetString() : null),
            Settings.GetProperty("azureFunctions.preDeployTask").GetString(),
        ];

        Assert.All(waitedFor.OfType<string>(), label => Assert.Contains(label, Labels));
        Assert.Equal(5, waitedFor.OfType<string>().Count());
    }

    [Fact]
    public void Programs_that_are_launched_are_built_by_a_project_of_the_repository()
    {
        var programs = Launch.GetProperty("configurations").EnumerateArray().Where(c => c.GetProperty("request").GetString() == "launch").Select(c => c.GetProperty("program").GetString()!).ToList();

        Assert.NotEmpty(programs);
        Assert.All(programs, program =>
        {
            var parts = Output().Match(program);
            Assert.True(parts.Success, program);
            Assert.True(RepositoryFiles.Exists($"src/{parts.Groups["project"].Value}/{parts.Groups["project"].Value}.csproj"), program);
            Assert.Contains($"<TargetFramework>{parts.Groups["framework"].Value}</TargetFramework>", RepositoryFiles.Text("Directory.Build.props"), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void What_is_deployed_from_the_editor_is_what_its_task_publishes_with_the_real_packages()
    {
        var publish = Tasks.Single(t => t.GetProperty("label").GetString() == Settings.GetProperty("azureFunctions.preDeployTask").GetString()).GetProperty("args").EnumerateArray().Select(a => a.GetString()).ToList();

        Assert.Contains("-p:AzurePackages=true", publish);
        Assert.Equal(Settings.GetProperty("azureFunctions.deploySubpath").GetString(), publish[publish.IndexOf("--output") + 1]);
        Assert.True(RepositoryFiles.Exists(Settings.GetProperty("azureFunctions.projectSubpath").GetString()!));
        Assert.True(RepositoryFiles.Exists(Settings.GetProperty("dotnet.defaultSolution").GetString()!));
    }

    [GeneratedRegex(@"(?<![\w./-])((src|tests)/[\w./-]+|\w+\.sln)")]
    private static partial Regex RepositoryPath();

    [GeneratedRegex(@"^\$\{workspaceFolder\}/src/(?<project>[\w.]+)/bin/Debug/(?<framework>[\w.]+)/\k<project>\.dll$")]
    private static partial Regex Output();
}
