using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Reads block C.</summary>
internal static class BlokAnggaran
{
    public const int Kode = 0;
    public const int Alokasi = 2;
    public const int Realisasi = 3;

    private const int Persen = 4;

    public static LembarData? BacaLembar(PembacaWorkbook buku, KumpulanTemuan temuan) =>
        LembarData.Baca(buku, TataLetakTemplate.LembarAnggaran, TataLetakTemplate.KepalaAnggaran, [Kode, Alokasi, Realisasi], [Persen], temuan);

    public static Dictionary<KodeLayanan, AnggaranTerbaca> Baca(LembarData? lembar, Slot slot, KumpulanTemuan temuan)
    {
        var hasil = new Dictionary<KodeLayanan, AnggaranTerbaca>();
        var isian = new PembacaIsian(TemuanIsian.Anggaran, temuan);
        foreach (var baris in lembar?.Baris ?? [])
        {
            var kode = isian.Teks(baris, Kode);
            var terbaca = new AnggaranTerbaca(baris.Tempat(Kode), isian.Angka(baris, Alokasi, bulat: false), isian.Angka(baris, Realisasi, bulat: false));
            TemuanTertulis.Anggaran.Bandingkan(baris, terbaca.Alokasi, terbaca.Realisasi, belum: null, Persen, temuan);
            if (kode is null)
            {
                if (!baris.Ada(Kode))
                {
                    temuan.Tambah(baris.Temuan(TemuanAnggaran.TanpaKode, Kode));
                }
            }
            else if (KodeSlot.Cari(slot, kode) is not { } layanan)
            {
                temuan.Tambah(baris.Temuan(TemuanAnggaran.KodeTidakDikenal, Kode, Tampilan.Kutip(kode), slot.Urusan.NamaPendek));
            }
            else if (!hasil.TryAdd(layanan.Kode, terbaca))
            {
                temuan.Tambah(baris.Temuan(TemuanAnggaran.KodeGanda, Kode, layanan.Kode, hasil[layanan.Kode].Kode.Alamat));
            }
        }

        return hasil;
    }
}
