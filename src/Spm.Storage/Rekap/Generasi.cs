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

    /// <summary>True where the rekap has yet to be built.</summary>
    public bool Tertinggal => Dibangun < Diminta;
}
