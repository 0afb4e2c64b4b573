namespace Spm.Workbooks;

/// <summary>What is said of a data sheet that is not as in the template.</summary>
/// <param name="TanpaLembar">It is not there; null where it need not be.</param>
/// <param name="TanpaKolom">A column is missing.</param>
/// <param name="KolomGanda">A column is there twice.</param>
/// <param name="TerlaluBanyakBaris">It has too many rows.</param>
internal sealed record TemuanSusunan(JenisTemuan? TanpaLembar, JenisTemuan TanpaKolom, JenisTemuan KolomGanda, JenisTemuan TerlaluBanyakBaris)
{
    /// <summary>Of a sheet that every template has: errors.</summary>
    public static readonly TemuanSusunan Wajib = new(TemuanBerkas.TanpaLembar, TemuanBerkas.TanpaKolom, TemuanBerkas.KolomGanda, TemuanBerkas.TerlaluBanyakBaris);

    /// <summary>Of a sheet that is not required: warnings, and none where it is not there.</summary>
    public static readonly TemuanSusunan TidakWajib = new(null, TemuanTambahan.TanpaKolom, TemuanTambahan.KolomGanda, TemuanTambahan.TerlaluBanyakBaris);
}
