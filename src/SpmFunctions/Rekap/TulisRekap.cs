using Microsoft.Azure.Functions.Worker;
using Spm.Domain;

namespace SpmFunctions;

/// <summary>Last activity of a rekap: the workbook, the governor's report, <c>rekap.csv</c>, <c>rekap.json</c> and an <c>espm-{wilayah}.xlsx</c> per daerah.</summary>
/// <param name="penulis">Writes them.</param>
/// <param name="pengukur">Told how long they took.</param>
public sealed class TulisRekap(PenulisRekap penulis, PengukurSpm pengukur)
{
    /// <summary>Writes them and notes the generation as built.</summary>
    [Function(nameof(TulisRekap))]
    public async Task RunAsync([ActivityTrigger] PermintaanTulis permintaan, CancellationToken cancellationToken)
    {
        var (periode, provinsi) = (Periode.Parse(permintaan.Rekap.Periode), KodeWilayah.Parse(permintaan.Rekap.Provinsi));
        using var langkah = JejakSpm.MulaiKegiatan(NamaLangkah.Tulis, permintaan.Jejak, permintaan.Rekap.Periode, permintaan.Rekap.Provinsi);
        await penulis.TulisAsync(periode, provinsi, permintaan.Generasi, permintaan.Hasil, cancellationToken);
        langkah?.SetTag(NamaLangkah.TagGenerasi, permintaan.Generasi);
        pengukur.Dibangun(provinsi, permintaan.Sejak);
    }
}
