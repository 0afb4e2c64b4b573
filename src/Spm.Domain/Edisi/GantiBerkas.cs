namespace Spm.Domain;

/// <summary>A service that another file carries than before.</summary>
/// <param name="Layanan">Service.</param>
/// <param name="Lama">The file before; null where none was current.</param>
/// <param name="Baru">The file now; null where none is current any more.</param>
public sealed record GantiBerkas(KodeLayanan Layanan, BerkasLayanan? Lama, BerkasLayanan? Baru);
