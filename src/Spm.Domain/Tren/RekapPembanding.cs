namespace Spm.Domain;

/// <summary>An earlier rekap of the same province that a rekap is held against.</summary>
/// <param name="Periode">Its quarter.</param>
/// <param name="Keadaan">Whether it can be compared.</param>
/// <param name="Isi">Its indices; null where there is none or it cannot be read.</param>
public sealed record RekapPembanding(Periode Periode, KeadaanPembanding Keadaan, RingkasanIndeks? Isi);
