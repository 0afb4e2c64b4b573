namespace Spm.Domain.Tests;

/// <summary>Makes reports for tests: only what matters is said.</summary>
internal static class LaporanUji
{
    public static readonly Periode Triwulan = new(2025, 4);

    public static Angka Angka(decimal nilai) => new(nilai, "A Penerima!G2");

    public static JenisPelayanan Layanan(string kode) => Katalog.Cari(KodeLayanan.Parse(kode))!;

    public static BarisMutu Baris(string? kode, decimal harus, decimal? terpenuhi) => new()
    {
        Kode = kode,
        Item = "Item",
        Satuan = "Paket",
        Harus = Angka(harus),
        Terpenuhi = terpenuhi is { } nilai ? Angka(nilai) : null,
    };

    /// <summary>A report of a service that applies.</summary>
    public static LaporanLayanan Lapor(string kode, decimal? harus, decimal? terlayani, params BarisMutu[] mutu) => new()
    {
        Kode = KodeLayanan.Parse(kode),
        Satuan = "Orang",
        Berlaku = true,
        Harus = harus is { } h ? Angka(h) : null,
        Terlayani = terlayani is { } t ? Angka(t) : null,
        Mutu = mutu,
        Kendala = [],
    };

    /// <summary>A report whose penerima and whose every mutu row have the same ratio, so that its index is that percent.</summary>
    public static LaporanLayanan LaporRata(string kode, decimal harus, decimal terlayani) =>
        Lapor(kode, harus, terlayani, [.. Layanan(kode).Mutu.Select(i => Baris(i.Kode, harus, terlayani))]);

    public static LaporanLayanan TidakBerlaku(string kode) => new()
    {
        Kode = KodeLayanan.Parse(kode),
        Satuan = "Orang",
        Berlaku = false,
        Alasan = "Tidak ada kejadian",
        Mutu = [],
        Kendala = [],
    };

    public static KeadaanUrusan Keadaan(Urusan urusan, params IEnumerable<LaporanLayanan> laporan) => Keadaan(urusan, StatusUrusan.Diterima, laporan);

    public static KeadaanUrusan Keadaan(Urusan urusan, StatusUrusan status, params IEnumerable<LaporanLayanan> laporan) =>
        new(urusan, status, laporan.ToDictionary(l => l.Kode));

    /// <summary>An urusan of a kabupaten or kota whose index is the given percent.</summary>
    public static KeadaanUrusan KeadaanRata(Urusan urusan, decimal persen) =>
        Keadaan(urusan, Katalog.Layanan(Tingkat.KabKota, urusan).Select(l => LaporRata(l.Kode.ToString(), 10_000, persen * 100)));

    /// <summary>An urusan of a kabupaten or kota where nothing applies.</summary>
    public static KeadaanUrusan KeadaanTidakBerlaku(Urusan urusan) =>
        Keadaan(urusan, Katalog.Layanan(Tingkat.KabKota, urusan).Select(l => TidakBerlaku(l.Kode.ToString())));
}
