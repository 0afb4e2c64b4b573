using Spm.Testing;

namespace Spm.LocalHost.Tests;

public class TableDurableEngineTests(AzuriteFixture azurite) : DurableEngineTests, IClassFixture<AzuriteFixture>
{
    internal override async Task<IJournal> CreateJournalAsync()
    {
        var journal = new TableJournal(azurite.CreateTableServiceClient(), azurite.CreateBlobServiceClient(), "durable" + Guid.NewGuid().ToString("N"));
        await journal.CreateIfNotExistsAsync(CancellationToken.None);
        return journal;
    }
}
