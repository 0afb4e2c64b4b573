namespace Spm.Domain;

/// <summary>The indices of a daerah in one quarter.</summary>
/// <param name="Indeks">Index, 0 to 100; null where nothing applies.</param>
/// <param name="Urusan">Index of each urusan; one that is missing has no report.</param>
public sealed record IndeksDaerah(decimal? Indeks, IReadOnlyDictionary<Urusan, IndeksUrusan> Urusan)
{
    /// <summary>Number of urusan with an accepted report, 0 to 6.</summary>
    public int Terlapor => Urusan.Values.Count(u => u.AdaLaporan);

    /// <summary>Of capaian.</summary>
    public static IndeksDaerah Dari(CapaianDaerah capaian) => new(capaian.Indeks?.KeDecimal(), capaian.Urusan.ToDictionary(u => u.Urusan, IndeksUrusan.Dari));

    /// <summary>What is known of an urusan.</summary>
    public IndeksUrusan Milik(Urusan urusan) => Urusan.GetValueOrDefault(urusan, IndeksUrusan.TanpaLaporan);

    /// <summary>
    /// The index of an urusan, or of the daerah where none is given, as far as it can be compared: the 0 of a daerah of which no report was accepted says nothing of its services.
    /// </summary>
    public decimal? Ambil(Urusan? urusan) => urusan is not null ? Milik(urusan).Indeks : Terlapor == 0 ? null : Indeks;
}
