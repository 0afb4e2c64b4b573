using Spm.Domain;

namespace Spm.Storage;

/// <summary>
/// A withdrawal: an entry of a slot's history that takes services of earlier versions out of what is current, with who did so and why. Never changed; the versions
/// and their files stay.
/// </summary>
public sealed record Penarikan
{
    /// <summary>Most characters of <see cref="Alasan"/>.</summary>
    public const int AlasanTerpanjang = 500;

    /// <summary>Number within the slot, in one row with those of the versions.</summary>
    public required int Nomor { get; init; }

    /// <summary>When it was done, in the province's time zone.</summary>
    public required DateTimeOffset Saat { get; init; }

    /// <summary>
    /// When storage wrote it first, by the clock that also wrote the times of the uploads: from then on it holds against them. A restore keeps it. Null before storage wrote it.
    /// </summary>
    public DateTimeOffset? Tersimpan { get; init; }

    /// <summary>Who did it, as given.</summary>
    public required string Oleh { get; init; }

    /// <summary>Why, as given: text of a person, never a formula or markup.</summary>
    public required string Alasan { get; init; }

    /// <summary>What was taken, by version; never empty.</summary>
    public required IReadOnlyList<VersiDitarik> Versi { get; init; }

    /// <summary>True where the request named services, false where it was for all; null in rows of before this was recorded.</summary>
    public bool? LayananDisebut { get; init; }

    /// <summary>The services that were taken, ordered by code.</summary>
    public IReadOnlyList<KodeLayanan> Layanan => [.. Versi.SelectMany(v => v.Layanan).Distinct().Order()];
}
