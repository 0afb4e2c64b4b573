using Azure.Storage.Blobs.Models;

namespace SpmFunctions.Tests;

/// <summary>A clock that stands where it is put; it also tells when uploads count as received.</summary>
internal sealed class WaktuUji(DateTimeOffset sekarang) : TimeProvider, IWaktuTerima
{
    public DateTimeOffset Sekarang { get; set; } = sekarang;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => Sekarang.ToUniversalTime();

    public override long GetTimestamp() => Sekarang.UtcTicks;

    public DateTimeOffset Saat(BlobDownloadDetails blob) => Sekarang;
}
