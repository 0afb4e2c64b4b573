using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Reads block A.</summary>
internal static class BlokPenerima
{
    public const int Kode = 0;
    public const int Satuan = 3;
    public const int Berlaku = 4;
    public const int Alasan = 5;
    public const int Harus = 6;
    public const int Terlayani = 7;
    public const int Belum = 8;
    public const int Persen = 9;

    public static LembarData? BacaLembar(PembacaWorkbook buku, KumpulanTemuan temuan) =>
        LembarData.Baca(
            buku, TataLetakTemplate.LembarPenerima, TataLetakTemplate.KepalaPenerima, [Kode, Satuan, Berlaku, Alasan, Harus, Terlayani], [Belum, Persen], temuan);

    public static Dictionary<KodeLayanan, PenerimaTerbaca> Baca(LembarData? lembar, Slot slot, KumpulanTemuan temuan)
    {
        var hasil = new Dictionary<KodeLayanan, PenerimaTerbaca>();
        var isian = new PembacaIsian(TemuanIsian.Penerima, temuan);
        foreach (var baris in lembar?.Baris ?? [])
        {
            var kode = isian.Teks(baris, Kode);
            if (kode is null && !baris.Ada(Kode, Berlaku, Alasan, Harus, Terlayani))
            {
                continue;
            }

            var layanan = kode is null ? null : KodeSlot.Cari(slot, kode);
            var terbaca = BacaBaris(baris, layanan, isian, temuan);
            if (layanan is null)
            {
                if (kode is not null)
                {
                    temuan.Tambah(baris.Temuan(TemuanPenerima.KodeTidakDikenal, Kode, Tampilan.Kutip(kode), slot.Urusan.NamaPendek));
                }
                else if (!baris.Ada(Kode))
                {
                    temuan.Tambah(baris.Temuan(TemuanPenerima.TanpaKode, Kode));
                }
            }
            else if (!hasil.TryAdd(layanan.Kode, terbaca))
            {
                temuan.Tambah(baris.Temuan(TemuanPenerima.KodeGanda, Kode, layanan.Kode, hasil[layanan.Kode].Kode.Alamat));
            }
        }

        return hasil;
    }

    private static PenerimaTerbaca BacaBaris(BarisData baris, JenisPelayanan? layanan, PembacaIsian isian, KumpulanTemuan temuan)
    {
        var berlaku = BacaBerlaku(baris, isian, temuan);
        // Whatever unit the recipients are counted in, there is no half of one.
        var (harus, terlayani) = (isian.Angka(baris, Harus, bulat: true), isian.Angka(baris, Terlayani, bulat: true));
        TemuanTertulis.Penerima.Bandingkan(baris, harus, terlayani, Belum, Persen, temuan);
        return new PenerimaTerbaca
        {
            Kode = baris.Tempat(Kode),
            Satuan = BacaSatuan(baris, layanan, isian, temuan),
            Berlaku = baris.Tempat(Berlaku),
            Tidak = berlaku == false,
            BerlakuTidakTerbaca = berlaku is null,
            TempatAlasan = baris.Tempat(Alasan),
            Alasan = isian.Teks(baris, Alasan),
            AdaAlasan = baris.Ada(Alasan),
            Harus = harus,
            Terlayani = terlayani,
            Terisi = berlaku != true || baris.Ada(Alasan) || harus.Ada || terlayani.Ada,
        };
    }

    // The template's own spelling where only the case differs, so that equal units compare equal later on.
    private static string BacaSatuan(BarisData baris, JenisPelayanan? layanan, PembacaIsian isian, KumpulanTemuan temuan)
    {
        var satuan = isian.Teks(baris, Satuan);
        if (layanan is null || satuan is null || satuan.Equals(layanan.Satuan, StringComparison.OrdinalIgnoreCase))
        {
            return layanan?.Satuan ?? "";
        }

        temuan.Tambah(baris.Temuan(TemuanPenerima.SatuanBerbeda, Satuan, Tampilan.Kutip(satuan), layanan.Satuan));
        return satuan;
    }

    // Null where it is neither Ya nor Tidak; empty means Ya.
    private static bool? BacaBerlaku(BarisData baris, PembacaIsian isian, KumpulanTemuan temuan)
    {
        if (isian.Teks(baris, Berlaku) is not { } teks)
        {
            return baris.Ada(Berlaku) ? null : true;
        }

        var rapi = string.Concat(teks.Where(c => !char.IsWhiteSpace(c)));
        if (rapi.Equals(TeksTemplate.Ya, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (rapi.Equals(TeksTemplate.Tidak, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        temuan.Tambah(baris.Temuan(TemuanPenerima.BerlakuTidakDikenal, Berlaku, Tampilan.Kutip(teks)));
        return null;
    }
}
