namespace Spm.Domain;

/// <summary>Mean of the index of an urusan over the daerah that have one.</summary>
/// <param name="Urusan">Urusan.</param>
/// <param name="Rerata">The mean.</param>
public sealed record RerataUrusan(Urusan Urusan, RerataIndeks Rerata);
