using Microsoft.Azure.Functions.Worker;
using Spm.Domain;
using Spm.Storage;

namespace SpmFunctions;

/// <summary>First activity of a rekap: what is wanted, what is built, and whose results it needs.</summary>
/// <param name="generasi">Generations.</param>
public sealed class RencanakanRekap(BukuGenerasi generasi)
{
    /// <summary>Reads the generations before any report is read: what comes later raises the wanted one again.</summary>
    [Function(nameof(RencanakanRekap))]
    public async Task<RencanaRekap> RunAsync([ActivityTrigger] PermintaanRekap permintaan, CancellationToken cancellationToken)
    {
        var provinsi = KodeWilayah.Parse(permintaan.Provinsi);
        var keadaan = await generasi.BacaAsync(Periode.Parse(permintaan.Periode), provinsi, cancellationToken);
        using var putaran = keadaan.Tertinggal ? JejakSpm.MulaiPutaran(keadaan) : null;
        IEnumerable<KodeWilayah> wilayah = [provinsi, .. DaftarWilayah.DaerahPelapor(provinsi).Select(w => w.Kode)];
        return new RencanaRekap(keadaan.Diminta, keadaan.Dibangun, [.. wilayah.Select(w => w.ToString())]) { Jejak = putaran?.Id, Sejak = keadaan.TertinggalSejak };
    }
}
