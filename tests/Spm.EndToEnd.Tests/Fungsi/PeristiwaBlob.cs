using System.Globalization;
using System.Text;
using System.Text.Json;
using Azure;
using SpmFunctions;

namespace Spm.EndToEnd.Tests;

/// <summary>
/// What Event Grid sends to the blob trigger when a blob was written. Azurite sends none. The form is that of the event <c>Microsoft.Storage.BlobCreated</c> in the Event
/// Grid schema; of it the blobs extension reads <c>data.url</c>, <c>data.eTag</c> (without quotes) and <c>data.blobType</c>.
/// </summary>
internal static class PeristiwaBlob
{
    /// <summary>Name of the header that tells a notification from a handshake.</summary>
    public const string KepalaJenis = "aeg-event-type";

    /// <summary>Where the host takes events for the function that judges uploads, below its address.</summary>
    public static string Alamat { get; } = $"runtime/webhooks/blobs?functionName=Host.Functions.{nameof(IngestWorkbook)}";

    /// <summary>The request that carries one event.</summary>
    /// <param name="blob">Address of the blob. Its host is to be an IP address: only then does the extension know that the account stands in the path.</param>
    /// <param name="nama">Name of the blob in its container.</param>
    /// <param name="etag">ETag of what was written.</param>
    /// <param name="ukuran">Its length in bytes.</param>
    /// <param name="waktu">When it was written.</param>
    public static HttpRequestMessage Permintaan(Uri blob, string nama, ETag etag, long ukuran, DateTimeOffset waktu)
    {
        var container = blob.Segments[2].TrimEnd('/');
        var id = Guid.NewGuid().ToString();
        var peristiwa = new
        {
            id,
            topic = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/uji/providers/Microsoft.Storage/storageAccounts/devstoreaccount1",
            subject = $"/blobServices/default/containers/{container}/blobs/{nama}",
            eventType = "Microsoft.Storage.BlobCreated",
            eventTime = waktu.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture),
            data = new
            {
                api = "PutBlob",
                clientRequestId = id,
                requestId = id,
                eTag = etag.ToString().Trim('"'),
                contentType = "application/octet-stream",
                contentLength = ukuran,
                blobType = "BlockBlob",
                url = blob.AbsoluteUri,
                sequencer = "00000000000000000000000000000000",
                storageDiagnostics = new { batchId = id },
            },
            dataVersion = "",
            metadataVersion = "1",
        };
        var permintaan = new HttpRequestMessage(HttpMethod.Post, new Uri(Alamat, UriKind.Relative))
        {
            Content = new StringContent(JsonSerializer.Serialize(new[] { peristiwa }), Encoding.UTF8, "application/json"),
        };
        permintaan.Headers.Add(KepalaJenis, "Notification");
        return permintaan;
    }
}
