using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Spm.Infra.Tests;

/// <summary>azure.yaml, and the hooks that it names.</summary>
public sealed partial class AzureYamlTests
{
    private static readonly YamlMappingNode Yaml = YamlFile.Parse(RepositoryFiles.Text("azure.yaml"));

    private static YamlMappingNode Layanan => Yaml.Map("services").Map("spm");

    [Fact]
    public async Task It_deploys_the_function_app_that_the_infrastructure_creates()
    {
        Assert.Equal(("dotnet", "function"), (Layanan.Value("language"), Layanan.Value("host")));
        Assert.True(RepositoryFiles.Exists($"{Layanan.Value("project")}/SpmFunctions.csproj"));
        Assert.True(RepositoryFiles.Exists($"{Yaml.Map("infra").Value("path")}/{Yaml.Map("infra").Value("module")}.bicep"));
        Assert.Equal(Assert.Single(Yaml.Map("services").Keys()), (await Ramalan.BiasaAsync()).Satu("Microsoft.Web/sites").Isi.Teks("tags/azd-service-name"));
    }

    // Without an id azd writes one into the project at the first command.
    [Fact]
    public void The_project_that_azd_deploys_has_an_id_for_user_secrets()
    {
        var proyek = System.Xml.Linq.XDocument.Parse(RepositoryFiles.Text($"{Layanan.Value("project")}/SpmFunctions.csproj"));

        Assert.NotEmpty(Assert.Single(proyek.Descendants("UserSecretsId")).Value);
    }

    [Fact]
    public void It_wants_an_azd_that_passes_its_environment_on_to_dotnet() => Assert.Equal(">= 1.23.7", Yaml.Map("requiredVersions").Value("azd"));

    [Fact]
    public void Every_hook_exists_for_both_kinds_of_shell_and_nobody_else_s()
    {
        var kait = Kait().ToList();

        Assert.Equal(["postdeploy", "prepackage", "preprovision"], kait.Select(k => k.Nama).Order(StringComparer.Ordinal));
        foreach (var (nama, dasar, isi) in kait)
        {
            foreach (var (sistem, kulit, akhiran) in ((string, string, string)[])[("posix", "sh", "sh"), ("windows", "pwsh", "ps1")])
            {
                Assert.Equal(kulit, isi.Map(sistem).Value("shell"));
                var path = Path.GetRelativePath(RepositoryFiles.Root, Path.GetFullPath(Path.Combine(RepositoryFiles.Root, dasar, isi.Map(sistem).Value("run")!)));
                Assert.Equal($"infra/hooks/{nama}.{akhiran}", path.Replace('\\', '/'));
                Assert.True(RepositoryFiles.Exists(path));
            }
        }

        Assert.Equal(6, Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, "infra", "hooks")).Count());
    }

    [Fact]
    public void Every_hook_for_sh_can_be_run_and_stops_at_the_first_error()
    {
        foreach (var skrip in Directory.EnumerateFiles(RepositoryFiles.Path("infra/hooks"), "*.sh"))
        {
            Assert.Contains("\nset -eu\n", File.ReadAllText(skrip), StringComparison.Ordinal);
            Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(skrip).HasFlag(UnixFileMode.UserExecute), $"{skrip} cannot be run.");
        }
    }

    [Fact]
    public void Both_kinds_of_a_hook_call_the_same_programs_with_the_same_words()
    {
        foreach (var nama in (string[])["prepackage", "preprovision", "postdeploy"])
        {
            Assert.Equal(Perintah($"infra/hooks/{nama}.sh"), Perintah($"infra/hooks/{nama}.ps1"));
        }

        static IEnumerable<string> Perintah(string path) => PerintahAz().Matches(RepositoryFiles.Text(path)).Select(m => m.Value).Distinct().Order();
    }

    [Fact]
    public async Task Hooks_read_only_what_azd_or_the_infrastructure_gives_out()
    {
        string[] azd = ["AZURE_ENV_NAME", "AZURE_SUBSCRIPTION_ID", "AZURE_LOCATION"];
        var keluaran = (await Templat.UtamaAsync()).Ambil("outputs").EnumerateObject().Select(k => k.Name).ToList();
        var parameter = PeubahLingkungan().Matches(RepositoryFiles.Text("infra/main.parameters.json")).Select(m => m.Value);

        foreach (var skrip in Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, "infra", "hooks")))
        {
            Assert.Empty(PeubahLingkungan().Matches(File.ReadAllText(skrip)).Select(m => m.Value).Except(azd).Except(keluaran).Except(parameter));
        }
    }

    private static IEnumerable<(string Nama, string Dasar, YamlMappingNode Isi)> Kait() => Yaml.Map("hooks").Children.Select(h => (h.Key.ToString(), ".", (YamlMappingNode)h.Value))
        .Concat(Layanan.Map("hooks").Children.Select(h => (h.Key.ToString(), Layanan.Value("project")!, (YamlMappingNode)h.Value)));

    [GeneratedRegex(@"\b(AZURE|SPM)_[A-Z_]+\b")]
    private static partial Regex PeubahLingkungan();

    // A program and its command, up to the first option.
    [GeneratedRegex(@"\b(az|azd|dotnet)( [a-z]+(-[a-z]+)*)+")]
    private static partial Regex PerintahAz();
}
