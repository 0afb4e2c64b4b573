using System.Diagnostics;
using Azure;

namespace Spm.LocalHost;

/// <summary>The uploads that were given up, for those who wait for a verdict. Read at most once per interval, however many wait.</summary>
/// <param name="host">The host that gives up.</param>
internal sealed class DaftarRacun(LocalFunctionsHost host) : IDisposable
{
    private static readonly TimeSpan Selang = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim _giliran = new(1);
    private IReadOnlyList<PoisonBlob> _daftar = [];
    private long _dibaca = long.MinValue;

    /// <summary>Why a version of a blob was given up, or null where it was not.</summary>
    public async Task<string?> CariAsync(string container, string nama, ETag etag, CancellationToken ct)
    {
        await _giliran.WaitAsync(ct);
        try
        {
            if (_dibaca == long.MinValue || Stopwatch.GetElapsedTime(_dibaca) > Selang)
            {
                _daftar = await host.GetPoisonBlobsAsync(ct);
                _dibaca = Stopwatch.GetTimestamp();
            }
        }
        finally
        {
            _giliran.Release();
        }

        var racun = _daftar.FirstOrDefault(r => r.Container == container && r.BlobName == nama && r.ETag.Trim('"') == etag.ToString("G").Trim('"'));
        return racun?.Error.Split('\n')[0].Trim();
    }

    /// <inheritdoc/>
    public void Dispose() => _giliran.Dispose();
}
