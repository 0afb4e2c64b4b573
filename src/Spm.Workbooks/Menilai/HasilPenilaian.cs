using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>The verdict on a workbook.</summary>
public sealed record HasilPenilaian
{
    /// <summary>What the workbook reports, or null where it is rejected.</summary>
    public required Laporan? Laporan { get; init; }

    /// <summary>The layout that the workbook was found to be in; null where none was recognised.</summary>
    public ProfilTataLetak? TataLetak { get; init; }

    /// <summary>All findings, ordered by sheet (those about the file first), row and column.</summary>
    public required IReadOnlyList<Temuan> Temuan { get; init; }

    /// <summary>False where the file could not be read as a workbook: it is none, is damaged or is left alone for its own reasons.</summary>
    public bool Terbaca { get; init; } = true;

    /// <summary>True where no finding is a galat.</summary>
    public bool Diterima => Laporan is not null;
}
