using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Units as people write them.</summary>
internal static class SatuanTertulis
{
    /// <summary>True for units that are the same but for a typing error.</summary>
    public static bool Sama(string satu, string dua) => Ejaan.Kemiripan(PolaTeks.Rapikan(satu), PolaTeks.Rapikan(dua)) > 0;

    /// <summary>The unit in one spelling, so that equal units compare equal: see <see cref="SatuanBaku"/>. Null where nothing is written.</summary>
    public static string? Baku(string? tertulis) => PolaTeks.Rapikan(tertulis ?? "").Length == 0 ? null : SatuanBaku.Dari(tertulis!);
}
