namespace Spm.Domain;

/// <summary>Where the current figures of a service come from: the part of a rekap that depends on time.</summary>
public sealed record SumberLayanan
{
    /// <summary>Daerah.</summary>
    public required KodeWilayah Wilayah { get; init; }

    /// <summary>Service; its code names the urusan too.</summary>
    public required KodeLayanan Layanan { get; init; }

    /// <summary>Version of the slot that carries it, from 1.</summary>
    public required int Versi { get; init; }

    /// <summary>Time of receipt of that version.</summary>
    public required DateTimeOffset Diterima { get; init; }

    /// <summary>Hash of the uploaded file, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Path of the upload in the container <c>uploads</c>.</summary>
    public required string Berkas { get; init; }

    /// <summary>All services that the report fills in, also those for which a file received later is current; empty for the document of a target.</summary>
    public IReadOnlyList<KodeLayanan> Seberkas { get; init; } = [];
}
