namespace Spm.Domain;

/// <summary>Holds a rekap against earlier ones. Pure.</summary>
public static class PenyusunTren
{
    /// <summary>How many years back the same quarter is looked for.</summary>
    public const int TahunTerjauh = 3;

    /// <summary>
    /// The quarters that a rekap is held against, whether or not there is a rekap of them: the previous one of the same year, then the same one of earlier years, the newest
    /// first. A first quarter has no previous one: figures are cumulative in the year, so the last quarter of the year before is a whole year and no measure for it.
    /// </summary>
    public static IReadOnlyList<Periode> Pembanding(Periode periode) =>
    [
        .. periode.SebelumnyaDalamTahun is { } sebelumnya ? [sebelumnya] : Array.Empty<Periode>(),
        .. Enumerable.Range(1, TahunTerjauh).Select(n => periode.Tahun - n).Where(tahun => tahun >= Periode.TahunPertama).Select(tahun => new Periode(tahun, periode.Triwulan)),
    ];

    /// <summary>Puts the trend of a rekap together.</summary>
    /// <param name="kini">The indices of the rekap.</param>
    /// <param name="lalu">
    /// The earlier rekap that were found, in any order; the value is null where one cannot be read. Those that <see cref="Pembanding"/> does not name are left out.
    /// </param>
    /// <param name="terbitan">Published figures; those of other provinces are left out.</param>
    /// <param name="temuan">What is wrong with their file, or worth a remark.</param>
    /// <param name="provinsi">The province.</param>
    public static Tren Susun(
        RingkasanIndeks kini, KodeWilayah provinsi, IReadOnlyDictionary<Periode, RingkasanIndeks?> lalu, IReadOnlyList<AngkaTerbitan> terbitan, IReadOnlyList<Temuan> temuan)
    {
        RekapPembanding[] pembanding =
        [
            .. Pembanding(kini.Periode)
                .Where(p => lalu.ContainsKey(p) || p == kini.Periode.SebelumnyaDalamTahun || p.Tahun == kini.Periode.Tahun - 1)
                .Select(p => Dari(kini, p, lalu)),
        ];
        return new Tren
        {
            Pembanding = pembanding,
            Baris = [.. kini.Daerah.Keys.OrderBy(w => w.AdalahProvinsi).ThenBy(w => w).SelectMany(w => Baris(w, kini.Daerah[w], pembanding))],
            Terbitan = DeretTerbitan.Susun(provinsi, terbitan),
            Temuan = temuan,
        };
    }

    private static RekapPembanding Dari(RingkasanIndeks kini, Periode periode, IReadOnlyDictionary<Periode, RingkasanIndeks?> lalu) => lalu.TryGetValue(periode, out var isi)
        ? new RekapPembanding(periode, isi is null ? KeadaanPembanding.TidakTerbaca : isi.AturanSama(kini) ? KeadaanPembanding.Sebanding : KeadaanPembanding.AturanBerbeda, isi)
        : new RekapPembanding(periode, KeadaanPembanding.TidakAda, Isi: null);

    private static IEnumerable<BarisTren> Baris(KodeWilayah wilayah, IndeksDaerah kini, RekapPembanding[] pembanding) =>
        new Urusan?[] { null }.Concat(Urusan.Semua).Select(urusan => new BarisTren(
            wilayah,
            urusan,
            kini.Ambil(urusan),
            [.. pembanding.Select(p => Sel(kini, p.Keadaan, p.Isi?.Daerah.GetValueOrDefault(wilayah), urusan))]));

    private static SelTren Sel(IndeksDaerah kini, KeadaanPembanding keadaan, IndeksDaerah? lalu, Urusan? urusan)
    {
        var semula = lalu?.Ambil(urusan);
        return new SelTren(
            semula,
            keadaan == KeadaanPembanding.Sebanding && kini.Ambil(urusan) is { } k && semula is { } s ? new PerubahanIndeks(s, k) : null,
            lalu is null ? [] : PerubahanKeadaan.Bandingkan(lalu, kini, urusan));
    }
}
