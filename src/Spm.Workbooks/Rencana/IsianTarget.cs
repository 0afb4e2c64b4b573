namespace Spm.Workbooks;

/// <summary>What is to stand in one row of the template of a rencana aksi.</summary>
/// <param name="Jumlah">Target number.</param>
/// <param name="Mutu">Target of mutu in percent.</param>
/// <param name="Keterangan">Remark.</param>
public sealed record IsianTarget(IsianSel Jumlah, IsianSel Mutu, IsianSel Keterangan = default);
