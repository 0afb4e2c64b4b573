namespace Spm.Workbooks;

/// <summary>What is to stand in one input cell: a number, a text (kept as text, whatever it looks like) or nothing. The default value is nothing.</summary>
public readonly record struct IsianSel
{
    private IsianSel(decimal? angka, string? teks) => (Angka, Teks) = (angka, teks);

    /// <summary>The number of a numeric cell, or null.</summary>
    public decimal? Angka { get; }

    /// <summary>The text of a text cell, or null.</summary>
    public string? Teks { get; }

    /// <summary>True where the cell stays empty.</summary>
    public bool Kosong => Angka is null && Teks is null;

    /// <summary>A numeric cell; null leaves it empty.</summary>
    public static IsianSel DariAngka(decimal? angka) => new(angka, null);

    /// <summary>A text cell; null leaves it empty.</summary>
    public static IsianSel DariTeks(string? teks) => new(null, teks);

    /// <summary>A numeric cell.</summary>
    public static implicit operator IsianSel(decimal angka) => DariAngka(angka);

    /// <summary>A numeric cell.</summary>
    public static implicit operator IsianSel(int angka) => DariAngka(angka);

    /// <summary>A text cell; null leaves it empty.</summary>
    public static implicit operator IsianSel(string? teks) => DariTeks(teks);
}
