namespace Spm.Domain;

/// <summary>Holds two states of the rekap of one province and quarter against each other.</summary>
public static class PembandingRekap
{
    /// <summary>
    /// Every value that differs, and the files that caused it. Values are compared exactly, not as rounded for people. Ordered by wilayah (the province, whose code is the
    /// shortest, first), then daerah before urusan before services, as the rekap has them.
    /// </summary>
    /// <param name="lama">As it was sent.</param>
    /// <param name="baru">As it is now.</param>
    /// <exception cref="ArgumentException">They are of different quarters or provinces.</exception>
    public static IReadOnlyList<PerubahanNilai> Bandingkan(IsiRekap lama, IsiRekap baru)
    {
        if ((lama.Periode, lama.Provinsi) != (baru.Periode, baru.Provinsi))
        {
            throw new ArgumentException($"{lama.Periode} of {lama.Provinsi} cannot be held against {baru.Periode} of {baru.Provinsi}.", nameof(baru));
        }

        var ganti = lama.Berkas.Keys.Union(baru.Berkas.Keys)
            .Select(k => (k.Wilayah, Berkas: new GantiBerkas(k.Layanan, lama.Berkas.GetValueOrDefault(k), baru.Berkas.GetValueOrDefault(k))))
            .Where(g => g.Berkas.Lama != g.Berkas.Baru)
            .OrderBy(g => g.Berkas.Layanan)
            .ToLookup(g => g.Wilayah, g => g.Berkas);
        return
        [
            .. lama.Nilai.Keys.Union(baru.Nilai.Keys)
                .Select(tempat => new PerubahanNilai(tempat, lama.Nilai.GetValueOrDefault(tempat), baru.Nilai.GetValueOrDefault(tempat), []))
                .Where(p => p.Lama != p.Baru)
                .OrderBy(p => p.Tempat.Wilayah)
                .ThenBy(p => p.Tempat.Urusan)
                .ThenBy(p => p.Tempat.Layanan)
                .ThenBy(p => p.Tempat.Besaran)
                .Select(p => p with { Sebab = [.. ganti[p.Tempat.Wilayah].Where(g => Dibawah(p.Tempat, g.Layanan))] }),
        ];
    }

    private static bool Dibawah(TempatBesaran tempat, KodeLayanan layanan) => tempat switch
    {
        { Layanan: { } kode } => kode == layanan,
        { Urusan: { } urusan } => Katalog.Cari(layanan)?.Urusan == urusan,
        _ => true,
    };
}
