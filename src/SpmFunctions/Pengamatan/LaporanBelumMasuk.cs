using Spm.Domain;

namespace SpmFunctions;

/// <summary>Who has not reported in a quarter yet.</summary>
/// <param name="Periode">Quarter: it has ended and is not locked.</param>
/// <param name="Provinsi">Province.</param>
/// <param name="Slot">The slots that no accepted report is current in, ordered by wilayah and urusan.</param>
public sealed record LaporanBelumMasuk(Periode Periode, KodeWilayah Provinsi, IReadOnlyList<Slot> Slot);
