using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>
/// Sheet <c>Tahapan</c>: the four stages of every service of which one is reported, per daerah, the province's own services last; one row for what nothing is reported of, so that
/// the list stays printable.
/// </summary>
internal static class LembarTahapan
{
    private const int KolomStatus = 7;

    private static readonly IReadOnlyList<KolomLembar> Kolom =
    [
        new("Kode", 8), new("Daerah", 26), new("Urusan", 17), new("Kode layanan", 12), new("Jenis pelayanan dasar", 36), new("Tahap", 26), new("Status", 20), new("Bukti", 40),
        new("Catatan", 32),
    ];

    public static void Tulis(PenulisBuku buku, Rekap rekap, LetakAsal asal)
    {
        var gaya = GayaLembar.Berjudul(buku, rekap, TeksTahapan.Lembar, TeksTahapan.Judul, Kolom, kolomBeku: 2);
        var baris = GayaLembar.BarisKepala + 1;
        foreach (var (daerah, nama) in Semua(rekap))
        {
            baris = TulisDaerah(gaya, baris, daerah, nama, asal);
        }

        gaya.Saring(GayaLembar.BarisKepala, baris - 1);
        gaya.Catatan(baris + 1, TeksTahapan.Catatan);
        gaya.Selesai();
    }

    /// <summary>Whose stages are shown, in their order.</summary>
    public static IEnumerable<(CapaianDaerah Daerah, string Nama)> Semua(Rekap rekap) =>
    [
        .. rekap.Daerah.Select(d => (d.Hasil.Capaian, DaftarWilayah.Ambil(d.Hasil.Capaian.Wilayah).Nama)), (rekap.LaporanProvinsi.Capaian, TeksRekap.LaporanSendiri),
    ];

    private static int TulisDaerah(GayaLembar gaya, int baris, CapaianDaerah daerah, string nama, LetakAsal asal)
    {
        var awal = baris;
        foreach (var urusan in daerah.Urusan)
        {
            if (urusan.Layanan.All(l => l.Laporan is not { Tahapan.Count: > 0 }))
            {
                // One row for all that owe stages; those that do not apply have their own.
                if (urusan.Layanan.Count(l => l.Status != StatusLayanan.TidakBerlaku) is > 0 and var wajib)
                {
                    Pengenal(urusan, "", TeksTahapan.SemuaJenis(wajib));
                    Kosong();
                    Selesai();
                }

                Tulis(urusan, urusan.Layanan.Where(l => l.Status == StatusLayanan.TidakBerlaku));
                continue;
            }

            Tulis(urusan, urusan.Layanan);
        }

        return baris;

        void Tulis(CapaianUrusan urusan, IEnumerable<CapaianLayanan> semua)
        {
            foreach (var layanan in semua)
            {
                TulisLayanan(urusan, layanan);
            }
        }

        void TulisLayanan(CapaianUrusan urusan, CapaianLayanan layanan)
        {
            var jenis = TeksRekap.Layanan(layanan.Kode).Nama;
            if (layanan.Laporan is not { Tahapan.Count: > 0 } laporan)
            {
                Pengenal(urusan, layanan.Kode.ToString(), jenis);
                Kosong(layanan.Status == StatusLayanan.TidakBerlaku ? TeksRekap.TidakBerlaku : TeksTahapan.BelumDilaporkan);
                Selesai();
                return;
            }

            foreach (var tahap in NamaTahapan.SemuaTahap)
            {
                var tahapan = laporan.Tahapan.FirstOrDefault(t => t.Tahap == tahap);
                if (tahapan is null && layanan.Status == StatusLayanan.TidakBerlaku)
                {
                    continue;
                }

                Pengenal(urusan, layanan.Kode.ToString(), jenis);
                gaya.Teks(baris, 6, NamaTahapan.Bernomor(tahap));
                gaya.Tahap(baris, KolomStatus, tahapan?.Status);
                gaya.Teks(baris, 8, tahapan?.Bukti ?? "");
                gaya.Teks(baris, 9, tahapan?.Catatan ?? "");
                if (tahapan is not null)
                {
                    asal.Tautkan(gaya, baris, KolomStatus, new IdAsal(daerah.Wilayah, layanan.Kode, BlokAsal.Tahapan));
                }

                Selesai();
            }
        }

        void Pengenal(CapaianUrusan urusan, string kode, string jenis)
        {
            gaya.Teks(baris, 1, daerah.Wilayah.ToString());
            gaya.Teks(baris, 2, nama);
            gaya.Teks(baris, 3, urusan.Urusan.NamaPendek);
            gaya.Teks(baris, 4, kode);
            gaya.Teks(baris, 5, jenis);
        }

        void Selesai()
        {
            gaya.SelesaiBaris(baris, awalKelompok: baris == awal);
            baris++;
        }

        void Kosong(string keadaan = TeksTahapan.BelumDilaporkan)
        {
            gaya.Teks(baris, 6, TeksTahapan.SemuaTahap);
            gaya.Keadaan(baris, KolomStatus, keadaan);
            gaya.Teks(baris, 8, "");
            gaya.Teks(baris, 9, "");
        }
    }
}
