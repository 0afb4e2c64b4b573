using System.Text.Json;
using Microsoft.DurableTask;

namespace Spm.LocalHost;

/// <summary>Inputs and outputs as JSON, read without regard to the case of property names, as the Functions worker does.</summary>
internal sealed class LocalDataConverter : DataConverter
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNameCaseInsensitive = true };

    public override string? Serialize(object? value) => value is null ? null : JsonSerializer.Serialize(value, value.GetType(), Options);

    public override object? Deserialize(string? data, Type targetType) => data is null ? null : JsonSerializer.Deserialize(data, targetType, Options);

    public override T? Deserialize<T>(string? data)
        where T : default => data is null ? default : JsonSerializer.Deserialize<T>(data, Options);
}
