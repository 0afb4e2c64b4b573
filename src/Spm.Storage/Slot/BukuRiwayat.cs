using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using Spm.Domain;

namespace Spm.Storage;

/// <summary>
/// A book of histories: for each slot a row with its state and, beside it in the same partition, its versions and withdrawals, so that both are written in one transaction.
/// </summary>
/// <typeparam name="TSlot">What uploads are for.</typeparam>
/// <typeparam name="TKeadaan">What the row of a slot says.</typeparam>
public abstract class BukuRiwayat<TSlot, TKeadaan>
    where TSlot : ITempatUnggahan
    where TKeadaan : IKeadaan<TSlot, TKeadaan>
{
    private protected const string AwalanSlot = "slot_";
    private protected const string AwalanVersi = BarisRiwayat.AwalanVersi;

    private readonly TableClient _tabel;

    private protected BukuRiwayat(TableClient tabel) => _tabel = tabel;

    /// <summary>What is current in a slot; an empty state where nothing came.</summary>
    public async Task<TKeadaan> BacaAsync(TSlot slot, CancellationToken ct)
    {
        var baris = await _tabel.GetEntityIfExistsAsync<TableEntity>(Partisi(slot), AwalanSlot + Kunci(slot), cancellationToken: ct);
        return baris.HasValue ? KeKeadaan(baris.Value!) : Keadaan(new RiwayatSlot([], []), slot);
    }

    /// <summary>Every slot that something came for.</summary>
    public async IAsyncEnumerable<TKeadaan> BacaSemuaAsync([EnumeratorCancellation] CancellationToken ct)
    {
        var filter = TableClient.CreateQueryFilter($"RowKey ge {AwalanSlot} and RowKey lt {Sesudah(AwalanSlot)}");
        await foreach (var baris in _tabel.QueryAsync<TableEntity>(filter, cancellationToken: ct))
        {
            yield return KeKeadaan(baris);
        }
    }

    /// <summary>All versions of a slot, oldest first.</summary>
    public async Task<IReadOnlyList<VersiSlot>> BacaVersiAsync(TSlot slot, CancellationToken ct) => (await BacaRiwayatAsync(slot, ct)).Versi;

    /// <summary>All versions and withdrawals of a slot.</summary>
    public async Task<RiwayatSlot> BacaRiwayatAsync(TSlot slot, CancellationToken ct)
    {
        var baris = new List<TableEntity>();
        await foreach (var satu in CariAsync(Partisi(slot), $"{AwalanVersi}{Kunci(slot)}_", ct))
        {
            baris.Add(satu);
        }

        return KeRiwayat(baris);
    }

    /// <summary>
    /// Enters a version and makes it current, in one transaction that holds only if the slot is still as it was read.
    /// </summary>
    /// <param name="dibaca">The slot as it was read.</param>
    /// <param name="versi">The next version: <see cref="VersiSlot.Nomor"/> is one above the newest.</param>
    /// <param name="ct">Cancellation.</param>
    /// <returns>False where somebody else changed the slot in between: read it and try again.</returns>
    public Task<bool> TambahVersiAsync(TKeadaan dibaca, VersiSlot versi, CancellationToken ct) =>
        TambahAsync(dibaca, dibaca.Dengan(versi), KeBaris(dibaca.Slot, versi), ct);

    /// <summary>
    /// Enters a withdrawal and what is current after it, in one transaction that holds only if the slot is still as it was read.
    /// </summary>
    /// <param name="dibaca">The slot as it was read.</param>
    /// <param name="riwayat">Its history, read after it.</param>
    /// <param name="penarikan">The withdrawal: <see cref="Penarikan.Nomor"/> is one above the newest entry.</param>
    /// <param name="ct">Cancellation.</param>
    /// <returns>The slot after it; null where somebody else changed the slot in between: read it and try again.</returns>
    public async Task<TKeadaan?> TambahPenarikanAsync(TKeadaan dibaca, RiwayatSlot riwayat, Penarikan penarikan, CancellationToken ct)
    {
        var sesudah = Keadaan(riwayat with { Penarikan = [.. riwayat.Penarikan, penarikan] }, dibaca.Slot);
        return await TambahAsync(dibaca, sesudah, KeBaris(dibaca.Slot, penarikan), ct) ? sesudah : default;
    }

    /// <summary>The services that count, each with the version that carries it: what a withdrawal can take. A service stands in several rows where several versions of it count.</summary>
    /// <param name="keadaan">The slot.</param>
    /// <param name="riwayat">Its history.</param>
    public abstract IReadOnlyList<LayananTerkini> Berlaku(TKeadaan keadaan, RiwayatSlot riwayat);

    /// <summary>
    /// Sets a slot back to what the given versions and all withdrawals say and drops its other versions: for the repair of storage that lost blobs, and for nothing else.
    /// </summary>
    public async Task SusunUlangAsync(TKeadaan dibaca, IReadOnlyList<VersiSlot> utuh, CancellationToken ct)
    {
        var semua = await BacaRiwayatAsync(dibaca.Slot, ct);
        var hilang = semua.Versi.Where(v => utuh.All(u => u.Nomor != v.Nomor));
        var sisa = semua with { Versi = [.. utuh.OrderBy(v => v.Nomor)] };
        List<TableTransactionAction> tindakan =
        [
            .. hilang.Select(v => new TableTransactionAction(TableTransactionActionType.Delete, KeBaris(dibaca.Slot, v), ETag.All)),
            sisa.Versi.Count + sisa.Penarikan.Count == 0
                ? new TableTransactionAction(TableTransactionActionType.Delete, KeBarisLengkap(dibaca), dibaca.ETag)
                : new TableTransactionAction(TableTransactionActionType.UpdateReplace, KeBarisLengkap(Keadaan(sisa, dibaca.Slot)), dibaca.ETag),
        ];
        await _tabel.SubmitTransactionAsync(tindakan, ct);
    }

    /// <summary>
    /// Sets every slot to what its history says, where its row says something else or is gone: rows that were restored one by one need not belong together. Costs two requests for each slot.
    /// </summary>
    /// <returns>The slots that there are, each with whether it was changed.</returns>
    public async IAsyncEnumerable<(TSlot Slot, bool Berubah)> SelaraskanAsync([EnumeratorCancellation] CancellationToken ct)
    {
        var kunci = new HashSet<(string Partisi, string Kunci)>();
        await foreach (var baris in _tabel.QueryAsync<TableEntity>(select: ["PartitionKey", "RowKey"], cancellationToken: ct))
        {
            if (baris.RowKey.StartsWith(AwalanSlot, StringComparison.Ordinal))
            {
                kunci.Add((baris.PartitionKey, baris.RowKey[AwalanSlot.Length..]));
            }
            else if (baris.RowKey.StartsWith(AwalanVersi, StringComparison.Ordinal))
            {
                kunci.Add((baris.PartitionKey, baris.RowKey[AwalanVersi.Length..Math.Max(AwalanVersi.Length, baris.RowKey.LastIndexOf('_'))]));
            }
        }

        foreach (var (partisi, satu) in kunci)
        {
            var slot = SlotDari(partisi, satu);
            yield return (slot, await SelaraskanAsync(slot, ct));
        }
    }

    /// <summary>Where the rows of a slot lie: one transaction, or one query, reaches no further.</summary>
    private protected abstract string Partisi(TSlot slot);

    /// <summary>What tells the slots of a partition apart.</summary>
    private protected abstract string Kunci(TSlot slot);

    /// <summary>The slot that <see cref="Partisi"/> and <see cref="Kunci"/> are of.</summary>
    private protected abstract TSlot SlotDari(string partisi, string kunci);

    /// <summary>The columns of the row of a slot, but its keys.</summary>
    private protected abstract TableEntity KeBaris(TKeadaan keadaan);

    /// <summary>Reads the row of a slot.</summary>
    private protected abstract TKeadaan KeKeadaan(TableEntity baris);

    /// <summary>The state that follows from a history.</summary>
    private protected abstract TKeadaan Keadaan(RiwayatSlot riwayat, TSlot slot);

    /// <summary>The rows of a partition whose keys begin with a prefix, in the order of the keys.</summary>
    private protected async IAsyncEnumerable<TableEntity> CariAsync(string partisi, string awalan, [EnumeratorCancellation] CancellationToken ct)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partisi} and RowKey ge {awalan} and RowKey lt {Sesudah(awalan)}");
        await foreach (var baris in _tabel.QueryAsync<TableEntity>(filter, cancellationToken: ct))
        {
            yield return baris;
        }
    }

    /// <summary>The history that rows of versions and withdrawals make, which come in their order.</summary>
    private protected static RiwayatSlot KeRiwayat(IReadOnlyList<TableEntity> baris)
    {
        var menurutJenis = baris.ToLookup(BarisRiwayat.Penarikan);
        return new RiwayatSlot([.. menurutJenis[false].Select(KeVersi)], [.. menurutJenis[true].Select(KePenarikan)]);
    }

    private async Task<bool> SelaraskanAsync(TSlot slot, CancellationToken ct)
    {
        while (true)
        {
            // The slot before its history: what is entered in between makes the write fail.
            var dibaca = await BacaAsync(slot, ct);
            var riwayat = await BacaRiwayatAsync(slot, ct);
            var seharusnya = KeBarisLengkap(Keadaan(riwayat, slot));
            var hilang = dibaca.ETag == default;
            if (hilang ? riwayat.NomorTerbaru == 0 : riwayat.NomorTerbaru > 0 && KeBarisLengkap(dibaca).ToHashSet().SetEquals(seharusnya))
            {
                return false;
            }

            try
            {
                await (hilang ? _tabel.AddEntityAsync(seharusnya, ct)
                    : riwayat.NomorTerbaru == 0 ? _tabel.DeleteEntityAsync(seharusnya.PartitionKey, seharusnya.RowKey, dibaca.ETag, ct)
                    : _tabel.UpdateEntityAsync(seharusnya, dibaca.ETag, TableUpdateMode.Replace, ct));
                return true;
            }
            catch (RequestFailedException galat) when (galat.Status is 409 or 412)
            {
                // Somebody else entered something: look again.
            }
        }
    }

    private TableEntity KeBarisLengkap(TKeadaan keadaan)
    {
        var baris = KeBaris(keadaan);
        (baris.PartitionKey, baris.RowKey) = (Partisi(keadaan.Slot), AwalanSlot + Kunci(keadaan.Slot));
        return baris;
    }

    private TableEntity Riwayat(TSlot slot, int nomor) => new(Partisi(slot), string.Create(CultureInfo.InvariantCulture, $"{AwalanVersi}{Kunci(slot)}_{nomor:D6}"));

    private TableEntity KeBaris(TSlot slot, VersiSlot versi)
    {
        var baris = Riwayat(slot, versi.Nomor);
        baris["Nomor"] = versi.Nomor;
        baris["Berkas"] = versi.Berkas;
        baris["ETagBerkas"] = versi.ETagBerkas.ToString("G");
        baris["Sha256"] = versi.Sha256;
        baris["Diterima"] = BarisTabel.Teks(versi.Diterima);
        baris["Ditulis"] = BarisTabel.Teks(versi.Ditulis);
        baris["Putusan"] = versi.Putusan.ToString();
        baris["Laporan"] = versi.Laporan;
        baris["Layanan"] = string.Join(' ', versi.Layanan);
        if (versi.Tahun.Count > 0)
        {
            baris["Tahun"] = string.Join(' ', versi.Tahun.Select(t => t.ToString(CultureInfo.InvariantCulture)));
        }

        return baris;
    }

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
        Tahun = [.. (baris.GetString("Tahun") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(t => int.Parse(t, NumberStyles.None, CultureInfo.InvariantCulture))],
    };

    private TableEntity KeBaris(TSlot slot, Penarikan penarikan)
    {
        var baris = Riwayat(slot, penarikan.Nomor);
        baris["Jenis"] = BarisRiwayat.JenisPenarikan;
        baris["Nomor"] = penarikan.Nomor;
        baris["Saat"] = BarisTabel.Teks(penarikan.Saat);
        baris["Oleh"] = penarikan.Oleh;
        baris["Alasan"] = penarikan.Alasan;
        baris["LayananDisebut"] = penarikan.LayananDisebut;
        baris["Versi"] = JsonSerializer.Serialize(penarikan.Versi, JsonSpm.Opsi);
        return baris;
    }

    private static Penarikan KePenarikan(TableEntity baris) => new()
    {
        Nomor = baris.GetInt32("Nomor")!.Value,
        Saat = baris.Saat("Saat"),
        Tersimpan = baris.GetDateTimeOffset(BarisRiwayat.Tersimpan) ?? baris.Timestamp,
        Oleh = baris.Teks("Oleh"),
        Alasan = baris.Teks("Alasan"),
        LayananDisebut = baris.GetBoolean("LayananDisebut"),
        Versi = JsonSerializer.Deserialize<IReadOnlyList<VersiDitarik>>(baris.Teks("Versi"), JsonSpm.Opsi)!,
    };

    // The first key behind all that begin with a prefix.
    private static string Sesudah(string awalan) => awalan[..^1] + (char)(awalan[^1] + 1);

    private async Task<bool> TambahAsync(TKeadaan dibaca, TKeadaan sesudah, TableEntity riwayat, CancellationToken ct)
    {
        var ubahSlot = dibaca.ETag == default
            ? new TableTransactionAction(TableTransactionActionType.Add, KeBarisLengkap(sesudah))
            : new TableTransactionAction(TableTransactionActionType.UpdateReplace, KeBarisLengkap(sesudah), dibaca.ETag);
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
}
