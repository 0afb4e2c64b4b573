using System.Reflection;

namespace Spm.Workbooks;

/// <summary>The layout profiles that come with the program.</summary>
public static class DaftarProfil
{
    private const string Awalan = "tata-letak/";

    /// <summary>The template's own.</summary>
    public static ProfilTataLetak Template { get; } = Muat("template");

    /// <summary>Those of other layouts, by code.</summary>
    public static IReadOnlyList<ProfilTataLetak> Bawaan { get; } =
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(n => n.StartsWith(Awalan, StringComparison.Ordinal))
            .Select(n => Path.GetFileNameWithoutExtension(n))
            .Where(kode => kode != "template")
            .Order(StringComparer.Ordinal)
            .Select(Muat),
    ];

    private static ProfilTataLetak Muat(string kode)
    {
        using var berkas = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{Awalan}{kode}.json")!;
        return BerkasProfil.Baca(berkas);
    }
}
