namespace Spm.Domain;

/// <summary>A place in a rekap that holds one value.</summary>
/// <param name="Wilayah">Daerah, or the province for its own report and for its kabupaten and kota together.</param>
/// <param name="Urusan">Urusan; null for what is said of the daerah as a whole.</param>
/// <param name="Layanan">Service; null for what is said of the daerah or of the urusan.</param>
/// <param name="Besaran">What is said.</param>
/// <param name="Butir">Row of the service, where it has several: of mutu (<see cref="ButirMutu"/>), an obstacle, a stage, personnel or an asesmen; the band of <see cref="Spm.Domain.Besaran.JumlahKategori"/>, null for none; else null.</param>
public sealed record TempatBesaran(KodeWilayah Wilayah, Urusan? Urusan, KodeLayanan? Layanan, Besaran Besaran, string? Butir = null)
{
    /// <summary>True for what is said of the kabupaten and kota together.</summary>
    public bool Gabungan => Besaran is Besaran.RerataIndeks or Besaran.RerataTerlapor or Besaran.JumlahKategori or Besaran.KeterisianGabungan or Besaran.RerataUrusan
        or Besaran.JumlahHarus or Besaran.JumlahTerlayani or Besaran.PenerimaGabungan;
}
