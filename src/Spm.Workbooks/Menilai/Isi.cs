using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>A figure as read: blank, a number, or something that is none (then a finding says what).</summary>
/// <param name="Tempat">Where it stands.</param>
/// <param name="Teks">What the cell says, or null where it is blank.</param>
/// <param name="Angka">The number, or null.</param>
internal readonly record struct Isi(Tempat Tempat, string? Teks, Angka? Angka)
{
    public bool Ada => Teks is not null;

    public decimal? Nilai => Angka?.Nilai;
}
