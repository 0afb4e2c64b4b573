using Azure.Storage.Blobs.Models;

namespace SpmFunctions;

/// <summary>When an upload counts as received. Asked once per version of a blob; the answer is stored and decides what is late or locked.</summary>
public interface IWaktuTerima
{
    /// <summary>Time of receipt of a version of a blob.</summary>
    DateTimeOffset Saat(BlobDownloadDetails blob);
}
