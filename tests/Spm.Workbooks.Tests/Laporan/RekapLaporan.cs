using Spm.Domain;

namespace Spm.Workbooks.Tests;

/// <summary>The rekap of Banten with other reports of some services. Capaian stay as they are.</summary>
internal static class RekapLaporan
{
    public static Rekap Ubah(Rekap rekap, Func<KodeWilayah, LaporanLayanan, LaporanLayanan> ubah) => rekap with
    {
        Daerah = [.. rekap.Daerah.Select(d => d with { Hasil = Ubah(d.Hasil, ubah) })],
        LaporanProvinsi = Ubah(rekap.LaporanProvinsi, ubah),
    };

    /// <summary>Every service with a budget of its own, but those of Kota Serang.</summary>
    public static Rekap DenganAnggaran() => Ubah(RekapBanten.Buat(), (wilayah, laporan) => wilayah.ToString() == "36.73" ? laporan : laporan with
    {
        Anggaran = new Anggaran(new Angka(Alokasi(wilayah, laporan), "C!D2"), laporan.Kode.ToString() == "K-KES-02" ? null : new Angka(Alokasi(wilayah, laporan) / 4, "C!E2")),
    });

    /// <summary>The rekap with these obstacles of K-SOS-01 and no others.</summary>
    public static Rekap DenganKendala(params (string Wilayah, string? Permasalahan, string? TindakLanjut)[] kendala) => Ubah(RekapBanten.Buat(), (wilayah, laporan) => laporan with
    {
        Kendala = laporan.Kode.ToString() == "K-SOS-01" ? [.. kendala.Where(k => k.Wilayah == wilayah.ToString()).Select(k => new Kendala(k.Permasalahan, k.TindakLanjut, "Kendala!A2:C2"))] : [],
    });

    private static decimal Alokasi(KodeWilayah wilayah, LaporanLayanan laporan) =>
        1_000_000m * int.Parse(wilayah.ToString()[^2..], System.Globalization.CultureInfo.InvariantCulture) * (1 + laporan.Kode.ToString()[^1] - '0');

    private static HasilDaerah Ubah(HasilDaerah hasil, Func<KodeWilayah, LaporanLayanan, LaporanLayanan> ubah) => hasil with
    {
        Capaian = hasil.Capaian with
        {
            Urusan = [.. hasil.Capaian.Urusan.Select(u => u with
            {
                Layanan = [.. u.Layanan.Select(l => l.Laporan is { } laporan ? l with { Laporan = ubah(hasil.Capaian.Wilayah, laporan) } : l)],
            })],
        },
    };
}
