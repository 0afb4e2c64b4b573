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
    /// <param name="urusan">The urusan that alone counts among the rows between, or null where all of that block count.</param>
    public static string Dari(IdAsal pertama, IdAsal terakhir, Urusan? urusan) =>
        pertama == terakhir ? pertama.ToString() : $"{pertama} s.d. {terakhir}{(urusan is null ? "" : $", urusan {urusan.NamaPendek} saja")}";
}
