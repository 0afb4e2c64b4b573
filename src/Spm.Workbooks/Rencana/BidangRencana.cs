namespace Spm.Workbooks;

/// <summary>What a column of a table of targets holds.</summary>
internal enum BidangRencana
{
    Abaikan,
    Kode,
    Layanan,
    Satuan,
    Tahun,
    Keterangan,
    Jumlah,
    Mutu,

    /// <summary>A target in percent that is none of mutu.</summary>
    Persen,

    /// <summary>Figures of a year that its header does not call a target.</summary>
    TanpaSebutan,
}
