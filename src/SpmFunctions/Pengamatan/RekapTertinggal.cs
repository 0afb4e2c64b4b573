using Spm.Domain;

namespace SpmFunctions;

/// <summary>How far a rekap is behind its reports.</summary>
/// <param name="Periode">Quarter.</param>
/// <param name="Provinsi">Province.</param>
/// <param name="Generasi">Changes that it does not show; 0 where it shows all.</param>
/// <param name="Umur">Since the first of them; zero where it shows all.</param>
public sealed record RekapTertinggal(Periode Periode, KodeWilayah Provinsi, long Generasi, TimeSpan Umur);
