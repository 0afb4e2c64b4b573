namespace Spm.Workbooks;

/// <summary>Input cells of a row of the sheet of obstacles.</summary>
/// <param name="KodeLayanan">Code of the service.</param>
/// <param name="Permasalahan">Permasalahan.</param>
/// <param name="TindakLanjut">Tindak lanjut.</param>
public sealed record IsianKendala(IsianSel KodeLayanan, IsianSel Permasalahan, IsianSel TindakLanjut);
