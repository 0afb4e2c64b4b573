using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>The columns that describe the capaian of one service, the same wherever a service has a row.</summary>
internal static class SelLayanan
{
    private const int KolomHarus = 3;
    private const int KolomIp = 7;

    // Of the five figures from the column Harus dilayani on.
    private static readonly BlokAsal[] Asal = [BlokAsal.Penerima, BlokAsal.Penerima, BlokAsal.Indeks, BlokAsal.Indeks, BlokAsal.Indeks];

    public static IReadOnlyList<KolomLembar> Kolom { get; } =
    [
        new("Kode layanan", 13), new("Jenis pelayanan dasar", 46), new("Satuan", 9), new("Harus dilayani", 15, Angka: true), new("Terlayani", 15, Angka: true),
        new("P (%)", 15, Angka: true), new("M (%)", 15, Angka: true), new("IP", 15, Angka: true), new("Keterangan", 36),
    ];

    /// <summary>Column of the index of a service, where these columns begin at a column.</summary>
    public static int KolomIndeks(int kolomPertama) => kolomPertama + KolomIp;

    public static void Tulis(GayaLembar gaya, int baris, int kolomPertama, KodeWilayah wilayah, CapaianLayanan layanan, StatusUrusan status, LetakAsal asal)
    {
        var laporan = layanan.Laporan;
        var katalog = TeksRekap.Layanan(layanan.Kode);
        var keadaan = Keadaan(layanan.Status, status);
        var kolom = kolomPertama;
        gaya.Teks(baris, kolom++, layanan.Kode.ToString());
        gaya.Teks(baris, kolom++, katalog.Nama);
        gaya.Teks(baris, kolom++, laporan?.Satuan ?? katalog.Satuan);
        gaya.Jumlah(baris, kolom++, laporan?.Harus?.Nilai, keadaan);
        gaya.Jumlah(baris, kolom++, laporan?.Terlayani?.Nilai, keadaan);
        gaya.Persen(baris, kolom++, layanan.Penerima, keadaan);
        gaya.Persen(baris, kolom++, layanan.Mutu, TanpaMutu(layanan, status));
        gaya.Persen(baris, kolom++, layanan.Indeks, keadaan);
        gaya.Teks(baris, kolom, Keterangan(layanan, status));
        for (var i = 0; i < Asal.Length; i++)
        {
            asal.Tautkan(gaya, baris, kolomPertama + KolomHarus + i, new IdAsal(wilayah, layanan.Kode, Asal[i]));
        }
    }

    /// <summary>What an empty cell of a service says. A reported service can still lack its mutu, so "belum dilaporkan" is also what that says.</summary>
    public static string Keadaan(StatusLayanan layanan, StatusUrusan urusan) => layanan switch
    {
        StatusLayanan.TidakBerlaku => TeksRekap.TidakBerlaku,
        StatusLayanan.UrusanBelumDiterima => TeksRekap.NamaStatus(urusan),
        _ => TeksRekap.BelumDilaporkan,
    };

    /// <summary>What stands in the place of M where there is none.</summary>
    public static string TanpaMutu(CapaianLayanan layanan, StatusUrusan urusan) => SemuaTanpaKebutuhan(layanan) ? TeksRekap.TanpaKebutuhan : Keadaan(layanan.Status, urusan);

    /// <summary>Why a service has no figures, or what is missing of them; empty where nothing is.</summary>
    public static string Keterangan(CapaianLayanan layanan, StatusUrusan urusan) => layanan.Status switch
    {
        StatusLayanan.TidakBerlaku => layanan.Laporan?.Alasan is { } alasan ? TeksRekap.KeteranganTidakBerlaku + alasan : TeksRekap.KeteranganTanpaAlasan,
        StatusLayanan.BelumDilaporkan => TeksRekap.KeteranganBelumDilaporkan,
        StatusLayanan.UrusanBelumDiterima => urusan == StatusUrusan.Ditolak ? TeksRekap.KeteranganDitolak : TeksRekap.KeteranganBelumLapor,
        _ => layanan.Mutu is not null ? "" : SemuaTanpaKebutuhan(layanan) ? TeksRekap.KeteranganTanpaKebutuhan : TeksRekap.KeteranganMutuKosong,
    };

    private static bool SemuaTanpaKebutuhan(CapaianLayanan layanan) => layanan is { Status: StatusLayanan.Dilaporkan, Mutu: null, Laporan.Mutu.Count: > 0 };
}
