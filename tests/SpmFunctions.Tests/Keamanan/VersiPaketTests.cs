using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Spm.LocalHost;

namespace SpmFunctions.Tests;

/// <summary>What the app is made of does not change by itself.</summary>
public sealed partial class VersiPaketTests
{
    private static readonly string Akar = RepositoryRoot.Find();

    [Fact]
    public void Every_package_has_one_exact_version()
    {
        var versi = XDocument.Load(Path.Combine(Akar, "Directory.Packages.props")).Descendants("PackageVersion")
            .Select(p => (Nama: p.Attribute("Include")!.Value, Versi: p.Attribute("Version")!.Value)).ToList();
        var sendiri = Directory.EnumerateFiles(Akar, "*.csproj", SearchOption.AllDirectories).Where(b => !b.Contains("node_modules", StringComparison.Ordinal))
            .SelectMany(b => XDocument.Load(b).Descendants("PackageReference").Where(p => p.Attribute("Version") is not null).Select(p => $"{Path.GetFileName(b)}: {p}"));

        Assert.NotEmpty(versi);
        Assert.All(versi, v => Assert.Matches(Tepat(), v.Versi));
        Assert.Empty(sendiri);
    }

    [Theory]
    [InlineData("package-lock.json")]
    [InlineData("eng/workflows/package-lock.json")]
    public void Every_npm_package_is_locked_by_its_hash(string berkas)
    {
        using var kunci = JsonDocument.Parse(File.ReadAllText(Path.Combine(Akar, berkas)));
        var paket = kunci.RootElement.GetProperty("packages").EnumerateObject().Where(p => p.Name.Length > 0).ToList();

        Assert.NotEmpty(paket);
        Assert.Empty(paket.Where(p => !p.Value.TryGetProperty("integrity", out var hash) || !hash.GetString()!.StartsWith("sha512-", StringComparison.Ordinal)).Select(p => p.Name));
    }

    [GeneratedRegex(@"^\d+\.\d+\.\d+(\.\d+)?(-[\w.]+)?$")]
    private static partial Regex Tepat();
}
