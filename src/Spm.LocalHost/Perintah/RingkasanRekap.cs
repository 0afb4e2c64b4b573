using System.Text.Json.Serialization;
using Spm.Domain;
using Spm.Storage;

namespace Spm.LocalHost;

/// <summary>What <c>rekap</c> did, for programs: the last line of <c>--json</c>.</summary>
internal sealed record RingkasanRekap
{
    /// <summary>Number of files that have a verdict, whether they were uploaded by this run or by an earlier one.</summary>
    [JsonPropertyName("uploaded")]
    public required int Diunggah { get; init; }

    /// <summary>Number of those that an earlier run had uploaded already, so that this one did not.</summary>
    [JsonPropertyName("alreadyUploaded")]
    public required int SudahDikirim { get; init; }

    /// <summary>Number of files that were accepted, without those that were withdrawn.</summary>
    [JsonPropertyName("accepted")]
    public required int Diterima { get; init; }

    /// <summary>Number of files that were accepted and withdrawn since.</summary>
    [JsonPropertyName("withdrawn")]
    public required int Ditarik { get; init; }

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

    /// <summary>Counts what was done.</summary>
    /// <param name="hasil">The files that have a verdict.</param>
    /// <param name="dilewati">Number of files that were not uploaded.</param>
    /// <param name="lama">Duration.</param>
    /// <param name="rekap">The quarters, oldest first, each with its workbook or null.</param>
    public static RingkasanRekap Dari(IReadOnlyList<HasilUnggah> hasil, int dilewati, TimeSpan lama, IReadOnlyList<(Periode Periode, string? Workbook)> rekap) => new()
    {
        Diunggah = hasil.Count,
        SudahDikirim = hasil.Count(h => h.SudahDikirim),
        Diterima = hasil.Count(h => h is { Putusan: Putusan.Diterima, Ditarik: false }),
        Ditarik = hasil.Count(h => h.Ditarik),
        Ditolak = hasil.Count(h => h.Putusan == Putusan.Ditolak),
        Dilewati = dilewati,
        Temuan = hasil.Sum(h => h.JumlahTemuan),
        Detik = Math.Round(lama.TotalSeconds, 1),
        Rekap = rekap.LastOrDefault(r => r.Workbook is not null).Workbook,
    };

    /// <summary>Exit code of the command.</summary>
    [JsonIgnore]
    public int KodeKeluar => Ditolak + Dilewati == 0 ? LocalHost.KodeKeluar.Berhasil : LocalHost.KodeKeluar.SebagianDitolak;
}
