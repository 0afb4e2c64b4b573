using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Spm.LocalHost;
using Xunit;

namespace Spm.Testing;

/// <summary>
/// A real Azurite with a data folder and ports of its own, for the tests of one class (<see cref="IClassFixture{TFixture}"/>) or collection.
/// It is stopped and its data deleted when they are done. Tests that share one keep apart by the names of their tables and containers.
/// </summary>
public sealed class AzuriteFixture : IAsyncLifetime
{
    private readonly string dataFolder = Path.Combine(Path.GetTempPath(), "spm-azurite-" + Guid.NewGuid().ToString("N"));
    private AzuriteProcess? azurite;

    /// <summary>For blobs, queues and tables.</summary>
    public string ConnectionString => Azurite.ConnectionString;

    /// <summary>The running Azurite.</summary>
    public AzuriteProcess Azurite => azurite ?? throw new InvalidOperationException("Azurite has not been started.");

    /// <summary>A client of its blobs.</summary>
    public BlobServiceClient CreateBlobServiceClient() => new(ConnectionString);

    /// <summary>A client of its tables.</summary>
    public TableServiceClient CreateTableServiceClient() => new(ConnectionString);

    /// <inheritdoc/>
    public async Task InitializeAsync() => azurite = await AzuriteProcess.StartAsync(
        new AzuriteOptions { DataFolder = dataFolder, RepositoryRoot = RepositoryRoot.Find() }, CancellationToken.None);

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (azurite is not null)
        {
            await azurite.DisposeAsync();
        }

        if (Directory.Exists(dataFolder))
        {
            Directory.Delete(dataFolder, recursive: true);
        }
    }
}
