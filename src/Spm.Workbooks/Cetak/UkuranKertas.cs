namespace Spm.Workbooks;

/// <summary>A size of paper as files name it.</summary>
/// <param name="Kode">Code of ECMA-376 part 1, 18.3.1.63: the same in workbooks, in documents and in printer drivers.</param>
/// <param name="Lebar">Width of the upright sheet in twentieths of a point.</param>
/// <param name="Tinggi">Height of the upright sheet in twentieths of a point.</param>
internal readonly record struct UkuranKertas(int Kode, int Lebar, int Tinggi)
{
    private static readonly UkuranKertas A4 = new(9, 11906, 16838);
    private static readonly UkuranKertas Folio = new(14, 12240, 18720);

    /// <summary>The size of a paper.</summary>
    public static UkuranKertas Untuk(Kertas kertas) => kertas switch
    {
        Kertas.A4 => A4,
        Kertas.F4 => Folio,
        _ => throw new ArgumentOutOfRangeException(nameof(kertas)),
    };
}
