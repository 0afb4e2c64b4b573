using System.Globalization;
using Azure.Data.Tables;
using Spm.Domain;

namespace Spm.Storage;

/// <summary>
/// The documents with targets and their histories. All of a province lie in one partition, the years of a daerah beside each other, so that its documents of every year are one query.
/// </summary>
/// <param name="layanan">Table service.</param>
public sealed class BukuRencana(TableServiceClient layanan) : BukuRiwayat<SlotRencana, KeadaanRencana>(layanan.GetTableClient(NamaTabel.Rencana))
{
    /// <summary>
    /// The accepted versions of a daerah that are not withdrawn and give targets for a year, of documents whose own year is not later; ordered by that year, then by the order of receipt, so
    /// that of two the later one counts (see <see cref="PemilihTarget"/>).
    /// </summary>
    public async Task<IReadOnlyList<VersiSlot>> BacaUntukTahunAsync(KodeWilayah wilayah, int tahun, CancellationToken ct)
    {
        var baris = new List<TableEntity>();
        await foreach (var satu in CariAsync(Partisi(wilayah), $"{AwalanVersi}{wilayah}_", ct))
        {
            baris.Add(satu);
        }

        // Keys are the daerah, the year of the document and a number: all but the number names the slot.
        return
        [
            .. baris.GroupBy(b => b.RowKey[..b.RowKey.LastIndexOf('_')]).OrderBy(g => g.Key, StringComparer.Ordinal)
                .Where(g => int.Parse(g.Key.AsSpan(g.Key.LastIndexOf('_') + 1), NumberStyles.None, CultureInfo.InvariantCulture) <= tahun)
                .Select(g => KeRiwayat([.. g]))
                .SelectMany(r => r.Versi.Select(r.Tersisa).Where(v => v.Putusan == Putusan.Diterima && v.Layanan.Count > 0 && v.Tahun.Contains(tahun)).Order(VersiSlot.UrutanDiterima)),
        ];
    }

    /// <summary>
    /// The services of every accepted document, by version: which of them sets the target of a service differs from year to year (see <see cref="PemilihTarget"/>), so none is taken for replaced.
    /// </summary>
    public override IReadOnlyList<LayananTerkini> Berlaku(KeadaanRencana keadaan, RiwayatSlot riwayat)
    {
        var berlaku = riwayat.Versi.Select(riwayat.Tersisa).Where(v => v.Putusan == Putusan.Diterima)
            .SelectMany(versi => versi.Layanan.Order().Select(kode => (Versi: versi, Kode: kode))).ToList();
        var pertama = berlaku.GroupBy(b => b.Kode).ToDictionary(g => g.Key, g => g.Min(b => b.Versi.Diterima));
        return
        [
            .. berlaku.Select(b => new LayananTerkini
            {
                Layanan = b.Kode,
                Versi = b.Versi.Nomor,
                Diterima = b.Versi.Diterima,
                Ditulis = b.Versi.Ditulis,
                PertamaDiterima = pertama[b.Kode],
                Sha256 = b.Versi.Sha256,
                Berkas = b.Versi.Berkas,
                Laporan = b.Versi.Laporan!,
            }),
        ];
    }

    private static string Partisi(KodeWilayah wilayah) => $"RAD_{wilayah.Provinsi}";

    private protected override string Partisi(SlotRencana slot) => Partisi(slot.Wilayah);

    private protected override string Kunci(SlotRencana slot) => string.Create(CultureInfo.InvariantCulture, $"{slot.Wilayah}_{slot.Tahun:D4}");

    private protected override SlotRencana SlotDari(string partisi, string kunci) => kunci.Split('_') is [var wilayah, var tahun]
        ? new SlotRencana(int.Parse(tahun, NumberStyles.None, CultureInfo.InvariantCulture), KodeWilayah.Parse(wilayah))
        : throw new InvalidDataException($"{partisi}/{kunci} names no slot.");

    private protected override TableEntity KeBaris(KeadaanRencana keadaan) => new() { ["Slot"] = keadaan.Slot.ToString(), ["VersiTerbaru"] = keadaan.VersiTerbaru };

    private protected override KeadaanRencana KeKeadaan(TableEntity baris) =>
        new() { Slot = SlotRencana.Parse(baris.Teks("Slot")), VersiTerbaru = baris.GetInt32("VersiTerbaru")!.Value, ETag = baris.ETag };

    private protected override KeadaanRencana Keadaan(RiwayatSlot riwayat, SlotRencana slot) => new() { Slot = slot, VersiTerbaru = riwayat.NomorTerbaru };
}
