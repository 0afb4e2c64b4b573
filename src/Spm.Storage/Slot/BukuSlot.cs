using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using Spm.Domain;

namespace Spm.Storage;

/// <summary>
/// The slots and their histories. All slots of a province and quarter lie in one partition, so that a rekap reads them in one query, and each version and each
/// withdrawal lies beside its slot, so that both are written in one transaction.
/// </summary>
/// <param name="layanan">Table service.</param>
public sealed class BukuSlot(TableServiceClient layanan)
{
    private const string AwalanSlot = "slot_";
    private const string AwalanVersi = "versi_";
    private const string JenisPenarikan = "penarikan";

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
    public async Task<IReadOnlyList<VersiSlot>> BacaVersiAsync(Slot slot, CancellationToken ct) => (await BacaRiwayatAsync(slot, ct)).Versi;

    /// <summary>All versions and withdrawals of a slot.</summary>
    public async Task<RiwayatSlot> BacaRiwayatAsync(Slot slot, CancellationToken ct)
    {
        var versi = new List<VersiSlot>();
        var penarikan = new List<Penarikan>();
        await foreach (var baris in CariAsync(slot.Periode, slot.Wilayah, $"{AwalanVersi}{Kunci(slot)}_", ct))
        {
            if (baris.GetString("Jenis") == JenisPenarikan)
            {
                penarikan.Add(KePenarikan(baris));
            }
            else
            {
                versi.Add(KeVersi(baris));
            }
        }

        return new RiwayatSlot(versi, penarikan);
    }

    /// <summary>
    /// Enters a version and makes it current, in one transaction that holds only if the slot is still as it was read.
    /// </summary>
    /// <param name="dibaca">The slot as it was read.</param>
    /// <param name="versi">The next version: <see cref="VersiSlot.Nomor"/> is one above the newest.</param>
    /// <param name="ct">Cancellation.</param>
    /// <returns>False where somebody else changed the slot in between: read it and try again.</returns>
    public Task<bool> TambahVersiAsync(KeadaanSlot dibaca, VersiSlot versi, CancellationToken ct) =>
        TambahAsync(dibaca, dibaca.Dengan(versi), KeBaris(dibaca.Slot, versi), ct);

    /// <summary>
    /// Enters a withdrawal and what is current after it, in one transaction that holds only if the slot is still as it was read.
    /// </summary>
    /// <param name="dibaca">The slot as it was read.</param>
    /// <param name="riwayat">Its history, read after it.</param>
    /// <param name="penarikan">The withdrawal: <see cref="Penarikan.Nomor"/> is one above the newest entry.</param>
    /// <param name="ct">Cancellation.</param>
    /// <returns>The slot after it; null where somebody else changed the slot in between: read it and try again.</returns>
    public async Task<KeadaanSlot?> TambahPenarikanAsync(KeadaanSlot dibaca, RiwayatSlot riwayat, Penarikan penarikan, CancellationToken ct)
    {
        var sesudah = (riwayat with { Penarikan = [.. riwayat.Penarikan, penarikan] }).Keadaan(dibaca.Slot);
        return await TambahAsync(dibaca, sesudah, KeBaris(dibaca.Slot, penarikan), ct) ? sesudah : null;
    }

    /// <summary>
    /// Sets a slot back to what the given versions and all withdrawals say and drops its other versions: for the repair of storage that lost blobs, and for nothing else.
    /// </summary>
    public async Task SusunUlangAsync(KeadaanSlot dibaca, IReadOnlyList<VersiSlot> utuh, CancellationToken ct)
    {
        var semua = await BacaRiwayatAsync(dibaca.Slot, ct);
        var hilang = semua.Versi.Where(v => utuh.All(u => u.Nomor != v.Nomor));
        var sisa = semua with { Versi = [.. utuh.OrderBy(v => v.Nomor)] };
        List<TableTransactionAction> tindakan =
        [
            .. hilang.Select(v => new TableTransactionAction(TableTransactionActionType.Delete, KeBaris(dibaca.Slot, v), ETag.All)),
            sisa.Versi.Count + sisa.Penarikan.Count == 0
                ? new TableTransactionAction(TableTransactionActionType.Delete, KeBaris(dibaca), dibaca.ETag)
                : new TableTransactionAction(TableTransactionActionType.UpdateReplace, KeBaris(sisa.Keadaan(dibaca.Slot)), dibaca.ETag),
        ];
        await _tabel.SubmitTransactionAsync(tindakan, ct);
    }

    private static string Partisi(Periode periode, KodeWilayah wilayah) => $"{periode}_{wilayah.Provinsi}";

    private static string Kunci(Slot slot) => $"{slot.Wilayah}_{slot.Urusan.Kode}";

    private static string KunciRiwayat(Slot slot, int nomor) => string.Create(CultureInfo.InvariantCulture, $"{AwalanVersi}{Kunci(slot)}_{nomor:D6}");

    private static TableEntity KeBaris(KeadaanSlot slot) => new(Partisi(slot.Slot.Periode, slot.Slot.Wilayah), AwalanSlot + Kunci(slot.Slot))
    {
        ["Slot"] = slot.Slot.ToString(),
        ["VersiTerbaru"] = slot.VersiTerbaru,
        ["TerakhirDitolak"] = slot.TerakhirDitolak,
        ["Layanan"] = JsonSerializer.Serialize(slot.Layanan, JsonSpm.Opsi),
    };

    private static KeadaanSlot KeSlot(TableEntity baris)
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

    private static TableEntity KeBaris(Slot slot, VersiSlot versi) =>
        new(Partisi(slot.Periode, slot.Wilayah), KunciRiwayat(slot, versi.Nomor))
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

    private static TableEntity KeBaris(Slot slot, Penarikan penarikan) => new(Partisi(slot.Periode, slot.Wilayah), KunciRiwayat(slot, penarikan.Nomor))
    {
        ["Jenis"] = JenisPenarikan,
        ["Nomor"] = penarikan.Nomor,
        ["Saat"] = BarisTabel.Teks(penarikan.Saat),
        ["Oleh"] = penarikan.Oleh,
        ["Alasan"] = penarikan.Alasan,
        ["LayananDisebut"] = penarikan.LayananDisebut,
        ["Versi"] = JsonSerializer.Serialize(penarikan.Versi, JsonSpm.Opsi),
    };

    private static Penarikan KePenarikan(TableEntity baris) => new()
    {
        Nomor = baris.GetInt32("Nomor")!.Value,
        Saat = baris.Saat("Saat"),
        Oleh = baris.Teks("Oleh"),
        Alasan = baris.Teks("Alasan"),
        LayananDisebut = baris.GetBoolean("LayananDisebut"),
        Versi = JsonSerializer.Deserialize<IReadOnlyList<VersiDitarik>>(baris.Teks("Versi"), JsonSpm.Opsi)!,
    };

    // The first key behind all that begin with a prefix.
    private static string Sesudah(string awalan) => awalan[..^1] + (char)(awalan[^1] + 1);

    private async Task<bool> TambahAsync(KeadaanSlot dibaca, KeadaanSlot sesudah, TableEntity riwayat, CancellationToken ct)
    {
        var ubahSlot = dibaca.VersiTerbaru == 0
            ? new TableTransactionAction(TableTransactionActionType.Add, KeBaris(sesudah))
            : new TableTransactionAction(TableTransactionActionType.UpdateReplace, KeBaris(sesudah), dibaca.ETag);
        try
        {
            await _tabel.SubmitTransactionAsync([ubahSlot, new TableTransactionAction(TableTransactionActionType.Add, riwayat)], ct);
            return true;
        }
        catch (RequestFailedException galat) when (galat.Status is 409 or 412)
        {
            return false;
        }
    }

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
