namespace Spm.Workbooks;

/// <summary>The upright page of a text document, in twentieths of a point.</summary>
/// <param name="Kertas">The sheet.</param>
internal readonly record struct UkuranHalaman(UkuranKertas Kertas)
{
    /// <summary>Margin at the left and at the right.</summary>
    public const int Samping = 1134;

    /// <summary>Margin above and below.</summary>
    public const int AtasBawah = 1304;

    /// <summary>Width of the text.</summary>
    public int LebarTeks => Kertas.Lebar - (2 * Samping);
}
