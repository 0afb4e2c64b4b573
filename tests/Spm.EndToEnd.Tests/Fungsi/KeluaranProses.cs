using System.Diagnostics;

namespace Spm.EndToEnd.Tests;

/// <summary>What a process prints, kept while it runs so that it never waits for a reader.</summary>
internal sealed class KeluaranProses
{
    private readonly List<string> _baris = [];
    private readonly Task _pembacaan;

    private KeluaranProses(Process proses) => _pembacaan = Task.WhenAll(BacaAsync(proses.StandardOutput), BacaAsync(proses.StandardError));

    /// <summary>Begins to read both streams.</summary>
    public static KeluaranProses Dari(Process proses) => new(proses);

    /// <summary>Waits until the process has closed them.</summary>
    public Task SelesaiAsync() => _pembacaan;

    /// <summary>All lines so far.</summary>
    public override string ToString()
    {
        lock (_baris)
        {
            return string.Join('\n', _baris);
        }
    }

    private async Task BacaAsync(StreamReader aliran)
    {
        while (await aliran.ReadLineAsync() is { } baris)
        {
            lock (_baris)
            {
                _baris.Add(baris);
            }
        }
    }
}
