namespace Spm.Domain;

/// <summary>
/// What uploads are for, each a history of its own: the slot of a report, or the rencana aksi of a daerah and year. Its text (<see cref="object.ToString"/>) is its folder in every
/// container.
/// </summary>
public interface ITempatUnggahan
{
    /// <summary>Province, kabupaten or kota.</summary>
    KodeWilayah Wilayah { get; }
}
