using Azure;

namespace Spm.Storage;

/// <summary>What was found of a set before anything is restored from it.</summary>
/// <param name="Nama">Name of the set.</param>
/// <param name="Keadaan">Verdict.</param>
public sealed record PemeriksaanCadangan(string Nama, KeadaanCadangan Keadaan)
{
    /// <summary>The manifest; null where there is none that can be read.</summary>
    public ManifesCadangan? Manifes { get; init; }

    /// <summary>Blobs that are gone or are not what was written, by their names in the container.</summary>
    public IReadOnlyList<string> Rusak { get; init; } = [];

    /// <summary>The versions of the blobs that were looked at, by table: no other ones are read later.</summary>
    internal IReadOnlyDictionary<string, ETag> Versi { get; init; } = new Dictionary<string, ETag>();
}
