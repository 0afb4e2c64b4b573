using System.Text.Json.Serialization;

namespace Spm.LocalHost;

/// <summary>What <c>rekap</c> did, for programs: the last line of <c>--json</c>.</summary>
internal sealed record RingkasanRekap
{
    /// <summary>Number of files that were uploaded.</summary>
    [JsonPropertyName("uploaded")]
    public required int Diunggah { get; init; }

    /// <summary>Number of files that were accepted.</summary>
    [JsonPropertyName("accepted")]
    public required int Diterima { get; init; }

    /// <summary>Number of files that were rejected.</summary>
    [JsonPropertyName("rejected")]
    public required int Ditolak { get; init; }

    /// <summary>Number of files that were not uploaded.</summary>
    [JsonPropertyName("skipped")]
    public required int Dilewati { get; init; }

    /// <summary>Number of findings, galat and peringatan.</summary>
    [JsonPropertyName("findings")]
    public required int Temuan { get; init; }

    /// <summary>Duration, in seconds.</summary>
    [JsonPropertyName("seconds")]
    public required double Detik { get; init; }

    /// <summary>Path of the rekap workbook of the newest quarter, or null where there is none.</summary>
    [JsonPropertyName("rekap")]
    public required string? Rekap { get; init; }

    /// <summary>Exit code of the command.</summary>
    [JsonIgnore]
    public int KodeKeluar => Ditolak + Dilewati == 0 ? LocalHost.KodeKeluar.Berhasil : LocalHost.KodeKeluar.SebagianDitolak;
}
