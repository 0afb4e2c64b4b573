using YamlDotNet.RepresentationModel;

namespace Spm.Infra.Tests;

/// <summary>What each workflow is there for.</summary>
public sealed class WorkflowContentTests
{
    private static readonly WorkflowFile Ci = WorkflowFile.Read("ci.yml");
    private static readonly WorkflowFile Deploy = WorkflowFile.Read("azure-dev.yml");
    private static readonly WorkflowFile WhatIf = WorkflowFile.Read("what-if.yml");
    private static readonly WorkflowFile Release = WorkflowFile.Read("release.yml");

    [Theory]
    [InlineData("default-packages", "false")]
    [InlineData("azure-packages", "true")]
    public void Both_package_sets_are_built_tested_and_formatted(string job, string azurePackages)
    {
        Assert.Equal(azurePackages, Ci.Job(job).Map("env").Value("AzurePackages"));
        Assert.Contains("bash .ci/run", Ci.ScriptsOf(job), StringComparison.Ordinal);
        Assert.Null(Ci.Job(job).Child("if"));

        var run = RepositoryFiles.Text(".ci/run");
        Assert.Contains("dotnet test", run, StringComparison.Ordinal);
        Assert.Contains("dotnet format --verify-no-changes", run, StringComparison.Ordinal);
        Assert.Equal(["pull_request", "push", "workflow_call"], Ci.Events.Order());
    }

    [Fact]
    public void The_real_set_is_published_and_runs_end_to_end_in_the_real_host()
    {
        var scripts = Ci.ScriptsOf("azure-packages");
        var endToEnd = Ci.Job("azure-packages").Items("steps").Single(s => s.Child("env") is YamlMappingNode env && env.Value("SPM_E2E_HOST") == "func");

        Assert.Contains("dotnet publish src/SpmFunctions", scripts, StringComparison.Ordinal);
        Assert.Contains("npm install --global azure-functions-core-tools@4", scripts, StringComparison.Ordinal);
        Assert.EndsWith("/publish", endToEnd.Map("env").Value("SPM_E2E_APP"), StringComparison.Ordinal);
        Assert.Contains("dotnet test tests/Spm.EndToEnd.Tests --filter Host=semua", endToEnd.Value("run"), StringComparison.Ordinal);
        Assert.Contains("-- coba", Ci.ScriptsOf("default-packages"), StringComparison.Ordinal);
    }

    // Otherwise its packages and its host.json would meet for the first time where the nation waits for them.
    [Fact]
    public void The_package_for_the_scheduler_is_published_too_and_has_its_own_host_json()
    {
        var steps = Ci.Job("azure-packages").Items("steps").ToList();
        var scheduler = Assert.Single(steps, s => s.Value("run")?.Contains("-p:SPM_DURABLE_BACKEND=scheduler", StringComparison.Ordinal) == true).Value("run")!;
        var output = scheduler.Split("--output ")[1].Split(' ')[0];

        Assert.Contains($"grep --quiet azureManaged {output}/host.json", scheduler, StringComparison.Ordinal);
        Assert.Contains("\"azureManaged\"", RepositoryFiles.Text("host.scheduler.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("azureManaged", RepositoryFiles.Text("host.json"), StringComparison.Ordinal);
        Assert.Contains("'$(SPM_DURABLE_BACKEND)' == 'scheduler'", RepositoryFiles.Text("src/SpmFunctions/SpmFunctions.csproj"), StringComparison.Ordinal);

        // Into a folder of its own: the other one is what runs end to end.
        Assert.NotEqual("publish", output);

        // One package is released, and the guide says which.
        Assert.DoesNotContain("SPM_DURABLE_BACKEND", Release.Text, StringComparison.Ordinal);
        Assert.Contains("for `SPM_DURABLE_BACKEND=azureStorage`", RepositoryFiles.Text("CONTRIBUTING.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_templates_are_compared_with_Azure_only_where_there_is_a_login()
    {
        var condition = WhatIf.Job("what-if").Value("if")!;
        Assert.Contains("vars.AZURE_CLIENT_ID != ''", condition, StringComparison.Ordinal);
        Assert.Contains("github.event.pull_request.head.repo.full_name == github.repository", condition, StringComparison.Ordinal);
        Assert.Contains("sh infra/what-if.sh", WhatIf.ScriptsOf("what-if"), StringComparison.Ordinal);
        Assert.DoesNotContain(WhatIf.Scripts, s => s.Contains("azd ", StringComparison.Ordinal) || s.Contains("deployment", StringComparison.Ordinal));
        Assert.Equal(["pull_request", "push"], WhatIf.Events.Order());
    }

    [Theory]
    [InlineData("what-if.yml", "what-if")]
    [InlineData("azure-dev.yml", "deploy")]
    public void What_asks_Azure_signs_in_and_takes_over_the_settings_of_the_environment_before(string file, string name)
    {
        var steps = WorkflowFile.Read(file).Job(name).Items("steps").ToList();
        int Place(Func<YamlMappingNode, bool> of) => steps.FindIndex(s => of(s));

        var azd = Place(s => s.Value("run") is "azd provision --no-prompt" or "sh infra/what-if.sh");
        Assert.InRange(Place(s => s.Value("uses")?.StartsWith("Azure/login@", StringComparison.Ordinal) == true), 0, azd);
        Assert.InRange(Place(s => s.Value("run")?.Contains("startswith(\"SPM_\")", StringComparison.Ordinal) == true && s.Map("env").Value("VARIABLES") == "${{ toJSON(vars) }}"), 0, azd);
    }

    [Fact]
    public void Deployment_signs_in_with_the_token_of_its_environment_and_publishes_the_real_packages()
    {
        var job = Deploy.Job("deploy");

        Assert.Contains("--federated-credential-provider github", Deploy.ScriptsOf("deploy"), StringComparison.Ordinal);
        Assert.Contains("azd provision --no-prompt", Deploy.ScriptsOf("deploy"), StringComparison.Ordinal);
        Assert.Contains("azd deploy --no-prompt", Deploy.ScriptsOf("deploy"), StringComparison.Ordinal);
        Assert.Equal("true", job.Map("env").Value("AzurePackages"));
        Assert.Equal("write", job.Map("permissions").Value("id-token"));
        Assert.NotNull(job.Value("environment"));
        Assert.Equal("false", job.Map("concurrency").Value("cancel-in-progress"));
        Assert.Contains("inputs.environment", job.Map("concurrency").Value("group"), StringComparison.Ordinal);

        foreach (var credential in new[] { "client-secret", "AZURE_CREDENTIALS", "creds:", "password", "--client-certificate" })
        {
            Assert.DoesNotContain(credential, Deploy.Text, StringComparison.OrdinalIgnoreCase);
        }
    }

    // A run that waits is replaced by a later one of its group, whatever that one will do: a push that deploys nothing would take a deployment by hand away.
    [Fact]
    public void Only_what_deploys_waits_for_a_deployment_and_only_a_deployment_takes_its_place()
    {
        Assert.Null(Deploy.Root.Child("concurrency"));
        Assert.Contains("github.run_id", Ci.Root.Map("concurrency").Value("group"), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_deployed_that_has_not_passed_everything()
    {
        Assert.Equal("./.github/workflows/ci.yml", Deploy.Job("ci").Value("uses"));
        Assert.Equal("ci", Deploy.Job("deploy").Value("needs"));
        Assert.Equal(Deploy.Job("deploy").Value("if"), Deploy.Job("ci").Value("if"));
        Assert.DoesNotContain("always()", Deploy.Text, StringComparison.Ordinal);

        // What a branch may deploy is set at the environments; the workflow of a branch is the branch's own.
        Assert.Contains("*Deployment branches and tags* allow `main` alone", RepositoryFiles.Text("CONTRIBUTING.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_release_is_made_of_a_tag_that_passed_everything()
    {
        Assert.Equal(["push"], Release.Events);
        Assert.Equal(["tags"], Release.Root.Map("on").Map("push").Keys());
        Assert.Equal("./.github/workflows/ci.yml", Release.Job("ci").Value("uses"));
        Assert.Equal("ci", Release.Job("package").Value("needs"));
        Assert.Equal("package", Release.Job("publish").Value("needs"));
        Assert.Equal("true", Release.Job("package").Map("env").Value("AzurePackages"));
    }

    [Fact]
    public void A_release_has_package_bill_of_materials_checksums_and_provenance()
    {
        var attested = Release.Job("publish").Items("steps").Where(s => s.Value("uses")?.StartsWith("actions/attest@", StringComparison.Ordinal) == true).Select(s => s.Map("with")).ToList();

        Assert.Contains("zip ", Release.ScriptsOf("package"), StringComparison.Ordinal);
        Assert.Contains(Release.UsedNames, u => u.StartsWith("anchore/sbom-action@", StringComparison.Ordinal));
        Assert.Contains("sha256sum", Release.ScriptsOf("package"), StringComparison.Ordinal);
        Assert.Contains("sha256sum --check", Release.ScriptsOf("publish"), StringComparison.Ordinal);
        Assert.All(attested, a => Assert.Equal("release/*.zip", a.Value("subject-path")));
        Assert.Single(attested, a => a.Value("sbom-path") is null);
        Assert.Single(attested, a => a.Value("sbom-path") is not null);

        // What may write runs nothing that the repository holds.
        Assert.DoesNotContain(Release.Job("publish").Items("steps"), s => s.Value("uses")?.StartsWith("actions/checkout@", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void Code_is_analysed_as_it_is_deployed()
    {
        var codeql = WorkflowFile.Read("codeql.yml");
        var languages = codeql.Job("analyze").Map("strategy").Map("matrix").Items("include").ToDictionary(m => m.Value("language")!, m => m.Value("build-mode"));

        Assert.Equal("manual", languages["csharp"]);
        Assert.Equal("none", languages["actions"]);
        Assert.Contains("dotnet build src/SpmFunctions", codeql.ScriptsOf("analyze"), StringComparison.Ordinal);
        Assert.Equal("true", codeql.Job("analyze").Map("env").Value("AzurePackages"));
        Assert.Contains("schedule", codeql.Events);
    }
}
