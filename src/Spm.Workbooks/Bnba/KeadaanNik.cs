namespace Spm.Workbooks;

/// <summary>What the form of a NIK says about it. Whether somebody has that NIK, only the population register knows.</summary>
internal enum KeadaanNik
{
    /// <summary>Nothing there.</summary>
    Kosong,

    /// <summary>In the form of a NIK.</summary>
    Sah,

    /// <summary>Masked, as annotated copies have it.</summary>
    Tersamar,

    /// <summary>Something else than 16 digits.</summary>
    BukanEnamBelasAngka,

    /// <summary>A number of 16 digits: spreadsheets keep 15 of them, so that the last one cannot be relied on.</summary>
    Terpotong,

    /// <summary>The first six digits cannot be a kecamatan.</summary>
    WilayahMustahil,

    /// <summary>The second six digits are no day of the calendar.</summary>
    TanggalMustahil,

    /// <summary>The last four digits are 0000.</summary>
    TanpaNomorUrut,

    /// <summary>An error value, a formula without stored result, or TRUE and FALSE.</summary>
    TidakTerbaca,
}
