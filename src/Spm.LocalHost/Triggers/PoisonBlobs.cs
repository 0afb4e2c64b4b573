using Azure.Data.Tables;

namespace Spm.LocalHost;

/// <summary>The table of blobs that were given up.</summary>
internal sealed class PoisonBlobs(TableServiceClient tables)
{
    private readonly TableClient table = tables.GetTableClient("poison");

    public Task CreateIfNotExistsAsync(CancellationToken cancellationToken) => table.CreateIfNotExistsAsync(cancellationToken);

    public Task AddAsync(PoisonBlob blob, CancellationToken cancellationToken)
    {
        var row = new TableEntity(StorageKey.Of(blob.Function, blob.Container), StorageKey.Of(blob.BlobName, blob.ETag))
        {
            ["Function"] = blob.Function,
            ["Container"] = blob.Container,
            ["BlobName"] = blob.BlobName,
            ["BlobETag"] = blob.ETag,

            // A property holds 32 K characters.
            ["Error"] = blob.Error.Length > 30_000 ? blob.Error[..30_000] : blob.Error,
            ["Time"] = blob.Time,
        };
        return table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);
    }

    public async Task<IReadOnlyList<PoisonBlob>> ListAsync(CancellationToken cancellationToken)
    {
        var blobs = new List<PoisonBlob>();
        await foreach (var row in table.QueryAsync<TableEntity>(cancellationToken: cancellationToken))
        {
            string Text(string column) => row.GetString(column) ?? string.Empty;
            blobs.Add(new PoisonBlob(Text("Function"), Text("Container"), Text("BlobName"), Text("BlobETag"), Text("Error"), row.GetDateTimeOffset("Time")!.Value));
        }

        return [.. blobs.OrderBy(blob => blob.Time).ThenBy(blob => blob.BlobName, StringComparer.Ordinal)];
    }
}
