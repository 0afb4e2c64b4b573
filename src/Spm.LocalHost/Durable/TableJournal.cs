using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Spm.LocalHost;

/// <summary>
/// A journal in a table, one partition per instance. The head is written in the last transaction of a commit; rows that a crash left beyond its length, or of
/// an execution that has been replaced, are not read. What is too long for a property lies in a blob, written before the row that names it.
/// </summary>
internal sealed class TableJournal(TableServiceClient tables, BlobServiceClient blobs, string name = "durable") : IJournal
{
    private const string HeadKey = "head";

    // A string property holds 32 K characters, a transaction 100 rows and 4 MB, of which a character can take six bytes in JSON.
    private const int LongestProperty = 30_000;
    private const int MostRows = 90;
    private const int MostCharacters = 500_000;

    private readonly TableClient table = tables.GetTableClient(name);
    private readonly BlobContainerClient payloads = blobs.GetBlobContainerClient(name + "-payloads");

    /// <summary>Creates table and container where they are missing.</summary>
    public async Task CreateIfNotExistsAsync(CancellationToken cancellationToken)
    {
        await table.CreateIfNotExistsAsync(cancellationToken);
        await payloads.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
    }

    public async Task<IReadOnlyList<InstanceHead>> ListAsync(CancellationToken cancellationToken)
    {
        var heads = new List<InstanceHead>();
        await foreach (var row in table.QueryAsync<TableEntity>($"RowKey eq '{HeadKey}'", cancellationToken: cancellationToken))
            heads.Add(await ReadDataAsync<InstanceHead>(row, cancellationToken));
        heads.Sort((left, right) => string.CompareOrdinal(left.InstanceId, right.InstanceId));
        return heads;
    }

    public async Task<InstanceHead?> FindAsync(string instanceId, CancellationToken cancellationToken)
    {
        var row = await table.GetEntityIfExistsAsync<TableEntity>(PartitionOf(instanceId), HeadKey, cancellationToken: cancellationToken);
        return row.HasValue ? await ReadDataAsync<InstanceHead>(row.Value!, cancellationToken) : null;
    }

    public async Task<IReadOnlyList<JournalEntry>> ReadAsync(InstanceHead head, CancellationToken cancellationToken)
    {
        var entries = new List<JournalEntry>(head.Length);
        var filter = $"PartitionKey eq '{PartitionOf(head.InstanceId)}' and RowKey ge '{RowOf(head, 0)}' and RowKey lt '{RowOf(head, head.Length)}'";
        await foreach (var row in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken))
            entries.Add(await ReadDataAsync<JournalEntry>(row, cancellationToken));
        return entries.Count == head.Length ? entries
            : throw new InvalidDataException($"The journal of instance '{head.InstanceId}' has {entries.Count} entries instead of {head.Length}.");
    }

    public async Task CommitAsync(InstanceHead head, IReadOnlyList<JournalEntry> newEntries, CancellationToken cancellationToken)
    {
        var start = head.Length - newEntries.Count;
        var transaction = new List<TableTransactionAction>();
        var characters = 0;
        for (var i = 0; i < newEntries.Count; i++)
        {
            var entry = newEntries[i];
            var row = new TableEntity(PartitionOf(head.InstanceId), RowOf(head, start + i)) { ["Kind"] = entry.Kind.ToString(), ["Name"] = entry.Name };
            characters += await WriteDataAsync(row, entry, row.RowKey, cancellationToken);
            transaction.Add(new TableTransactionAction(TableTransactionActionType.UpsertReplace, row));
            if (transaction.Count >= MostRows || characters >= MostCharacters)
            {
                await table.SubmitTransactionAsync(transaction, cancellationToken);
                transaction.Clear();
                characters = 0;
            }
        }

        var headRow = new TableEntity(PartitionOf(head.InstanceId), HeadKey)
        {
            ["InstanceId"] = head.InstanceId,
            ["Name"] = head.Name,
            ["Status"] = head.Status.ToString(),
            ["UpdatedAt"] = head.UpdatedAt,
        };

        // A new name each time: until the transaction below, the old head and its blob are the true ones.
        await WriteDataAsync(headRow, head, $"{head.ExecutionId}-{HeadKey}-{Guid.NewGuid():N}", cancellationToken);
        transaction.Add(new TableTransactionAction(TableTransactionActionType.UpsertReplace, headRow));
        await table.SubmitTransactionAsync(transaction, cancellationToken);

        if (start == 0)
            await DeleteRowsAsync(head.InstanceId, head.ExecutionId, cancellationToken);
    }

    public async Task DeleteAsync(string instanceId, CancellationToken cancellationToken)
    {
        // The head goes first: without it, nothing else is there.
        await table.DeleteEntityAsync(PartitionOf(instanceId), HeadKey, cancellationToken: cancellationToken);
        await DeleteRowsAsync(instanceId, null, cancellationToken);
    }

    private static string PartitionOf(string instanceId) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(instanceId)));

    private static string RowOf(InstanceHead head, int position) => $"{head.ExecutionId}-{position:D8}";

    /// <summary>Deletes the entries and payloads of all executions but one.</summary>
    private async Task DeleteRowsAsync(string instanceId, string? keptExecution, CancellationToken cancellationToken)
    {
        var partition = PartitionOf(instanceId);
        var old = new List<TableTransactionAction>();
        await foreach (var row in table.QueryAsync<TableEntity>($"PartitionKey eq '{partition}'", select: ["PartitionKey", "RowKey"], cancellationToken: cancellationToken))
        {
            if (row.RowKey != HeadKey && !IsKept(row.RowKey, keptExecution))
                old.Add(new TableTransactionAction(TableTransactionActionType.Delete, new TableEntity(partition, row.RowKey), Azure.ETag.All));
        }

        foreach (var chunk in old.Chunk(MostRows))
            await table.SubmitTransactionAsync(chunk, cancellationToken);

        await foreach (var blob in payloads.GetBlobsAsync(new GetBlobsOptions { Prefix = partition + "/" }, cancellationToken))
        {
            if (!IsKept(blob.Name[(partition.Length + 1)..], keptExecution))
                await payloads.DeleteBlobIfExistsAsync(blob.Name, cancellationToken: cancellationToken);
        }
    }

    private static bool IsKept(string key, string? keptExecution) => keptExecution is not null && key.StartsWith(keptExecution, StringComparison.Ordinal);

    private async Task<int> WriteDataAsync<T>(TableEntity row, T value, string blobKey, CancellationToken cancellationToken)
    {
        var json = JsonSerializer.Serialize(value);
        if (json.Length <= LongestProperty)
        {
            row["Data"] = json;
            return json.Length;
        }

        var blob = $"{row.PartitionKey}/{blobKey}";
        await payloads.GetBlobClient(blob).UploadAsync(BinaryData.FromString(json), overwrite: true, cancellationToken);
        row["DataBlob"] = blob;
        return blob.Length;
    }

    private async Task<T> ReadDataAsync<T>(TableEntity row, CancellationToken cancellationToken)
    {
        var json = row.GetString("Data");
        if (json is null)
        {
            var content = await payloads.GetBlobClient(row.GetString("DataBlob")).DownloadContentAsync(cancellationToken);
            json = content.Value.Content.ToString();
        }

        return JsonSerializer.Deserialize<T>(json) ?? throw new InvalidDataException($"Row {row.PartitionKey}/{row.RowKey} of table {table.Name} is empty.");
    }
}
