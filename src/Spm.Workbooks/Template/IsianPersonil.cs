namespace Spm.Workbooks;

/// <summary>Input cells of a row of the sheet of personnel.</summary>
/// <param name="KodeLayanan">Code of the service, or <see cref="TataLetakTemplate.SemuaLayanan"/>.</param>
/// <param name="Kualifikasi">Jabatan or kualifikasi.</param>
/// <param name="Satuan">Unit.</param>
/// <param name="Kebutuhan">How many are needed, in that unit.</param>
/// <param name="Tersedia">How many there are, in that unit.</param>
/// <param name="Keterangan">Note.</param>
public sealed record IsianPersonil(IsianSel KodeLayanan, IsianSel Kualifikasi, IsianSel Satuan, IsianSel Kebutuhan, IsianSel Tersedia, IsianSel Keterangan);
