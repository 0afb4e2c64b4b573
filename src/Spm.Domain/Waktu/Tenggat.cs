namespace Spm.Domain;

/// <summary>The dates of one quarter in one province. A date lasts until the end of that day in the province's time zone.</summary>
public sealed record Tenggat
{
    /// <summary>Quarter.</summary>
    public required Periode Periode { get; init; }

    /// <summary>Deadline of the province for its daerah, before the national closing: later reports are accepted as "terlambat".</summary>
    public required DateOnly Provinsi { get; init; }

    /// <summary>Day on which e-SPM closes nationally.</summary>
    public required DateOnly Nasional { get; init; }

    /// <summary>Last day on which reports are accepted at all.</summary>
    public required DateOnly Kunci { get; init; }

    /// <summary>Where the national date comes from, or that it is assumed.</summary>
    public required string Sumber { get; init; }

    /// <summary>True where the national date was announced; false where it follows the usual pattern only.</summary>
    public required bool Terverifikasi { get; init; }

    /// <summary>Offset of the province's time zone (WIB +7, WITA +8, WIT +9).</summary>
    public required TimeSpan ZonaWaktu { get; init; }

    /// <summary>True where a report received then is late.</summary>
    public bool Terlambat(DateTimeOffset diterima) => Hari(diterima) > Provinsi;

    /// <summary>True where a report received then is no longer accepted.</summary>
    public bool Terkunci(DateTimeOffset diterima) => Hari(diterima) > Kunci;

    /// <summary>The day in the province's time zone.</summary>
    public DateOnly Hari(DateTimeOffset saat) => DateOnly.FromDateTime(saat.ToOffset(ZonaWaktu).DateTime);
}
