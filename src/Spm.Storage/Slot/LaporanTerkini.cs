using Spm.Domain;

namespace Spm.Storage;

/// <summary>The current reports of a slot.</summary>
/// <param name="Layanan">The current report of each service, by code.</param>
/// <param name="Contoh">True where one of them belongs to the built-in sample.</param>
/// <param name="Seberkas">All services that the file of each current report fills in, by the code of that report.</param>
public sealed record LaporanTerkini(
    IReadOnlyDictionary<KodeLayanan, LaporanLayanan> Layanan, bool Contoh, IReadOnlyDictionary<KodeLayanan, IReadOnlyList<KodeLayanan>> Seberkas);
