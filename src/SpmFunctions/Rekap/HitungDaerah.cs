using Microsoft.Azure.Functions.Worker;
using Spm.Domain;

namespace SpmFunctions;

/// <summary>Activity of a rekap: the results of one daerah.</summary>
/// <param name="penghitung">Computes results.</param>
public sealed class HitungDaerah(PenghitungDaerah penghitung)
{
    /// <summary>Computes the results and gives back their name in the container <c>capaian</c>.</summary>
    [Function(nameof(HitungDaerah))]
    public async Task<string> RunAsync([ActivityTrigger] PermintaanDaerah permintaan, CancellationToken cancellationToken)
    {
        using var langkah = JejakSpm.MulaiKegiatan(NamaLangkah.Hitung, permintaan.Jejak, permintaan.Periode, permintaan.Wilayah);
        return await penghitung.HitungAsync(Periode.Parse(permintaan.Periode), KodeWilayah.Parse(permintaan.Wilayah), cancellationToken);
    }
}
