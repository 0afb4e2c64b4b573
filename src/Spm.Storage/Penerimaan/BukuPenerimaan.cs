using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using Spm.Domain;

namespace Spm.Storage;

/// <summary>The book of receipts: when each version of each upload came, and whether it has been judged to the end.</summary>
/// <param name="layanan">Table service.</param>
public sealed class BukuPenerimaan(TableServiceClient layanan)
{
    private const string KolomPath = "Path";
    private const string KolomDiterima = "Diterima";
    private const string KolomDitulis = "Ditulis";
    private const string KolomPutusan = "Putusan";
    private const string KolomJumlahTemuan = "JumlahTemuan";
    private const string KolomBeranotasi = "Beranotasi";
    private const string KolomVersi = "Versi";

    private readonly TableClient _tabel = layanan.GetTableClient(NamaTabel.Penerimaan);

    /// <summary>Enters a version of a blob, or gives back what was entered before: the first time of receipt stays.</summary>
    public async Task<Penerimaan> CatatAsync(string path, ETag etag, DateTimeOffset ditulis, DateTimeOffset diterima, CancellationToken ct)
    {
        var baris = Baris(new Penerimaan { Path = path, ETag = etag, Diterima = diterima, Ditulis = ditulis, Berulang = false });
        try
        {
            await _tabel.AddEntityAsync(baris, ct);
            return Dari(baris, etag, berulang: false) with { Path = path };
        }
        catch (RequestFailedException galat) when (galat.Status == 409)
        {
            var lama = await _tabel.GetEntityAsync<TableEntity>(baris.PartitionKey, baris.RowKey, cancellationToken: ct);
            return Dari(lama.Value, etag, berulang: true) with { Path = path };
        }
    }

    /// <summary>Marks a version as judged to the end: its answer is written and everything that follows from it is on its way.</summary>
    /// <param name="penerimaan">The version.</param>
    /// <param name="putusan">Verdict.</param>
    /// <param name="jumlahTemuan">Number of findings.</param>
    /// <param name="beranotasi">True where the answer has an annotated copy.</param>
    /// <param name="ct">Cancellation.</param>
    public async Task SelesaikanAsync(Penerimaan penerimaan, Putusan putusan, int jumlahTemuan, bool beranotasi, CancellationToken ct)
    {
        var baris = Baris(penerimaan);
        baris[KolomPutusan] = putusan.ToString();
        baris[KolomJumlahTemuan] = jumlahTemuan;
        baris[KolomBeranotasi] = beranotasi;
        await _tabel.UpsertEntityAsync(baris, TableUpdateMode.Replace, ct);
    }

    /// <summary>What is known of a version, or null where it has not been received yet.</summary>
    public async Task<Penerimaan?> CariAsync(string path, ETag etag, CancellationToken ct)
    {
        var baris = await _tabel.GetEntityIfExistsAsync<TableEntity>(Sidik.Dari(path), Kunci(etag), cancellationToken: ct);
        return baris.HasValue ? Dari(baris.Value!, etag, berulang: true) with { Path = path } : null;
    }

    /// <summary>Every version that was ever received. A path with a number like a NIK in it comes masked, as the table has it.</summary>
    public async IAsyncEnumerable<Penerimaan> BacaSemuaAsync([EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var baris in _tabel.QueryAsync<TableEntity>(cancellationToken: ct))
        {
            yield return Dari(baris, new ETag($"\"{baris.RowKey}\""), berulang: true);
        }
    }

    /// <summary>Every version that was ever received, true where it has been judged to the end; one request for every 1,000 receipts.</summary>
    public async Task<Dictionary<KunciPenerimaan, bool>> BacaYangDiterimaAsync(CancellationToken ct)
    {
        var diterima = new Dictionary<KunciPenerimaan, bool>();
        await foreach (var baris in _tabel.QueryAsync<TableEntity>(select: ["PartitionKey", "RowKey", KolomPutusan], cancellationToken: ct))
        {
            diterima[new KunciPenerimaan(baris.PartitionKey, baris.RowKey)] = Dinilai(baris);
        }

        return diterima;
    }

    /// <summary>Takes the verdict off a version, so that it is judged again; the time of receipt stays, and the version of the slot as it is given.</summary>
    public async Task BukaKembaliAsync(Penerimaan penerimaan, CancellationToken ct) =>
        await _tabel.UpsertEntityAsync(Baris(penerimaan), TableUpdateMode.Replace, ct);

    /// <summary>True for a row, of the table or of a copy of it, whose version has been judged to the end.</summary>
    public static bool Dinilai(TableEntity baris) => baris.GetString(KolomPutusan) is not null;

    private static TableEntity Baris(Penerimaan penerimaan)
    {
        var baris = new TableEntity(penerimaan.SidikPath, Kunci(penerimaan.ETag))
        {
            [KolomPath] = NomorPribadi.Samarkan(penerimaan.Path),
            [KolomDiterima] = BarisTabel.Teks(penerimaan.Diterima),
            [KolomDitulis] = BarisTabel.Teks(penerimaan.Ditulis),
        };
        if (penerimaan.Versi is { } versi)
        {
            baris[KolomVersi] = versi;
        }

        return baris;
    }

    private static Penerimaan Dari(TableEntity baris, ETag etag, bool berulang) => new()
    {
        Path = baris.Teks(KolomPath),
        SidikPath = baris.PartitionKey,
        ETag = etag,
        Diterima = baris.Saat(KolomDiterima),
        Ditulis = baris.Saat(KolomDitulis),
        Berulang = berulang,
        Putusan = baris.GetString(KolomPutusan) is { } putusan ? Enum.Parse<Putusan>(putusan) : null,
        JumlahTemuan = baris.GetInt32(KolomJumlahTemuan) ?? 0,
        Beranotasi = baris.GetBoolean(KolomBeranotasi) ?? false,
        Versi = baris.GetInt32(KolomVersi),
    };

    private static string Kunci(ETag etag) => KunciPenerimaan.TanpaKutip(etag);
}
