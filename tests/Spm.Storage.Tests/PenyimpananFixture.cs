using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Spm.Domain;
using Spm.Testing;

namespace Spm.Storage.Tests;

/// <summary>One Azurite with all containers and tables for the whole project; tests keep apart by quarters of their own.</summary>
public sealed class PenyimpananFixture : IAsyncLifetime
{
    private readonly AzuriteFixture _azurite = new();
    private int _nomor;

    public BlobServiceClient Blob { get; private set; } = null!;

    public TableServiceClient Tabel { get; private set; } = null!;

    /// <summary>A quarter that no other test uses.</summary>
    public Periode PeriodeBaru()
    {
        var nomor = Interlocked.Increment(ref _nomor);
        return new Periode(2020 + (nomor / 4), (nomor % 4) + 1);
    }

    /// <summary>A slot that no other test uses.</summary>
    public Slot SlotBaru(Urusan urusan) => new(PeriodeBaru(), KodeWilayah.Parse("36.01"), urusan);

    public async Task InitializeAsync()
    {
        await _azurite.InitializeAsync();
        Blob = _azurite.CreateBlobServiceClient();
        Tabel = _azurite.CreateTableServiceClient();
        await new PenyiapPenyimpanan(Blob, Tabel).SiapkanAsync(CancellationToken.None);
    }

    public Task DisposeAsync() => _azurite.DisposeAsync();
}
