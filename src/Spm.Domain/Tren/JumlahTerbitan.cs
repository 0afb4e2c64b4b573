namespace Spm.Domain;

/// <summary>A published index of a daerah that is not the mean of the published indices of its six urusan.</summary>
/// <param name="Total">The published index of the daerah.</param>
/// <param name="Rerata">Mean of the published indices of its six urusan, not rounded.</param>
public sealed record JumlahTerbitan(AngkaTerbitan Total, decimal Rerata)
{
    // Published figures have two decimals: a total and a mean of such figures may differ by half a hundredth each.
    private const decimal Toleransi = 0.01m;

    /// <summary>
    /// Those of a list, in its order. Only totals of which all six urusan are published for the same year are looked at: which urusan a daerah had is not known otherwise.
    /// </summary>
    public static IReadOnlyList<JumlahTerbitan> Periksa(IReadOnlyList<AngkaTerbitan> terbitan)
    {
        var bagian = terbitan.Where(t => t.Urusan is not null).ToLookup(t => (t.Wilayah, t.Tahun), t => t.Indeks);
        return
        [
            .. terbitan.Where(t => t.Urusan is null && bagian[(t.Wilayah, t.Tahun)].Count() == Urusan.Semua.Count)
                .Select(t => new JumlahTerbitan(t, bagian[(t.Wilayah, t.Tahun)].Average()))
                .Where(j => Math.Abs(j.Total.Indeks - j.Rerata) > Toleransi),
        ];
    }
}
