namespace Spm.Domain;

/// <summary>The indices of a daerah in one quarter.</summary>
/// <param name="Indeks">Index, 0 to 100; null where nothing applies.</param>
/// <param name="Urusan">Index of each urusan, 0 to 100; null or missing where no report was accepted or nothing applies.</param>
/// <param name="Terlapor">Number of urusan with an accepted report, 0 to 6.</param>
public sealed record IndeksDaerah(decimal? Indeks, IReadOnlyDictionary<Urusan, decimal?> Urusan, int Terlapor)
{
    /// <summary>Of capaian.</summary>
    public static IndeksDaerah Dari(CapaianDaerah capaian) => new(
        capaian.Indeks?.KeDecimal(),
        capaian.Urusan.ToDictionary(u => u.Urusan, u => u.Indeks?.KeDecimal()),
        capaian.Urusan.Count(u => u.Status.AdaLaporan));

    /// <summary>
    /// The index of an urusan, or of the daerah where none is given, as far as it can be compared: the 0 of a daerah of which no report was accepted says nothing of its services.
    /// </summary>
    public decimal? Ambil(Urusan? urusan) => urusan is not null ? Urusan.GetValueOrDefault(urusan) : Terlapor == 0 ? null : Indeks;
}
