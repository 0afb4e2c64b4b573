using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>The verdict on a rencana aksi.</summary>
public sealed record HasilRencana
{
    /// <summary>What it sets, or null where it is rejected.</summary>
    public required DokumenRencana? Dokumen { get; init; }

    /// <summary>All findings, ordered by sheet (those about the file first), row and column.</summary>
    public required IReadOnlyList<Temuan> Temuan { get; init; }

    /// <summary>False where the file could not be read as a workbook.</summary>
    public bool Terbaca { get; init; } = true;

    /// <summary>True where no finding is a galat.</summary>
    public bool Diterima => Dokumen is not null;
}
