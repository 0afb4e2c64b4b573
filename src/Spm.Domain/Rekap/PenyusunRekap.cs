namespace Spm.Domain;

/// <summary>Puts the results of the daerah of a province together. Pure: the same results in any order give the same rekap.</summary>
public static class PenyusunRekap
{
    /// <summary>Makes the rekap of one quarter.</summary>
    /// <param name="periode">Quarter.</param>
    /// <param name="provinsi">Province.</param>
    /// <param name="aturan">The rule set that the results follow.</param>
    /// <param name="tenggat">The deadlines of the quarter.</param>
    /// <param name="daerah">The kabupaten and kota of the province, in any order, each once.</param>
    /// <param name="laporanProvinsi">The province's own results.</param>
    /// <exception cref="ArgumentException">A daerah is given twice, is unknown or lies elsewhere, or the province's results are of another wilayah.</exception>
    public static Rekap Susun(
        Periode periode, KodeWilayah provinsi, AturanCapaian aturan, Tenggat tenggat, IReadOnlyList<HasilDaerah> daerah, HasilDaerah laporanProvinsi)
    {
        if (!provinsi.AdalahProvinsi || laporanProvinsi.Capaian.Wilayah != provinsi)
        {
            throw new ArgumentException($"{laporanProvinsi.Capaian.Wilayah} is not the province {provinsi}.", nameof(laporanProvinsi));
        }

        HasilDaerah[] urut = [.. daerah.OrderBy(d => d.Capaian.Wilayah)];
        var sebelumnya = default(KodeWilayah);
        foreach (var kode in urut.Select(d => d.Capaian.Wilayah))
        {
            if (kode == sebelumnya || kode.Provinsi != provinsi || kode.AdalahProvinsi || DaftarWilayah.Cari(kode) is null)
            {
                throw new ArgumentException($"{kode} is given twice or is no daerah of {provinsi}.", nameof(daerah));
            }

            sebelumnya = kode;
        }

        var indeksPerJenis = urut.ToLookup(Jenis, d => d.Capaian.Indeks);
        return new Rekap
        {
            Periode = periode,
            Provinsi = provinsi,
            Aturan = aturan,
            Tenggat = tenggat,
            Daerah = [.. urut.Select(d => new BarisRekap(d, d.Capaian is { Berindeks: true, Indeks: { } indeks } ? 1 + indeksPerJenis[Jenis(d)].Count(lain => lain > indeks) : null))],
            LaporanProvinsi = laporanProvinsi,
        };
    }

    private static JenisWilayah Jenis(HasilDaerah daerah) => DaftarWilayah.Ambil(daerah.Capaian.Wilayah).Jenis;
}
