using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Azure.Data.Tables;

#pragma warning disable CA1710, CA1036 // Name of the real package.
/// <summary>
/// An entity as a dictionary. The keys, the timestamp and the ETag stand in it too, as <c>PartitionKey</c>, <c>RowKey</c>, <c>Timestamp</c>
/// and <c>odata.etag</c>. Values: string, int, long, double, bool, DateTimeOffset, DateTime (UTC), Guid, byte[], BinaryData, null.
/// </summary>
public sealed class TableEntity : ITableEntity, IDictionary<string, object>
{
    internal const string PartitionKeyName = "PartitionKey";
    internal const string RowKeyName = "RowKey";
    internal const string TimestampName = "Timestamp";
    internal const string ETagName = "odata.etag";

    private readonly Dictionary<string, object?> properties;

    /// <summary>An empty entity.</summary>
    public TableEntity() => properties = [];

    /// <summary>An entity with its key.</summary>
    public TableEntity(string partitionKey, string rowKey)
        : this()
    {
        PartitionKey = partitionKey;
        RowKey = rowKey;
    }

    /// <summary>An entity with a copy of <paramref name="values"/>.</summary>
    public TableEntity(IDictionary<string, object> values) => properties = values is null ? [] : new Dictionary<string, object?>(values!);

    /// <inheritdoc/>
    public string PartitionKey
    {
        get => GetString(PartitionKeyName)!;
        set => properties[PartitionKeyName] = value;
    }

    /// <inheritdoc/>
    public string RowKey
    {
        get => GetString(RowKeyName)!;
        set => properties[RowKeyName] = value;
    }

    /// <inheritdoc/>
    public DateTimeOffset? Timestamp
    {
        get => GetDateTimeOffset(TimestampName);
        set => properties[TimestampName] = value;
    }

    /// <inheritdoc/>
    public ETag ETag
    {
        get => new(GetString(ETagName)!);
        set => properties[ETagName] = value.ToString();
    }

    /// <inheritdoc/>
    public ICollection<string> Keys => properties.Keys;

    /// <inheritdoc/>
    public int Count => properties.Count;

    ICollection<object> IDictionary<string, object>.Values => properties.Values!;

    bool ICollection<KeyValuePair<string, object>>.IsReadOnly => false;

    /// <summary>A property; null if the entity has none of that name. An int that replaces a long or double becomes one.</summary>
    [AllowNull]
    public object this[string key]
    {
        get => Get(key)!;
        set
        {
            ArgumentException.ThrowIfNullOrEmpty(key);
            properties[key] = properties.TryGetValue(key, out var old) ? Coerce(old, value) : value;
        }
    }

    /// <summary>A string property, or null. Throws <see cref="InvalidOperationException"/> if it is of another type, as all getters do.</summary>
    public string? GetString(string key) => Get<string>(key);

    /// <summary>A binary property, or null.</summary>
    public BinaryData? GetBinaryData(string key) => Get(key) is byte[] bytes ? new BinaryData(bytes) : Get<BinaryData>(key);

    /// <summary>A binary property, or null.</summary>
    public byte[]? GetBinary(string key) => Get<byte[]>(key);

    /// <summary>A boolean property, or null.</summary>
    public bool? GetBoolean(string key) => Get<bool?>(key);

    /// <summary>A point in time in UTC, or null.</summary>
    public DateTime? GetDateTime(string key) => Get(key) is DateTimeOffset time ? time.UtcDateTime : Get<DateTime?>(key);

    /// <summary>A point in time, or null.</summary>
    public DateTimeOffset? GetDateTimeOffset(string key) => Get(key) is DateTime time ? new DateTimeOffset(time) : Get<DateTimeOffset?>(key);

    /// <summary>A double property, or null.</summary>
    public double? GetDouble(string key) => Get<double?>(key);

    /// <summary>A Guid property, or null.</summary>
    public Guid? GetGuid(string key) => Get<Guid?>(key);

    /// <summary>A 32-bit integer property, or null.</summary>
    public int? GetInt32(string key) => Get<int?>(key);

    /// <summary>A 64-bit integer property, or null.</summary>
    public long? GetInt64(string key) => Get<long?>(key);

    /// <inheritdoc/>
    public void Add(string key, object value)
    {
        // As in the real one, which sets: no exception where the key exists.
        this[key] = value;
    }

    /// <inheritdoc/>
    public bool ContainsKey(string key) => properties.ContainsKey(key);

    /// <inheritdoc/>
    public bool Remove(string key) => properties.Remove(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, out object value) => properties.TryGetValue(key, out value!);

    /// <inheritdoc/>
    public void Clear() => properties.Clear();

    void ICollection<KeyValuePair<string, object>>.Add(KeyValuePair<string, object> item) => this[item.Key] = item.Value;

    bool ICollection<KeyValuePair<string, object>>.Contains(KeyValuePair<string, object> item) =>
        ((ICollection<KeyValuePair<string, object>>)properties!).Contains(item);

    void ICollection<KeyValuePair<string, object>>.CopyTo(KeyValuePair<string, object>[] array, int arrayIndex) =>
        ((ICollection<KeyValuePair<string, object>>)properties!).CopyTo(array, arrayIndex);

    bool ICollection<KeyValuePair<string, object>>.Remove(KeyValuePair<string, object> item) =>
        ((ICollection<KeyValuePair<string, object>>)properties!).Remove(item);

    IEnumerator<KeyValuePair<string, object>> IEnumerable<KeyValuePair<string, object>>.GetEnumerator() =>
        ((IEnumerable<KeyValuePair<string, object>>)properties!).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => properties.GetEnumerator();

    private static object? Coerce(object? old, object? value) => (old, value) switch
    {
        (double, int number) => (double)number,
        (long, int number) => (long)number,
        (string, DateTime or DateTimeOffset) => value!.ToString(),
        _ => value,
    };

    private object? Get(string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        return properties.GetValueOrDefault(key);
    }

    private T? Get<T>(string key) => Get(key) switch
    {
        null => default,
        T value => value,
        var other => throw new InvalidOperationException($"Cannot return {typeof(T)} type for a {other.GetType()} typed property."),
    };
}
