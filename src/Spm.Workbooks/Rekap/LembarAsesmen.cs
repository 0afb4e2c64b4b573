using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Sheet <c>Asesmen</c>: literasi and numerasi of every daerah beside those of two years before, the province's own last; under them how many daerah rose and fell.</summary>
internal static class LembarAsesmen
{
    private const int KolomNilai = 7;

    public static void Tulis(PenulisBuku buku, Rekap rekap, LetakAsal asal)
    {
        KolomLembar[] kolom =
        [
            new("Kode", 12), new("Daerah", 26), new("Kode layanan", 14), new("Jenis pelayanan dasar", 36), new("Jenjang", 14), new("Kemampuan", 16),
            new(TeksTahapan.KepalaNilai(rekap.Periode.Tahun), 20, Angka: true), new(TeksTahapan.KepalaNilai(rekap.Periode.Tahun - 2), 20, Angka: true), new("Terhadap dua tahun sebelumnya", 24),
        ];
        var gaya = GayaLembar.Berjudul(buku, rekap, TeksTahapan.LembarAsesmen, TeksTahapan.JudulAsesmen, kolom, kolomBeku: 2);
        var baris = GayaLembar.BarisKepala + 1;
        foreach (var daerah in rekap.Daerah.Select(d => d.Hasil.Capaian))
        {
            baris = TulisDaerah(gaya, baris, daerah, DaftarWilayah.Ambil(daerah.Wilayah).Nama, asal);
        }

        baris = TulisDaerah(gaya, baris, rekap.LaporanProvinsi.Capaian, TeksRekap.LaporanSendiri, asal);
        gaya.Saring(GayaLembar.BarisKepala, baris - 1);
        gaya.Catatan(baris + 1, [.. JumlahAsesmen.Susun(rekap.Daerah.Select(d => d.Hasil.Capaian)).Select(TeksTahapan.JumlahAsesmen), .. TeksTahapan.CatatanAsesmen]);
        gaya.Selesai();
    }

    private static int TulisDaerah(GayaLembar gaya, int baris, CapaianDaerah daerah, string nama, LetakAsal asal)
    {
        var awal = baris;
        foreach (var layanan in daerah.Urusan.SelectMany(u => u.Layanan))
        {
            foreach (var asesmen in layanan.Laporan?.Asesmen ?? [])
            {
                Pengenal();
                gaya.Teks(baris, 3, layanan.Kode.ToString());
                gaya.Teks(baris, 4, TeksRekap.Layanan(layanan.Kode).Nama);
                gaya.Teks(baris, 5, asesmen.Jenjang);
                gaya.Teks(baris, 6, asesmen.Kemampuan.ToString());
                gaya.DuaDesimal(baris, KolomNilai, asesmen.Nilai?.Nilai, TeksRekap.TanpaAngka);
                gaya.DuaDesimal(baris, KolomNilai + 1, asesmen.DuaTahunLalu?.Nilai, TeksRekap.TanpaAngka);
                gaya.Teks(baris, KolomNilai + 2, TeksTahapan.Arah(asesmen.Bandingkan()));
                asal.Tautkan(gaya, baris, KolomNilai, new IdAsal(daerah.Wilayah, layanan.Kode, BlokAsal.Asesmen));
                asal.Tautkan(gaya, baris, KolomNilai + 1, new IdAsal(daerah.Wilayah, layanan.Kode, BlokAsal.Asesmen));
                gaya.SelesaiBaris(baris, awalKelompok: baris == awal);
                baris++;
            }
        }

        if (baris == awal)
        {
            Pengenal();
            for (var kolom = 3; kolom <= KolomNilai + 2; kolom++)
            {
                gaya.Teks(baris, kolom, "");
            }

            gaya.Keadaan(baris, KolomNilai + 2, TeksTahapan.BelumDilaporkan);
            gaya.SelesaiBaris(baris++, awalKelompok: true);
        }

        return baris;

        void Pengenal()
        {
            gaya.Teks(baris, 1, daerah.Wilayah.ToString());
            gaya.Teks(baris, 2, nama);
        }
    }
}
