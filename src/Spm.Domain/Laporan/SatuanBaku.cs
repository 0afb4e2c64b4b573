namespace Spm.Domain;

/// <summary>Units as reports and decrees write them, in one spelling. A rule of this program: no source lists the spellings.</summary>
public static class SatuanBaku
{
    private const string Orang = "Orang";
    private const string Keluarga = "KK";

    private static readonly char[] Pemisah = [.. " \t\r\n\u00A0./()-"];
    private static readonly HashSet<string> KataOrang = new(["orang", "org", "jiwa"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The unit in one spelling: people are <c>Orang</c>, families <c>KK</c>, any other as written but for white space.</summary>
    public static string Dari(string satuan)
    {
        ArgumentNullException.ThrowIfNull(satuan);
        var kata = satuan.Split(Pemisah, StringSplitOptions.RemoveEmptyEntries);
        var rapi = string.Join(' ', kata);
        return kata.Length > 0 && (Array.TrueForAll(kata, KataOrang.Contains) || rapi.Equals("warga negara", StringComparison.OrdinalIgnoreCase)) ? Orang
            : rapi.Equals(Keluarga, StringComparison.OrdinalIgnoreCase) || rapi.Equals("kepala keluarga", StringComparison.OrdinalIgnoreCase) ? Keluarga
            : string.Join(' ', satuan.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>True for two spellings of one unit.</summary>
    public static bool Sama(string satu, string dua) => Dari(satu).Equals(Dari(dua), StringComparison.OrdinalIgnoreCase);

    /// <summary>True where the unit counts people or families.</summary>
    public static bool BerupaPenerima(string satuan) => Dari(satuan) is Orang or Keluarga;
}
