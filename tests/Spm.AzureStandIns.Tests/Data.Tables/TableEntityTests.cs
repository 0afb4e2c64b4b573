using Azure;
using Azure.Data.Tables;

namespace Spm.AzureStandIns.Tests;

public sealed class TableEntityTests
{
    [Fact]
    public void Keys_timestamp_and_etag_stand_in_the_dictionary()
    {
        var time = new DateTimeOffset(2025, 1, 2, 3, 4, 5, TimeSpan.Zero);
        var entity = new TableEntity("p", "r") { Timestamp = time, ETag = new ETag("W/\"1\"") };

        Assert.Equal(["PartitionKey", "RowKey", "Timestamp", "odata.etag"], entity.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(("p", "r", time, "W/\"1\""), (entity["PartitionKey"], entity["RowKey"], entity["Timestamp"], entity["odata.etag"]));
    }

    [Fact]
    public void A_missing_property_is_null_in_every_getter()
    {
        var entity = new TableEntity();

        Assert.Null(entity["x"]);
        Assert.Null(entity.GetString("x"));
        Assert.Null(entity.GetInt32("x"));
        Assert.Null(entity.GetDateTimeOffset("x"));
        Assert.Null(entity.GetBinaryData("x"));
        Assert.Null(entity.Timestamp);
        Assert.Equal(default, entity.ETag);
    }

    [Fact]
    public void A_getter_of_another_type_throws()
    {
        var entity = new TableEntity { ["n"] = 1 };

        Assert.Throws<InvalidOperationException>(() => entity.GetString("n"));
        Assert.Throws<InvalidOperationException>(() => entity.GetInt64("n"));
        Assert.Throws<InvalidOperationException>(() => entity.GetDouble("n"));
    }

    [Fact]
    public void An_int_that_replaces_a_long_or_double_becomes_one()
    {
        var entity = new TableEntity { ["l"] = 1L, ["d"] = 1.5, ["i"] = 1 };

        entity["l"] = 2;
        entity["d"] = 2;
        entity["i"] = 2L;

        Assert.Equal((2L, 2.0, 2L), (entity.GetInt64("l"), entity.GetDouble("d"), entity.GetInt64("i")));
    }

    [Fact]
    public void Points_in_time_can_be_read_as_either_type()
    {
        var time = new DateTimeOffset(2025, 1, 2, 10, 0, 0, TimeSpan.FromHours(7));
        var entity = new TableEntity { ["o"] = time, ["u"] = time.UtcDateTime };

        Assert.Equal(time.UtcDateTime, entity.GetDateTime("o"));
        Assert.Equal(time, entity.GetDateTimeOffset("u"));
    }

    [Fact]
    public void A_copy_does_not_change_with_the_original()
    {
        var original = new Dictionary<string, object> { ["PartitionKey"] = "p", ["n"] = 1 };
        var entity = new TableEntity(original);

        original["n"] = 2;

        Assert.Equal(("p", 1, 2), (entity.PartitionKey, entity.GetInt32("n"), entity.Count));
    }
}
