namespace Spm.Domain;

/// <summary>
/// The counts of one service over the kabupaten and kota of a province: sums as reported, and P of the sums. Never a mean of percents, never with the province's own report.
/// </summary>
public sealed record AgregatLayanan
{
    /// <summary>The service.</summary>
    public required KodeLayanan Kode { get; init; }

    /// <summary>Number of daerah per unit of the counts that were reported, the most frequent unit first, then by text. More than one unit is never added up; none where nobody reported.</summary>
    public required IReadOnlyList<SatuanAgregat> Satuan { get; init; }

    /// <summary>Sum of jumlah harus dilayani, in the one unit; null where nobody reported or units differ.</summary>
    public required decimal? Harus { get; init; }

    /// <summary>Sum of jumlah terlayani, in the one unit; null where nobody reported or units differ.</summary>
    public required decimal? Terlayani { get; init; }

    /// <summary>P of the two sums, 0 to 100, not above the cap of the rule set; null where there are no sums.</summary>
    public required Pecahan? Penerima { get; init; }

    /// <summary>Number of daerah to which the service applies and that reported both counts.</summary>
    public required int Dilaporkan { get; init; }

    /// <summary>Number of daerah to which it does not apply.</summary>
    public required int TidakBerlaku { get; init; }

    /// <summary>Number of daerah without the counts: not filled in, or the urusan has no accepted report.</summary>
    public required int Belum { get; init; }

    /// <summary>Number of daerah among <see cref="Dilaporkan"/> that served more than they had to: in a sum these make up for others.</summary>
    public required int Melampaui { get; init; }

    /// <summary>True where counts are reported in more than one unit, so that there is no sum.</summary>
    public bool TidakDijumlahkan => Satuan.Count > 1;
}
