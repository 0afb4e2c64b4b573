namespace Spm.Workbooks;

/// <summary>How a cell looks. Colours are RGB numbers, for example <c>0x1F3864</c>; null is the default one. Equal looks are one style of the workbook.</summary>
internal sealed record GayaSel
{
    /// <summary>Size of letters in points where nothing else is said.</summary>
    public const double UkuranBiasa = 10;

    /// <summary>Size of letters in points.</summary>
    public double Ukuran { get; init; } = UkuranBiasa;

    /// <summary>Bold.</summary>
    public bool Tebal { get; init; }

    /// <summary>Italic.</summary>
    public bool Miring { get; init; }

    /// <summary>Underlined.</summary>
    public bool GarisBawah { get; init; }

    /// <summary>Colour of the letters.</summary>
    public int? WarnaTeks { get; init; }

    /// <summary>Colour of the cell.</summary>
    public int? WarnaIsi { get; init; }

    /// <summary>Lines around the cell.</summary>
    public GarisSel Garis { get; init; }

    /// <summary>Horizontal place.</summary>
    public RataSel Rata { get; init; }

    /// <summary>True for the top of the row, false for its middle.</summary>
    public bool Atas { get; init; }

    /// <summary>Breaks long texts into lines.</summary>
    public bool Bungkus { get; init; }

    /// <summary>Indent in characters.</summary>
    public int Lekuk { get; init; }

    /// <summary>Number format, or null for the general one.</summary>
    public string? Format { get; init; }

    /// <summary>Marks a text that looks like a formula as text, so that it does not become one when the cell is edited.</summary>
    public bool Kutip { get; init; }
}
