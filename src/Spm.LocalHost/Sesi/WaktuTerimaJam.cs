using Azure.Storage.Blobs.Models;
using SpmFunctions;

namespace Spm.LocalHost;

/// <summary>Time of receipt by the local clock, which may have been set to another time than the storage's.</summary>
/// <param name="jam">The clock.</param>
internal sealed class WaktuTerimaJam(TimeProvider jam) : IWaktuTerima
{
    public DateTimeOffset Saat(BlobDownloadDetails blob) => jam.GetUtcNow();
}
