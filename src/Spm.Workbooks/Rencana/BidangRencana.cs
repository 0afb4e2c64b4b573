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

    /// <summary>A target of a part of the year, or of several years together: of a quarter, a month, until some time.</summary>
    SebagianTahun,

    /// <summary>The quarter, semester or month that the figures of a row are of.</summary>
    Periode,

    /// <summary>What the figures of a row measure, beside the name of the service.</summary>
    Indikator,

    /// <summary>Figures of a year that its header does not call a target.</summary>
    TanpaSebutan,
}
