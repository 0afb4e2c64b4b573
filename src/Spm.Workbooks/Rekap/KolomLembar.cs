namespace Spm.Workbooks;

/// <summary>A column of a sheet of the rekap.</summary>
/// <param name="Kepala">Header.</param>
/// <param name="Lebar">Width in characters.</param>
internal sealed record KolomLembar(string Kepala, double Lebar);
