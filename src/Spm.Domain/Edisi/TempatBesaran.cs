namespace Spm.Domain;

/// <summary>A place in a rekap that holds one value.</summary>
/// <param name="Wilayah">Daerah, or the province for its own report.</param>
/// <param name="Urusan">Urusan; null for what is said of the daerah as a whole.</param>
/// <param name="Layanan">Service; null for what is said of the daerah or of the urusan.</param>
/// <param name="Besaran">What is said.</param>
/// <param name="Butir">Row of the service, where it has several: of mutu (<see cref="ButirMutu"/>), an obstacle, a stage, personnel or an asesmen; else null.</param>
public sealed record TempatBesaran(KodeWilayah Wilayah, Urusan? Urusan, KodeLayanan? Layanan, Besaran Besaran, string? Butir = null);
