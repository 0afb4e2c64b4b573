using Azure.Data.Tables;
using Microsoft.DurableTask.Client;
using Spm.Testing;

namespace Spm.LocalHost.Tests;

public class TableJournalTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    private readonly string name = "journal" + Guid.NewGuid().ToString("N");

    [Fact]
    public async Task EntriesBeyondTheHead_DoNotCountAndAreOverwritten()
    {
        var journal = await CreateAsync();
        var head = Head("a", 1);
        await journal.CommitAsync(head, [Entry("satu")], CancellationToken.None);

        // What a kill between two transactions of one commit leaves behind.
        var orphan = new TableEntity((await RowsAsync())[0].PartitionKey, "a-00000001") { ["Data"] = "{\"Kind\":2,\"Name\":\"sisa\"}" };
        await azurite.CreateTableServiceClient().GetTableClient(name).AddEntityAsync(orphan);
        Assert.Equal(["satu"], (await journal.ReadAsync(head, CancellationToken.None)).Select(entry => entry.Name));

        var next = head with { Length = 2 };
        await journal.CommitAsync(next, [Entry("dua")], CancellationToken.None);
        Assert.Equal(["satu", "dua"], (await journal.ReadAsync(next, CancellationToken.None)).Select(entry => entry.Name));
    }

    [Fact]
    public async Task NewExecution_DeletesTheRowsAndPayloadsOfTheOldOne()
    {
        var journal = await CreateAsync();
        await journal.CommitAsync(Head("a", 2), [Entry("satu") with { Payload = new string('x', 100_000) }, Entry("dua")], CancellationToken.None);
        Assert.Equal(1, await PayloadsAsync());

        await journal.CommitAsync(Head("b", 1), [Entry("tiga")], CancellationToken.None);

        Assert.Equal(["b-00000000", "head"], (await RowsAsync()).Select(row => row.RowKey));
        Assert.Equal(0, await PayloadsAsync());
    }

    [Fact]
    public async Task MissingEntry_IsNotTakenForAShorterJournal()
    {
        var journal = await CreateAsync();
        var head = Head("a", 2);
        await journal.CommitAsync(head, [Entry("satu"), Entry("dua")], CancellationToken.None);
        var row = (await RowsAsync())[0];
        await azurite.CreateTableServiceClient().GetTableClient(name).DeleteEntityAsync(row.PartitionKey, row.RowKey);

        await Assert.ThrowsAsync<InvalidDataException>(() => journal.ReadAsync(head, CancellationToken.None));
    }

    [Fact]
    public async Task Delete_LeavesNothing()
    {
        var journal = await CreateAsync();
        await journal.CommitAsync(Head("a", 1) with { Input = new string('x', 100_000) }, [Entry("satu")], CancellationToken.None);

        await journal.DeleteAsync("id/with?odd#characters", CancellationToken.None);

        Assert.Null(await journal.FindAsync("id/with?odd#characters", CancellationToken.None));
        Assert.Empty(await RowsAsync());
        Assert.Equal(0, await PayloadsAsync());
    }

    private static InstanceHead Head(string executionId, int length) => new()
    {
        InstanceId = "id/with?odd#characters",
        ExecutionId = executionId,
        Name = "Uji",
        Status = OrchestrationRuntimeStatus.Running,
        CreatedAt = DateTimeOffset.UnixEpoch,
        UpdatedAt = DateTimeOffset.UnixEpoch,
        Length = length,
    };

    private static JournalEntry Entry(string entryName) => new(JournalEntryKind.TaskScheduled) { Name = entryName };

    private async Task<TableJournal> CreateAsync()
    {
        var journal = new TableJournal(azurite.CreateTableServiceClient(), azurite.CreateBlobServiceClient(), name);
        await journal.CreateIfNotExistsAsync(CancellationToken.None);
        return journal;
    }

    private async Task<List<TableEntity>> RowsAsync()
    {
        var rows = new List<TableEntity>();
        await foreach (var row in azurite.CreateTableServiceClient().GetTableClient(name).QueryAsync<TableEntity>())
            rows.Add(row);
        return rows;
    }

    private async Task<int> PayloadsAsync()
    {
        var count = 0;
        await foreach (var _ in azurite.CreateBlobServiceClient().GetBlobContainerClient(name + "-payloads").GetBlobsAsync())
            count++;
        return count;
    }
}
