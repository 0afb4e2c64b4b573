namespace Spm.Workbooks;

/// <summary>A cell with content, as the file has it. Of a formula this is the stored result.</summary>
public readonly record struct Sel
{
    /// <summary>Reference of the position that the file gives the cell, for example <c>G7</c>; counted on from the cell before only where the file leaves it out.</summary>
    public required string Alamat { get; init; }

    /// <summary>Row, from 1.</summary>
    public required int Baris { get; init; }

    /// <summary>Column, from 1 (A).</summary>
    public required int Kolom { get; init; }

    /// <summary>What it holds.</summary>
    public required JenisSel Jenis { get; init; }

    /// <summary>
    /// The value as text: text as it is, a number or date in the file's invariant notation, <c>TRUE</c> or <c>FALSE</c>, an error by its name;
    /// empty for <see cref="JenisSel.TanpaNilai"/>.
    /// </summary>
    public required string Teks { get; init; }

    /// <summary>
    /// The value of an <see cref="JenisSel.Angka"/>, null for every other kind and for a number beyond the range of decimal.
    /// Rounded as Excel shows it, to 15 significant digits (see <see cref="AngkaSel"/>).
    /// </summary>
    public decimal? Angka { get; init; }

    /// <summary>
    /// The point in time of a <see cref="JenisSel.Tanggal"/>, by the date system of the workbook (1900 or 1904) and without a time zone; null for every other kind
    /// and for what is no date of the calendar.
    /// </summary>
    public DateTime? Tanggal { get; init; }

    /// <summary>True where the cell has a formula.</summary>
    public bool Rumus { get; init; }

    /// <summary>True where there is nothing to see: empty text or white space only.</summary>
    public bool Kosong => Jenis == JenisSel.Teks && string.IsNullOrWhiteSpace(Teks);
}
