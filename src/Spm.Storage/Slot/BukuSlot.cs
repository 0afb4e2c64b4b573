using System.Text.Json;
using Azure.Data.Tables;
using Spm.Domain;

namespace Spm.Storage;

/// <summary>
/// The slots of reports and their histories. All slots of a province and quarter lie in one partition, so that a rekap reads them in one query.
/// </summary>
/// <param name="layanan">Table service.</param>
public sealed class BukuSlot(TableServiceClient layanan) : BukuRiwayat<Slot, KeadaanSlot>(layanan.GetTableClient(NamaTabel.Slot))
{
    /// <summary>The slots of one wilayah that something came for, in the order of the urusan.</summary>
    public async Task<IReadOnlyList<KeadaanSlot>> BacaWilayahAsync(Periode periode, KodeWilayah wilayah, CancellationToken ct)
    {
        var slot = new List<KeadaanSlot>();
        await foreach (var baris in CariAsync(Partisi(periode, wilayah), $"{AwalanSlot}{wilayah}_", ct))
        {
            slot.Add(KeKeadaan(baris));
        }

        return [.. slot.OrderBy(s => s.Slot.Urusan)];
    }

    /// <summary>The histories of the slots of one wilayah, by urusan, in one query; a slot that nothing came for is not among them.</summary>
    public async Task<IReadOnlyDictionary<Urusan, RiwayatSlot>> BacaRiwayatWilayahAsync(Periode periode, KodeWilayah wilayah, CancellationToken ct)
    {
        var awalan = $"{AwalanVersi}{wilayah}_";
        var baris = new List<TableEntity>();
        await foreach (var satu in CariAsync(Partisi(periode, wilayah), awalan, ct))
        {
            baris.Add(satu);
        }

        return baris.GroupBy(b => Urusan.Parse(b.RowKey[awalan.Length..].Split('_')[0])).ToDictionary(u => u.Key, u => KeRiwayat([.. u]));
    }

    /// <summary>The slots of a province and its daerah that something came for.</summary>
    public async Task<IReadOnlyList<KeadaanSlot>> BacaProvinsiAsync(Periode periode, KodeWilayah provinsi, CancellationToken ct)
    {
        var slot = new List<KeadaanSlot>();
        await foreach (var baris in CariAsync(Partisi(periode, provinsi), AwalanSlot, ct))
        {
            slot.Add(KeKeadaan(baris));
        }

        return [.. slot.OrderBy(s => s.Slot.Wilayah).ThenBy(s => s.Slot.Urusan)];
    }

    /// <summary>Of each service the version that is current.</summary>
    public override IReadOnlyList<LayananTerkini> Berlaku(KeadaanSlot keadaan, RiwayatSlot riwayat) => keadaan.Layanan;

    private static string Partisi(Periode periode, KodeWilayah wilayah) => $"{periode}_{wilayah.Provinsi}";

    private protected override string Partisi(Slot slot) => Partisi(slot.Periode, slot.Wilayah);

    private protected override string Kunci(Slot slot) => $"{slot.Wilayah}_{slot.Urusan.Kode}";

    private protected override Slot SlotDari(string partisi, string kunci) => kunci.Split('_') is [var wilayah, var urusan]
        ? new Slot(Periode.Parse(partisi.Split('_')[0]), KodeWilayah.Parse(wilayah), Urusan.Parse(urusan))
        : throw new InvalidDataException($"{partisi}/{kunci} names no slot.");

    private protected override TableEntity KeBaris(KeadaanSlot keadaan) => new()
    {
        ["Slot"] = keadaan.Slot.ToString(),
        ["VersiTerbaru"] = keadaan.VersiTerbaru,
        ["TerakhirDitolak"] = keadaan.TerakhirDitolak,
        ["Layanan"] = JsonSerializer.Serialize(keadaan.Layanan, JsonSpm.Opsi),
    };

    private protected override KeadaanSlot KeKeadaan(TableEntity baris)
    {
        var layanan = JsonSerializer.Deserialize<IReadOnlyList<LayananTerkini>>(baris.Teks("Layanan"), JsonSpm.Opsi)!;
        return new KeadaanSlot
        {
            Slot = Slot.Parse(baris.Teks("Slot")),
            VersiTerbaru = baris.GetInt32("VersiTerbaru")!.Value,
            Layanan = layanan,

            // Rows of before there were withdrawals lack the column: then nothing was current only where all was rejected.
            TerakhirDitolak = baris.GetBoolean("TerakhirDitolak") ?? layanan.Count == 0,
            ETag = baris.ETag,
        };
    }

    private protected override KeadaanSlot Keadaan(RiwayatSlot riwayat, Slot slot) => riwayat.Keadaan(slot);
}
