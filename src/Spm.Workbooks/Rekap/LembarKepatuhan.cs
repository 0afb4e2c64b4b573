using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Sheet <c>Kepatuhan</c>: where each report stands, how many stand there, and how much of the forms was filled in.</summary>
internal static class LembarKepatuhan
{
    private const int KolomUrusan = 3;

    private static readonly IReadOnlyList<StatusUrusan> SemuaStatus =
        [StatusUrusan.Diterima, StatusUrusan.Terlambat, StatusUrusan.Ditolak, StatusUrusan.BelumLapor];

    private static readonly IReadOnlyList<KolomLembar> Kolom =
    [
        new("Kode", 8), new("Kabupaten/kota", 24),
        .. Urusan.Semua.Select(KolomLembar.Untuk),
        .. SemuaStatus.Select(s => new KolomLembar($"Jumlah {TeksRekap.Status(s)}", 10)),
        new("Keterisian A Penerima (%)", 12), new("Keterisian B Mutu (%)", 12), new("Keterisian C Anggaran (%)", 12), new("Keterisian Kendala (%)", 12),
        new("Keterisian total (%)", 12),
    ];

    public static void Tulis(PenulisBuku buku, Rekap rekap)
    {
        var gaya = GayaLembar.Berjudul(buku, rekap, TeksRekap.LembarKepatuhan, TeksRekap.JudulKepatuhan, Kolom, kolomBeku: 2);
        var baris = GayaLembar.BarisKepala + 1;
        foreach (var daerah in rekap.Daerah.Select(d => d.Hasil.Capaian))
        {
            TulisDaerah(gaya, baris++, daerah, DaftarWilayah.Ambil(daerah.Wilayah).Nama);
        }

        TulisDaerah(gaya, baris, rekap.LaporanProvinsi.Capaian, TeksRekap.LaporanSendiri, awalKelompok: true);
        baris = TulisJumlah(gaya, baris + 2, [.. rekap.Daerah.SelectMany(d => d.Hasil.Capaian.Urusan)]);
        gaya.Catatan(baris + 1, TeksRekap.CatatanKepatuhan);
        gaya.Selesai();
    }

    private static void TulisDaerah(GayaLembar gaya, int baris, CapaianDaerah capaian, string nama, bool awalKelompok = false)
    {
        gaya.Teks(baris, 1, capaian.Wilayah.ToString());
        gaya.Teks(baris, 2, nama);
        var kolom = KolomUrusan;
        foreach (var urusan in capaian.Urusan)
        {
            gaya.Status(baris, kolom++, urusan.Status);
        }

        foreach (var status in SemuaStatus)
        {
            gaya.Jumlah(baris, kolom++, capaian.Urusan.Count(u => u.Status == status), "");
        }

        var isi = capaian.Keterisian;
        foreach (var blok in new[] { isi.A, isi.B, isi.C, isi.Kendala, isi.Total })
        {
            gaya.Persen(baris, kolom++, blok.Persen, TeksRekap.TidakPerlu);
        }

        gaya.SelesaiBaris(baris, awalKelompok);
    }

    private static int TulisJumlah(GayaLembar gaya, int baris, IReadOnlyList<CapaianUrusan> semua)
    {
        gaya.Subjudul(baris++, TeksRekap.JumlahPerStatus);
        gaya.Kepala(baris, 2, ["Status", .. Urusan.Semua.Select(u => u.NamaPendek), "Jumlah"]);
        gaya.SelesaiBaris(baris++);
        foreach (var status in SemuaStatus)
        {
            gaya.Status(baris, 2, status);
            var kolom = KolomUrusan;
            foreach (var urusan in Urusan.Semua)
            {
                gaya.Jumlah(baris, kolom++, semua.Count(u => u.Urusan == urusan && u.Status == status), "");
            }

            gaya.Jumlah(baris, kolom, semua.Count(u => u.Status == status), "");
            gaya.SelesaiBaris(baris++);
        }

        return baris;
    }
}
