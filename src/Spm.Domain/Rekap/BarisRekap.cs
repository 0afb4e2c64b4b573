namespace Spm.Domain;

/// <summary>A daerah in a rekap.</summary>
/// <param name="Hasil">Its results.</param>
/// <param name="Peringkat">
/// Rank among the kabupaten or among the kota of the province by the exact index, 1 the best; ties share a rank and the next one is skipped; null without an index.
/// </param>
public sealed record BarisRekap(HasilDaerah Hasil, int? Peringkat);
