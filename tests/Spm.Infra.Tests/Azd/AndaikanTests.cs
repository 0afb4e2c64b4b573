using System.Text.RegularExpressions;

namespace Spm.Infra.Tests;

/// <summary>What is asked of Azure before a change, run with a program in place of az.</summary>
public sealed partial class AndaikanTests
{
    private static readonly Dictionary<string, string> Lingkungan = new()
    {
        ["AZURE_SUBSCRIPTION_ID"] = "langganan",
        ["AZURE_ENV_NAME"] = "uji",
        ["AZURE_LOCATION"] = "indonesiacentral",
        ["SPM_ALERT_EMAIL"] = "admin@example.org",
        ["SPM_MONTHLY_BUDGET"] = "100",
    };

    // The default level is for whoever may write every resource.
    [Fact]
    public async Task It_asks_without_the_right_to_write()
    {
        var tanya = Assert.Single(await TanyaAsync(new KaitUji(), Lingkungan, 0));

        Assert.StartsWith("az deployment sub what-if --subscription langganan --location indonesiacentral ", tanya, StringComparison.Ordinal);
        Assert.Contains($" --template-file {RepositoryFiles.Root}/infra/main.bicep --validation-level ProviderNoRbac --parameters ", tanya, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_a_provider_refuses_a_reader_it_asks_Resource_Manager_alone()
    {
        var tanya = await TanyaAsync(new KaitUji { Az = "case \"$*\" in *ProviderNoRbac*) exit 1 ;; esac" }, Lingkungan, 0);

        Assert.Equal(["ProviderNoRbac", "Template"], tanya.Select(t => Tingkat().Match(t).Groups["tingkat"].Value));
    }

    [Fact]
    public async Task It_fails_where_nobody_answers() => Assert.Equal(2, (await TanyaAsync(new KaitUji { Az = "exit 1" }, Lingkungan, 1)).Count);

    [Fact]
    public async Task Parameters_are_those_whose_variables_are_set_and_no_placeholder_is_left()
    {
        var tanya = Assert.Single(await TanyaAsync(new KaitUji { Anggaran = "echo 2025-03-01T00:00:00Z" }, new(Lingkungan) { ["SPM_PRIVATE_NETWORK"] = "true", ["SPM_KEEP_DATA"] = "" }, 0));

        Assert.Equal(
            "environmentName=uji location=indonesiacentral alertEmail=admin@example.org monthlyBudget=100 budgetStartDate=2025-03-01 privateNetwork=true", tanya.Split("--parameters ")[1]);
    }

    [Fact]
    public async Task Every_parameter_of_the_file_is_known_to_it()
    {
        var peubah = Placeholder().Matches(RepositoryFiles.Text("infra/main.parameters.json")).ToDictionary(m => m.Groups["peubah"].Value, m => m.Groups["parameter"].Value);
        var semua = new Dictionary<string, string>(peubah.Select(p => KeyValuePair.Create(p.Key, "x"))) { ["AZURE_SUBSCRIPTION_ID"] = "langganan" };

        var tanya = Assert.Single(await TanyaAsync(new KaitUji { Anggaran = "echo x" }, semua, 0));

        Assert.Equal((await Templat.UtamaAsync()).Ambil("parameters").EnumerateObject().Count(), peubah.Count);
        Assert.Equal(peubah.Values.Select(p => $"{p}=x").Order(), tanya.Split("--parameters ")[1].Split(' ').Order());
    }

    private static async Task<IReadOnlyList<string>> TanyaAsync(KaitUji kait, Dictionary<string, string> lingkungan, int diharapkan)
    {
        using (kait)
        {
            var (kode, keluaran) = await kait.JalankanAsync("../what-if", lingkungan);
            Assert.True(kode == diharapkan, keluaran);
            return [.. kait.Panggilan.Where(p => p.Contains(" what-if ", StringComparison.Ordinal))];
        }
    }

    [GeneratedRegex("--validation-level (?<tingkat>\\w+)")]
    private static partial Regex Tingkat();

    [GeneratedRegex("\"(?<parameter>\\w+)\": \\{ \"value\": \"\\$\\{(?<peubah>[A-Z_]+)\\}\"")]
    private static partial Regex Placeholder();
}
