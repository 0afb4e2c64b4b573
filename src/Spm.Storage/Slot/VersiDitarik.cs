using Azure;
using Spm.Domain;

namespace Spm.Storage;

/// <summary>
/// What a withdrawal takes from one version. The upload is named by its path and ETag, because a version that has to be entered again gets another number.
/// </summary>
public sealed record VersiDitarik
{
    /// <summary>Number of the version within the slot when it was withdrawn.</summary>
    public required int Nomor { get; init; }

    /// <summary>Path of the upload.</summary>
    public required string Berkas { get; init; }

    /// <summary>ETag of the upload.</summary>
    public required ETag ETagBerkas { get; init; }

    /// <summary>Hash of the upload.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Time of receipt of the upload.</summary>
    public required DateTimeOffset Diterima { get; init; }

    /// <summary>The services that are taken from it, ordered by code; the others that it carries stay.</summary>
    public required IReadOnlyList<KodeLayanan> Layanan { get; init; }
}
