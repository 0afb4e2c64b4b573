using System.Text.Json;
using System.Text.RegularExpressions;

namespace Spm.Infra.Tests;

/// <summary>Templates fit together: what one passes the other declares.</summary>
public sealed partial class ModulTests
{
    [Fact]
    public void Every_template_is_a_module_of_main_or_deployed_by_a_hook_and_every_module_exists()
    {
        var modul = Templat.Semua.Values.SelectMany(t => t.Modul.Select(m => Sasaran(t, m))).ToList();
        var kait = Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, "infra", "hooks")).SelectMany(f => TemplatDiSkrip().Matches(File.ReadAllText(f)).Select(m => m.Value)).Distinct();

        Assert.Equal(Templat.Semua.Keys.Order(), modul.Concat(kait).Append("infra/main.bicep").Distinct().Order());
        Assert.Equal(modul.Count, modul.Distinct().Count());
    }

    [Fact]
    public void Every_module_is_given_what_it_declares_and_nothing_else()
    {
        Assert.NotEmpty(Templat.Utama.Modul);
        foreach (var (templat, modul) in SemuaModul())
        {
            var diberi = ((Objek)modul.Isi.Ambil("params")).Sifat.Select(s => s.Kunci.Isi).ToList();
            var sasaran = Templat.Semua[Sasaran(templat, modul)];
            Assert.Empty(diberi.Except(sasaran.Parameter.Select(p => p.Nama)));
            Assert.Empty(sasaran.Parameter.Where(p => p.Bawaan is null).Select(p => p.Nama).Except(diberi));
        }
    }

    [Fact]
    public void Every_output_that_is_read_is_given_out()
    {
        var dibaca = 0;
        foreach (var templat in Templat.Semua.Values)
        {
            foreach (var keluaran in templat.SemuaUngkapan.SelectMany(u => u.Semua()).OfType<Anggota>().Where(a => a.Dari is Anggota { Isi: "outputs" }))
            {
                var modul = templat.Modul.Single(m => m.Nama == ((Nama)((Anggota)keluaran.Dari).Dari).Isi);
                Assert.Contains(keluaran.Isi, Templat.Semua[Sasaran(templat, modul)].Keluaran.Select(k => k.Nama));
                dibaca++;
            }
        }

        Assert.NotEqual(0, dibaca);
    }

    [Fact]
    public void A_module_that_is_not_always_there_is_read_only_where_it_is()
    {
        foreach (var modul in Templat.Utama.Modul.Where(m => m.Badan is Jika))
        {
            var syarat = ((Jika)modul.Badan).Syarat.Semua().OfType<Nama>().Select(n => n.Isi).Single();
            var dibaca = Pilihan().Where(p => p.Semua().Any(s => s is Nama nama && nama.Isi == modul.Nama)).ToList();
            Assert.All(dibaca, p => Assert.Contains(p.Operan[0].Semua(), s => s is Nama nama && nama.Isi == syarat));
            Assert.Equal(
                Templat.Utama.SemuaUngkapan.SelectMany(u => u.Semua()).Count(s => s is Nama nama && nama.Isi == modul.Nama),
                dibaca.Sum(p => p.Operan[1].Semua().Count(s => s is Nama nama && nama.Isi == modul.Nama)));
        }

        static IEnumerable<Operasi> Pilihan() => Templat.Utama.SemuaUngkapan.SelectMany(u => u.Semua()).OfType<Operasi>().Where(o => o.Tanda == "?:");
    }

    [Fact]
    public void The_parameter_file_names_every_parameter_of_main_by_a_variable_of_its_own()
    {
        using var dokumen = JsonDocument.Parse(RepositoryFiles.Text("infra/main.parameters.json"));
        var parameter = dokumen.RootElement.GetProperty("parameters").EnumerateObject().ToList();
        var peubah = parameter.Select(p => p.Value.GetProperty("value").GetString()!).ToList();

        Assert.Equal(Templat.Utama.Parameter.Select(p => p.Nama).Order(), parameter.Select(p => p.Name).Order());
        Assert.All(peubah, v => Assert.Matches(PeubahAzd(), v));
        Assert.Equal(peubah.Count, peubah.Distinct().Count());
        Assert.All(peubah, v => Assert.Contains($"`{v[2..^1]}`", RepositoryFiles.Text("infra/README.md"), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_resource_that_can_bear_tags_bears_those_of_the_environment()
    {
        string[] tanpaTag =
        [
            "Microsoft.Authorization/roleAssignments", "Microsoft.Authorization/locks", "Microsoft.Consumption/budgets", "Microsoft.Insights/diagnosticSettings",
            "Microsoft.Storage/storageAccounts/managementPolicies", "Microsoft.Network/privateEndpoints/privateDnsZoneGroups", "Microsoft.EventGrid/systemTopics/eventSubscriptions",
        ];
        foreach (var sumber in Templat.Semua.Values.SelectMany(t => t.Sumber).Where(s => !s.SudahAda && !s.Nama.StartsWith('_') && !tanpaTag.Contains(s.Jenis) && !Anak(s)))
        {
            Assert.True(sumber.Isi.Cari("tags")?.Semua().Any(s => s is Nama { Isi: "tags" }), $"{sumber.Jenis} has no tags.");
        }

        static bool Anak(Sumber sumber) => Templat.Semua.Values.SelectMany(t => t.Sumber).Any(s => s.Anak.Contains(sumber));
    }

    private static IEnumerable<(TemplatBicep, Modul)> SemuaModul() => Templat.Semua.Values.SelectMany(t => t.Modul.Select(m => (t, m)));

    private static string Sasaran(TemplatBicep templat, Modul modul) => $"{templat.Path[..templat.Path.LastIndexOf('/')]}/{modul.Path}";

    [GeneratedRegex(@"infra/[a-z/-]+\.bicep")]
    private static partial Regex TemplatDiSkrip();

    [GeneratedRegex(@"^\$\{(AZURE_(ENV_NAME|LOCATION)|SPM_[A-Z_]+)\}$")]
    private static partial Regex PeubahAzd();
}
