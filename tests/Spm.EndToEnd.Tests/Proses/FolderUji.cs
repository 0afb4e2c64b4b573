using System.Diagnostics;
using Spm.LocalHost;

namespace Spm.EndToEnd.Tests;

/// <summary>A folder for one test or fixture. In the end whatever Azurite still serves a folder in it is killed, and everything is deleted.</summary>
public sealed class FolderUji : IAsyncDisposable
{
    private readonly string _akar = Directory.CreateTempSubdirectory("spm-e2e-").FullName;

    private FolderUji()
    {
    }

    /// <summary>Makes an empty folder.</summary>
    public static FolderUji Buat() => new();

    /// <summary>Path of something in it.</summary>
    public string Di(params string[] bagian) => Path.Combine([_akar, .. bagian]);

    /// <summary>A copy of a folder. Of a storage, only while no Azurite serves it.</summary>
    public string Salin(string asal, string nama)
    {
        var tujuan = Di(nama);
        Directory.CreateDirectory(tujuan);
        foreach (var folder in Directory.EnumerateDirectories(asal, "*", SearchOption.AllDirectories))
        {
            Directory.CreateDirectory(Path.Combine(tujuan, Path.GetRelativePath(asal, folder)));
        }

        foreach (var berkas in Directory.EnumerateFiles(asal, "*", SearchOption.AllDirectories))
        {
            File.Copy(berkas, Path.Combine(tujuan, Path.GetRelativePath(asal, berkas)));
        }

        return tujuan;
    }

    /// <summary>Process id of the Azurite that serves a storage folder, or null.</summary>
    public static int? PidAzurite(string storage) => Directory.Exists(storage) && AzuriteState.Read(storage) is { } keadaan && keadaan.IsAlive(storage) ? keadaan.Pid : null;

    /// <summary>Kills the Azurite of a storage folder, as <c>kill -9</c> does.</summary>
    public static async Task BunuhAzuriteAsync(string storage)
    {
        if (PidAzurite(storage) is { } pid)
        {
            using var proses = Process.GetProcessById(pid);
            proses.Kill();
            await proses.WaitForExitAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var keadaan in Directory.EnumerateFiles(_akar, "azurite.json", SearchOption.AllDirectories).ToList())
        {
            await BunuhAzuriteAsync(Path.GetDirectoryName(keadaan)!);
        }

        Directory.Delete(_akar, recursive: true);
    }
}
