namespace Spm.Workbooks;

/// <summary>A column of a table of targets.</summary>
/// <param name="Bidang">What it holds.</param>
/// <param name="Nomor">Column, from 1 (A).</param>
/// <param name="Judul">Its header, for people.</param>
/// <param name="Tahun">Year that its header names; null where it names none.</param>
internal sealed record KolomRencana(BidangRencana Bidang, int Nomor, string Judul, int? Tahun)
{
    public bool AdalahTarget => Bidang is BidangRencana.Jumlah or BidangRencana.Mutu;
}
