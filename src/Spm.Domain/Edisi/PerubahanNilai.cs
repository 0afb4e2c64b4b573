namespace Spm.Domain;

/// <summary>A value of a rekap that is another than in the edition that was sent last.</summary>
/// <param name="Tempat">Where it stands.</param>
/// <param name="Lama">Value that was sent.</param>
/// <param name="Baru">Value now.</param>
/// <param name="Sebab">
/// The files that replaced others under it: of its service, its urusan or its daerah. Empty where nothing of the daerah's own changed, as with a rank that another one
/// took, with a status that only the clock changed, or with other rules.
/// </param>
public sealed record PerubahanNilai(TempatBesaran Tempat, NilaiBesaran Lama, NilaiBesaran Baru, IReadOnlyList<GantiBerkas> Sebab)
{
    /// <summary>True for a row that was written once for all services of its file: it stands once, with the first of them.</summary>
    public bool Bersama { get; init; }

    /// <summary>Of what is said of the kabupaten and kota together, those whose own value changed, ordered by code; of all else empty.</summary>
    public IReadOnlyList<KodeWilayah> Daerah { get; init; } = [];
}
