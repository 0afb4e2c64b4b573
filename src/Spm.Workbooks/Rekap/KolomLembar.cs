using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>A column of a sheet of the rekap.</summary>
/// <param name="Kepala">Header.</param>
/// <param name="Lebar">Width in characters.</param>
/// <param name="Angka">True where it holds figures: its header then stands at the right, over them.</param>
internal sealed record KolomLembar(string Kepala, double Lebar, bool Angka = false)
{
    /// <summary>A column of an urusan, wide enough for its longest word (Trantibumlinmas) and for "belum lapor" with its symbol.</summary>
    public static KolomLembar Untuk(Urusan urusan) => new(urusan.NamaPendek, Math.Max(14, urusan.NamaPendek.Split(' ').Max(kata => kata.Length) + 3));
}
