namespace Spm.Domain;

/// <summary>Everything that a rekap needs of one daerah.</summary>
/// <param name="Capaian">Capaian.</param>
/// <param name="Sumber">Where its figures come from, ordered by service.</param>
/// <param name="Contoh">True where one of its current reports belongs to the built-in sample.</param>
public sealed record HasilDaerah(CapaianDaerah Capaian, IReadOnlyList<SumberLayanan> Sumber, bool Contoh)
{
    /// <summary>What became of the last file of services without a current report, ordered by service; of a service that no file came for there is none. Empty in results of before it was kept.</summary>
    public IReadOnlyList<BerkasGugur> Gugur { get; init; } = [];

    /// <summary>The targets that count for the year, ordered by service; a service without one is not among them. No part of the index.</summary>
    public IReadOnlyList<TargetBerlaku> Target { get; init; } = [];
}
