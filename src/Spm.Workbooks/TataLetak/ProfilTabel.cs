namespace Spm.Workbooks;

/// <summary>A table of a layout.</summary>
public sealed record ProfilTabel
{
    /// <summary>The block that it carries; lines of mutu may stand in a table of recipients as well (<see cref="ProfilBaris.ItemDiBawahPeran"/>).</summary>
    public required BlokTabel Blok { get; init; }

    /// <summary>Name of its sheet where the layout prescribes names; its header is then row 1, exactly as written. Only the template does so.</summary>
    public string? Lembar { get; init; }

    /// <summary>True where a sheet without this table is none of the layout.</summary>
    public bool Wajib { get; init; } = true;

    /// <summary>The line above the header that tells the table from others like it; where there is such a line it decides.</summary>
    public IReadOnlyList<string> Judul { get; init; } = [];

    /// <summary>The unit of its figures where no column says so; a unit in brackets in the header of the figures, such as <c>(KK)</c>, comes before it.</summary>
    public string? Satuan { get; init; }

    /// <summary>The columns; each takes the first free column of the sheet whose header matches.</summary>
    public required IReadOnlyList<ProfilKolom> Kolom { get; init; }

    /// <summary>How the lines are read.</summary>
    public ProfilBaris Baris { get; init; } = new();
}
