using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Sheet <c>Personil</c>: the supporting personnel of every daerah per urusan, the province's own last; one row for an urusan that reports none; under them who reported, per urusan.</summary>
internal static class LembarPersonil
{
    private const int KolomKebutuhan = 7;
    private const int KolomId = 11;

    private static readonly IReadOnlyList<KolomLembar> Kolom =
    [
        new("Kode", 8), new("Daerah", 26), new("Urusan", 18), new("Kode layanan", 19), new("Jabatan atau kualifikasi", 40), new("Satuan", 12), new("Kebutuhan", 14, Angka: true), new("Tersedia", 14, Angka: true),
        new("Kekurangan", 14, Angka: true), new("Keterangan", 30), new(TeksRentangId.Kepala, 26),
    ];

    public static void Tulis(PenulisBuku buku, Rekap rekap, LetakAsal asal)
    {
        var gaya = GayaLembar.Berjudul(buku, rekap, TeksTahapan.LembarPersonil, TeksTahapan.JudulPersonil, Kolom, kolomBeku: 2);
        var baris = GayaLembar.BarisKepala + 1;
        foreach (var daerah in rekap.Daerah.Select(d => d.Hasil))
        {
            baris = TulisDaerah(gaya, baris, daerah, DaftarWilayah.Ambil(daerah.Capaian.Wilayah).Nama, asal);
        }

        baris = TulisDaerah(gaya, baris, rekap.LaporanProvinsi, TeksRekap.LaporanSendiri, asal);
        gaya.Saring(GayaLembar.BarisKepala, baris - 1);
        gaya.Catatan(baris + 1, [.. Jumlah(rekap), .. TeksTahapan.CatatanPersonil]);
        gaya.Selesai();
    }

    private static int TulisDaerah(GayaLembar gaya, int baris, HasilDaerah daerah, string nama, LetakAsal asal)
    {
        var awal = baris;
        foreach (var urusan in daerah.Capaian.Urusan)
        {
            var semua = DaftarPersonil.Susun(daerah, urusan);
            for (var i = 0; i < Math.Max(1, semua.Count); i++)
            {
                gaya.Teks(baris, 1, daerah.Capaian.Wilayah.ToString());
                gaya.Teks(baris, 2, nama);
                gaya.Teks(baris, 3, urusan.Urusan.NamaPendek);
                if (i < semua.Count)
                {
                    TulisBaris(gaya, baris, semua[i].Layanan, semua[i].Personil);
                    TulisAsal(gaya, baris, new IdAsal(daerah.Capaian.Wilayah, semua[i].Layanan, BlokAsal.Personil), asal);
                }
                else
                {
                    TulisKosong(gaya, baris);
                }

                gaya.SelesaiBaris(baris, awalKelompok: baris == awal);
                baris++;
            }
        }

        return baris;
    }

    private static void TulisBaris(GayaLembar gaya, int baris, KodeLayanan layanan, Personil personil)
    {
        gaya.Teks(baris, 4, personil.Bersama ? TeksTahapan.SemuaLayanan : layanan.ToString());
        gaya.Teks(baris, 5, personil.Kualifikasi);
        gaya.Teks(baris, 6, personil.Satuan);
        gaya.Jumlah(baris, KolomKebutuhan, personil.Kebutuhan?.Nilai, TeksRekap.TanpaAngka);
        gaya.Jumlah(baris, KolomKebutuhan + 1, personil.Tersedia?.Nilai, TeksRekap.TanpaAngka);
        gaya.Jumlah(baris, 9, personil is { Kebutuhan: { } butuh, Tersedia: { } ada } ? Math.Max(0, butuh.Nilai - ada.Nilai) : null, TeksTahapan.TidakDapatDihitung);
        gaya.Teks(baris, 10, personil.Keterangan ?? "");
    }

    // Personnel of all services stands under the first of them only, which its row does not name: so the name of its row of provenance is written out.
    private static void TulisAsal(GayaLembar gaya, int baris, IdAsal id, LetakAsal asal)
    {
        gaya.Teks(baris, KolomId, id.ToString());
        foreach (var kolom in new[] { KolomKebutuhan, KolomKebutuhan + 1, KolomId })
        {
            asal.Tautkan(gaya, baris, kolom, id);
        }
    }

    private static void TulisKosong(GayaLembar gaya, int baris)
    {
        gaya.Teks(baris, 4, "");
        gaya.Keadaan(baris, 5, TeksTahapan.BelumDilaporkan);
        for (var kolom = 6; kolom <= Kolom.Count; kolom++)
        {
            gaya.Teks(baris, kolom, "");
        }
    }

    private static List<string> Jumlah(Rekap rekap) =>
        [.. Urusan.Semua.Select(u => TeksTahapan.JumlahPersonil(u, rekap.Daerah.Count(d => Ada(d.Hasil, u)), rekap.Daerah.Count, Ada(rekap.LaporanProvinsi, u)))];

    private static bool Ada(HasilDaerah hasil, Urusan urusan) => hasil.Capaian.Urusan.Single(u => u.Urusan == urusan).Layanan.Any(l => l.Laporan is { Personil.Count: > 0 });
}
