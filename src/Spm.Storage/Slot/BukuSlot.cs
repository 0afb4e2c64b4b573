using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using Spm.Domain;

namespace Spm.Storage;

/// <summary>
/// The slots and their versions. All slots of a province and quarter lie in one partition, so that a rekap reads them in one query, and each version lies beside
/// its slot, so that both are written in one transaction.
/// </summary>
/// <param name="layanan">Table service.</param>
public sealed class BukuSlot(TableServiceClient layanan)
{
    private const string AwalanSlot = "slot_";
    private const string AwalanVersi = "versi_";

    private readonly TableClient _tabel = layanan.GetTableClient(NamaTabel.Slot);

    /// <summary>What is current in a slot; an empty state where nothing came.</summary>
    public async Task<KeadaanSlot> BacaAsync(Slot slot, CancellationToken ct)
    {
        var baris = await _tabel.GetEntityIfExistsAsync<TableEntity>(Partisi(slot.Periode, slot.Wilayah), AwalanSlot + Kunci(slot), cancellationToken: ct);
        return baris.HasValue ? KeSlot(baris.Value!) : KeadaanSlot.Kosong(slot);
    }

    /// <summary>The slots of one wilayah that something came for, in the order of the urusan.</summary>
    public async Task<IReadOnlyList<KeadaanSlot>> BacaWilayahAsync(Periode periode, KodeWilayah wilayah, CancellationToken ct)
    {
        var slot = new List<KeadaanSlot>();
        await foreach (var baris in CariAsync(periode, wilayah, $"{AwalanSlot}{wilayah}_", ct))
        {
            slot.Add(KeSlot(baris));
        }

        return [.. slot.OrderBy(s => s.Slot.Urusan)];
    }

    /// <summary>The slots of a province and its daerah that something came for.</summary>
    public async Task<IReadOnlyList<KeadaanSlot>> BacaProvinsiAsync(Periode periode, KodeWilayah provinsi, CancellationToken ct)
    {
        var slot = new List<KeadaanSlot>();
        await foreach (var baris in CariAsync(periode, provinsi, AwalanSlot, ct))
        {
            slot.Add(KeSlot(baris));
        }

        return [.. slot.OrderBy(s => s.Slot.Wilayah).ThenBy(s => s.Slot.Urusan)];
    }

    /// <summary>Every slot that something came for.</summary>
    public async IAsyncEnumerable<KeadaanSlot> BacaSemuaAsync([EnumeratorCancellation] CancellationToken ct)
    {
        var filter = TableClient.CreateQueryFilter($"RowKey ge {AwalanSlot} and RowKey lt {Sesudah(AwalanSlot)}");
        await foreach (var baris in _tabel.QueryAsync<TableEntity>(filter, cancellationToken: ct))
        {
            yield return KeSlot(baris);
        }
    }

    /// <summary>All versions of a slot, oldest first.</summary>
    public async Task<IReadOnlyList<VersiSlot>> BacaVersiAsync(Slot slot, CancellationToken ct)
    {
        var versi = new List<VersiSlot>();
        await foreach (var baris in CariAsync(slot.Periode, slot.Wilayah, $"{AwalanVersi}{Kunci(slot)}_", ct))
        {
            versi.Add(KeVersi(baris));
        }

        return versi;
    }

    /// <summary>
    /// Enters a version and makes it current, in one transaction that holds only if the slot is still as it was read.
    /// </summary>
    /// <param name="dibaca">The slot as it was read.</param>
    /// <param name="versi">The next version: <see cref="VersiSlot.Nomor"/> is one above the newest.</param>
    /// <param name="ct">Cancellation.</param>
    /// <returns>False where somebody else changed the slot in between: read it and try again.</returns>
    public async Task<bool> TambahVersiAsync(KeadaanSlot dibaca, VersiSlot versi, CancellationToken ct)
    {
        var slot = KeBaris(dibaca.Dengan(versi));
        var ubahSlot = dibaca.VersiTerbaru == 0
            ? new TableTransactionAction(TableTransactionActionType.Add, slot)
            : new TableTransactionAction(TableTransactionActionType.UpdateReplace, slot, dibaca.ETag);
        try
        {
            await _tabel.SubmitTransactionAsync([ubahSlot, new TableTransactionAction(TableTransactionActionType.Add, KeBaris(dibaca.Slot, versi))], ct);
            return true;
        }
        catch (RequestFailedException galat) when (galat.Status is 409 or 412)
        {
            return false;
        }
    }

    /// <summary>
    /// Sets a slot back to what the given versions say and drops its other versions: for the repair of storage that lost blobs, and for nothing else.
    /// </summary>
    public async Task SusunUlangAsync(KeadaanSlot dibaca, IReadOnlyList<VersiSlot> utuh, CancellationToken ct)
    {
        var semua = await BacaVersiAsync(dibaca.Slot, ct);
        var hilang = semua.Where(v => utuh.All(u => u.Nomor != v.Nomor));
        var baru = utuh.OrderBy(v => v.Nomor).Aggregate(KeadaanSlot.Kosong(dibaca.Slot), (slot, versi) => slot.Dengan(versi));
        List<TableTransactionAction> tindakan =
        [
            .. hilang.Select(v => new TableTransactionAction(TableTransactionActionType.Delete, KeBaris(dibaca.Slot, v), ETag.All)),
            utuh.Count == 0
                ? new TableTransactionAction(TableTransactionActionType.Delete, KeBaris(dibaca), dibaca.ETag)
                : new TableTransactionAction(TableTransactionActionType.UpdateReplace, KeBaris(baru), dibaca.ETag),
        ];
        await _tabel.SubmitTransactionAsync(tindakan, ct);
    }

    private static string Partisi(Periode periode, KodeWilayah wilayah) => $"{periode}_{wilayah.Provinsi}";

    private static string Kunci(Slot slot) => $"{slot.Wilayah}_{slot.Urusan.Kode}";

    private static TableEntity KeBaris(KeadaanSlot slot) => new(Partisi(slot.Slot.Periode, slot.Slot.Wilayah), AwalanSlot + Kunci(slot.Slot))
    {
        ["Slot"] = slot.Slot.ToString(),
        ["VersiTerbaru"] = slot.VersiTerbaru,
        ["Layanan"] = JsonSerializer.Serialize(slot.Layanan, JsonSpm.Opsi),
    };

    private static KeadaanSlot KeSlot(TableEntity baris) => new()
    {
        Slot = Slot.Parse(baris.Teks("Slot")),
        VersiTerbaru = baris.GetInt32("VersiTerbaru")!.Value,
        Layanan = JsonSerializer.Deserialize<IReadOnlyList<LayananTerkini>>(baris.Teks("Layanan"), JsonSpm.Opsi)!,
        ETag = baris.ETag,
    };

    private static TableEntity KeBaris(Slot slot, VersiSlot versi) =>
        new(Partisi(slot.Periode, slot.Wilayah), string.Create(CultureInfo.InvariantCulture, $"{AwalanVersi}{Kunci(slot)}_{versi.Nomor:D6}"))
        {
            ["Nomor"] = versi.Nomor,
            ["Berkas"] = versi.Berkas,
            ["ETagBerkas"] = versi.ETagBerkas.ToString("G"),
            ["Sha256"] = versi.Sha256,
            ["Diterima"] = BarisTabel.Teks(versi.Diterima),
            ["Ditulis"] = BarisTabel.Teks(versi.Ditulis),
            ["Putusan"] = versi.Putusan.ToString(),
            ["Laporan"] = versi.Laporan,
            ["Layanan"] = string.Join(' ', versi.Layanan),
        };

    private static VersiSlot KeVersi(TableEntity baris) => new()
    {
        Nomor = baris.GetInt32("Nomor")!.Value,
        Berkas = baris.Teks("Berkas"),
        ETagBerkas = new ETag(baris.Teks("ETagBerkas")),
        Sha256 = baris.Teks("Sha256"),
        Diterima = baris.Saat("Diterima"),
        Ditulis = baris.Saat("Ditulis"),
        Putusan = Enum.Parse<Putusan>(baris.Teks("Putusan")),
        Laporan = baris.GetString("Laporan"),
        Layanan = [.. baris.Teks("Layanan").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(KodeLayanan.Parse)],
    };

    // The first key behind all that begin with a prefix.
    private static string Sesudah(string awalan) => awalan[..^1] + (char)(awalan[^1] + 1);

    private async IAsyncEnumerable<TableEntity> CariAsync(Periode periode, KodeWilayah wilayah, string awalan, [EnumeratorCancellation] CancellationToken ct)
    {
        var partisi = Partisi(periode, wilayah);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partisi} and RowKey ge {awalan} and RowKey lt {Sesudah(awalan)}");
        await foreach (var baris in _tabel.QueryAsync<TableEntity>(filter, cancellationToken: ct))
        {
            yield return baris;
        }
    }
}
