using System.Runtime.Versioning;

namespace Spm.EndToEnd.Tests;

public sealed class HostFungsiTests
{
    [Fact]
    public async Task Host_yang_menjawab_tetapi_belum_berjalan_ditunggu()
    {
        var ditanya = 0;
        await using var host = await HostTiruan.MulaiAsync(() => Interlocked.Increment(ref ditanya) switch { 1 => null, 2 => "Initializing", _ => "Running" }, _ => Task.CompletedTask);

        await HostFungsi.TungguBerjalanAsync(host.Klien, () => false, TimeSpan.FromMinutes(1), CancellationToken.None);

        Assert.Equal(3, ditanya);
    }

    [Fact]
    public async Task Host_yang_tidak_pernah_berjalan_disebut_dengan_keadaan_terakhirnya()
    {
        await using var host = await HostTiruan.MulaiAsync(() => "Error", _ => Task.CompletedTask);

        var galat = await Assert.ThrowsAsync<TimeoutException>(() => HostFungsi.TungguBerjalanAsync(host.Klien, () => false, TimeSpan.FromSeconds(1), CancellationToken.None));

        Assert.Contains("last state: Error", galat.Message, StringComparison.Ordinal);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task Host_dimulai_pada_folder_terbitan_dengan_penyimpanannya_dan_yang_langsung_berakhir_disebut_dengan_keluarannya()
    {
        await using var folder = FolderUji.Buat();
        var program = folder.Di("func");
        await File.WriteAllTextAsync(program, "#!/bin/sh\necho \"$@\"\npwd\necho \"$AzureWebJobsStorage $FUNCTIONS_WORKER_RUNTIME\"\necho 'tidak ada pekerja' >&2\nexit 3\n");
        File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Directory.CreateDirectory(folder.Di("publish"));

        var galat = await Assert.ThrowsAsync<InvalidOperationException>(() => HostFungsi.MulaiAsync(program, folder.Di("publish"), "koneksi-uji", CancellationToken.None));

        Assert.Matches(@"The Functions host has ended\.\n[\s\S]*start --no-build --port \d+\n", galat.Message);
        Assert.Contains(folder.Di("publish"), galat.Message, StringComparison.Ordinal);
        Assert.Contains("koneksi-uji dotnet-isolated", galat.Message, StringComparison.Ordinal);
        Assert.Contains("tidak ada pekerja", galat.Message, StringComparison.Ordinal);
    }
}
