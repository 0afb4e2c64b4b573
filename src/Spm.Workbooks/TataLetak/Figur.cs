using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>A figure put together from cells.</summary>
internal sealed record Figur
{
    /// <summary>Where findings about it point: its first cell, or where it should stand.</summary>
    public required Tempat Tempat { get; init; }

    /// <summary>What the first cell says, or null where all are blank.</summary>
    public string? Teks { get; init; }

    /// <summary>The sum; null where all cells are blank, or where one is no number (a finding says which).</summary>
    public decimal? Nilai { get; init; }

    /// <summary>The sum with the months behind the quarter: what totals and percentages in the file are about.</summary>
    public decimal? Setahun { get; init; }

    /// <summary>The cells added up.</summary>
    public IReadOnlyList<SelAsal> Asal { get; init; } = [];

    /// <summary>True where a cell has content.</summary>
    public bool Ada => Teks is not null;

    /// <summary>As a field of a report.</summary>
    public Isi Isi => new(Tempat, Teks, Nilai is { } nilai ? new Angka(nilai, SelAsal.Tulis(Asal)) : null);

    /// <summary>The sum of two: blank where both are, no number where one is none.</summary>
    public Figur Tambah(Figur lain) =>
        !lain.Ada ? this
        : !Ada ? lain
        : this with { Nilai = Nilai + lain.Nilai, Setahun = Setahun + lain.Setahun, Asal = [.. Asal, .. lain.Asal] };
}
