using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Names the rows of the sheet <c>Sumber</c> that a figure is the sum of, so that a reader of paper can go there.</summary>
internal static class TeksRentangId
{
    /// <summary>Header of a column of such names.</summary>
    public const string Kepala = "Id di lembar " + TeksRekap.LembarSumber;

    /// <summary>The first and the last of the names, in the order of that sheet; the one where there is no other.</summary>
    /// <param name="pertama">First row.</param>
    /// <param name="terakhir">Last row.</param>
    public static string Dari(IdAsal pertama, IdAsal terakhir) => pertama == terakhir ? pertama.ToString() : $"{pertama} s.d. {terakhir}";
}
