namespace Spm.Storage;

/// <summary>A table held against its copy, and what was done.</summary>
/// <param name="Tabel">Name of the table.</param>
public sealed record PemulihanTabel(string Tabel)
{
    /// <summary>False where the table itself was gone.</summary>
    public required bool Ada { get; init; }

    /// <summary>Rows of the copy.</summary>
    public required long Cadangan { get; init; }

    /// <summary>Of them, rows that the table has not.</summary>
    public required long Hilang { get; init; }

    /// <summary>Of them, rows that say something else in the table, and may.</summary>
    public required long Berbeda { get; init; }

    /// <summary>
    /// Of the rows of the copy, versions and withdrawals whose number has another one in the table: it was given again after the table was emptied. Not among those that differ; the copy has it wherever
    /// anything is written.
    /// </summary>
    public long NomorGanda { get; init; }

    /// <summary>Of those that differ, rows that storage wrote after it wrote what the copy has: they were changed, or restored from elsewhere, since.</summary>
    public required long LebihBaru { get; init; }

    /// <summary>Rows of the table that the copy has not: they came later.</summary>
    public required long Tambahan { get; init; }

    /// <summary>Rows that were added.</summary>
    public required long Ditambah { get; init; }

    /// <summary>Rows that were put back to what the copy says, those of numbers that were given twice among them.</summary>
    public required long Diganti { get; init; }

    /// <summary>Rows that somebody else wrote while they were being restored: they stayed.</summary>
    public required long Didahului { get; init; }
}
