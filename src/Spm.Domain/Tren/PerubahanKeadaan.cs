namespace Spm.Domain;

/// <summary>
/// An urusan behind the index of a daerah, or a service behind the index of an urusan, that stood otherwise in an earlier rekap: two indices over different parts differ for that alone.
/// </summary>
/// <param name="Nama">Short name of the urusan, or code of the service.</param>
/// <param name="Lalu">Where it stood then.</param>
/// <param name="Kini">Where it stands now.</param>
/// <param name="Layanan">
/// Under the index of a daerah: how many services of the urusan changed so, where the urusan itself is counted in both indices, which they move through its own. Null where the
/// urusan or the service that <paramref name="Nama"/> names is what changed.
/// </param>
public sealed record PerubahanKeadaan(string Nama, StatusLayanan Lalu, StatusLayanan Kini, int? Layanan = null)
{
    /// <summary>What changed behind an index of a daerah, or of one of its urusan where one is given.</summary>
    internal static IReadOnlyList<PerubahanKeadaan> Bandingkan(IndeksDaerah lalu, IndeksDaerah kini, Urusan? urusan) =>
        [.. urusan is null ? AntarUrusan(lalu, kini).Concat(Urusan.Semua.SelectMany(u => LayananMilik(u, lalu, kini))) : AntarLayanan(lalu.Milik(urusan), kini.Milik(urusan))];

    private static IEnumerable<PerubahanKeadaan> AntarUrusan(IndeksDaerah lalu, IndeksDaerah kini) =>
        Urusan.Semua.Select(u => new PerubahanKeadaan(u.NamaPendek, lalu.Milik(u).Keadaan, kini.Milik(u).Keadaan)).Where(p => p.Lalu != p.Kini);

    private static IEnumerable<PerubahanKeadaan> LayananMilik(Urusan urusan, IndeksDaerah lalu, IndeksDaerah kini) => AntarLayanan(lalu.Milik(urusan), kini.Milik(urusan))
        .GroupBy(p => (p.Lalu, p.Kini))
        .Select(g => new PerubahanKeadaan(urusan.NamaPendek, g.Key.Lalu, g.Key.Kini, g.Count()));

    // Where one of the indices is not there, that is said in its place. Services of one catalogue only cannot be held against anything.
    private static IEnumerable<PerubahanKeadaan> AntarLayanan(IndeksUrusan lalu, IndeksUrusan kini) => lalu.Indeks is null || kini.Indeks is null
        ? []
        : kini.Layanan.Where(l => lalu.Layanan.TryGetValue(l.Key, out var semula) && semula != l.Value)
            .OrderBy(l => l.Key)
            .Select(l => new PerubahanKeadaan(l.Key.ToString(), lalu.Layanan[l.Key], l.Value));
}
