namespace Spm.Domain;

/// <summary>Chooses which target counts. Pure. A rule of this program: no source says how a yearly decree stands to a plan of several years.</summary>
public static class PemilihTarget
{
    /// <summary>
    /// The targets of a daerah for one year, ordered by service. Of the documents whose own year is not later and that set something for the service and the year, the one with the latest year
    /// counts, of several of that year the one received last: so a yearly decree comes before the plan. One document gives both figures of a service; they are never mixed.
    /// </summary>
    /// <param name="tahun">Year of the rekap.</param>
    /// <param name="dokumen">The documents of the daerah, those of one year in the order of receipt.</param>
    public static IReadOnlyList<TargetBerlaku> Pilih(int tahun, IReadOnlyList<DokumenTerkini> dokumen)
    {
        var pilihan = new SortedDictionary<KodeLayanan, TargetBerlaku>();
        foreach (var satu in dokumen.Where(d => d.Isi.Slot.Tahun <= tahun).OrderBy(d => d.Isi.Slot.Tahun))
        {
            foreach (var target in satu.Isi.Target.Where(t => t.Tahun == tahun))
            {
                var sumber = new SumberLayanan
                {
                    Wilayah = satu.Isi.Slot.Wilayah,
                    Layanan = target.Layanan,
                    Versi = satu.Versi,
                    Diterima = satu.Diterima,
                    Sha256 = satu.Sha256,
                    Berkas = satu.Berkas,
                };
                pilihan[target.Layanan] = new TargetBerlaku(target, sumber, satu.Isi.DasarHukum);
            }
        }

        return [.. pilihan.Values];
    }
}
