namespace Spm.Domain;

/// <summary>The published indices of a daerah or of one of its urusan, by year.</summary>
/// <param name="Wilayah">Daerah, or the province.</param>
/// <param name="Urusan">Urusan; null for the index of the daerah.</param>
/// <param name="Angka">The figures, each with the change since the one published before it (not necessarily of the year before), in the order of the years.</param>
public sealed record DeretTerbitan(KodeWilayah Wilayah, Urusan? Urusan, IReadOnlyList<(AngkaTerbitan Angka, PerubahanIndeks? Perubahan)> Angka)
{
    internal static IReadOnlyList<DeretTerbitan> Susun(KodeWilayah provinsi, IReadOnlyList<AngkaTerbitan> terbitan) =>
    [
        .. terbitan.Where(t => t.Wilayah.Provinsi == provinsi)
            .GroupBy(t => (t.Wilayah, t.Urusan))
            .OrderBy(g => g.Key.Wilayah.AdalahProvinsi).ThenBy(g => g.Key.Wilayah).ThenBy(g => g.Key.Urusan)
            .Select(g => new DeretTerbitan(g.Key.Wilayah, g.Key.Urusan, Berurut([.. g.OrderBy(t => t.Tahun)]))),
    ];

    private static IReadOnlyList<(AngkaTerbitan, PerubahanIndeks?)> Berurut(AngkaTerbitan[] angka) =>
        [.. angka.Select((a, i) => (a, i == 0 ? (PerubahanIndeks?)null : new PerubahanIndeks(angka[i - 1].Indeks, a.Indeks)))];
}
