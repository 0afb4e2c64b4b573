using Azure;
using Azure.Data.Tables;
using Spm.Testing;

namespace Spm.AzureStandIns.Tests;

public sealed class TableClientTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task Every_type_of_a_table_comes_back_as_it_was_written()
    {
        var table = await NewTableAsync();
        var time = new DateTimeOffset(2025, 12, 31, 23, 59, 59, 123, TimeSpan.FromHours(7));
        var id = Guid.NewGuid();
        var written = new TableEntity("p", "r")
        {
            ["Text"] = "Kab. Pandeglang – \"é\" \n {baris}",
            ["Int"] = 7,
            ["Long"] = 9_007_199_254_740_993L,
            ["Whole"] = 2.0,
            ["Double"] = 0.1,
            ["Bool"] = true,
            ["Time"] = time,
            ["Guid"] = id,
            ["Bytes"] = new byte[] { 0, 1, 255 },
            ["Data"] = new BinaryData([9, 8]),
            ["Nothing"] = null,
        };

        var added = await table.AddEntityAsync(written);
        TableEntity read = await table.GetEntityAsync<TableEntity>("p", "r");

        Assert.Equal(written["Text"], read.GetString("Text"));
        Assert.Equal(7, read.GetInt32("Int"));
        Assert.Equal(9_007_199_254_740_993L, read.GetInt64("Long"));
        Assert.Equal(2.0, read.GetDouble("Whole"));
        Assert.Equal(0.1, read.GetDouble("Double"));
        Assert.True(read.GetBoolean("Bool"));
        Assert.Equal(time, read.GetDateTimeOffset("Time"));
        Assert.Equal(id, read.GetGuid("Guid"));
        Assert.Equal([0, 1, 255], read.GetBinary("Bytes"));
        Assert.Equal([9, 8], read.GetBinaryData("Data")!.ToArray());
        Assert.False(read.ContainsKey("Nothing"));
        Assert.Equal(added.Headers.ETag, read.ETag);
        Assert.NotNull(read.Timestamp);
    }

    [Theory]
    [InlineData("it's", "o''clock")]
    [InlineData("dengan spasi", "2025-TW4|36.01|PEND")]
    [InlineData("Kabupaten é–ß", "a+b&c=d;e,f(g)@h:i{j}")]
    [InlineData("", "tanpa partisi")]
    [InlineData("100%", "a%2Fb")]
    public async Task A_key_with_special_characters_names_the_same_entity_in_every_operation(string partitionKey, string rowKey)
    {
        var table = await NewTableAsync();
        await table.AddEntityAsync(new TableEntity(partitionKey, rowKey) { ["N"] = 1 });
        await table.UpsertEntityAsync(new TableEntity(partitionKey, rowKey) { ["N"] = 2 });
        TableEntity read = await table.GetEntityAsync<TableEntity>(partitionKey, rowKey);
        await table.UpdateEntityAsync(new TableEntity(partitionKey, rowKey) { ["N"] = 3 }, read.ETag);
        await table.SubmitTransactionAsync([new(TableTransactionActionType.UpdateMerge, new TableEntity(partitionKey, rowKey) { ["M"] = 4 })]);

        var found = await ToListAsync(table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {partitionKey} and RowKey eq {rowKey}")));
        await table.DeleteEntityAsync(partitionKey, rowKey);

        var entity = Assert.Single(found);
        Assert.Equal((partitionKey, rowKey, 3, 4), (entity.PartitionKey, entity.RowKey, entity.GetInt32("N"), entity.GetInt32("M")));
        Assert.False((await table.GetEntityIfExistsAsync<TableEntity>(partitionKey, rowKey)).HasValue);
    }

    [Theory]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a#b")]
    [InlineData("a?b")]
    [InlineData("a\tb")]
    public async Task A_key_with_an_illegal_character_is_refused(string key)
    {
        var table = await NewTableAsync();

        // Only where the key stands in the body: in an address, Azurite answers a "/" with 500, which is retried for seconds.
        var add = await Assert.ThrowsAsync<RequestFailedException>(() => table.AddEntityAsync(new TableEntity("p", key)));

        Assert.Equal(400, add.Status);
        Assert.Empty(await ToListAsync(table.QueryAsync<TableEntity>()));
    }

    [Fact]
    public async Task Adding_an_entity_twice_is_refused_with_its_code()
    {
        var table = await NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r"));

        var refused = await Assert.ThrowsAsync<RequestFailedException>(() => table.AddEntityAsync(new TableEntity("p", "r")));

        Assert.Equal((409, "EntityAlreadyExists"), (refused.Status, refused.ErrorCode));
    }

    [Fact]
    public async Task An_update_or_delete_of_an_older_version_is_refused_and_changes_nothing()
    {
        var table = await NewTableAsync();
        var old = (await table.AddEntityAsync(new TableEntity("p", "r") { ["N"] = 1 })).Headers.ETag!.Value;
        var current = (await table.UpdateEntityAsync(new TableEntity("p", "r") { ["N"] = 2 }, old)).Headers.ETag!.Value;

        var update = await Assert.ThrowsAsync<RequestFailedException>(() => table.UpdateEntityAsync(new TableEntity("p", "r") { ["N"] = 3 }, old, TableUpdateMode.Replace));
        var delete = await Assert.ThrowsAsync<RequestFailedException>(() => table.DeleteEntityAsync("p", "r", old));

        Assert.Equal((412, "UpdateConditionNotSatisfied"), (update.Status, update.ErrorCode));
        Assert.Equal((412, "UpdateConditionNotSatisfied"), (delete.Status, delete.ErrorCode));
        TableEntity read = await table.GetEntityAsync<TableEntity>("p", "r");
        Assert.Equal((2, current), (read.GetInt32("N"), read.ETag));
    }

    [Fact]
    public async Task An_update_needs_an_entity_and_a_condition()
    {
        var table = await NewTableAsync();

        var missing = await Assert.ThrowsAsync<RequestFailedException>(() => table.UpdateEntityAsync(new TableEntity("p", "r"), ETag.All));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => table.UpdateEntityAsync(new TableEntity("p", "r"), default));

        Assert.Equal((404, "ResourceNotFound"), (missing.Status, missing.ErrorCode));
    }

    [Fact]
    public async Task Merge_keeps_other_properties_and_replace_drops_them()
    {
        var table = await NewTableAsync();
        await table.UpsertEntityAsync(new TableEntity("p", "r") { ["A"] = 1 });

        await table.UpsertEntityAsync(new TableEntity("p", "r") { ["B"] = 2 });
        TableEntity merged = await table.GetEntityAsync<TableEntity>("p", "r");
        await table.UpsertEntityAsync(new TableEntity("p", "r") { ["C"] = 3 }, TableUpdateMode.Replace);
        TableEntity replaced = await table.GetEntityAsync<TableEntity>("p", "r");

        Assert.Equal((1, 2), (merged.GetInt32("A"), merged.GetInt32("B")));
        Assert.Equal((null, null, 3), (replaced.GetInt32("A"), replaced.GetInt32("B"), replaced.GetInt32("C")));
    }

    [Fact]
    public async Task What_does_not_exist_is_an_exception_a_missing_value_or_a_404_response()
    {
        var table = await NewTableAsync();

        var get = await Assert.ThrowsAsync<RequestFailedException>(() => table.GetEntityAsync<TableEntity>("p", "r"));
        var maybe = await table.GetEntityIfExistsAsync<TableEntity>("p", "r");
        var delete = await table.DeleteEntityAsync("p", "r");
        var noTable = await azurite.CreateTableServiceClient().GetTableClient(NewName()).GetEntityIfExistsAsync<TableEntity>("p", "r");

        Assert.Equal((404, "ResourceNotFound"), (get.Status, get.ErrorCode));
        Assert.False(maybe.HasValue);
        Assert.Throws<InvalidOperationException>(() => maybe.Value);
        Assert.Equal(404, delete.Status);
        Assert.False(noTable.HasValue);
    }

    [Fact]
    public async Task Select_returns_only_the_named_properties()
    {
        var table = await NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r") { ["A"] = 1, ["B"] = 2 });

        TableEntity read = await table.GetEntityAsync<TableEntity>("p", "r", ["A"]);
        var queried = Assert.Single(await ToListAsync(table.QueryAsync<TableEntity>(select: ["B"])));

        Assert.Equal((1, null), (read.GetInt32("A"), read.GetInt32("B")));
        Assert.Equal((null, 2), (queried.GetInt32("A"), queried.GetInt32("B")));
    }

    [Fact]
    public async Task A_query_goes_over_all_pages_in_the_order_of_keys_and_can_resume_at_each()
    {
        var table = await NewTableAsync();
        var keys = Enumerable.Range(0, 25).Select(i => $"kunci ke {i:00}").ToArray();
        foreach (var key in keys.Reverse())
        {
            await table.AddEntityAsync(new TableEntity("sebuah partisi", key));
        }

        var query = table.QueryAsync<TableEntity>("PartitionKey eq 'sebuah partisi'", maxPerPage: 10);
        List<Page<TableEntity>> pages = [];
        await foreach (var page in query.AsPages())
        {
            pages.Add(page);
        }

        List<TableEntity> rest = [];
        await foreach (var page in query.AsPages(pages[0].ContinuationToken))
        {
            rest.AddRange(page.Values);
        }

        Assert.Equal([10, 10, 5], pages.Select(p => p.Values.Count));
        Assert.Equal(keys, pages.SelectMany(p => p.Values).Select(e => e.RowKey));
        Assert.Equal(keys[10..], rest.Select(e => e.RowKey));
    }

    [Fact]
    public async Task More_than_a_thousand_entities_come_without_a_page_size()
    {
        var table = await NewTableAsync();
        foreach (var chunk in Enumerable.Range(0, 1100).Chunk(100))
        {
            await table.SubmitTransactionAsync(chunk.Select(i => new TableTransactionAction(TableTransactionActionType.Add, new TableEntity("p", $"{i:0000}"))));
        }

        Assert.Equal(1100, (await ToListAsync(table.QueryAsync<TableEntity>())).Count);
    }

    [Fact]
    public async Task Filters_compare_numbers_times_and_booleans()
    {
        var table = await NewTableAsync();
        var time = new DateTimeOffset(2025, 12, 31, 0, 0, 0, TimeSpan.Zero);
        await table.AddEntityAsync(new TableEntity("p", "a") { ["L"] = 5_000_000_000L, ["I"] = 1, ["T"] = time, ["B"] = true, ["G"] = Guid.Empty });
        await table.AddEntityAsync(new TableEntity("p", "b") { ["L"] = 6_000_000_000L, ["I"] = 2, ["T"] = time.AddDays(1), ["B"] = false, ["G"] = Guid.NewGuid() });

        foreach (var filter in new FormattableString[]
        {
            $"L le {5_000_000_000L}", $"I lt {2}", $"T eq {time}", $"B eq {true}", $"G eq {Guid.Empty}", $"RowKey ge {"a"} and RowKey lt {"b"}",
        })
        {
            var found = Assert.Single(await ToListAsync(table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter(filter))));
            Assert.Equal("a", found.RowKey);
        }
    }

    [Fact]
    public async Task A_transaction_does_every_step_and_returns_their_etags()
    {
        var table = await NewTableAsync();
        var tag = (await table.AddEntityAsync(new TableEntity("p", "lama") { ["N"] = 1 })).Headers.ETag!.Value;
        await table.AddEntityAsync(new TableEntity("p", "hapus"));

        var answer = await table.SubmitTransactionAsync(
        [
            new(TableTransactionActionType.Add, new TableEntity("p", "baru") { ["Text"] = "a b {c} é" }),
            new(TableTransactionActionType.UpdateReplace, new TableEntity("p", "lama") { ["N"] = 2 }, tag),
            new(TableTransactionActionType.UpsertReplace, new TableEntity("p", "lain") { ["N"] = 3L }),
            new(TableTransactionActionType.Delete, new TableEntity("p", "hapus")),
        ]);

        var entities = await ToListAsync(table.QueryAsync<TableEntity>());
        Assert.Equal(["baru", "lain", "lama"], entities.Select(e => e.RowKey));
        Assert.Equal("a b {c} é", entities[0].GetString("Text"));
        Assert.Equal(3L, entities[1].GetInt64("N"));
        Assert.Equal(4, answer.Value.Count);
        Assert.All(answer.Value, r => Assert.Equal(204, r.Status));
        Assert.Equal(entities[2].ETag, answer.Value[1].Headers.ETag);
    }

    [Theory]
    [InlineData(TableTransactionActionType.Add, 409, "EntityAlreadyExists")]
    [InlineData(TableTransactionActionType.UpdateMerge, 412, "UpdateConditionNotSatisfied")]
    [InlineData(TableTransactionActionType.UpdateReplace, 412, "UpdateConditionNotSatisfied")]
    [InlineData(TableTransactionActionType.Delete, 412, "UpdateConditionNotSatisfied")]
    public async Task A_transaction_with_a_refused_step_does_nothing_and_says_which(TableTransactionActionType type, int status, string code)
    {
        var table = await NewTableAsync();
        var old = (await table.AddEntityAsync(new TableEntity("p", "ada"))).Headers.ETag!.Value;
        await table.UpsertEntityAsync(new TableEntity("p", "ada") { ["N"] = 1 });

        var refused = await Assert.ThrowsAsync<TableTransactionFailedException>(() => table.SubmitTransactionAsync(
        [
            new(TableTransactionActionType.Add, new TableEntity("p", "baru")),
            new(type, new TableEntity("p", "ada") { ["N"] = 2 }, old),
        ]));

        Assert.Equal((status, code, 1), (refused.Status, refused.ErrorCode, refused.FailedTransactionActionIndex));
        Assert.Equal(1, Assert.Single(await ToListAsync(table.QueryAsync<TableEntity>())).GetInt32("N"));
    }

    [Fact]
    public async Task Creating_a_table_twice_is_no_fault_but_an_illegal_name_is()
    {
        var service = azurite.CreateTableServiceClient();
        var name = NewName();

        Assert.Equal(204, (await service.CreateTableIfNotExistsAsync(name)).GetRawResponse().Status);
        Assert.Equal(409, (await service.CreateTableIfNotExistsAsync(name)).GetRawResponse().Status);
        Assert.Equal(400, (await Assert.ThrowsAsync<RequestFailedException>(() => service.CreateTableIfNotExistsAsync("1-salah"))).Status);
    }

    private static string NewName() => "t" + Guid.NewGuid().ToString("N");

    private static async Task<List<T>> ToListAsync<T>(AsyncPageable<T> pageable)
        where T : notnull
    {
        List<T> items = [];
        await foreach (var item in pageable)
        {
            items.Add(item);
        }

        return items;
    }

    private async Task<TableClient> NewTableAsync()
    {
        var table = azurite.CreateTableServiceClient().GetTableClient(NewName());
        await table.CreateIfNotExistsAsync();
        return table;
    }
}
