namespace Spm.Workbooks;

/// <summary>What a cell holds.</summary>
public enum JenisSel
{
    /// <summary>No value: a formula whose result was not stored in the file.</summary>
    TanpaNilai,

    /// <summary>A number.</summary>
    Angka,

    /// <summary>A date or time: a number in a date format, or an ISO date.</summary>
    Tanggal,

    /// <summary>Text.</summary>
    Teks,

    /// <summary>TRUE or FALSE.</summary>
    Logika,

    /// <summary>An error value such as <c>#REF!</c>.</summary>
    Galat,
}
