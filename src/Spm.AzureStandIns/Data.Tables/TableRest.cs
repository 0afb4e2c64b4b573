using System.Globalization;
using System.Text.Json;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Data.Tables;

/// <summary>Requests to the Table REST API over Azure.Core's pipeline, which retries, logs and authorises.</summary>
internal sealed class TableRest
{
    private readonly HttpPipeline pipeline;
    private readonly string version;

    public TableRest(Uri endpoint, TableClientOptions options, HttpPipelinePolicy authentication)
    {
        Endpoint = endpoint.AbsoluteUri.TrimEnd('/');
        version = options.VersionString;
        pipeline = HttpPipelineBuilder.Build(options, authentication);
    }

    public string Endpoint { get; }

    /// <summary>The path of an entity, its key escaped as OData (quotes doubled) and as a URL.</summary>
    public static string EntityPath(string table, string partitionKey, string rowKey)
    {
        ArgumentNullException.ThrowIfNull(partitionKey);
        ArgumentNullException.ThrowIfNull(rowKey);
        return $"{table}(PartitionKey='{EscapeKey(partitionKey)}',RowKey='{EscapeKey(rowKey)}')";
    }

    /// <summary>Sends a request; the caller judges the status of the answer.</summary>
    /// <param name="method">Verb.</param>
    /// <param name="pathAndQuery">After the endpoint, escaped.</param>
    /// <param name="body">JSON or multipart, or null.</param>
    /// <param name="headers">Further headers; those with a null value are left out. They override the defaults.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<Response> SendAsync(
        RequestMethod method, string pathAndQuery, ReadOnlyMemory<byte>? body, (string Name, string? Value)[] headers, CancellationToken cancellationToken)
    {
        using var message = pipeline.CreateMessage();
        var request = message.Request;
        request.Method = method;
        request.Uri.Reset(new Uri($"{Endpoint}/{pathAndQuery}"));
        request.Headers.SetValue("x-ms-version", version);
        request.Headers.SetValue("DataServiceVersion", "3.0");
        request.Headers.SetValue(HttpHeader.Names.Accept, "application/json;odata=minimalmetadata");
        if (body is { } content)
        {
            request.Content = RequestContent.Create(content);
            request.Headers.SetValue(HttpHeader.Names.ContentType, "application/json");
        }

        foreach (var (name, value) in headers)
        {
            if (value is not null)
            {
                request.Headers.SetValue(name, value);
            }
        }

        await pipeline.SendAsync(message, cancellationToken).ConfigureAwait(false);
        return message.Response;
    }

    /// <summary>The fault that <paramref name="response"/> reports.</summary>
    public static RequestFailedException Failure(Response response) => new(response, null, TableErrorParser.Instance);

    private static string EscapeKey(string key) => Uri.EscapeDataString(key.Replace("'", "''", StringComparison.Ordinal));
}

/// <summary>Reads the code and message of <c>{"odata.error":{"code":…,"message":{"value":…}}}</c>.</summary>
internal sealed class TableErrorParser : RequestFailedDetailsParser
{
    public static readonly TableErrorParser Instance = new();

    public override bool TryParse(Response response, out ResponseError? error, out IDictionary<string, string>? data)
    {
        error = null;
        data = null;
        try
        {
            using var document = JsonDocument.Parse(response.Content);
            var body = document.RootElement.GetProperty("odata.error");
            error = new ResponseError(body.GetProperty("code").GetString(), body.GetProperty("message").GetProperty("value").GetString());
            return true;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            // Not the service's own words (a proxy's page, an empty body): the status alone is reported.
            return false;
        }
    }
}

/// <summary>Values in OData filters.</summary>
internal static class TableFilter
{
    public static string Literal(object? value) => value switch
    {
        string text => Quote(text),
        char character => Quote(character.ToString()),
        bool flag => flag ? "true" : "false",
        long number => number.ToString(CultureInfo.InvariantCulture) + "L",
        sbyte or byte or short or ushort or int or uint or float or double or decimal => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        DateTimeOffset time => $"datetime'{TableTime.Format(time)}'",
        DateTime time => $"datetime'{TableTime.Format(time)}'",
        Guid id => $"guid'{id}'",
        byte[] bytes => $"X'{Convert.ToHexString(bytes)}'",
        _ => throw new ArgumentException($"A filter cannot hold {value?.GetType().ToString() ?? "null"}.", nameof(value)),
    };

    private static string Quote(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
