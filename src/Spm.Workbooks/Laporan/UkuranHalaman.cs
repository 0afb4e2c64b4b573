namespace Spm.Workbooks;

/// <summary>A4 upright, in twentieths of a point.</summary>
internal static class UkuranHalaman
{
    /// <summary>Width of the sheet.</summary>
    public const int Lebar = 11906;

    /// <summary>Height of the sheet.</summary>
    public const int Tinggi = 16838;

    /// <summary>Margin at the left and at the right.</summary>
    public const int Samping = 1134;

    /// <summary>Margin above and below.</summary>
    public const int AtasBawah = 1304;

    /// <summary>Width of the text.</summary>
    public const int LebarTeks = Lebar - (2 * Samping);
}
