namespace Spm.Domain;

/// <summary>An obstacle in fulfilling a service, and what is done about it.</summary>
/// <param name="Permasalahan">Permasalahan, or null where only the tindak lanjut was filled in.</param>
/// <param name="TindakLanjut">Tindak lanjut, or null where not reported.</param>
/// <param name="Asal">Sheet and range of the row, for example <c>Kendala!A2:C2</c>.</param>
public sealed record Kendala(string? Permasalahan, string? TindakLanjut, string Asal);
