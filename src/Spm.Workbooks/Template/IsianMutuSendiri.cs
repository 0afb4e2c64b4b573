namespace Spm.Workbooks;

/// <summary>Input cells of an OPD's own row of block B.</summary>
/// <param name="KodeLayanan">Code of the service.</param>
/// <param name="Item">Item.</param>
/// <param name="Satuan">Unit.</param>
/// <param name="Harus">Jumlah harus dipenuhi, in that unit.</param>
/// <param name="Terpenuhi">Jumlah terpenuhi, in that unit.</param>
public sealed record IsianMutuSendiri(IsianSel KodeLayanan, IsianSel Item, IsianSel Satuan, IsianSel Harus, IsianSel Terpenuhi);
