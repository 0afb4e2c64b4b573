using Spm.Domain;
using Spm.Workbooks;

namespace SpmFunctions.Tests;

/// <summary>Workbooks filled in for tests.</summary>
internal static class BukuUji
{
    /// <summary>A workbook that is accepted: 100 to be served, so many served, in the given services or in all of the slot.</summary>
    public static byte[] Diterima(Slot slot, int terlayani = 80, params string[] kode) => Tulis(slot, _ => terlayani, kode);

    /// <summary>A workbook that is accepted with everything met: every service and every prescribed row of mutu.</summary>
    public static byte[] Lengkap(Slot slot) => Tulis(
        slot, slot.Layanan.ToDictionary(l => l.Kode, l => new IsianLayanan { Harus = 100, Terlayani = 100, Mutu = l.Mutu.ToDictionary(m => m.Kode, _ => new IsianMutu(7, 7)) }));

    /// <summary>A workbook that is rejected: a word where a number belongs.</summary>
    public static byte[] Ditolak(Slot slot) => Tulis(slot, _ => "delapan puluh", []);

    private static byte[] Tulis(Slot slot, Func<JenisPelayanan, IsianSel> terlayani, string[] kode)
    {
        var layanan = slot.Layanan.Where(l => kode.Length == 0 || kode.Contains(l.Kode.ToString()));
        return Tulis(slot, layanan.ToDictionary(l => l.Kode, l => new IsianLayanan { Harus = 100, Terlayani = terlayani(l) }));
    }

    private static byte[] Tulis(Slot slot, Dictionary<KodeLayanan, IsianLayanan> layanan)
    {
        using var isi = new MemoryStream();
        TemplateWorkbook.Tulis(slot, isi, new IsianTemplate { Layanan = layanan });
        return isi.ToArray();
    }
}
