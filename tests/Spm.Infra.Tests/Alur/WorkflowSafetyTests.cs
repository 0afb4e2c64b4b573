using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Spm.Infra.Tests;

/// <summary>What holds for every workflow.</summary>
public sealed partial class WorkflowSafetyTests
{
    /// <summary>Who may write what. Everything that is not here reads the repository and nothing else.</summary>
    private static readonly Dictionary<(string File, string Job), string[]> MayWrite = new()
    {
        [("what-if.yml", "what-if")] = ["id-token"],
        [("azure-dev.yml", "deploy")] = ["id-token"],
        [("codeql.yml", "analyze")] = ["security-events"],
        [("release.yml", "publish")] = ["attestations", "contents", "id-token"],
    };

    public static TheoryData<string> Workflows => [.. WorkflowFile.Names()];

    [Fact]
    public void The_workflows_that_the_project_needs_are_there() =>
        Assert.Equal(["azure-dev.yml", "ci.yml", "codeql.yml", "release.yml", "what-if.yml"], WorkflowFile.Names());

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Every_action_is_pinned_to_a_commit_and_says_its_version(string name)
    {
        var workflow = WorkflowFile.Read(name);

        var offenders = workflow.UsesLines.Where(l => !l.Contains("uses: ./", StringComparison.Ordinal) && !Pinned().IsMatch(l)).ToList();

        Assert.Empty(offenders);

        // However it is spelt in YAML, no use of an action escapes the lines that were looked at.
        Assert.Equal(workflow.UsedNames.Count(), workflow.UsesLines.Count());
        Assert.NotEmpty(workflow.UsesLines);
    }

    [Fact]
    public void An_action_has_one_version_and_one_commit_in_all_workflows()
    {
        var used = WorkflowFile.Names().SelectMany(n => WorkflowFile.Read(n).UsesLines).Select(l => Pinned().Match(l)).Where(m => m.Success)
            .Select(m => (Action: m.Groups["repository"].Value, Pin: $"{m.Groups["commit"].Value} {m.Groups["version"].Value}")).Distinct().ToList();

        Assert.Equal(used.Select(u => u.Action).Distinct(StringComparer.OrdinalIgnoreCase).Order(), used.Select(u => u.Action).Order());
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void A_workflow_may_read_the_repository_and_only_named_jobs_may_write(string name)
    {
        var workflow = WorkflowFile.Read(name);

        Assert.Equal([("contents", "read")], Permissions(workflow.Root));
        foreach (var (job, node) in workflow.Jobs)
        {
            var permissions = Permissions(node);
            Assert.All(permissions, p => Assert.True(p.Value is "read" or "write", $"{job}: {p}"));
            Assert.Equal(MayWrite.GetValueOrDefault((name, job), []), permissions.Where(p => p.Value == "write").Select(p => p.Key).Order());
        }
    }

    // GitHub refuses the whole run otherwise, also where the condition of the job would have left it out.
    [Theory]
    [MemberData(nameof(Workflows))]
    public void A_called_workflow_asks_for_no_right_that_its_caller_has_not(string name)
    {
        var caller = WorkflowFile.Read(name);
        foreach (var (_, job) in caller.Jobs.Where(j => j.Job.Value("uses")?.StartsWith($"./{WorkflowFile.Folder}/", StringComparison.Ordinal) == true))
        {
            var given = Permissions(job) is { Count: > 0 } own ? own : Permissions(caller.Root);
            var asked = WorkflowFile.Read(Path.GetFileName(job.Value("uses")!)).Jobs.SelectMany(j => Permissions(j.Job));
            Assert.Empty(asked.Where(a => a.Value == "write").Except(given));
        }
    }

    // A tag is pushed as well: the name of the event alone does not tell it from a branch.
    [Fact]
    public void Nothing_of_a_release_signs_in_to_Azure()
    {
        var called = WorkflowFile.Read("release.yml").UsedNames.Where(u => u.StartsWith("./", StringComparison.Ordinal)).Select(u => WorkflowFile.Read(Path.GetFileName(u)));

        Assert.NotEmpty(called);
        Assert.All(called.Append(WorkflowFile.Read("release.yml")), w => Assert.DoesNotContain(w.UsedNames, u => u.StartsWith("Azure/login@", StringComparison.OrdinalIgnoreCase)));
        Assert.All(called.Append(WorkflowFile.Read("release.yml")), w => Assert.DoesNotContain("azd auth login", w.Text, StringComparison.Ordinal));
        Assert.Equal(["branches"], WorkflowFile.Read("what-if.yml").Root.Map("on").Map("push").Keys());
        Assert.Contains("github.ref_type != 'tag'", WorkflowFile.Read("what-if.yml").Job("what-if").Value("if"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Every_job_ends_by_itself_and_the_workflow_does_not_run_beside_itself(string name)
    {
        var workflow = WorkflowFile.Read(name);

        // A job that calls a workflow has the limits of that workflow.
        var minutes = workflow.Jobs.Where(j => j.Job.Value("uses") is null).ToDictionary(j => j.Name, j => j.Job.Value("timeout-minutes"));
        Assert.All(minutes, m => Assert.InRange(int.Parse(m.Value ?? "0", CultureInfo.InvariantCulture), 1, 60));
        Assert.NotEmpty(minutes);
        var groups = workflow.Jobs.Select(j => j.Job).Append(workflow.Root).Select(n => (n.Child("concurrency") as YamlMappingNode)?.Value("group")).OfType<string>().ToList();
        Assert.Contains("${{ ", Assert.Single(groups), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void No_stranger_gets_at_the_rights_of_the_repository(string name)
    {
        var workflow = WorkflowFile.Read(name);

        Assert.DoesNotContain(workflow.Events, e => e is "pull_request_target" or "workflow_run" or "issue_comment");

        // Whatever stands in such an expression becomes part of the script; environment variables do not.
        Assert.All(workflow.Scripts, s => Assert.DoesNotContain("${{", s, StringComparison.Ordinal));
        Assert.DoesNotContain("secrets.", workflow.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("secrets: inherit", workflow.Text, StringComparison.Ordinal);
        Assert.All(
            workflow.Steps.Where(s => s.Step.Value("uses")?.StartsWith("actions/checkout@", StringComparison.Ordinal) == true),
            s => Assert.Equal("false", (s.Step.Child("with") as YamlMappingNode)?.Value("persist-credentials")));
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void What_the_scripts_name_is_in_the_repository(string name)
    {
        var named = WorkflowFile.Read(name).Scripts.SelectMany(s => RepositoryPath().Matches(s).Select(m => m.Value));

        Assert.All(named, path => Assert.True(RepositoryFiles.Exists(path), path));
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Sdk_and_Node_are_those_of_the_repository(string name)
    {
        var node = DevelopmentVersions.Node();
        foreach (var (_, step) in WorkflowFile.Read(name).Steps)
        {
            switch (step.Value("uses")?.Split('@')[0])
            {
                case "actions/setup-dotnet":
                    Assert.Equal(["global-json-file"], step.Map("with").Keys());
                    Assert.True(RepositoryFiles.Exists(step.Map("with").Value("global-json-file")!));
                    break;
                case "actions/setup-node":
                    Assert.Equal(node, step.Map("with").Value("node-version"));
                    break;
            }
        }
    }

    // npm ci takes what package-lock.json says; whatever is installed by name is the newest of a day, and what it does is done with the rights of its job.
    [Fact]
    public void What_is_installed_without_an_exact_version_is_named_in_the_threat_model_and_has_no_rights()
    {
        var installed = WorkflowFile.Names().SelectMany(n => WorkflowFile.Read(n).Jobs.Select(j => (File: n, j.Name, j.Job)))
            .SelectMany(j => j.Job.Items("steps").SelectMany(s => Floating().Matches(s.Value("run") ?? "").Select(m => (j.File, j.Name, j.Job, Package: m.Groups["package"].Value)))).ToList();
        var threat = RepositoryFiles.Text("SECURITY.md").Split('\n').Single(l => l.StartsWith("| A-20 |", StringComparison.Ordinal));

        Assert.Equal(["azure-functions-core-tools@4"], installed.Select(i => i.Package));
        Assert.All(installed, i => Assert.Contains($"`{i.Package}`", threat, StringComparison.Ordinal));
        Assert.All(installed, i => Assert.DoesNotContain(Permissions(i.Job), p => p.Value == "write"));
    }

    // An action at its commit still fetches the newest of what it installs, unless it is told which.
    [Fact]
    public void What_an_action_installs_has_an_exact_version_or_is_named_in_the_threat_model()
    {
        var installing = WorkflowFile.Names().SelectMany(n => WorkflowFile.Read(n).Jobs.SelectMany(j => j.Job.Items("steps").Select(s => (j.Job, Step: s))))
            .Where(s => s.Step.Value("uses")?.Contains("/setup-", StringComparison.Ordinal) == true).ToList();
        var floating = installing.Where(s => !Exact().IsMatch(Version(s.Step))).ToList();
        var threat = RepositoryFiles.Text("SECURITY.md").Split('\n').Single(l => l.StartsWith("| A-20 |", StringComparison.Ordinal));

        Assert.Contains(installing, s => s.Step.Value("uses")!.StartsWith("Azure/setup-azd@", StringComparison.Ordinal));
        Assert.Equal(["actions/setup-dotnet", "actions/setup-node"], floating.Select(f => f.Step.Value("uses")!.Split('@')[0]).Distinct().Order());
        foreach (var (job, step) in floating)
        {
            // The SDK is what builds: it gets its patches, and within what global.json takes.
            var (name, mayWrite) = step.Map("with").Value("global-json-file") is { } file ? ($"`{file}`", true) : ($"Node {step.Map("with").Value("node-version")}", false);
            Assert.Contains(name, threat, StringComparison.Ordinal);
            Assert.True(mayWrite || Permissions(job).All(p => p.Value != "write"), name);
        }

        static string Version(YamlMappingNode step) => (step.Child("with") as YamlMappingNode)?.Value("version") ?? "";
    }

    // The hooks need what azure.yaml asks for; nothing older may be installed.
    [Fact]
    public void The_azd_of_the_workflow_is_one_that_the_project_takes()
    {
        var installed = Version.Parse(WorkflowFile.Read("azure-dev.yml").Steps.Single(s => s.Step.Value("uses")?.StartsWith("Azure/setup-azd@", StringComparison.Ordinal) == true).Step.Map("with").Value("version")!);
        var asked = YamlFile.Parse(RepositoryFiles.Text("azure.yaml")).Map("requiredVersions").Value("azd")!;

        Assert.True(installed >= Version.Parse(asked[">= ".Length..]));
    }

    private static IReadOnlyList<(string Key, string Value)> Permissions(YamlMappingNode node) => node.Child("permissions") switch
    {
        null => [],
        YamlMappingNode map => [.. map.Children.Select(p => (p.Key.ToString(), p.Value.ToString()))],
        var all => [("all", all.ToString())],
    };

    [GeneratedRegex(@"uses: (?<repository>[\w.-]+/[\w.-]+)(/[\w./-]+)?@(?<commit>[0-9a-f]{40}) # (?<version>v\d+\.\d+\.\d+)$")]
    private static partial Regex Pinned();

    [GeneratedRegex(@"^\d+\.\d+\.\d+$")]
    private static partial Regex Exact();

    [GeneratedRegex(@"\b(npm (install|i)|npx|dotnet tool install|pip install)( -[\w-]+)* (?<package>[^\s-]\S*)")]
    private static partial Regex Floating();

    [GeneratedRegex(@"(?<![\w./-])(\.ci|src|tests|infra|eng)/[\w./-]*\w")]
    private static partial Regex RepositoryPath();
}
