using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Reads block B. Prescribed rows are known by their code, whatever else of them was changed; a row without a code is the OPD's own.</summary>
internal static class BlokMutu
{
    public const int KodeLayanan = 0;
    public const int Kode = 1;
    public const int Item = 2;
    public const int Satuan = 3;
    public const int Harus = 4;
    public const int Terpenuhi = 5;

    private const int Belum = 6;
    private const int Persen = 7;

    private const string Orang = "Orang";

    public static LembarData? BacaLembar(PembacaWorkbook buku, KumpulanTemuan temuan) =>
        LembarData.Baca(
            buku, TataLetakTemplate.LembarMutu, TataLetakTemplate.KepalaMutu, [KodeLayanan, Kode, Item, Satuan, Harus, Terpenuhi], [Belum, Persen], temuan);

    public static List<MutuTerbaca> Baca(LembarData? lembar, Slot slot, KumpulanTemuan temuan)
    {
        var hasil = new List<MutuTerbaca>();
        var pertama = new Dictionary<ItemMutu, BarisData>(ReferenceEqualityComparer.Instance);
        var isian = new PembacaIsian(TemuanIsian.Mutu, temuan);
        foreach (var baris in lembar?.Baris ?? [])
        {
            if (BacaBaris(baris, slot, isian, temuan) is not { } terbaca)
            {
                continue;
            }

            if (terbaca.Item is null || pertama.TryAdd(terbaca.Item, baris))
            {
                hasil.Add(terbaca);
            }
            else
            {
                temuan.Tambah(baris.Temuan(TemuanMutu.KodeGanda, Kode, terbaca.Item.Kode, pertama[terbaca.Item].Alamat(Kode)));
            }
        }

        return hasil;
    }

    private static MutuTerbaca? BacaBaris(BarisData baris, Slot slot, PembacaIsian isian, KumpulanTemuan temuan)
    {
        var (kodeLayanan, kode, nama, satuan) = (isian.Teks(baris, KodeLayanan), isian.Teks(baris, Kode), isian.Teks(baris, Item), isian.Teks(baris, Satuan));
        var layanan = kodeLayanan is null ? null : KodeSlot.Cari(slot, kodeLayanan);
        var item = layanan is null || kode is null ? null : KodeSlot.CariItem(layanan, kode);
        var orang = item?.BerupaOrang ?? Orang.Equals(satuan, StringComparison.OrdinalIgnoreCase);
        var (harus, terpenuhi) = (isian.Angka(baris, Harus, orang), isian.Angka(baris, Terpenuhi, orang));

        if (layanan is null)
        {
            if (kodeLayanan is not null)
            {
                temuan.Tambah(baris.Temuan(TemuanMutu.LayananTidakDikenal, KodeLayanan, Tampilan.Kutip(kodeLayanan), slot.Urusan.NamaPendek));
            }
            else if (!baris.Ada(KodeLayanan) && baris.Ada(Kode, Item, Harus, Terpenuhi))
            {
                temuan.Tambah(baris.Temuan(TemuanMutu.TanpaLayanan, KodeLayanan));
            }

            return null;
        }

        if (item is null && baris.Ada(Kode))
        {
            if (kode is not null)
            {
                temuan.Tambah(baris.Temuan(TemuanMutu.KodeTidakDikenal, Kode, Tampilan.Kutip(kode), layanan.Kode));
            }

            return null;
        }

        if (item is null && !baris.Ada(Item, Harus, Terpenuhi))
        {
            temuan.Tambah(baris.Temuan(TemuanMutu.HanyaKodeLayanan, KodeLayanan));
            return null;
        }

        if (item is null && !baris.Ada(Item))
        {
            temuan.Tambah(baris.Temuan(TemuanMutu.TanpaItem, Item));
        }

        TemuanTertulis.Mutu.Bandingkan(baris, harus, terpenuhi, Belum, Persen, temuan);
        return new MutuTerbaca
        {
            Layanan = layanan,
            Item = item,
            NamaItem = item?.Item ?? nama ?? "",
            Satuan = item?.Satuan ?? satuan ?? "",
            Harus = harus,
            Terpenuhi = terpenuhi,
        };
    }
}
