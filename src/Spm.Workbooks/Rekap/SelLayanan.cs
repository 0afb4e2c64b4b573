using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>The columns that describe the capaian of one service, the same wherever a service has a row.</summary>
internal static class SelLayanan
{
    public static IReadOnlyList<KolomLembar> Kolom { get; } =
    [
        new("Kode layanan", 13), new("Jenis pelayanan dasar", 46), new("Satuan", 9), new("Harus dilayani", 13), new("Terlayani", 13),
        new("P (%)", 12), new("M (%)", 12), new("IP", 12), new("Keterangan", 36),
    ];

    public static void Tulis(GayaLembar gaya, int baris, int kolomPertama, CapaianLayanan layanan, StatusUrusan status)
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
        gaya.Persen(baris, kolom++, layanan.Mutu, keadaan);
        gaya.Persen(baris, kolom++, layanan.Indeks, keadaan);
        gaya.Teks(baris, kolom, Keterangan(layanan, status));
    }

    /// <summary>What an empty cell of a service says. A reported service can still lack its mutu, so "belum dilaporkan" is also what that says.</summary>
    public static string Keadaan(StatusLayanan layanan, StatusUrusan urusan) => layanan switch
    {
        StatusLayanan.TidakBerlaku => TeksRekap.TidakBerlaku,
        StatusLayanan.UrusanBelumDiterima => TeksRekap.NamaStatus(urusan),
        _ => TeksRekap.BelumDilaporkan,
    };

    /// <summary>What has to be known of a service besides its figures.</summary>
    /// <summary>Why a service has no figures, or what is missing of them; empty where nothing is.</summary>
    public static string Keterangan(CapaianLayanan layanan, StatusUrusan urusan) => layanan.Status switch
    {
        StatusLayanan.TidakBerlaku => layanan.Laporan?.Alasan is { } alasan ? TeksRekap.KeteranganTidakBerlaku + alasan : TeksRekap.KeteranganTanpaAlasan,
        StatusLayanan.BelumDilaporkan => TeksRekap.KeteranganBelumDilaporkan,
        StatusLayanan.UrusanBelumDiterima => urusan == StatusUrusan.Ditolak ? TeksRekap.KeteranganDitolak : TeksRekap.KeteranganBelumLapor,
        _ => layanan.Mutu is null ? TeksRekap.KeteranganMutuKosong : "",
    };
}
