using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Sheet <c>Target</c>: per daerah with a target and service, what was done beside the target and the standard; then the daerah without a target for the year.</summary>
internal static class LembarTarget
{
    private static readonly IReadOnlyList<KolomLembar> Kolom =
    [
        new("Kode", 8), new("Daerah", 24), new("Kode layanan", 11), new("Jenis pelayanan dasar", 36), new("Target jumlah", 16, Angka: true), new("Satuan target", 9), new("Harus dilayani", 13, Angka: true), new("Terlayani", 13, Angka: true),
        new("Satuan laporan", 9), new("Capaian terhadap target (%)", 16, Angka: true), new("P, standar 100 (%)", 13, Angka: true), new("Target mutu (%)", 16, Angka: true), new("M (%)", 13, Angka: true), new("Selisih terhadap target", 36),
    ];

    public static void Tulis(PenulisBuku buku, Rekap rekap, LetakAsal asal)
    {
        var gaya = GayaLembar.Berjudul(buku, rekap, TeksTarget.Lembar, TeksTarget.Judul(rekap), Kolom, kolomBeku: 3);
        var baris = GayaLembar.BarisKepala + 1;
        foreach (var hasil in rekap.Daerah.Select(d => d.Hasil).Append(rekap.LaporanProvinsi).Where(h => h.Target.Count > 0))
        {
            baris = TulisDaerah(gaya, baris, hasil, asal);
        }

        gaya.Saring(GayaLembar.BarisKepala, baris - 1);
        gaya.Subjudul(++baris, TeksTarget.TanpaTarget(rekap));
        var tanpa = TeksTarget.TanpaTargetDari(rekap).ToList();
        foreach (var hasil in tanpa)
        {
            baris++;
            gaya.Teks(baris, 1, hasil.Capaian.Wilayah.ToString());
            gaya.Teks(baris, 2, TeksTarget.Nama(hasil.Capaian.Wilayah));
            gaya.Bentang(baris, 3, 4, TeksTarget.TanpaTargetTahunIni, GayaRekap.Keadaan);
            gaya.SelesaiBaris(baris);
        }

        if (tanpa.Count == 0)
        {
            gaya.Catatan(++baris, [TeksTarget.SemuaBertarget]);
        }

        gaya.Catatan(baris + 2, TeksTarget.Catatan(rekap));
        gaya.Selesai();
    }

    private static int TulisDaerah(GayaLembar gaya, int baris, HasilDaerah hasil, LetakAsal asal)
    {
        var status = hasil.Capaian.Urusan.SelectMany(u => u.Layanan.Select(l => (l.Kode, u.Status))).ToDictionary(l => l.Kode, l => l.Status);
        var awal = true;
        foreach (var realisasi in RealisasiTarget.Dari(hasil))
        {
            gaya.Teks(baris, 2, TeksTarget.Nama(hasil.Capaian.Wilayah), tebal: awal);
            TulisLayanan(gaya, baris, hasil.Capaian.Wilayah, realisasi, status[realisasi.Layanan.Kode], asal);
            gaya.SelesaiBaris(baris++, awal);
            awal = false;
        }

        return baris;
    }

    private static void TulisLayanan(GayaLembar gaya, int baris, KodeWilayah wilayah, RealisasiTarget realisasi, StatusUrusan status, LetakAsal asal)
    {
        var (layanan, laporan) = (realisasi.Layanan, realisasi.Layanan.Laporan);
        var keadaan = SelLayanan.Keadaan(layanan.Status, status);
        gaya.Teks(baris, 1, wilayah.ToString());
        gaya.Teks(baris, 3, layanan.Kode.ToString());
        gaya.Teks(baris, 4, TeksRekap.Layanan(layanan.Kode).Nama);
        gaya.Jumlah(baris, 5, realisasi.Jumlah, TeksTarget.TidakDitetapkan);
        gaya.Teks(baris, 6, realisasi.Jumlah is null ? "" : realisasi.Berlaku!.Target.Satuan);
        gaya.Jumlah(baris, 7, laporan?.Harus?.Nilai, keadaan);
        gaya.Jumlah(baris, 8, realisasi.Terlayani, keadaan);
        gaya.Teks(baris, 9, laporan?.Satuan ?? TeksRekap.Layanan(layanan.Kode).Satuan);
        gaya.Serapan(baris, 10, realisasi.Persen, TeksTarget.TanpaPersen(realisasi, keadaan));
        gaya.Persen(baris, 11, layanan.Penerima, keadaan);
        gaya.DuaDesimal(baris, 12, realisasi.Mutu, TeksTarget.TidakDitetapkan);
        gaya.Persen(baris, 13, layanan.Mutu, keadaan);
        gaya.Teks(baris, 14, TeksTarget.Selisih(realisasi));
        foreach (var (kolom, blok) in new[]
        {
            (5, BlokAsal.Target), (7, BlokAsal.Penerima), (8, BlokAsal.Penerima), (10, BlokAsal.Target), (11, BlokAsal.Indeks), (12, BlokAsal.Target), (13, BlokAsal.Indeks),
        })
        {
            asal.Tautkan(gaya, baris, kolom, new IdAsal(wilayah, layanan.Kode, blok));
        }
    }
}
