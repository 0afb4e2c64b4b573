using System.Diagnostics;
using System.Globalization;
using System.Threading.Channels;

namespace Spm.EndToEnd.Tests;

/// <summary>The local host as a process of its own, as somebody starts it from a shell.</summary>
public sealed class ProsesLokal : IAsyncDisposable
{
    private static readonly TimeSpan Batas = TimeSpan.FromMinutes(4);

    /// <summary>Bit of signal 2 in the masks of <c>/proc/self/status</c>.</summary>
    private const ulong SigInt = 1 << 1;

    private readonly Process _proses;
    private readonly Channel<string> _baris = Channel.CreateUnbounded<string>();
    private readonly List<string> _terbaca = [];
    private readonly Task<string> _galat;
    private readonly Task _pembacaan;

    private ProsesLokal(Process proses)
    {
        _proses = proses;
        _galat = proses.StandardError.ReadToEndAsync();
        _pembacaan = BacaAsync();
    }

    /// <summary>Starts a command.</summary>
    public static ProsesLokal Mulai(params string[] argumen)
    {
        string[] perintah = [.. AbaikanInterupsi ? ["/usr/bin/env", "--default-signal=INT"] : Array.Empty<string>(), "dotnet", Path.Combine(AppContext.BaseDirectory, "Spm.LocalHost.dll"), .. argumen];
        return new(Process.Start(new ProcessStartInfo(perintah[0], perintah[1..]) { RedirectStandardOutput = true, RedirectStandardError = true })!);
    }

    /// <summary>Runs a command to its end.</summary>
    public static async Task<HasilProses> JalankanAsync(params string[] argumen)
    {
        await using var proses = Mulai(argumen);
        return await proses.SelesaiAsync();
    }

    /// <summary>Runs <c>rekap</c> at nine in the morning three days before the provincial deadline of 2025-TW4, or at another time.</summary>
    public static Task<HasilProses> RekapAsync(string masukan, string keluaran, string storage, string sekarang = Waktu.SebelumTenggat, params string[] lain) =>
        JalankanAsync(["rekap", "--from", masukan, "--out", keluaran, "--storage", storage, "--now", sekarang, "--json", .. lain]);

    /// <summary>Reads lines until one is what the caller waits for.</summary>
    public async Task<string> TungguBarisAsync(Func<string, bool> cocok)
    {
        using var batas = new CancellationTokenSource(Batas);
        try
        {
            await foreach (var baris in _baris.Reader.ReadAllAsync(batas.Token))
            {
                if (cocok(baris))
                {
                    return baris;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // Said below, with what came instead.
        }

        throw new InvalidOperationException($"The line did not come. Output:\n{Keluaran()}\n{(_galat.IsCompleted ? await _galat : "")}");
    }

    /// <summary>Waits until the process has ended.</summary>
    public async Task<HasilProses> SelesaiAsync()
    {
        await _proses.WaitForExitAsync().WaitAsync(Batas);
        await _pembacaan;
        return new HasilProses(_proses.ExitCode, Keluaran(), await _galat);
    }

    /// <summary>True where the process has ended.</summary>
    public bool Berakhir => _proses.HasExited;

    /// <summary>Kills the process, and nothing else, as <c>kill -9</c> does.</summary>
    public async Task BunuhAsync()
    {
        _proses.Kill();
        await _proses.WaitForExitAsync();
    }

    /// <summary>What Ctrl-C sends.</summary>
    public async Task InterupsiAsync()
    {
        using var kill = Process.Start("kill", ["-INT", _proses.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_proses.HasExited)
        {
            await BunuhAsync();
        }

        _proses.Dispose();
    }

    /// <summary>
    /// True where the tests run with Ctrl-C ignored, as shells start jobs in the background and some build servers everything: a process inherits that, and the host
    /// would rightly ignore it as well.
    /// </summary>
    private static bool AbaikanInterupsi => OperatingSystem.IsLinux() && File.ReadLines("/proc/self/status")
        .Where(b => b.StartsWith("SigIgn:", StringComparison.Ordinal))
        .Any(b => (ulong.Parse(b.AsSpan(7).Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) & SigInt) != 0);

    private async Task BacaAsync()
    {
        while (await _proses.StandardOutput.ReadLineAsync() is { } baris)
        {
            lock (_terbaca)
            {
                _terbaca.Add(baris);
            }

            _baris.Writer.TryWrite(baris);
        }

        _baris.Writer.Complete();
    }

    private string Keluaran()
    {
        lock (_terbaca)
        {
            return string.Join('\n', _terbaca);
        }
    }
}
