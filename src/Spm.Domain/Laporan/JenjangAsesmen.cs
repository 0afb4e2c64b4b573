namespace Spm.Domain;

/// <summary>At which jenjang of a service of pendidikan literasi and numerasi are asked for. Which jenjang belong to which service is this project's reading, unverified.</summary>
public static class JenjangAsesmen
{
    private static readonly Dictionary<string, string[]> Semua = new(StringComparer.Ordinal)
    {
        ["P-PEND-01"] = ["SMA", "SMK"],
        ["P-PEND-02"] = ["SDLB", "SMPLB", "SMALB"],
        ["K-PEND-02"] = ["SD", "SMP"],
        ["K-PEND-03"] = ["Paket A", "Paket B", "Paket C"],
    };

    /// <summary>The jenjang of a service, in their order; none for services without an asesmen, PAUD among them.</summary>
    public static IReadOnlyList<string> Untuk(KodeLayanan kode) => Semua.GetValueOrDefault(kode.ToString(), []);
}
