using System.Reflection;
using System.Text.RegularExpressions;
using Spm.Domain;

namespace Spm.Workbooks.Tests;

public partial class DaftarTemuanTests
{
    [Fact]
    public void Codes_are_unique_and_of_one_form()
    {
        Assert.All(DaftarTemuan.Semua, j => Assert.Matches("^SPM-[0-7][0-9]{2}$", j.Kode));
        Assert.Empty(DaftarTemuan.Semua.GroupBy(j => j.Kode).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    [Fact]
    public void Every_kind_declared_anywhere_is_in_the_list()
    {
        var dinyatakan = typeof(JenisTemuan).Assembly.GetTypes()
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(f => f.FieldType == typeof(JenisTemuan))
            .Select(f => (JenisTemuan)f.GetValue(null)!);
        Assert.Empty(dinyatakan.Except(DaftarTemuan.Semua).Select(j => j.Kode));
    }

    [Fact]
    public void Every_kind_says_what_is_wrong_and_what_to_do() =>
        Assert.All(DaftarTemuan.Semua, j => Assert.True(j.Pesan.EndsWith('.') && j.Perbaikan.EndsWith('.'), j.Kode));

    [Fact]
    public void Documentation_has_exactly_these_kinds()
    {
        var baris = File.ReadAllLines(Dokumen()).Where(b => BarisKode().IsMatch(b));
        Assert.Equal(DaftarTemuan.Semua.Select(Baris), baris);
    }

    private static string Baris(JenisTemuan jenis) =>
        $"| {jenis.Kode} | {(jenis.Keparahan == Keparahan.Galat ? "galat" : "peringatan")} | {TanpaNilai(jenis.Pesan)} | {TanpaNilai(jenis.Perbaikan)} |";

    private static string TanpaNilai(string teks) =>
        Isian().Replace(teks, "…").Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal);

    private static string Dokumen()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "SpmFunctions.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The solution's folder was not found above the tests.");
        }

        return Path.Combine(folder.FullName, "docs", "temuan.md");
    }

    [GeneratedRegex("^[|] SPM-[0-9]{3} ")]
    private static partial Regex BarisKode();

    [GeneratedRegex(@"(?<!\{)\{[0-9]\}")]
    private static partial Regex Isian();
}
