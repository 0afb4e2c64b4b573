using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Finds services and mutu items by codes as people leave them: white space and case do not matter.</summary>
internal static class KodeSlot
{
    /// <summary>The service of a slot with this code, or null.</summary>
    public static JenisPelayanan? Cari(Slot slot, string kode) => Cari(slot.Layanan, kode);

    /// <summary>The service with this code among several, or null.</summary>
    public static JenisPelayanan? Cari(IReadOnlyList<JenisPelayanan> layanan, string kode) => layanan.FirstOrDefault(l => Sama(l.Kode.ToString(), kode));

    /// <summary>The service that a row of a sheet that is not required names; null, with a finding, where it names none of the slot.</summary>
    public static JenisPelayanan? CariTambahan(BarisData baris, int kolom, Slot slot, PembacaIsian isian, KumpulanTemuan temuan)
    {
        var kode = isian.Teks(baris, kolom);
        var layanan = kode is null ? null : Cari(slot, kode);
        if (kode is not null && layanan is null)
        {
            temuan.Tambah(baris.Temuan(TemuanTambahan.KodeTidakDikenal, kolom, Tampilan.Kutip(kode), slot.Urusan.NamaPendek));
        }
        else if (!baris.Ada(kolom))
        {
            temuan.Tambah(baris.Temuan(TemuanTambahan.TanpaKode, kolom));
        }

        return layanan;
    }

    /// <summary>The prescribed item of a service with this code, or null.</summary>
    public static ItemMutu? CariItem(JenisPelayanan layanan, string kode) => layanan.Mutu.FirstOrDefault(i => Sama(i.Kode, kode));

    private static bool Sama(string baku, string tertulis) =>
        string.Equals(baku, string.Concat(tertulis.Where(c => !char.IsWhiteSpace(c))), StringComparison.OrdinalIgnoreCase);
}
