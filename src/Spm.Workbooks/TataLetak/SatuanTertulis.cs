namespace Spm.Workbooks;

/// <summary>Units as people write them.</summary>
internal static class SatuanTertulis
{
    private static readonly string[] Orang = ["org", "orang", "jiwa", "warga negara"];

    /// <summary>True for units that are the same but for a typing error.</summary>
    public static bool Sama(string satu, string dua) => Ejaan.Kemiripan(PolaTeks.Rapikan(satu), PolaTeks.Rapikan(dua)) > 0;

    /// <summary>The unit in one spelling, so that equal units compare equal: people are <c>Orang</c>. Null where nothing is written.</summary>
    public static string? Baku(string? tertulis)
    {
        var kata = PolaTeks.Rapikan(tertulis ?? "");
        return kata.Length == 0 ? null
            : Orang.Contains(kata) ? "Orang"
            : kata == "kk" || kata == "kepala keluarga" ? "KK"
            : Tampilan.RapikanSpasi(tertulis!);
    }
}
