using System.Text.RegularExpressions;

namespace Spm.Infra.Tests;

/// <summary>What Bicep's own compiler and linter would say of any template: it cannot be had everywhere, so the part that matters is looked at here.</summary>
public sealed partial class TataBahasaTests
{
    private static readonly HashSet<string> Fungsi =
        ["concat", "empty", "environment", "guid", "items", "listKeys", "loadTextContent", "replace", "resourceGroup", "subscription", "subscriptionResourceId", "tenant", "toLower", "union", "uniqueString", "utcNow"];

    public static TheoryData<string> Berkas => [.. Templat.Semua.Keys];

    [Theory]
    [MemberData(nameof(Berkas))]
    public void Every_name_that_is_used_is_declared_and_every_function_exists(string path)
    {
        var templat = Templat.Semua[path];
        var dikenal = templat.Semua.Where(p => p is not Keluaran).Select(p => p.Nama).Concat(Simpul(templat).OfType<Untuk>().SelectMany(u => u.Peubah)).ToHashSet();
        var dipanggil = Simpul(templat).OfType<Panggilan>().Select(p => p.Fungsi).OfType<Nama>().Select(n => n.Isi).ToList();

        Assert.Empty(dipanggil.Except(Fungsi));
        Assert.Empty(Simpul(templat).OfType<Nama>().Select(n => n.Isi).Except(dikenal).Except(Fungsi));
    }

    [Theory]
    [MemberData(nameof(Berkas))]
    public void Nothing_is_declared_twice_or_without_being_used(string path)
    {
        var templat = Templat.Semua[path];
        var dipakai = Simpul(templat).OfType<Nama>().Select(n => n.Isi).ToHashSet();

        Assert.Empty(templat.Semua.GroupBy(p => (p is Keluaran, p.Nama)).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.Empty(templat.Parameter.Select(p => p.Nama).Concat(templat.Peubah.Select(p => p.Nama)).Except(dipakai));
        Assert.DoesNotContain(templat.Sumber, s => s.SudahAda && s.Anak.Count == 0 && !dipakai.Contains(s.Nama) && !DisebutSebagaiAnak(templat, s.Nama));
    }

    [Theory]
    [MemberData(nameof(Berkas))]
    public void Every_parameter_of_main_is_described(string path)
    {
        if (path == "infra/main.bicep")
        {
            Assert.All(Templat.Semua[path].Parameter, p => Assert.True(p.Hiasan.ContainsKey("description"), p.Nama));
        }

        Assert.All(Templat.Semua[path].Parameter, p => Assert.Contains(p.Jenis, (string[])["string", "int", "bool", "object"]));
    }

    [Theory]
    [MemberData(nameof(Berkas))]
    public void Versions_of_resources_are_dates_and_only_the_one_that_has_no_other_is_a_preview(string path)
    {
        foreach (var sumber in Templat.Semua[path].Sumber)
        {
            Assert.Matches(Versi(), sumber.Versi);
            Assert.True(!sumber.Versi!.EndsWith("-preview", StringComparison.Ordinal) || sumber.Jenis == "Microsoft.Insights/diagnosticSettings", $"{sumber.Jenis}@{sumber.Versi}");
        }

        var ganda = Templat.Semua.Values.SelectMany(t => t.Sumber).GroupBy(s => s.Jenis).Where(g => g.Select(s => s.Versi).Distinct().Count() > 1).Select(g => g.Key);
        Assert.Empty(ganda);
    }

    [Theory]
    [MemberData(nameof(Berkas))]
    public void No_template_holds_a_secret_reads_a_key_or_gives_one_out(string path)
    {
        var templat = Templat.Semua[path];
        var teks = Simpul(templat).OfType<Teks>().SelectMany(t => t.Potongan).ToList();

        Assert.DoesNotContain(teks, t => Rahasia().IsMatch(t));
        Assert.All(templat.Keluaran, k => Assert.DoesNotContain(k.Nilai.Semua(), s => s is Nama { Isi: "listKeys" }));
        var kunci = Simpul(templat).OfType<Panggilan>().Count(p => p.Fungsi is Nama { Isi: "listKeys" });
        Assert.Equal(path == "infra/app/event-subscription.bicep" ? 1 : 0, kunci);
    }

    private static IEnumerable<Simpul> Simpul(TemplatBicep templat) => templat.SemuaUngkapan.SelectMany(u => u.Semua());

    private static bool DisebutSebagaiAnak(TemplatBicep templat, string nama) => Simpul(templat).OfType<Anggota>().Any(a => a.Isi == nama);

    [GeneratedRegex("^20[0-9]{2}-[0-9]{2}-[0-9]{2}(-preview)?$")]
    private static partial Regex Versi();

    [GeneratedRegex("AccountKey|SharedAccess|password|pwd=|sig=|InstrumentationKey=|[A-Za-z0-9+/]{40,}=", RegexOptions.IgnoreCase)]
    private static partial Regex Rahasia();
}
