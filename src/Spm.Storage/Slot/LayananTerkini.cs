using Spm.Domain;

namespace Spm.Storage;

/// <summary>A version that is current for one service of a slot.</summary>
public sealed record LayananTerkini
{
    /// <summary>The service.</summary>
    public required KodeLayanan Layanan { get; init; }

    /// <summary>Version of the slot that carries it, from 1.</summary>
    public required int Versi { get; init; }

    /// <summary>Time of receipt of that version.</summary>
    public required DateTimeOffset Diterima { get; init; }

    /// <summary>When storage wrote the upload: the order of receipt.</summary>
    public required DateTimeOffset Ditulis { get; init; }

    /// <summary>Time of receipt of the first accepted version that carried the service: decides whether it came late.</summary>
    public required DateTimeOffset PertamaDiterima { get; init; }

    /// <summary>Hash of the uploaded file.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Path of the upload.</summary>
    public required string Berkas { get; init; }

    /// <summary>Name of the parsed report or document in the container <c>reports</c>.</summary>
    public required string Laporan { get; init; }
}
