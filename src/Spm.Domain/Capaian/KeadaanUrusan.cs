namespace Spm.Domain;

/// <summary>What is currently known of one urusan of a daerah: the input of the rules.</summary>
/// <param name="Urusan">Urusan.</param>
/// <param name="Status">Where its report stands.</param>
/// <param name="Layanan">The current report of each service that was reported; empty where no report was accepted.</param>
public sealed record KeadaanUrusan(Urusan Urusan, StatusUrusan Status, IReadOnlyDictionary<KodeLayanan, LaporanLayanan> Layanan);
