using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;

namespace Spm.Storage;

/// <summary>
/// Holds a table against its copy and brings back what is missing. Of the table only keys and fingerprints are kept in memory, of the copy what is being written. Every write is conditional, so that
/// a row that somebody else writes meanwhile stays; a run that was interrupted is repeated, and finds less to do.
/// </summary>
/// <param name="layanan">Table service.</param>
public sealed class PemulihTabel(TableServiceClient layanan)
{
    // What one transaction takes: rows of one partition, and bytes with some room for what goes around each row.
    private const int BarisTerbanyak = 100;
    private const int BitaTerbanyak = 3 * 1024 * 1024;
    private const int BitaPerBaris = 1024;

    // Receipts have a partition each, and so a request each.
    private const int Serentak = 8;

    /// <summary>Compares, and writes what <paramref name="cara"/> allows.</summary>
    /// <param name="nama">Name of the table. Where it is gone, it is made if anything may be written.</param>
    /// <param name="cadangan">The rows of the copy.</param>
    /// <param name="cara">What may be written.</param>
    /// <param name="ct">Cancellation.</param>
    public async Task<PemulihanTabel> PulihkanAsync(string nama, IAsyncEnumerable<TableEntity> cadangan, CaraPemulihan cara, CancellationToken ct)
    {
        var tabel = layanan.GetTableClient(nama);
        var ada = await BacaAsync(tabel, ct);
        if (ada is null && cara != CaraPemulihan.Lihat)
        {
            await tabel.CreateIfNotExistsAsync(ct);
        }

        var hitungan = new Hitungan();
        await Parallel.ForEachAsync(
            KelompokAsync(TindakanAsync(cadangan, ada ?? [], cara, hitungan, ct), ct),
            new ParallelOptions { MaxDegreeOfParallelism = Serentak, CancellationToken = ct },
            async (kelompok, batal) => await TulisAsync(tabel, kelompok, hitungan, batal));
        return new PemulihanTabel(nama)
        {
            Ada = ada is not null,
            Cadangan = hitungan.Cadangan,
            Hilang = hitungan.Hilang,
            Berbeda = hitungan.Berbeda,
            LebihBaru = hitungan.LebihBaru,
            NomorGanda = hitungan.NomorGanda,
            Tambahan = (ada?.Count ?? 0) - (hitungan.Cadangan - hitungan.Hilang),
            Ditambah = hitungan.Ditambah,
            Diganti = hitungan.Diganti,
            Didahului = hitungan.Didahului,
        };
    }

    /// <summary>What the table has; null where it is gone.</summary>
    private static async Task<Dictionary<(string Partisi, string Baris), BarisAda>?> BacaAsync(TableClient tabel, CancellationToken ct)
    {
        var ada = new Dictionary<(string, string), BarisAda>();
        try
        {
            await foreach (var baris in tabel.QueryAsync<TableEntity>(cancellationToken: ct))
            {
                ada[(baris.PartitionKey, baris.RowKey)] = new BarisAda(SidikIsi(baris), BarisRiwayat.Identitas(baris), baris.Timestamp, baris.ETag);
            }
        }
        catch (RequestFailedException galat) when (galat.ErrorCode == TableErrorCode.TableNotFound)
        {
            return null;
        }

        return ada;
    }

    private static async IAsyncEnumerable<TableTransactionAction> TindakanAsync(
        IAsyncEnumerable<TableEntity> cadangan, Dictionary<(string, string), BarisAda> ada, CaraPemulihan cara, Hitungan hitungan, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var baris in cadangan.WithCancellation(ct))
        {
            hitungan.Cadangan++;
            var tertulis = baris.Timestamp;
            if (BarisRiwayat.Penarikan(baris))
            {
                // A withdrawal holds from when storage wrote it, which would be now.
                baris[BarisRiwayat.Tersimpan] = baris.GetDateTimeOffset(BarisRiwayat.Tersimpan) ?? tertulis;
            }

            baris.Timestamp = null;
            if (!ada.TryGetValue((baris.PartitionKey, baris.RowKey), out var kini))
            {
                hitungan.Hilang++;
                if (cara != CaraPemulihan.Lihat)
                {
                    yield return new TableTransactionAction(TableTransactionActionType.Add, baris);
                }
            }
            else if (kini.Identitas != BarisRiwayat.Identitas(baris))
            {
                // The number was given again. The one in the table is entered under another; the one in the copy would be gone for good.
                hitungan.NomorGanda++;
                if (cara != CaraPemulihan.Lihat)
                {
                    yield return new TableTransactionAction(TableTransactionActionType.UpdateReplace, baris, kini.Versi);
                }
            }
            else if (kini.Sidik != SidikIsi(baris))
            {
                hitungan.Berbeda++;
                hitungan.LebihBaru += kini.Tertulis > tertulis ? 1 : 0;
                if (cara == CaraPemulihan.Ganti)
                {
                    yield return new TableTransactionAction(TableTransactionActionType.UpdateReplace, baris, kini.Versi);
                }
            }
        }
    }

    /// <summary>Rows of one partition that follow each other, as many as go into one transaction.</summary>
    private static async IAsyncEnumerable<IReadOnlyList<TableTransactionAction>> KelompokAsync(IAsyncEnumerable<TableTransactionAction> tindakan, [EnumeratorCancellation] CancellationToken ct)
    {
        var kelompok = new List<TableTransactionAction>();
        var bita = 0;
        await foreach (var satu in tindakan.WithCancellation(ct))
        {
            var ukuran = BarisCadangan.Tulis((TableEntity)satu.Entity).Length + BitaPerBaris;
            if (kelompok.Count > 0 && (kelompok.Count == BarisTerbanyak || bita + ukuran > BitaTerbanyak || kelompok[0].Entity.PartitionKey != satu.Entity.PartitionKey))
            {
                yield return kelompok;
                (kelompok, bita) = ([], 0);
            }

            kelompok.Add(satu);
            bita += ukuran;
        }

        if (kelompok.Count > 0)
        {
            yield return kelompok;
        }
    }

    private static async Task TulisAsync(TableClient tabel, IReadOnlyList<TableTransactionAction> kelompok, Hitungan hitungan, CancellationToken ct)
    {
        try
        {
            await tabel.SubmitTransactionAsync(kelompok, ct);
            hitungan.Ditulis(kelompok);
        }
        catch (RequestFailedException galat) when (Didahului(galat))
        {
            if (kelompok is [var sendiri])
            {
                if (await TertulisAsync(tabel, (TableEntity)sendiri.Entity, ct))
                {
                    hitungan.Ditulis(kelompok);
                }
                else
                {
                    hitungan.TambahDidahului();
                }

                return;
            }

            // Somebody else wrote one of them, and so none was written: one by one the others are.
            foreach (var satu in kelompok)
            {
                await TulisAsync(tabel, [satu], hitungan, ct);
            }
        }
    }

    // A write whose reply was lost was sent again, and met itself.
    private static async Task<bool> TertulisAsync(TableClient tabel, TableEntity baris, CancellationToken ct)
    {
        var kini = await tabel.GetEntityIfExistsAsync<TableEntity>(baris.PartitionKey, baris.RowKey, cancellationToken: ct);
        return kini.HasValue && SidikIsi(kini.Value!) == SidikIsi(baris);
    }

    // There already, or changed or taken away since it was read.
    private static bool Didahului(RequestFailedException galat) =>
        galat.ErrorCode == TableErrorCode.EntityAlreadyExists || galat.ErrorCode == TableErrorCode.UpdateConditionNotSatisfied || galat.ErrorCode == TableErrorCode.ResourceNotFound;

    // When a row was written first is not what it says: the row that was never restored has no such column.
    private static string SidikIsi(TableEntity baris)
    {
        var isi = new TableEntity(baris);
        isi.Remove(BarisRiwayat.Tersimpan);
        return Sidik.Dari(BarisCadangan.Tulis(isi, denganSaat: false).Span);
    }

    private sealed record BarisAda(string Sidik, string? Identitas, DateTimeOffset? Tertulis, ETag Versi);

    /// <summary>Read by one, written by several at a time.</summary>
    private sealed class Hitungan
    {
        private long _ditambah;
        private long _diganti;
        private long _didahului;

        public long Cadangan { get; set; }

        public long Hilang { get; set; }

        public long Berbeda { get; set; }

        public long NomorGanda { get; set; }

        public long LebihBaru { get; set; }

        public long Ditambah => _ditambah;

        public long Diganti => _diganti;

        public long Didahului => _didahului;

        public void Ditulis(IReadOnlyList<TableTransactionAction> kelompok)
        {
            var baru = kelompok.Count(t => t.ActionType == TableTransactionActionType.Add);
            Interlocked.Add(ref _ditambah, baru);
            Interlocked.Add(ref _diganti, kelompok.Count - baru);
        }

        public void TambahDidahului() => Interlocked.Increment(ref _didahului);
    }
}
