using Azure.Storage.Blobs.Models;

namespace SpmFunctions;

/// <summary>
/// The time at which storage wrote this version of the blob. Not its creation time: that stays when a file of the same name is sent again, and would let a
/// late file count as one sent in time.
/// </summary>
public sealed class WaktuTerimaBlob : IWaktuTerima
{
    /// <inheritdoc/>
    public DateTimeOffset Saat(BlobDownloadDetails blob) => blob.LastModified;
}
