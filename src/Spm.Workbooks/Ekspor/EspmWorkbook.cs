using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>
/// Writes <c>espm-{wilayah}.xlsx</c>: what one daerah has to enter into e-SPM, block after block in the order in which e-SPM asks for it (capaian A and B, penganggaran,
/// permasalahan, tahapan), so that entering is copying. The order comes from reports about e-SPM and is unverified. The same results always give the same bytes.
/// </summary>
public static class EspmWorkbook
{
    /// <summary>Version of the layout: a file that was written with another one is out of date.</summary>
    public const string Versi = "5";

    /// <summary>What the name of every such file begins with.</summary>
    public const string AwalanNama = "espm-";

    /// <summary>Name of the file, for example <c>espm-36.01.xlsx</c>.</summary>
    public static string NamaBerkas(KodeWilayah wilayah) => $"{AwalanNama}{wilayah}.xlsx";

    /// <summary>Everything outside the results of the daerah that the file shows, as one text.</summary>
    public static string Ketentuan(Rekap rekap, Kertas kertas = Kertas.A4) =>
        string.Join('\n', Versi, kertas, Katalog.Versi(rekap.Periode), TeksRekap.Waktu(rekap), TeksRekap.Aturan(rekap));

    /// <summary>Writes the file.</summary>
    /// <param name="rekap">The rekap, for period, deadlines and rules only; nothing is said of other daerah.</param>
    /// <param name="hasil">Results of the daerah, or of the province for its own services.</param>
    /// <param name="keluaran">Where to write; stays open.</param>
    /// <param name="kertas">Paper that it is laid out for.</param>
    /// <exception cref="KeyNotFoundException">The wilayah or a service does not exist.</exception>
    public static void Tulis(Rekap rekap, HasilDaerah hasil, Stream keluaran, Kertas kertas = Kertas.A4)
    {
        ArgumentNullException.ThrowIfNull(rekap);
        ArgumentNullException.ThrowIfNull(hasil);
        ArgumentNullException.ThrowIfNull(keluaran);

        // Whether it is a sample is said of this daerah, not of the whole rekap.
        var sendiri = rekap with { Daerah = [], LaporanProvinsi = hasil };
        var wilayah = DaftarWilayah.Ambil(hasil.Capaian.Wilayah);
        var nama = wilayah.Kode.AdalahProvinsi ? $"Pemerintah Provinsi {wilayah.Nama}" : wilayah.Nama;
        PenulisBuku.Tulis(keluaran, new SifatBuku(TeksEspm.Judul(nama, rekap.Periode.ToString()), rekap.Periode.Akhir, kertas), buku =>
        {
            LembarEspm.TulisPenerima(buku, sendiri, nama);
            LembarEspm.TulisMutu(buku, sendiri, nama);
            LembarEspm.TulisAnggaran(buku, sendiri, nama);
            LembarEspm.TulisPermasalahan(buku, sendiri, nama);
            LembarEspm.TulisTahapan(buku, sendiri, nama);
        });
    }
}
