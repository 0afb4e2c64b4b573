namespace Spm.Domain;

/// <summary>The file that came last for a service without a current report, and does not count: it was rejected, or the service was withdrawn from it.</summary>
public sealed record BerkasGugur
{
    /// <summary>The service.</summary>
    public required KodeLayanan Layanan { get; init; }

    /// <summary>Version of the slot, from 1.</summary>
    public required int Versi { get; init; }

    /// <summary>Path of the upload in the container <c>uploads</c>.</summary>
    public required string Berkas { get; init; }

    /// <summary>Time of receipt.</summary>
    public required DateTimeOffset Diterima { get; init; }

    /// <summary>When it was withdrawn, in the province's time zone; null where it was rejected.</summary>
    public DateTimeOffset? Ditarik { get; init; }

    /// <summary>Who withdrew it, as given; null where it was rejected.</summary>
    public string? Oleh { get; init; }
}
