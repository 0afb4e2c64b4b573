namespace SpmFunctions;

/// <summary>Which rekap to build. Codes as texts: it travels through the history of an orchestration.</summary>
/// <param name="Periode">Quarter, for example <c>2025-TW4</c>.</param>
/// <param name="Provinsi">Code of the province.</param>
public sealed record PermintaanRekap(string Periode, string Provinsi);
