using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Azure.Data.Tables;
using Azure.Storage.Blobs;

namespace Spm.LocalHost.Tests;

public sealed class AzuriteProcessTests : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), "spm-azurite-" + Guid.NewGuid().ToString("N"));

    public void Dispose()
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Blobs_and_entities_written_just_before_a_stop_are_there_after_the_next_start()
    {
        var first = await StartAsync();
        await WriteAsync(first, "sebelum");
        await first.StopAsync();
        Assert.False(IsRunning(first.ProcessId));

        await using var second = await StartAsync();

        Assert.NotEqual(first.ProcessId, second.ProcessId);
        Assert.Equal(["sebelum"], await ReadAsync(second));
    }

    [Fact]
    public async Task Disposing_stops_it_as_cleanly()
    {
        await using (var first = await StartAsync())
        {
            await WriteAsync(first, "sebelum");
        }

        await using var second = await StartAsync();
        Assert.Equal(["sebelum"], await ReadAsync(second));
    }

    [Fact]
    public async Task After_a_kill_of_its_starter_it_lives_on_and_the_next_start_uses_it()
    {
        using var child = ChildProcess.StartAzurite(folder);
        var processId = await child.AzuriteProcessIdAsync();
        await child.KillAsync();
        Assert.True(IsRunning(processId));

        var next = await StartAsync();
        await WriteAsync(next, "sesudah");
        Assert.Equal(processId, next.ProcessId);
        await next.DisposeAsync();

        Assert.False(IsRunning(processId));
    }

    [Fact]
    public async Task Starts_at_the_same_time_on_one_folder_share_one_process()
    {
        using var child = ChildProcess.StartAzurite(folder);
        var started = await Task.WhenAll(StartAsync(), StartAsync());
        int[] processIds = [.. started.Select(a => a.ProcessId), await child.AzuriteProcessIdAsync()];

        Assert.Single(processIds.Distinct());

        await started[0].DisposeAsync();
        await started[1].DisposeAsync();
        Assert.True(IsRunning(processIds[0]));
        await child.EndAsync();
        Assert.False(IsRunning(processIds[0]));
    }

    [Fact]
    public async Task Folders_do_not_share()
    {
        await using var one = await StartAsync();
        await using var other = await AzuriteProcess.StartAsync(Options(Path.Combine(folder, "lain")), CancellationToken.None);
        await WriteAsync(one, "di sini");
        await WriteAsync(other, "di sana");

        Assert.Equal(["di sini"], await ReadAsync(one));
        Assert.Equal(["di sana"], await ReadAsync(other));
    }

    [Fact]
    public async Task A_state_file_that_names_another_process_is_not_believed()
    {
        Directory.CreateDirectory(folder);
        var here = Environment.ProcessId;
        await File.WriteAllTextAsync(
            Path.Combine(folder, "azurite.json"),
            $$"""{"pid":{{here}},"startedAt":"2020-01-01T00:00:00Z","blobPort":1,"queuePort":2,"tablePort":3}""");

        await using var azurite = await StartAsync();

        Assert.NotEqual(here, azurite.ProcessId);
        Assert.True(IsRunning(azurite.ProcessId));
    }

    [Fact]
    public async Task A_state_file_that_was_cut_off_is_not_believed()
    {
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "azurite.json"), "{\"pid\":1");

        await using var azurite = await StartAsync();

        Assert.True(IsRunning(azurite.ProcessId));
    }

    [Fact]
    public async Task Stopping_twice_or_after_it_ended_by_itself_is_no_fault()
    {
        var azurite = await StartAsync();
        using (var process = Process.GetProcessById(azurite.ProcessId))
        {
            process.Kill();
        }

        await azurite.StopAsync();
        await azurite.StopAsync();
        await azurite.DisposeAsync();

        Assert.False(IsRunning(azurite.ProcessId));
    }

    [Fact]
    public async Task Only_this_machine_can_reach_it()
    {
        await using var azurite = await StartAsync();
        var blobs = new BlobServiceClient(azurite.ConnectionString).Uri;

        Assert.Equal("127.0.0.1", blobs.Host);
        var others = Array.FindAll(await Dns.GetHostAddressesAsync(Dns.GetHostName()), a => a.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(a));
        foreach (var address in others)
        {
            using var client = new TcpClient();
            await Assert.ThrowsAnyAsync<SocketException>(() => client.ConnectAsync(address, blobs.Port));
        }
    }

    [Fact]
    public async Task A_folder_without_the_pinned_package_is_refused_in_words_that_help()
    {
        var refused = await Assert.ThrowsAsync<AzuriteException>(() => AzuriteProcess.StartAsync(
            new AzuriteOptions { DataFolder = folder, RepositoryRoot = Path.GetTempPath() }, CancellationToken.None));

        Assert.Contains("package-lock.json", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Jalankan dari", refused.Message, StringComparison.Ordinal);
    }

    private static AzuriteOptions Options(string folder) => new() { DataFolder = folder, RepositoryRoot = RepositoryRoot.Find() };

    private static async Task WriteAsync(AzuriteProcess azurite, string text)
    {
        var container = new BlobServiceClient(azurite.ConnectionString).GetBlobContainerClient("uji");
        await container.CreateIfNotExistsAsync();
        await container.UploadBlobAsync(text, new BinaryData(text));
        var table = new TableServiceClient(azurite.ConnectionString).GetTableClient("uji");
        await table.CreateIfNotExistsAsync();
        await table.AddEntityAsync(new TableEntity("p", text));
    }

    /// <summary>The contents that stand in a blob as well as in an entity.</summary>
    private static async Task<List<string>> ReadAsync(AzuriteProcess azurite)
    {
        var container = new BlobServiceClient(azurite.ConnectionString).GetBlobContainerClient("uji");
        List<string> texts = [];
        await foreach (var entity in new TableServiceClient(azurite.ConnectionString).GetTableClient("uji").QueryAsync<TableEntity>())
        {
            texts.Add((await container.GetBlobClient(entity.RowKey).DownloadContentAsync()).Value.Content.ToString());
        }

        return texts;
    }

    private static bool IsRunning(int processId)
    {
        // A zombie has no command line, and no process has none.
        if (OperatingSystem.IsLinux())
        {
            var path = $"/proc/{processId}/cmdline";
            return File.Exists(path) && File.ReadAllBytes(path).Length > 0;
        }

        return Process.GetProcesses().Any(p => p.Id == processId);
    }

    private Task<AzuriteProcess> StartAsync() => AzuriteProcess.StartAsync(Options(folder), CancellationToken.None);
}
