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
}
