using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Reads the sheet of obstacles.</summary>
internal static class BlokKendala
{
    private const int Kode = 0;
    private const int Permasalahan = 1;
    private const int TindakLanjut = 2;

    public static LembarData? BacaLembar(PembacaWorkbook buku, KumpulanTemuan temuan) =>
        LembarData.Baca(buku, TataLetakTemplate.LembarKendala, TataLetakTemplate.KepalaKendala, [Kode, Permasalahan, TindakLanjut], [], temuan);

    public static ILookup<KodeLayanan, Kendala> Baca(LembarData? lembar, Slot slot, KumpulanTemuan temuan)
    {
        var hasil = new List<(KodeLayanan Kode, Kendala Kendala)>();
        var isian = new PembacaIsian(TemuanIsian.Kendala, temuan);
        foreach (var baris in lembar?.Baris ?? [])
        {
            var (kode, permasalahan, tindakLanjut) = (isian.Teks(baris, Kode), isian.Teks(baris, Permasalahan), isian.Teks(baris, TindakLanjut));
            if (kode is null)
            {
                if (!baris.Ada(Kode))
                {
                    temuan.Tambah(baris.Temuan(TemuanKendala.TanpaKode, Kode));
                }
            }
            else if (KodeSlot.Cari(slot, kode) is not { } layanan)
            {
                temuan.Tambah(baris.Temuan(TemuanKendala.KodeTidakDikenal, Kode, Tampilan.Kutip(kode), slot.Urusan.NamaPendek));
            }
            else if (!baris.Ada(Permasalahan, TindakLanjut))
            {
                temuan.Tambah(baris.Temuan(TemuanKendala.HanyaKodeLayanan, Kode));
            }
            else
            {
                hasil.Add((layanan.Kode, new Kendala(permasalahan, tindakLanjut, baris.AsalRentang(Kode, Permasalahan, TindakLanjut))));
            }
        }

        return hasil.ToLookup(h => h.Kode, h => h.Kendala);
    }
}
