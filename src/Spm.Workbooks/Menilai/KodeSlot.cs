using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Finds services and mutu items by codes as people leave them: white space and case do not matter.</summary>
internal static class KodeSlot
{
    /// <summary>The service of a slot with this code, or null.</summary>
    public static JenisPelayanan? Cari(Slot slot, string kode) => slot.Layanan.FirstOrDefault(l => Sama(l.Kode.ToString(), kode));

    /// <summary>The prescribed item of a service with this code, or null.</summary>
    public static ItemMutu? CariItem(JenisPelayanan layanan, string kode) => layanan.Mutu.FirstOrDefault(i => Sama(i.Kode, kode));

    private static bool Sama(string baku, string tertulis) =>
        string.Equals(baku, string.Concat(tertulis.Where(c => !char.IsWhiteSpace(c))), StringComparison.OrdinalIgnoreCase);
}
