using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Sheet <c>Kendala</c>: every obstacle of the current reports, those of the province last.</summary>
internal static class LembarKendala
{
    private static readonly IReadOnlyList<KolomLembar> Kolom =
    [
        new("Kode", 8), new("Daerah", 25), new("Urusan", 18), new("Kode layanan", 12), new("Jenis pelayanan dasar", 40), new("Permasalahan", 50), new("Tindak lanjut", 50),
    ];

    public static void Tulis(PenulisBuku buku, Rekap rekap)
    {
        var gaya = GayaLembar.Berjudul(buku, rekap, TeksRekap.LembarKendala, TeksRekap.JudulKendala, Kolom, kolomBeku: 2);
        var awal = GayaLembar.BarisKepala + 1;
        var baris = awal;
        foreach (var daerah in rekap.Daerah.Select(d => d.Hasil.Capaian))
        {
            baris = TulisDaerah(gaya, baris, daerah, DaftarWilayah.Ambil(daerah.Wilayah).Nama);
        }

        baris = TulisDaerah(gaya, baris, rekap.LaporanProvinsi.Capaian, TeksRekap.LaporanSendiri);
        if (baris == awal)
        {
            gaya.Catatan(baris++, [TeksRekap.KendalaKosong]);
        }
        else
        {
            gaya.Saring(GayaLembar.BarisKepala, baris - 1);
        }

        gaya.Catatan(baris + 1, TeksRekap.CatatanKendala);
        gaya.Selesai();
    }

    private static int TulisDaerah(GayaLembar gaya, int baris, CapaianDaerah capaian, string nama)
    {
        var awal = true;
        foreach (var urusan in capaian.Urusan)
        {
            foreach (var (layanan, kendala) in urusan.Layanan.SelectMany(l => (l.Laporan?.Kendala ?? []).Select(k => (l.Kode, k))))
            {
                gaya.Teks(baris, 1, capaian.Wilayah.ToString());
                gaya.Teks(baris, 2, nama);
                gaya.Teks(baris, 3, urusan.Urusan.NamaPendek);
                gaya.Teks(baris, 4, layanan.ToString());
                gaya.Teks(baris, 5, TeksRekap.Layanan(layanan).Nama);
                TulisIsian(gaya, baris, 6, kendala.Permasalahan);
                TulisIsian(gaya, baris, 7, kendala.TindakLanjut);
                gaya.SelesaiBaris(baris++, awal);
                awal = false;
            }
        }

        return baris;
    }

    private static void TulisIsian(GayaLembar gaya, int baris, int kolom, string? teks)
    {
        if (teks is null)
        {
            gaya.Keadaan(baris, kolom, TeksRekap.BelumDiisi);
        }
        else
        {
            gaya.Teks(baris, kolom, teks);
        }
    }
}
