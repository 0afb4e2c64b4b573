using System.Text.Json;
using System.Text.RegularExpressions;

namespace Spm.Infra.Tests;

/// <summary>What has to be set up by hand before the workflows can sign in: the guide says what they ask for, no more and no less.</summary>
public sealed partial class DeploymentSetupTests
{
    private static readonly string[] SignedIn = ["azure-dev.yml", "what-if.yml"];

    public static TheoryData<string> ParameterSets => [.. Ramalan.NamaRagam];

    [Fact]
    public void The_workflows_that_sign_in_to_Azure_are_those_of_the_guide()
    {
        var signedIn = WorkflowFile.Names().Where(n => WorkflowFile.Read(n).UsedNames.Any(u => u.StartsWith("Azure/login@", StringComparison.OrdinalIgnoreCase)));

        Assert.Equal(SignedIn, signedIn);
        Assert.All(SignedIn, n => Assert.Contains($"\n| `{Path.GetFileNameWithoutExtension(n)}` |", Guide(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_guide_names_every_variable_that_the_workflows_read_or_the_templates_ask_for()
    {
        var read = SignedIn.SelectMany(n => OfWorkflow().Matches(WorkflowFile.Read(n).Text).Select(m => m.Groups["name"].Value));
        using var parameters = JsonDocument.Parse(RepositoryFiles.Text("infra/main.parameters.json"));
        var asked = Templat.ParameterWajib(await Templat.UtamaAsync())
            .Select(p => parameters.RootElement.GetProperty("parameters").GetProperty(p).GetProperty("value").GetString()![2..^1]).ToList();

        Assert.Contains("SPM_ALERT_EMAIL", asked);
        var named = OfGuide().Matches(Guide()).Select(m => m.Groups["name"].Value);
        Assert.Equal(read.Concat(asked).Distinct().Order(), named.Distinct().Order());
    }

    [Fact]
    public void Both_read_the_same_variables_but_the_switch_for_deployments()
    {
        var read = SignedIn.Select(n => OfWorkflow().Matches(WorkflowFile.Read(n).Text).Select(m => m.Groups["name"].Value).Distinct().Except(["AZURE_DEPLOY_MAIN"]).Order()).ToList();

        Assert.Equal(read[0], read[1]);
    }

    [Fact]
    public void The_guide_names_every_subject_that_a_run_can_have()
    {
        var deploy = WorkflowFile.Read("azure-dev.yml");
        var environments = deploy.Root.Map("on").Map("workflow_dispatch").Map("inputs").Map("environment").Child("options")!;
        Assert.Contains("inputs.environment", deploy.Job("deploy").Value("environment"), StringComparison.Ordinal);
        var subjects = ((YamlDotNet.RepresentationModel.YamlSequenceNode)environments).Select(e => $"environment:{e}").ToList();

        var whatIf = WorkflowFile.Read("what-if.yml");
        Assert.Null(whatIf.Job("what-if").Child("environment"));
        var branches = (YamlDotNet.RepresentationModel.YamlSequenceNode)whatIf.Root.Map("on").Map("push").Child("branches")!;
        subjects.AddRange(branches.Select(b => $"ref:refs/heads/{b}"));
        subjects.AddRange(whatIf.Events.Except(["push"]));

        Assert.Equal(subjects.Order(), Subject().Matches(Guide()).Select(m => m.Groups["subject"].Value).Distinct().Order());

        // Which one GitHub puts before them depends on the day on which the repository was created or renamed; Entra compares the whole.
        Assert.Equal(["repo:OWNER/REPOSITORY:", "repo:OWNER@OWNER-ID/REPOSITORY@REPOSITORY-ID:"], Prefix().Matches(Guide()).Select(m => m.Groups["prefix"].Value).Distinct().Order(StringComparer.Ordinal));
        Assert.Contains("gh api repos/OWNER/REPOSITORY --jq '\"repo:\\(.owner.login)@\\(.owner.id)/\\(.name)@\\(.id):\"'", Guide(), StringComparison.Ordinal);
    }

    // It trusts every branch of the repository. A role without data actions reads no blob and no row.
    [Fact]
    public void The_identity_that_only_asks_may_change_and_read_no_more_than_asking_takes()
    {
        var role = JsonElement.Parse(Role().Match(Guide()).Groups["role"].Value);

        Assert.Equal(["Microsoft.Resources/deployments/whatIf/action"], role.Daftar("Actions").Where(a => !a.EndsWith("/read", StringComparison.Ordinal)));
        Assert.False(role.TryGetProperty("DataActions", out _));
    }

    // Below these resources reading is enough to get at logs and keys, or at a token for the host's master key.
    [Theory]
    [InlineData("Microsoft.Insights/Components/Query/Read")]
    [InlineData("Microsoft.Insights/Components/Events/Read")]
    [InlineData("Microsoft.Insights/Components/Api/Read")]
    [InlineData("Microsoft.Insights/Logs/AppRequests/Read")]
    [InlineData("Microsoft.OperationalInsights/workspaces/query/read")]
    [InlineData("Microsoft.OperationalInsights/workspaces/query/AppRequests/read")]
    [InlineData("Microsoft.OperationalInsights/workspaces/tables/query/read")]
    [InlineData("Microsoft.OperationalInsights/workspaces/search/read")]
    [InlineData("Microsoft.OperationalInsights/workspaces/sharedkeys/read")]
    [InlineData("Microsoft.Web/sites/hostruntime/host/_master/read")]
    [InlineData("Microsoft.Web/sites/hostruntime/functions/keys/read")]
    [InlineData("Microsoft.Web/sites/functions/masterkey/read")]
    [InlineData("Microsoft.Web/sites/functions/token/read")]
    [InlineData("Microsoft.Web/sites/functions/keys/read")]
    [InlineData("Microsoft.Web/sites/config/appsettings/read")]
    [InlineData("Microsoft.Web/sites/publishxml/read")]
    [InlineData("Microsoft.Storage/storageAccounts/listKeys/action")]
    [InlineData("Microsoft.Web/sites/host/listKeys/action")]
    public void The_identity_that_only_asks_gets_at_no_log_and_no_key(string operation) => Assert.False(MayDo(operation));

    [Theory]
    [MemberData(nameof(ParameterSets))]
    public async Task The_identity_that_only_asks_may_read_every_resource_that_a_deployment_creates(string parameters)
    {
        var types = (await Ramalan.RagamAsync(parameters)).Sumber.Select(s => s.Jenis).Distinct().ToList();

        Assert.Contains("Microsoft.Web/sites", types);
        Assert.Equal([], types.Where(t => !MayDo($"{t.Replace("Microsoft.Resources/resourceGroups", "Microsoft.Resources/subscriptions/resourceGroups", StringComparison.Ordinal)}/read")));
    }

    // As Azure does it: any characters for an asterisk, whatever the case.
    private static bool MayDo(string operation)
    {
        var role = JsonElement.Parse(Role().Match(Guide()).Groups["role"].Value);
        return Named("Actions") && !Named("NotActions");

        bool Named(string list) => role.TryGetProperty(list, out _) && role.Daftar(list).Any(a => Regex.IsMatch(operation, $"^{Regex.Escape(a).Replace("\\*", ".*", StringComparison.Ordinal)}$", RegexOptions.IgnoreCase));
    }

    private static string Guide() => RepositoryFiles.Text("CONTRIBUTING.md").Split("## Deploying from GitHub")[1].Split("\n## ")[0];

    [GeneratedRegex("az role definition create --role-definition '(?<role>[^']+)'")]
    private static partial Regex Role();

    [GeneratedRegex(@"\bvars\.(?<name>[A-Z_]+)")]
    private static partial Regex OfWorkflow();

    [GeneratedRegex(@"`(?<name>(AZURE|SPM)_[A-Z_]+)`")]
    private static partial Regex OfGuide();

    [GeneratedRegex("`(?<prefix>repo:[^`]+)`")]
    private static partial Regex Prefix();

    [GeneratedRegex(@"`(?<subject>environment:[^`]+|ref:[^`]+|pull_request)`")]
    private static partial Regex Subject();
}
