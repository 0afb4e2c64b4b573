using Spm.Domain;

namespace SpmFunctions;

/// <summary>An office that owes a report, and how to reach it: a row of <c>petugas.csv</c>.</summary>
/// <param name="Wilayah">Daerah, or the province for its own report.</param>
/// <param name="Urusan">Urusan.</param>
/// <param name="Layanan">The services that this office reports; all of the urusan where the column is empty.</param>
/// <param name="Opd">Name of the office.</param>
/// <param name="Surel">E-mail address.</param>
public sealed record Petugas(KodeWilayah Wilayah, Urusan Urusan, IReadOnlyList<KodeLayanan> Layanan, string Opd, string Surel);
