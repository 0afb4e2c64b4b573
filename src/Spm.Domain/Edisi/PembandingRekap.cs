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
        var berubah = lama.Nilai.Keys.Union(baru.Nilai.Keys)
            .Where(tempat => lama.Memuat(tempat.Besaran) && baru.Memuat(tempat.Besaran))
            .Select(tempat => new PerubahanNilai(tempat, lama.Nilai.GetValueOrDefault(tempat), baru.Nilai.GetValueOrDefault(tempat), []))
            .Where(p => p.Lama != p.Baru && (!AdalahSatuan(p.Tempat.Besaran) || (p.Lama.Teks is not null && p.Baru.Teks is not null)))
            .ToList();
        var layananBerubah = berubah.Where(p => !DalamTarget(p.Tempat.Besaran)).Select(p => (p.Tempat.Wilayah, p.Tempat.Layanan)).ToHashSet();
        return
        [
            .. berubah
                .OrderBy(p => p.Tempat.Wilayah)
                .ThenBy(p => p.Tempat.Urusan)
                .ThenBy(p => p.Tempat.Layanan)
                .ThenBy(p => p.Tempat.Besaran) // and rows in their order
                .Select(p => p with { Sebab = DalamTarget(p.Tempat.Besaran) ? SebabTarget(p.Tempat) : Sebab(p.Tempat) }),
        ];

        // A target changes with its document alone, never with a report.
        IReadOnlyList<GantiBerkas> SebabTarget(TempatBesaran tempat)
        {
            var kunci = (tempat.Wilayah, tempat.Layanan!.Value);
            var (semula, kini) = (lama.BerkasTarget.GetValueOrDefault(kunci), baru.BerkasTarget.GetValueOrDefault(kunci));
            return semula == kini ? [] : [new GantiBerkas(tempat.Layanan.Value, semula, kini)];
        }

        // A new file often repeats what it does not correct: the services that it left as they were caused nothing.
        IReadOnlyList<GantiBerkas> Sebab(TempatBesaran tempat)
        {
            var dibawah = ganti[tempat.Wilayah].Where(g => Dibawah(tempat, g.Layanan)).ToList();
            return dibawah.FindAll(g => layananBerubah.Contains((tempat.Wilayah, g.Layanan))) is { Count: > 0 } penyebab ? penyebab : dibawah;
        }
    }

    private static bool DalamTarget(Besaran besaran) => besaran is Besaran.TargetJumlah or Besaran.TargetSatuan or Besaran.TargetMutu;

    // That counts came or went says their own row.
    private static bool AdalahSatuan(Besaran besaran) => besaran is Besaran.Satuan or Besaran.TargetSatuan;

    private static bool Dibawah(TempatBesaran tempat, KodeLayanan layanan) => tempat switch
    {
        { Layanan: { } kode } => kode == layanan,
        { Urusan: { } urusan } => Katalog.Cari(layanan)?.Urusan == urusan,
        _ => true,
    };
}
