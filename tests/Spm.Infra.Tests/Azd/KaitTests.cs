namespace Spm.Infra.Tests;

/// <summary>The hooks, run with programs in place of az, azd and dotnet that write down how they were called.</summary>
public sealed class KaitTests
{
    private static readonly Dictionary<string, string> SesudahPasang = new()
    {
        ["AZURE_SUBSCRIPTION_ID"] = "langganan",
        ["AZURE_RESOURCE_GROUP"] = "rg-uji",
        ["SPM_FUNCTION_APP_NAME"] = "func-uji",
        ["SPM_SYSTEM_TOPIC_NAME"] = "evgt-uji",
        ["SPM_STORAGE_ACCOUNT_NAME"] = "stuji",
    };

    private static readonly Dictionary<string, string> SebelumPasang = new() { ["AZURE_ENV_NAME"] = "uji", ["AZURE_SUBSCRIPTION_ID"] = "langganan", ["AZURE_LOCATION"] = "indonesiacentral" };

    [Fact]
    public async Task Prepackage_chooses_the_real_packages_and_restores_them()
    {
        using var kait = new KaitUji();

        var (kode, _) = await kait.JalankanAsync("prepackage", []);

        Assert.Equal(0, kode);
        Assert.Equal("azd env set AzurePackages true", kait.Panggilan[0]);
        Assert.StartsWith("dotnet restore ", kait.Panggilan[1], StringComparison.Ordinal);
        Assert.EndsWith("AzurePackages=true", kait.Panggilan[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prepackage_says_what_is_wrong_where_the_real_packages_cannot_be_had()
    {
        using var kait = new KaitUji { Dotnet = "exit 1" };

        var (kode, keluaran) = await kait.JalankanAsync("prepackage", []);

        Assert.Equal(1, kode);
        Assert.Contains("cannot be restored from this network", keluaran, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preprovision_notes_the_first_of_this_month_and_the_person_who_is_signed_in()
    {
        using var kait = new KaitUji();

        var (kode, keluaran) = await kait.JalankanAsync("preprovision", SebelumPasang);

        Assert.True(kode == 0, keluaran);
        Assert.Contains(kait.Panggilan, p => System.Text.RegularExpressions.Regex.IsMatch(p, "^azd env set SPM_BUDGET_START [0-9]{4}-[0-9]{2}-01$"));
        Assert.Contains("azd env set SPM_OPERATOR_PRINCIPAL_ID saya", kait.Panggilan);
        Assert.Contains("azd env set SPM_OPERATOR_PRINCIPAL_TYPE User", kait.Panggilan);
    }

    // azd packages while it provisions: half of the resources would be there when the restore fails.
    [Fact]
    public async Task Preprovision_restores_the_real_packages_before_anything_is_changed()
    {
        using var kait = new KaitUji { Dotnet = "exit 1" };

        var (kode, keluaran) = await kait.JalankanAsync("preprovision", new(SebelumPasang) { ["SPM_PRIVATE_NETWORK"] = "true" });

        Assert.Equal(1, kode);
        Assert.Contains("cannot be restored from this network", keluaran, StringComparison.Ordinal);
        Assert.EndsWith("AzurePackages=true", kait.Panggilan[^1], StringComparison.Ordinal);
        Assert.DoesNotContain(kait.Panggilan, p => p.Contains("register", StringComparison.Ordinal));
        Assert.Contains("\n& \"$PSScriptRoot/prepackage.ps1\"\nif ($LASTEXITCODE -ne 0) { exit 1 }\n", RepositoryFiles.Text("infra/hooks/preprovision.ps1").ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("exit 1")]
    [InlineData("")]
    public async Task Preprovision_says_what_to_set_where_the_directory_does_not_tell_who_is_signed_in(string diri)
    {
        using var kait = new KaitUji { Diri = diri };

        var (kode, keluaran) = await kait.JalankanAsync("preprovision", SebelumPasang);

        Assert.Equal(0, kode);
        Assert.Contains("azd env set SPM_OPERATOR_PRINCIPAL_ID OBJECT-ID", keluaran, StringComparison.Ordinal);
        Assert.DoesNotContain(kait.Panggilan, p => p.Contains("OPERATOR", StringComparison.Ordinal));
        Assert.Contains("azd env set SPM_OPERATOR_PRINCIPAL_ID OBJECT-ID", RepositoryFiles.Text("infra/hooks/preprovision.ps1"), StringComparison.Ordinal);
        Assert.Contains("set `SPM_OPERATOR_PRINCIPAL_ID` first", RepositoryFiles.Text("infra/README.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preprovision_takes_the_start_of_a_budget_that_exists()
    {
        using var kait = new KaitUji { Anggaran = "echo 2025-03-01T00:00:00Z" };

        var (kode, _) = await kait.JalankanAsync("preprovision", SebelumPasang);

        Assert.Equal(0, kode);
        Assert.Contains("azd env set SPM_BUDGET_START 2025-03-01", kait.Panggilan);
        Assert.Contains(kait.Panggilan, p => p.Contains("/resourceGroups/rg-uji/providers/Microsoft.Consumption/budgets/budget-spm", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("exit 3", "[0-9]{4}-[0-9]{2}-01")]
    [InlineData("echo 2025-03-01T00:00:00Z", "2025-03-01")]
    public async Task Preprovision_asks_Azure_again_where_a_start_was_noted_of_a_budget_that_may_be_gone(string anggaran, string diharapkan)
    {
        using var kait = new KaitUji { Anggaran = anggaran };

        var (kode, _) = await kait.JalankanAsync("preprovision", new(SebelumPasang) { ["SPM_BUDGET_START"] = "2019-01-01" });

        Assert.Equal(0, kode);
        var dicatat = Assert.Single(kait.Panggilan, p => p.StartsWith("azd env set SPM_BUDGET_START ", StringComparison.Ordinal));
        Assert.Matches($"^azd env set SPM_BUDGET_START {diharapkan}$", dicatat);
        Assert.DoesNotContain("2019", dicatat, StringComparison.Ordinal);
    }

    // pwsh is not everywhere the tests run.
    [Theory]
    [InlineData("sh")]
    [InlineData("ps1")]
    public void Preprovision_does_not_look_at_the_start_that_was_noted(string kulit)
    {
        var baris = RepositoryFiles.Text($"infra/hooks/preprovision.{kulit}").Split('\n').Where(b => b.Contains("SPM_BUDGET_START", StringComparison.Ordinal));

        Assert.StartsWith("azd env set SPM_BUDGET_START ", Assert.Single(baris), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preprovision_leaves_the_operator_that_was_noted_before()
    {
        using var kait = new KaitUji();

        var (kode, _) = await kait.JalankanAsync("preprovision", new(SebelumPasang) { ["SPM_OPERATOR_PRINCIPAL_ID"] = "orang-lain" });

        Assert.Equal(0, kode);
        Assert.DoesNotContain(kait.Panggilan, p => p.Contains("OPERATOR", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Preprovision_gives_a_pipeline_no_access_to_the_data()
    {
        using var kait = new KaitUji { Pengguna = "servicePrincipal" };

        var (kode, _) = await kait.JalankanAsync("preprovision", SebelumPasang);

        Assert.Equal(0, kode);
        Assert.DoesNotContain(kait.Panggilan, p => p.Contains("OPERATOR", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("eastus", 1)]
    [InlineData("southeastasia", 0)]
    [InlineData("Indonesia Central", 0)]
    [InlineData("", 0)]
    public async Task Preprovision_refuses_a_region_without_Flex_Consumption(string wilayah, int diharapkan)
    {
        using var kait = new KaitUji();

        var (kode, keluaran) = await kait.JalankanAsync("preprovision", new(SebelumPasang) { ["AZURE_LOCATION"] = wilayah });

        Assert.Equal(diharapkan, kode);
        Assert.Equal(diharapkan == 1, keluaran.Contains("not offered in eastus", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("true", "NotRegistered", 1)]
    [InlineData("true", "Registered", 0)]
    [InlineData("false", "NotRegistered", 0)]
    [InlineData("", "NotRegistered", 0)]
    public async Task Preprovision_registers_the_provider_that_a_private_network_needs(string jaringan, string keadaan, int diharapkan)
    {
        using var kait = new KaitUji { Penyedia = keadaan };

        var (kode, _) = await kait.JalankanAsync("preprovision", new(SebelumPasang) { ["SPM_PRIVATE_NETWORK"] = jaringan });

        Assert.Equal(0, kode);
        Assert.Equal(diharapkan, kait.Panggilan.Count(p => p == "az provider register --namespace Microsoft.App --wait --subscription langganan"));
    }

    // az works on a subscription of its own choice, azd on that of its environment.
    [Theory]
    [InlineData("preprovision")]
    [InlineData("postdeploy")]
    public async Task Every_call_of_az_names_the_subscription_of_the_environment(string nama)
    {
        using var kait = new KaitUji();

        var (kode, keluaran) = await kait.JalankanAsync(nama, new(SebelumPasang.UnionBy(SesudahPasang, p => p.Key)) { ["SPM_PRIVATE_NETWORK"] = "true" });

        Assert.True(kode == 0, keluaran);
        string[] tentangOrang = ["az account show ", "az ad signed-in-user show "];
        var panggilan = kait.Panggilan.Where(p => p.StartsWith("az ", StringComparison.Ordinal) && !tentangOrang.Any(o => p.StartsWith(o, StringComparison.Ordinal))).ToList();
        Assert.NotEmpty(panggilan);
        Assert.All(panggilan, p => Assert.Matches("(--subscription |/subscriptions/)langganan", p));
    }

    // pwsh is not everywhere the tests run.
    [Fact]
    public void The_hook_for_pwsh_names_it_where_the_one_for_sh_does()
    {
        Assert.Equal(Menyebut("sh"), Menyebut("ps1"));
        Assert.True(Menyebut("sh").Count >= 3);

        static IReadOnlyList<string> Menyebut(string kulit) => [.. RepositoryFiles.Text($"infra/hooks/preprovision.{kulit}").Split('\n').Where(b => b.Contains("--subscription ", StringComparison.Ordinal))
            .Select(b => string.Join(' ', b[b.IndexOf("az ", StringComparison.Ordinal)..].Split(' ').TakeWhile(k => !k.StartsWith("--", StringComparison.Ordinal)))).Order(StringComparer.Ordinal)];
    }

    [Fact]
    public async Task Preprovision_asks_to_sign_in()
    {
        using var kait = new KaitUji { Az = "exit 1" };

        var (kode, keluaran) = await kait.JalankanAsync("preprovision", SebelumPasang);

        Assert.Equal(1, kode);
        Assert.Contains("az login", keluaran, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Postdeploy_passes_every_parameter_of_the_subscription_template_that_has_no_value()
    {
        using var kait = new KaitUji();

        var (kode, keluaran) = await kait.JalankanAsync("postdeploy", SesudahPasang);

        Assert.True(kode == 0, keluaran);
        var panggilan = Assert.Single(kait.Panggilan);
        Assert.StartsWith("az deployment group create --subscription langganan --resource-group rg-uji ", panggilan, StringComparison.Ordinal);
        Assert.Contains($"--template-file {RepositoryFiles.Root}/infra/app/event-subscription.bicep", panggilan, StringComparison.Ordinal);
        var diberi = panggilan.Split("--parameters ")[1].Split(" --")[0].Split(' ').ToDictionary(p => p.Split('=')[0], p => p.Split('=')[1]);
        Assert.Equal(Templat.ParameterWajib(await Templat.LanggananAsync()).Order(), diberi.Keys.Order());
        Assert.Equal(("func-uji", "evgt-uji", "stuji"), (diberi["functionAppName"], diberi["systemTopicName"], diberi["storageAccountName"]));
    }

    [Fact]
    public async Task Postdeploy_tries_again_while_the_app_does_not_answer()
    {
        using var kait = new KaitUji { Az = "[ \"$(grep -c '^az ' \"$CATATAN\")\" -ge 3 ]" };

        var (kode, _) = await kait.JalankanAsync("postdeploy", SesudahPasang);

        Assert.Equal(0, kode);
        Assert.Equal(["az", "sleep", "az", "sleep", "az"], kait.Panggilan.Select(p => p.Split(' ')[0]));
    }

    [Fact]
    public async Task Postdeploy_gives_up_and_says_how_to_go_on()
    {
        using var kait = new KaitUji { Az = "exit 1" };

        var (kode, keluaran) = await kait.JalankanAsync("postdeploy", SesudahPasang);

        Assert.Equal(1, kode);
        Assert.Equal(10, kait.Panggilan.Count(p => p.StartsWith("az ", StringComparison.Ordinal)));
        Assert.Contains("azd hooks run postdeploy", keluaran, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Postdeploy_does_nothing_without_the_names_of_what_was_created()
    {
        using var kait = new KaitUji();

        var (kode, _) = await kait.JalankanAsync("postdeploy", new(SesudahPasang) { ["SPM_SYSTEM_TOPIC_NAME"] = "" });

        Assert.NotEqual(0, kode);
        Assert.Empty(kait.Panggilan);
    }
}
