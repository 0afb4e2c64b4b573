namespace Spm.Workbooks;

/// <summary>Input cells of a prescribed row of block B.</summary>
/// <param name="Harus">Jumlah harus dipenuhi, in the row's unit.</param>
/// <param name="Terpenuhi">Jumlah terpenuhi, in the row's unit.</param>
public sealed record IsianMutu(IsianSel Harus, IsianSel Terpenuhi);
