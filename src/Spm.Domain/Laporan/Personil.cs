namespace Spm.Domain;

/// <summary>Personnel of one kind that supports a service. Never part of the index or of keterisian.</summary>
/// <param name="Kualifikasi">Jabatan or kualifikasi (free text); never the name of a person.</param>
/// <param name="Satuan">Unit of the two figures; Orang where the OPD names none.</param>
/// <param name="Kebutuhan">How many are needed, or null where not reported.</param>
/// <param name="Tersedia">How many there are, or null where not reported.</param>
/// <param name="Keterangan">Note (free text), or null.</param>
/// <param name="Bersama">True where the row was written for all services of its file: each of them carries it, and it counts once.</param>
/// <param name="Asal">Sheet and range of the row, for example <c>Personil!A2:F2</c>.</param>
public sealed record Personil(string Kualifikasi, string Satuan, Angka? Kebutuhan, Angka? Tersedia, string? Keterangan, bool Bersama, string Asal);
