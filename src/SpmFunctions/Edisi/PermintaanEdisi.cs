using Spm.Domain;
using Spm.Storage;

namespace SpmFunctions;

/// <summary>A rekap that was sent on and is to be kept as it was.</summary>
public sealed record PermintaanEdisi
{
    /// <summary>Most characters of <see cref="Catatan"/>.</summary>
    public const int CatatanTerpanjang = 500;

    /// <summary>Quarter.</summary>
    public required Periode Periode { get; init; }

    /// <summary>Province.</summary>
    public required KodeWilayah Provinsi { get; init; }

    /// <summary>SHA-256 of the workbook that was sent, lower-case hexadecimal: the rekap may have been built anew since.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Who notes it: see <see cref="TeksCatatan.Sah"/>, at most <see cref="TeksCatatan.OlehTerpanjang"/> characters.</summary>
    public required string Oleh { get; init; }

    /// <summary>Remark, or null: see <see cref="TeksCatatan.Sah"/>, at most <see cref="CatatanTerpanjang"/> characters.</summary>
    public string? Catatan { get; init; }
}
