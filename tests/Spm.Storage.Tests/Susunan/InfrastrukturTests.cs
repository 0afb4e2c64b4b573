using System.Text.RegularExpressions;
using Spm.LocalHost;

namespace Spm.Storage.Tests;

/// <summary>On Azure the infrastructure creates what <see cref="PenyiapPenyimpanan"/> creates on one machine.</summary>
public sealed partial class InfrastrukturTests
{
    private static readonly string Bicep = File.ReadAllText(Path.Combine(RepositoryRoot.Find(), "infra", "app", "storage.bicep"));

    [Fact]
    public void Bicep_creates_exactly_the_containers_of_the_app() => Assert.Equal(NamaContainer.Semua, Daftar("containers"));

    [Fact]
    public void Bicep_creates_exactly_the_tables_of_the_app() => Assert.Equal(NamaTabel.Semua, Daftar("tables"));

    private static IEnumerable<string> Daftar(string nama)
    {
        var daftar = Assert.Single(VarDaftar().Matches(Bicep), m => m.Groups["nama"].Value == nama);
        Assert.Contains($"for {nama[..^1]} in {nama}:", Bicep, StringComparison.Ordinal);
        return daftar.Groups["isi"].Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(teks => teks.Trim('\''));
    }

    [GeneratedRegex(@"^var (?<nama>\w+) = \[(?<isi>[^\]]*)\]", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex VarDaftar();
}
