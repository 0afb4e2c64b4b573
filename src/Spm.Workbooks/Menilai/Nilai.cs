namespace Spm.Workbooks;

/// <summary>Reads what stands in a cell that is only compared: what cannot be read is passed over.</summary>
internal static class Nilai
{
    /// <summary>The number of a cell, or null.</summary>
    public static decimal? Baca(Sel? isi) => isi switch
    {
        { Jenis: JenisSel.Angka } sel => sel.Angka,
        { Jenis: JenisSel.Teks } sel when AngkaTeks.Baca(sel.Teks) is { Lain: null } bacaan => bacaan.Nilai,
        _ => null,
    };
}
