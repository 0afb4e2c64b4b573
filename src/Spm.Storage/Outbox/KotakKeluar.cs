using System.Globalization;
using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;

namespace Spm.Storage;

/// <summary>The outbox: messages that are written once and delivered at least once.</summary>
/// <param name="layanan">Table service.</param>
public sealed class KotakKeluar(TableServiceClient layanan)
{
    private const string KolomTerkirim = "Terkirim";
    private const string KolomIsi = "Isi";

    // A column of text holds 32 Ki characters; who answers for every daerah of a large province owes more lines than that.
    private const int IsiPerKolom = 30_000;

    private readonly TableClient _tabel = layanan.GetTableClient(NamaTabel.Outbox);

    /// <summary>Puts a message in.</summary>
    /// <returns>False where one of the same identity is there already: the first one stays.</returns>
    public async Task<bool> TambahAsync(Pesan pesan, CancellationToken ct)
    {
        try
        {
            await _tabel.AddEntityAsync(KeBaris(pesan), ct);
            return true;
        }
        catch (RequestFailedException galat) when (galat.Status == 409)
        {
            return false;
        }
    }

    /// <summary>The messages that have not been delivered.</summary>
    public async IAsyncEnumerable<Pesan> BelumTerkirimAsync([EnumeratorCancellation] CancellationToken ct)
    {
        var filter = $"{KolomTerkirim} eq false";
        await foreach (var baris in _tabel.QueryAsync<TableEntity>(filter, cancellationToken: ct))
        {
            yield return Dari(baris);
        }
    }

    /// <summary>How many messages have not been delivered; one request for every 1,000 of them.</summary>
    public async Task<int> HitungBelumTerkirimAsync(CancellationToken ct)
    {
        var jumlah = 0;
        await foreach (var _ in _tabel.QueryAsync<TableEntity>($"{KolomTerkirim} eq false", select: ["PartitionKey", "RowKey"], cancellationToken: ct))
        {
            jumlah++;
        }

        return jumlah;
    }

    /// <summary>True where a group has a message, delivered or not.</summary>
    public async Task<bool> AdaAsync(string kelompok, CancellationToken ct)
    {
        await foreach (var _ in _tabel.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {kelompok}"), maxPerPage: 1, cancellationToken: ct))
        {
            return true;
        }

        return false;
    }

    /// <summary>Notes that a message was delivered.</summary>
    public async Task TandaiTerkirimAsync(Pesan pesan, CancellationToken ct)
    {
        var baris = KeBaris(pesan);
        baris[KolomTerkirim] = true;
        await _tabel.UpsertEntityAsync(baris, TableUpdateMode.Replace, ct);
    }

    private static TableEntity KeBaris(Pesan pesan)
    {
        var baris = new TableEntity(pesan.Kelompok, pesan.Id)
        {
            ["Kepada"] = pesan.Kepada,
            ["NamaPenerima"] = pesan.NamaPenerima,
            ["Perihal"] = pesan.Perihal,
            ["Dibuat"] = BarisTabel.Teks(pesan.Dibuat),
            [KolomTerkirim] = false,
        };
        foreach (var (nomor, bagian) in pesan.Isi.Chunk(IsiPerKolom).Index())
        {
            baris[NamaKolomIsi(nomor)] = new string(bagian);
        }

        return baris;
    }

    private static string NamaKolomIsi(int nomor) => string.Create(CultureInfo.InvariantCulture, $"{KolomIsi}{nomor}");

    private static string BacaIsi(TableEntity baris) =>
        string.Concat(Enumerable.Range(0, baris.Count).Select(nomor => baris.GetString(NamaKolomIsi(nomor))).TakeWhile(bagian => bagian is not null));

    private static Pesan Dari(TableEntity baris) => new()
    {
        Id = baris.RowKey,
        Kelompok = baris.PartitionKey,
        Kepada = baris.Teks("Kepada"),
        NamaPenerima = baris.Teks("NamaPenerima"),
        Perihal = baris.Teks("Perihal"),
        Isi = BacaIsi(baris),
        Dibuat = baris.Saat("Dibuat"),
    };
}
