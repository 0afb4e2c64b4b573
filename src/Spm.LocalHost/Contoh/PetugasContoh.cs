using System.Globalization;
using System.Text;
using Spm.Domain;

namespace Spm.LocalHost;

/// <summary>The built-in sample of <c>config/petugas.csv</c>: the offices of the sample's province, with addresses that lead nowhere.</summary>
internal static class PetugasContoh
{
    private static readonly (Urusan Urusan, string Opd, string Singkat, string Layanan)[] Opd =
    [
        (Urusan.Pendidikan, "Dinas Pendidikan", "dindik", ""),
        (Urusan.Kesehatan, "Dinas Kesehatan", "dinkes", ""),
        (Urusan.PekerjaanUmum, "Dinas Pekerjaan Umum dan Penataan Ruang", "pupr", ""),
        (Urusan.PerumahanRakyat, "Dinas Perumahan Rakyat dan Kawasan Permukiman", "perkim", ""),
        (Urusan.Trantibumlinmas, "Satuan Polisi Pamong Praja", "satpolpp", "K-TRA-01"),
        (Urusan.Trantibumlinmas, "Badan Penanggulangan Bencana Daerah", "bpbd", "K-TRA-02 K-TRA-03 K-TRA-04"),
        (Urusan.Trantibumlinmas, "Dinas Pemadam Kebakaran dan Penyelamatan", "damkar", "K-TRA-05"),
        (Urusan.Sosial, "Dinas Sosial", "dinsos", ""),
    ];

    /// <summary>The file.</summary>
    public static string Csv()
    {
        var csv = new StringBuilder("wilayah,urusan,layanan,opd,surel\n");
        foreach (var wilayah in new[] { DaftarWilayah.Ambil(ContohBanten.Provinsi) }.Concat(DaftarWilayah.DaerahPelapor(ContohBanten.Provinsi)))
        {
            // The province owes one service of trantibumlinmas only, so one office reports it.
            foreach (var (urusan, opd, singkat, layanan) in wilayah.Kode.AdalahProvinsi ? Opd.DistinctBy(o => o.Urusan) : Opd)
            {
                var nama = wilayah.Kode.AdalahProvinsi ? $"Provinsi {wilayah.Nama}" : wilayah.Nama;
                csv.Append(CultureInfo.InvariantCulture, $"{wilayah.Kode},{urusan.Segmen},{(wilayah.Kode.AdalahProvinsi ? "" : layanan)},{opd} {nama},{singkat}@{wilayah.Kode.ToString().Replace('.', '-')}.example\n");
            }
        }

        return csv.ToString();
    }
}
