using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Sheet <c>Mutu</c>: the rows of mutu that M is the mean of, per daerah and service, prescribed ones and the OPD's own; the province's own services last.</summary>
internal static class LembarMutu
{
    private const int KolomHarus = 8;

    private static readonly IReadOnlyList<KolomLembar> Kolom =
    [
        new("Kode", 8), new("Daerah", 26), new("Kode layanan", 12), new("Baris", 15), new("Asal baris", 15), new("Barang, jasa, SDM, atau petunjuk teknis", 50), new("Satuan", 12),
        new("Harus dipenuhi", 13, Angka: true), new("Terpenuhi", 13, Angka: true), new("Persen", 12, Angka: true), new("Keterangan", 26),
    ];

    public static void Tulis(PenulisBuku buku, Rekap rekap, LetakAsal asal)
    {
        var gaya = GayaLembar.Berjudul(buku, rekap, TeksMutu.Lembar, TeksMutu.Judul, Kolom, kolomBeku: 4);
        var baris = GayaLembar.BarisKepala + 1;
        foreach (var daerah in rekap.Daerah.Select(d => d.Hasil.Capaian))
        {
            baris = TulisDaerah(gaya, baris, rekap, daerah, DaftarWilayah.Ambil(daerah.Wilayah).Nama, asal);
        }

        baris = TulisDaerah(gaya, baris, rekap, rekap.LaporanProvinsi.Capaian, TeksRekap.LaporanSendiri, asal);
        gaya.Saring(GayaLembar.BarisKepala, baris - 1);
        gaya.Catatan(baris + 1, TeksMutu.Catatan);
        gaya.Selesai();
    }

    private static int TulisDaerah(GayaLembar gaya, int baris, Rekap rekap, CapaianDaerah daerah, string nama, LetakAsal asal)
    {
        var awalDaerah = baris;
        foreach (var urusan in daerah.Urusan)
        {
            foreach (var layanan in urusan.Layanan)
            {
                var awal = true;
                foreach (var mutu in Rincian(rekap, layanan))
                {
                    gaya.Teks(baris, 1, daerah.Wilayah.ToString());
                    gaya.Teks(baris, 2, nama, tebal: baris == awalDaerah);
                    gaya.Teks(baris, 3, layanan.Kode.ToString());
                    TulisBaris(gaya, baris, mutu, layanan, urusan.Status);
                    asal.Tautkan(gaya, baris, KolomHarus, new IdAsal(daerah.Wilayah, layanan.Kode, BlokAsal.Mutu));
                    asal.Tautkan(gaya, baris, KolomHarus + 1, new IdAsal(daerah.Wilayah, layanan.Kode, BlokAsal.Mutu));
                    gaya.SelesaiBaris(baris++, awal);
                    awal = false;
                }
            }
        }

        return baris;
    }

    // One row that says why, where nothing of mutu is reported.
    private static IReadOnlyList<MutuDihitung?> Rincian(Rekap rekap, CapaianLayanan layanan) =>
        layanan.Laporan is { Mutu.Count: > 0 } laporan ? rekap.Aturan.RincianMutu(TeksRekap.Layanan(layanan.Kode, rekap.Periode), laporan) : (IReadOnlyList<MutuDihitung?>)[null];

    private static void TulisBaris(GayaLembar gaya, int baris, MutuDihitung? mutu, CapaianLayanan layanan, StatusUrusan status)
    {
        var keadaan = mutu is null ? SelLayanan.Keadaan(layanan.Status, status) : TeksRekap.BelumDiisi;
        gaya.Teks(baris, 4, mutu?.Item?.Kode ?? "");
        gaya.Teks(baris, 5, mutu is null ? "" : mutu.Item is null ? TeksMutu.Tambahan : TeksMutu.Baku);
        gaya.Teks(baris, 6, mutu?.Baris?.Item ?? mutu?.Item?.Item ?? "");
        gaya.Teks(baris, 7, mutu?.Baris?.Satuan ?? mutu?.Item?.Satuan ?? "");
        gaya.Jumlah(baris, KolomHarus, mutu?.Baris?.Harus.Nilai, keadaan);
        gaya.Jumlah(baris, KolomHarus + 1, mutu?.Baris?.Terpenuhi?.Nilai, mutu?.Baris is { Terpenuhi: null } ? TeksMutu.TidakDihitung : keadaan);
        gaya.Persen(baris, 10, mutu?.Persen, mutu is null ? keadaan : TeksMutu.TidakDihitung);
        gaya.Teks(baris, 11, mutu is null ? SelLayanan.Keterangan(layanan, status) : TeksMutu.Keterangan(mutu));
    }
}
