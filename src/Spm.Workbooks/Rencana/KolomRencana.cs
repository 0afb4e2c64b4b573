namespace Spm.Workbooks;

/// <summary>A column of a table of targets.</summary>
/// <param name="Bidang">What it holds.</param>
/// <param name="Nomor">Column, from 1 (A).</param>
/// <param name="Judul">Its header, for people.</param>
/// <param name="Tahun">Year that its header names; null where it names none.</param>
internal sealed record KolomRencana(BidangRencana Bidang, int Nomor, string Judul, int? Tahun)
{
    /// <summary>How plainly its header says that these are targets: 2 target, 1 sasaran (which can also be those who are entitled), 0 not at all.</summary>
    public int Sebutan { get; init; }

    /// <summary>True where its header says a year and nothing else.</summary>
    public bool TahunSaja { get; init; }

    /// <summary>True where its header says that recipients are counted: by their number or unit.</summary>
    public bool Mencacah { get; init; }

    /// <summary>True where its header says in words that its figures are of a whole year.</summary>
    public bool SetahunPenuh { get; init; }

    /// <summary>Unit that its header says, in one spelling; null where it says none, or several.</summary>
    public string? Satuan { get; init; }

    /// <summary>True for a column that something is taken from.</summary>
    public bool Dibaca => Bidang is not (BidangRencana.Abaikan or BidangRencana.TanpaSebutan or BidangRencana.SebagianTahun or BidangRencana.Indikator or BidangRencana.Periode);

    /// <summary>True for one that is read, or told to be of a part of the year.</summary>
    public bool Dikenal => Dibaca || Bidang == BidangRencana.SebagianTahun;

    /// <summary>True where its header says that these are targets of a part of the year.</summary>
    public bool TargetSebagianTahun => Bidang == BidangRencana.SebagianTahun && Sebutan > 0;

    public bool AdalahTarget => Bidang is BidangRencana.Jumlah or BidangRencana.Mutu;
}
