namespace Spm.Workbooks;

/// <summary>Input cells of one stage of a service on the sheet of stages.</summary>
/// <param name="Status">"Selesai", "Sedang berjalan", "Belum" or empty.</param>
/// <param name="Bukti">Evidence.</param>
/// <param name="Catatan">Note.</param>
public sealed record IsianTahapan(IsianSel Status, IsianSel Bukti, IsianSel Catatan);
