using Microsoft.Azure.Functions.Worker;
using Spm.Domain;

namespace SpmFunctions;

/// <summary>Last activity of a rekap: the workbook, the governor's report, <c>rekap.csv</c> and <c>rekap.json</c>.</summary>
/// <param name="penulis">Writes them.</param>
public sealed class TulisRekap(PenulisRekap penulis)
{
    /// <summary>Writes them and notes the generation as built.</summary>
    [Function(nameof(TulisRekap))]
    public Task RunAsync([ActivityTrigger] PermintaanTulis permintaan, CancellationToken cancellationToken) => penulis.TulisAsync(
        Periode.Parse(permintaan.Rekap.Periode), KodeWilayah.Parse(permintaan.Rekap.Provinsi), permintaan.Generasi, permintaan.Hasil, cancellationToken);
}
