using System.Text.Json;
using Spm.Domain;
using Spm.Storage;

namespace SpmFunctions;

/// <summary>Computes the results of a daerah from its current reports and targets, once per state of both.</summary>
public sealed class PenghitungDaerah(BukuSlot buku, BukuRencana bukuRencana, GudangLaporan laporan, GudangRekap gudang, KalenderProvinsi kalender, AturanCapaian aturan)
{
    // Part of every fingerprint: raise it when the same inputs give other results for a reason that neither the rules nor the catalogue know of.
    private const int VersiHasil = 5;

    /// <summary>Gives the name of the daerah's results in the container <c>capaian</c>; computes them only where no run has done so for the same inputs.</summary>
    public async Task<string> HitungAsync(Periode periode, KodeWilayah wilayah, CancellationToken ct)
    {
        var tenggat = (await kalender.BacaAsync(ct)).Untuk(periode, wilayah.Provinsi);
        var slot = await buku.BacaWilayahAsync(periode, wilayah, ct);
        var rencana = await bukuRencana.BacaUntukTahunAsync(wilayah, periode.Tahun, ct);
        var gugur = await GugurAsync(periode, wilayah, slot, ct);
        var nama = $"{periode}/{wilayah}/{SidikMasukan(periode, slot, tenggat, rencana, gugur)}.json";
        if (!await gudang.AdaHasilAsync(nama, ct))
        {
            await gudang.SimpanHasilAsync(nama, await HitungAsync(periode, wilayah, slot, tenggat, rencana, gugur, ct), ct);
        }

        return nama;
    }

    /// <summary>The results of a daerah as its slots stand now, computed and not kept.</summary>
    public async Task<HasilDaerah> HasilAsync(Periode periode, KodeWilayah wilayah, CancellationToken ct)
    {
        var tenggat = (await kalender.BacaAsync(ct)).Untuk(periode, wilayah.Provinsi);
        var rencana = await bukuRencana.BacaUntukTahunAsync(wilayah, periode.Tahun, ct);
        var slot = await buku.BacaWilayahAsync(periode, wilayah, ct);
        return await HitungAsync(periode, wilayah, slot, tenggat, rencana, await GugurAsync(periode, wilayah, slot, ct), ct);
    }

    // Histories are needed only where a slot that something came for lacks a service that it owes.
    private async Task<IReadOnlyList<BerkasGugur>> GugurAsync(Periode periode, KodeWilayah wilayah, IReadOnlyList<KeadaanSlot> slot, CancellationToken ct)
    {
        var kurang = slot.Select(s => (Keadaan: s, Wajib: Katalog.Layanan(wilayah, s.Slot.Urusan, periode).Select(l => l.Kode).ToList()))
            .Where(s => s.Wajib.Exists(kode => s.Keadaan.Layanan.All(l => l.Layanan != kode))).ToList();
        if (kurang.Count == 0)
        {
            return [];
        }

        var riwayat = await buku.BacaRiwayatWilayahAsync(periode, wilayah, ct);
        return [.. kurang.SelectMany(s => riwayat.GetValueOrDefault(s.Keadaan.Slot.Urusan)?.Gugur(s.Keadaan, s.Wajib) ?? []).OrderBy(g => g.Layanan)];
    }

    private string SidikMasukan(Periode periode, IReadOnlyList<KeadaanSlot> slot, Tenggat tenggat, IReadOnlyList<VersiSlot> rencana, IReadOnlyList<BerkasGugur> gugur) => Sidik.Dari(JsonSerializer.Serialize(
        new
        {
            VersiHasil,
            aturan.Nama,
            aturan.Versi,
            Katalog = Katalog.Versi(periode),
            Slot = slot.Select(s => new { s.Slot.Urusan, Status = s.Status(tenggat), s.Layanan }),
            Rencana = rencana.Select(v => new { v.Nomor, v.Berkas, v.Sha256, v.Diterima, v.Laporan, v.Layanan }),
            Gugur = gugur,
        },
        JsonSpm.Opsi));

    private async Task<HasilDaerah> HitungAsync(
        Periode periode, KodeWilayah wilayah, IReadOnlyList<KeadaanSlot> slot, Tenggat tenggat, IReadOnlyList<VersiSlot> rencana, IReadOnlyList<BerkasGugur> gugur, CancellationToken ct)
    {
        var keadaan = new List<KeadaanUrusan>();
        var seberkas = new Dictionary<KodeLayanan, IReadOnlyList<KodeLayanan>>();
        var contoh = false;
        foreach (var s in slot)
        {
            var terkini = await laporan.BacaTerkiniAsync(s, ct);
            keadaan.Add(new KeadaanUrusan(s.Slot.Urusan, s.Status(tenggat), terkini.Layanan));
            contoh |= terkini.Contoh;
            foreach (var (layanan, semua) in terkini.Seberkas)
            {
                seberkas[layanan] = semua;
            }
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
                Seberkas = seberkas[l.Layanan],
            }),
        ];
        var (target, contohTarget) = await TargetAsync(periode.Tahun, rencana, ct);
        return new HasilDaerah(aturan.Hitung(periode, wilayah, keadaan), sumber, contoh || contohTarget) { Target = target, Gugur = gugur };
    }

    private async Task<(IReadOnlyList<TargetBerlaku> Target, bool Contoh)> TargetAsync(int tahun, IReadOnlyList<VersiSlot> rencana, CancellationToken ct)
    {
        var dokumen = new List<DokumenTerkini>();
        foreach (var versi in rencana)
        {
            var isi = await laporan.BacaRencanaAsync(versi.Laporan!, ct);

            // Only what was not withdrawn of it.
            dokumen.Add(new DokumenTerkini(isi with { Target = [.. isi.Target.Where(t => versi.Layanan.Contains(t.Layanan))] }, versi.Nomor, versi.Diterima, versi.Sha256, versi.Berkas));
        }

        var target = PemilihTarget.Pilih(tahun, dokumen);
        return (target, dokumen.Exists(d => d.Isi.Contoh && target.Any(t => t.Sumber.Berkas == d.Berkas && t.Sumber.Versi == d.Versi)));
    }
}
