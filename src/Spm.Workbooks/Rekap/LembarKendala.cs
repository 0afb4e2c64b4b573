using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Sheet <c>Kendala</c>: every obstacle of the current reports, grouped by urusan and service, those of the province's own services after them; under them how many there are.</summary>
internal static class LembarKendala
{
    // The link: LibreOffice does not wrap a text that is one.
    private const int KolomLayanan = 2;

    private static readonly IReadOnlyList<KolomLembar> Kolom =
    [
        new("Urusan", 18), new("Kode layanan", 12), new("Jenis pelayanan dasar", 36), new("Kode", 8), new("Daerah", 27), new("Permasalahan", 50), new("Tindak lanjut", 50),
    ];

    public static void Tulis(PenulisBuku buku, Rekap rekap, LetakAsal asal)
    {
        var gaya = GayaLembar.Berjudul(buku, rekap, TeksRekap.LembarKendala, TeksRekap.JudulKendala, Kolom, kolomBeku: 3);
        var semua = Semua(rekap).OrderBy(k => k.Urusan).ThenBy(k => k.Layanan).ThenBy(k => k.Wilayah).ToList();
        var baris = GayaLembar.BarisKepala + 1;
        KodeLayanan? sebelumnya = null;
        foreach (var (urusan, layanan, wilayah, kendala) in semua)
        {
            gaya.Teks(baris, 1, urusan.NamaPendek);
            gaya.Teks(baris, KolomLayanan, layanan.ToString());
            gaya.Teks(baris, 3, TeksRekap.Layanan(layanan).Nama);
            gaya.Teks(baris, 4, wilayah.ToString());
            gaya.Teks(baris, 5, wilayah.AdalahProvinsi ? TeksRekap.LaporanSendiri : DaftarWilayah.Ambil(wilayah).Nama);
            TulisIsian(gaya, baris, 6, kendala.Permasalahan);
            TulisIsian(gaya, baris, 7, kendala.TindakLanjut);
            asal.Tautkan(gaya, baris, KolomLayanan, new IdAsal(wilayah, layanan, BlokAsal.Kendala));
            gaya.SelesaiBaris(baris++, awalKelompok: layanan != sebelumnya);
            sebelumnya = layanan;
        }

        if (semua.Count == 0)
        {
            gaya.Catatan(baris++, [TeksRekap.KendalaKosong]);
        }
        else
        {
            gaya.Saring(GayaLembar.BarisKepala, baris - 1);
            var jumlah = Jumlah(semua);
            gaya.Catatan(++baris, jumlah);
            baris += jumlah.Count;
        }

        gaya.Catatan(baris + 1, TeksRekap.CatatanKendala);
        gaya.Selesai();
    }

    private static IEnumerable<(Urusan Urusan, KodeLayanan Layanan, KodeWilayah Wilayah, Kendala Kendala)> Semua(Rekap rekap) =>
        from capaian in rekap.Daerah.Select(d => d.Hasil.Capaian).Append(rekap.LaporanProvinsi.Capaian)
        from urusan in capaian.Urusan
        from layanan in urusan.Layanan
        from kendala in layanan.Laporan?.Kendala ?? []
        select (urusan.Urusan, layanan.Kode, capaian.Wilayah, kendala);

    private static List<string> Jumlah(IReadOnlyList<(Urusan Urusan, KodeLayanan Layanan, KodeWilayah Wilayah, Kendala Kendala)> semua) =>
    [
        .. from urusan in Urusan.Semua
           let milik = semua.Where(k => k.Urusan == urusan).ToList()
           select TeksRekap.JumlahKendala(urusan, milik.Count, milik.Select(k => k.Wilayah).Distinct().Count(), milik.Count(k => k.Kendala.TindakLanjut is null)),
    ];

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
