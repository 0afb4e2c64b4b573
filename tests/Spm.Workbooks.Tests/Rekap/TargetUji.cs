using Spm.Domain;

namespace Spm.Workbooks.Tests;

/// <summary>Targets for rekap of tests, as if a decree of the year had set them.</summary>
internal static class TargetUji
{
    public const string Berkas = "target.xlsx";

    /// <summary>A rekap with targets of one daerah, or of the province.</summary>
    public static Rekap DenganTarget(this Rekap rekap, string wilayah, params (string Layanan, decimal? Jumlah, decimal? Mutu)[] target)
    {
        var kode = KodeWilayah.Parse(wilayah);
        return kode.AdalahProvinsi
            ? rekap with { LaporanProvinsi = Dengan(rekap.LaporanProvinsi, target) }
            : rekap with { Daerah = [.. rekap.Daerah.Select(d => d.Hasil.Capaian.Wilayah == kode ? d with { Hasil = Dengan(d.Hasil, target) } : d)] };
    }

    private static HasilDaerah Dengan(HasilDaerah hasil, (string Layanan, decimal? Jumlah, decimal? Mutu)[] target) => hasil with
    {
        Target = [.. target.Select((t, i) => Berlaku(hasil.Capaian.Wilayah, KodeLayanan.Parse(t.Layanan), t.Jumlah, t.Mutu, i + 2)).OrderBy(t => t.Target.Layanan)],
    };

    private static TargetBerlaku Berlaku(KodeWilayah wilayah, KodeLayanan layanan, decimal? jumlah, decimal? mutu, int baris) => new(
        new TargetLayanan
        {
            Layanan = layanan,
            Tahun = RekapBanten.Periode.Tahun,
            Satuan = "Orang",
            Jumlah = jumlah is { } j ? new Angka(j, $"Target!E{baris}") : null,
            Mutu = mutu is { } m ? new Angka(m, $"Target!F{baris}") : null,
        },
        new SumberLayanan
        {
            Wilayah = wilayah,
            Layanan = layanan,
            Versi = 2,
            Diterima = new DateTimeOffset(2025, 2, 3, 9, 30, 0, TimeSpan.FromHours(7)),
            Sha256 = new string('c', 64),
            Berkas = $"2025-RAD/{wilayah}/{Berkas}",
        },
        "Keputusan Nomor 5 Tahun 2025");
}
