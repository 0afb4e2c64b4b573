using System.Collections.Concurrent;
using Azure;
using Azure.Data.Tables;

namespace Spm.LocalHost;

/// <summary>Which version of which blob a function is done with: a table, and a copy in memory, as this host alone writes it.</summary>
internal sealed class ProcessedBlobs(TableServiceClient tables, string function, string container)
{
    private const string TableName = "processedblobs";
    private readonly TableClient table = tables.GetTableClient(TableName);
    private readonly string partition = StorageKey.Of(function, container);
    private readonly ConcurrentDictionary<string, string> versions = new(StringComparer.Ordinal);

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        await table.CreateIfNotExistsAsync(cancellationToken);
        await foreach (var row in table.QueryAsync<TableEntity>($"PartitionKey eq '{partition}'", cancellationToken: cancellationToken))
            versions[row.GetString("BlobName")!] = row.GetString("BlobETag")!;
    }

    public bool Contains(string blobName, string etag) => versions.TryGetValue(blobName, out var known) && known == etag;

    public async Task AddAsync(string blobName, string etag, CancellationToken cancellationToken)
    {
        // Blob names may contain what row keys may not.
        var row = new TableEntity(partition, StorageKey.Of(blobName)) { ["Function"] = function, ["Container"] = container, ["BlobName"] = blobName, ["BlobETag"] = etag };
        await table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);
        versions[blobName] = etag;
    }

    /// <summary>Takes the mark off the versions of blobs that are asked for, by name and ETag, for every function, before a host is started on them: they count as new then.</summary>
    public static async Task ForgetAsync(TableServiceClient tables, string container, Func<string, ETag, bool> which, CancellationToken cancellationToken)
    {
        var table = tables.GetTableClient(TableName);
        await table.CreateIfNotExistsAsync(cancellationToken);
        await foreach (var row in table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"Container eq {container}"), cancellationToken: cancellationToken))
        {
            if (which(row.GetString("BlobName")!, new ETag(row.GetString("BlobETag")!)))
                await table.DeleteEntityAsync(row.PartitionKey, row.RowKey, ETag.All, cancellationToken);
        }
    }
}
