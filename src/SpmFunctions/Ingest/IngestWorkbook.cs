using Azure.Storage.Blobs;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace SpmFunctions;

/// <summary>Judges every file that arrives in the container <c>uploads</c>, and starts the rekap that it changes.</summary>
/// <param name="pengolah">Does both.</param>
public sealed class IngestWorkbook(PengolahUnggahan pengolah)
{
    /// <summary>
    /// Runs at least once per version of a blob. The pattern takes the whole remainder of the path: a narrower one would never be called for a misplaced file.
    /// </summary>
    [Function(nameof(IngestWorkbook))]
    public Task RunAsync(
        [BlobTrigger("uploads/{path}", Source = BlobTriggerSource.EventGrid)] BlobClient blob,
        string path,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken) => pengolah.OlahAsync(blob, path, client, cancellationToken);
}
