using Spm.Domain;

namespace Spm.Storage;

/// <summary>How far a rekap is behind its reports.</summary>
/// <param name="Periode">Quarter.</param>
/// <param name="Provinsi">Province.</param>
/// <param name="Diminta">Wanted generation: raised by every change of a slot.</param>
/// <param name="Dibangun">Built generation.</param>
public sealed record Generasi(Periode Periode, KodeWilayah Provinsi, long Diminta, long Dibangun)
{
    /// <summary>Fingerprint of the indices of the newest rekap of which later ones were told; null before that.</summary>
    public string? SidikIndeks { get; init; }

    /// <summary>When the first of the changes that the rekap does not show yet was asked for; null where it shows all, or where the book has no clock.</summary>
    public DateTimeOffset? TertinggalSejak { get; init; }

    /// <summary>Where the changes that the rekap does not show yet are found in traces, oldest first, at most <see cref="JejakGenerasi.Terbanyak"/>; empty where nobody listens to traces.</summary>
    public IReadOnlyList<JejakGenerasi> Jejak { get; init; } = [];

    /// <summary>True where the rekap has yet to be built.</summary>
    public bool Tertinggal => Dibangun < Diminta;
}
