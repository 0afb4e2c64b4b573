using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>A figure as read: blank, a number, or something that is none (then a finding says what).</summary>
/// <param name="Ada">True where the cell is not blank.</param>
/// <param name="Angka">The number, or null.</param>
internal readonly record struct Isi(bool Ada, Angka? Angka)
{
    public decimal? Nilai => Angka?.Nilai;
}
