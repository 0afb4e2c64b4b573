using System.Text.Json;
using Spm.Domain;
using Spm.Storage;

namespace SpmFunctions;

/// <summary>Computes the results of a daerah from its current reports, once per state of its slots.</summary>
public sealed class PenghitungDaerah(BukuSlot buku, GudangLaporan laporan, GudangRekap gudang, KalenderProvinsi kalender, AturanCapaian aturan)
{
    // Part of every fingerprint: raise it when the same inputs give other results for a reason that neither the rules nor the catalogue know of.
    private const int VersiHasil = 2;

    /// <summary>Gives the name of the daerah's results in the container <c>capaian</c>; computes them only where no run has done so for the same inputs.</summary>
    public async Task<string> HitungAsync(Periode periode, KodeWilayah wilayah, CancellationToken ct)
    {
        var tenggat = (await kalender.BacaAsync(ct)).Untuk(periode, wilayah.Provinsi);
        var slot = await buku.BacaWilayahAsync(periode, wilayah, ct);
        var nama = $"{periode}/{wilayah}/{SidikMasukan(periode, slot, tenggat)}.json";
        if (!await gudang.AdaHasilAsync(nama, ct))
        {
            await gudang.SimpanHasilAsync(nama, await HitungAsync(periode, wilayah, slot, tenggat, ct), ct);
        }

        return nama;
    }

    /// <summary>The results of a daerah as its slots stand now, computed and not kept.</summary>
    public async Task<HasilDaerah> HasilAsync(Periode periode, KodeWilayah wilayah, CancellationToken ct)
    {
        var tenggat = (await kalender.BacaAsync(ct)).Untuk(periode, wilayah.Provinsi);
        return await HitungAsync(periode, wilayah, await buku.BacaWilayahAsync(periode, wilayah, ct), tenggat, ct);
    }

    private string SidikMasukan(Periode periode, IReadOnlyList<KeadaanSlot> slot, Tenggat tenggat) => Sidik.Dari(JsonSerializer.Serialize(
        new
        {
            VersiHasil,
            aturan.Nama,
            aturan.Versi,
            Katalog = Katalog.Versi(periode),
            Slot = slot.Select(s => new { s.Slot.Urusan, Status = s.Status(tenggat), s.Layanan }),
        },
        JsonSpm.Opsi));

    private async Task<HasilDaerah> HitungAsync(Periode periode, KodeWilayah wilayah, IReadOnlyList<KeadaanSlot> slot, Tenggat tenggat, CancellationToken ct)
    {
        var keadaan = new List<KeadaanUrusan>();
        var contoh = false;
        foreach (var s in slot)
        {
            var terkini = await laporan.BacaTerkiniAsync(s, ct);
            keadaan.Add(new KeadaanUrusan(s.Slot.Urusan, s.Status(tenggat), terkini.Layanan));
            contoh |= terkini.Contoh;
        }

        IReadOnlyList<SumberLayanan> sumber =
        [
            .. slot.SelectMany(s => s.Layanan).OrderBy(l => l.Layanan).Select(l => new SumberLayanan
            {
                Wilayah = wilayah,
                Layanan = l.Layanan,
                Versi = l.Versi,
                Diterima = l.Diterima,
                Sha256 = l.Sha256,
                Berkas = l.Berkas,
            }),
        ];
        return new HasilDaerah(aturan.Hitung(periode, wilayah, keadaan), sumber, contoh);
    }
}
