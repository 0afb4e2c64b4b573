namespace Spm.Domain;

/// <summary>Capaian of one service of a daerah. All percents are 0 to 100, exact.</summary>
public sealed record CapaianLayanan
{
    /// <summary>The service.</summary>
    public required KodeLayanan Kode { get; init; }

    /// <summary>Where it stands.</summary>
    public required StatusLayanan Status { get; init; }

    /// <summary>What was reported, with cells; null where nothing was.</summary>
    public LaporanLayanan? Laporan { get; init; }

    /// <summary>P: persentase penerima layanan; null unless <see cref="StatusLayanan.Dilaporkan"/>.</summary>
    public Pecahan? Penerima { get; init; }

    /// <summary>M: persentase mutu minimal; null where not reported ("belum dilaporkan", counts 0) or not applicable.</summary>
    public Pecahan? Mutu { get; init; }

    /// <summary>IP: index of the service; null unless <see cref="StatusLayanan.Dilaporkan"/>.</summary>
    public Pecahan? Indeks { get; init; }
}
