namespace Spm.Domain;

/// <summary>Budget of a service, in rupiah. Never part of the index.</summary>
/// <param name="Alokasi">Alokasi, or null where not reported.</param>
/// <param name="Realisasi">Realisasi, or null where not reported.</param>
public sealed record Anggaran(Angka? Alokasi, Angka? Realisasi);
