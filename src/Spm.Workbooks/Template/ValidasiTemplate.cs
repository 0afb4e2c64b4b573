using ClosedXML.Excel;

namespace Spm.Workbooks;

/// <summary>Data validation of input cells: what may be typed, the hint shown beside the cell, and what is said when something else is typed.</summary>
internal static class ValidasiTemplate
{
    /// <summary>A whole number from 0 on.</summary>
    public static void Cacah(IXLRange sel, string judul, string petunjuk)
    {
        var v = Siapkan(sel, judul, petunjuk, TeksTemplate.GalatCacah);
        v.WholeNumber.EqualOrGreaterThan(0);
    }

    /// <summary>Any number from 0 on.</summary>
    public static void Desimal(IXLRange sel, string judul, string petunjuk)
    {
        var v = Siapkan(sel, judul, petunjuk, TeksTemplate.GalatDesimal);
        v.Decimal.EqualOrGreaterThan(0);
    }

    /// <summary>A number from 0 to 100.</summary>
    public static void Skala(IXLRange sel, string judul, string petunjuk)
    {
        var v = Siapkan(sel, judul, petunjuk, TeksTemplate.GalatSkala);
        v.Decimal.Between(0, 100);
    }

    /// <summary>One of a few words. None of them may contain a comma or a quotation mark; together they may have 255 characters at most.</summary>
    public static void Pilihan(IXLRange sel, IEnumerable<string> pilihan, string judul, string petunjuk, string galat)
    {
        var v = Siapkan(sel, judul, petunjuk, galat);
        v.List($"\"{string.Join(',', pilihan)}\"", true);
    }

    /// <summary>Free text of a limited length.</summary>
    public static void Teks(IXLRange sel, string judul, string petunjuk)
    {
        var v = Siapkan(sel, judul, petunjuk, TeksTemplate.GalatTeks);
        v.TextLength.EqualOrLessThan(TeksTemplate.PanjangTeksTerbesar);
    }

    private static IXLDataValidation Siapkan(IXLRange sel, string judul, string petunjuk, string galat)
    {
        var v = sel.CreateDataValidation();
        v.IgnoreBlanks = true;
        v.ShowInputMessage = true;
        v.InputTitle = judul;
        v.InputMessage = petunjuk;
        v.ShowErrorMessage = true;
        v.ErrorStyle = XLErrorStyle.Stop;
        v.ErrorTitle = TeksTemplate.JudulGalat;
        v.ErrorMessage = galat;
        return v;
    }
}
