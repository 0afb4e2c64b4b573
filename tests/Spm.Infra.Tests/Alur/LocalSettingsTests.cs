using System.Text.Json;
using SpmFunctions;

namespace Spm.Infra.Tests;

public sealed class LocalSettingsTests
{
    /// <summary>Read by the Functions host itself.</summary>
    private static readonly string[] OfTheHost = ["FUNCTIONS_WORKER_RUNTIME"];

    [Fact]
    public void The_template_sets_what_the_app_and_its_host_read_and_nothing_else()
    {
        var template = JsonElement.Parse(RepositoryFiles.Text("src/SpmFunctions/local.settings.json.template")).GetProperty("Values");

        Assert.Equal(OfTheHost.Append(PengaturanAplikasi.Penyimpanan).Order(), template.EnumerateObject().Select(v => v.Name).Order());
        Assert.Contains(PengaturanAplikasi.Semua, p => p.Nama == PengaturanAplikasi.Penyimpanan && p.Tempat == TempatPengaturan.KomputerSendiri);
        Assert.Equal("dotnet-isolated", template.GetProperty("FUNCTIONS_WORKER_RUNTIME").GetString());
    }

    [Fact]
    public void The_template_holds_no_key()
    {
        var text = RepositoryFiles.Text("src/SpmFunctions/local.settings.json.template");

        Assert.DoesNotContain("AccountKey", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("UseDevelopmentStorage=true", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_that_were_filled_in_never_enter_the_repository() =>
        Assert.Contains("local.settings.json", RepositoryFiles.Text(".gitignore").Split('\n'));
}
