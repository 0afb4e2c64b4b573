using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Reads the sheet of stages, which is not required: whatever is wrong there is a warning. Rows are known by service and stage.</summary>
internal static class BlokTahapan
{
    private const int Kode = 0;
    private const int KolomTahap = 2;
    private const int Status = 3;
    private const int Bukti = 4;
    private const int Catatan = 5;

    public static ILookup<KodeLayanan, TahapanLayanan> Baca(PembacaWorkbook buku, Slot slot, KumpulanTemuan temuan)
    {
        var lembar = LembarData.Baca(
            buku, TataLetakTemplate.LembarTahapan, TataLetakTemplate.KepalaTahapan, [Kode, KolomTahap, Status, Bukti, Catatan], [], temuan, TemuanSusunan.TidakWajib);
        var hasil = new SortedDictionary<(KodeLayanan Layanan, Tahap Tahap), (TahapanLayanan Tahapan, BarisData Baris)>();
        var isian = new PembacaIsian(TemuanIsian.Tambahan, temuan);
        foreach (var baris in lembar?.Baris.Where(b => b.Ada(Status, Bukti, Catatan)) ?? [])
        {
            if (KodeSlot.CariTambahan(baris, Kode, slot, isian, temuan) is not { } layanan)
            {
                continue;
            }

            if ((isian.Teks(baris, KolomTahap) is { } nama ? NamaTahapan.CariTahap(nama) : null) is not { } tahap)
            {
                temuan.Tambah(baris.Temuan(TemuanTambahan.TahapTidakDikenal, KolomTahap, baris[KolomTahap] is { } sel ? Tampilan.Kutip(sel.Teks) : "(kosong)"));
            }
            else if (hasil.TryGetValue((layanan.Kode, tahap), out var pertama))
            {
                temuan.Tambah(baris.Temuan(TemuanTambahan.TahapGanda, KolomTahap, NamaTahapan.Nama(tahap), layanan.Kode, pertama.Baris.Alamat(KolomTahap)));
            }
            else
            {
                hasil.Add((layanan.Kode, tahap), (BacaBaris(baris, tahap, isian, temuan), baris));
            }
        }

        foreach (var layanan in hasil.GroupBy(h => h.Key.Layanan))
        {
            PeriksaUrutan([.. layanan.Select(h => h.Value)], temuan);
        }

        return hasil.ToLookup(h => h.Key.Layanan, h => h.Value.Tahapan);
    }

    private static TahapanLayanan BacaBaris(BarisData baris, Tahap tahap, PembacaIsian isian, KumpulanTemuan temuan)
    {
        var (tertulis, bukti, catatan) = (isian.Teks(baris, Status), isian.Teks(baris, Bukti), isian.Teks(baris, Catatan));
        var status = tertulis is null ? null : NamaTahapan.CariStatus(tertulis);
        if (tertulis is not null && status is null)
        {
            temuan.Tambah(baris.Temuan(TemuanTambahan.StatusTidakDikenal, Status, Tampilan.Kutip(tertulis)));
        }
        else if (!baris.Ada(Status))
        {
            temuan.Tambah(baris.Temuan(TemuanTambahan.TanpaStatus, Status));
        }
        else if (status == StatusTahap.Selesai && !baris.Ada(Bukti))
        {
            temuan.Tambah(baris.Temuan(TemuanTambahan.SelesaiTanpaBukti, Bukti));
        }

        return new TahapanLayanan(tahap, status, bukti, catatan, baris.AsalRentang(Status, Bukti, Catatan));
    }

    // One finding per service says it.
    private static void PeriksaUrutan(IReadOnlyList<(TahapanLayanan Tahapan, BarisData Baris)> layanan, KumpulanTemuan temuan)
    {
        var belum = layanan.FirstOrDefault(l => l.Tahapan.Status == StatusTahap.Belum).Tahapan;
        if (belum is not null && layanan.FirstOrDefault(l => l.Tahapan.Tahap > belum.Tahap && l.Tahapan.Status == StatusTahap.Selesai) is { Tahapan: { } selesai, Baris: { } baris })
        {
            temuan.Tambah(baris.Temuan(TemuanTambahan.TahapTerlewati, Status, NamaTahapan.Nama(selesai.Tahap), NamaTahapan.Nama(belum.Tahap)));
        }
    }
}
