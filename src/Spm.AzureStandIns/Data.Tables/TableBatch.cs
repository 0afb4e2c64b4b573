using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>A transaction as one multipart request, and its answer.</summary>
internal sealed record TableBatch(string ContentType, ReadOnlyMemory<byte> Body)
{
    private const string NewLine = "\r\n";

    public static TableBatch Create(string endpoint, string table, IReadOnlyList<TableTransactionAction> actions)
    {
        if (actions.Count == 0)
        {
            throw new InvalidOperationException("Transaction contains no operations.");
        }

        var boundary = $"batch_{Guid.NewGuid()}";
        var changeset = $"changeset_{Guid.NewGuid()}";
        var body = new StringBuilder();
        body.Append(CultureInfo.InvariantCulture, $"--{boundary}{NewLine}Content-Type: multipart/mixed; boundary={changeset}{NewLine}{NewLine}");
        foreach (var action in actions)
        {
            body.Append(CultureInfo.InvariantCulture, $"--{changeset}{NewLine}Content-Type: application/http{NewLine}Content-Transfer-Encoding: binary{NewLine}{NewLine}");
            Append(body, endpoint, table, action);
        }

        body.Append(CultureInfo.InvariantCulture, $"--{changeset}--{NewLine}--{boundary}--{NewLine}");
        return new($"multipart/mixed; boundary={boundary}", Encoding.UTF8.GetBytes(body.ToString()));
    }

    /// <summary>One response per step, or the one of the step that was refused.</summary>
    public static IReadOnlyList<Response> ReadResponses(Response response)
    {
        var parts = response.Content.ToString().Split("HTTP/1.1 ").Skip(1);
        return [.. parts.Select(StepResponse.Parse)];
    }

    private static void Append(StringBuilder body, string endpoint, string table, TableTransactionAction action)
    {
        var entity = TableClient.Supported(action.Entity);
        var type = action.ActionType;
        var (verb, isUpdate) = type switch
        {
            TableTransactionActionType.Add => ("POST", false),
            TableTransactionActionType.UpdateMerge => ("PATCH", true),
            TableTransactionActionType.UpdateReplace => ("PUT", true),
            TableTransactionActionType.Delete => ("DELETE", true),
            TableTransactionActionType.UpsertMerge => ("PATCH", false),
            TableTransactionActionType.UpsertReplace => ("PUT", false),
            _ => throw new ArgumentOutOfRangeException(nameof(action)),
        };
        var path = type == TableTransactionActionType.Add ? table : TableRest.EntityPath(table, entity.PartitionKey, entity.RowKey);
        body.Append(CultureInfo.InvariantCulture, $"{verb} {endpoint}/{path} HTTP/1.1{NewLine}");
        body.Append(CultureInfo.InvariantCulture, $"Accept: application/json;odata=minimalmetadata{NewLine}DataServiceVersion: 3.0{NewLine}");
        if (isUpdate)
        {
            body.Append(CultureInfo.InvariantCulture, $"If-Match: {(action.ETag == default ? ETag.All : action.ETag)}{NewLine}");
        }

        if (type == TableTransactionActionType.Delete)
        {
            body.Append(NewLine).Append(NewLine);
            return;
        }

        var json = Encoding.UTF8.GetString(TableEntityJson.Write(entity).Span);
        body.Append(CultureInfo.InvariantCulture, $"Prefer: return-no-content{NewLine}Content-Type: application/json{NewLine}{NewLine}{json}{NewLine}");
    }

    private sealed class StepResponse(int status, string reason, Dictionary<string, string> headers, byte[] content) : Response
    {
        public override int Status => status;

        public override string ReasonPhrase => reason;

        public override bool IsError => status >= 400;

        public override Stream? ContentStream { get; set; } = new MemoryStream(content, 0, content.Length, writable: false, publiclyVisible: true);

        public override string ClientRequestId { get; set; } = string.Empty;

        public static StepResponse Parse(string part)
        {
            var separator = part.IndexOf(NewLine + NewLine, StringComparison.Ordinal);
            var head = (separator < 0 ? part : part[..separator]).Split(NewLine);
            var statusLine = head[0].Split(' ', 2);
            var headers = head.Skip(1)
                .Select(line => line.Split(": ", 2))
                .Where(pair => pair.Length == 2)
                .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);

            // After the body comes the boundary of the next part.
            var body = separator < 0 ? string.Empty : part[(separator + 4)..];
            var end = body.IndexOf(NewLine + "--", StringComparison.Ordinal);
            var content = Encoding.UTF8.GetBytes(end < 0 ? body : body[..end]);
            return new(int.Parse(statusLine[0], CultureInfo.InvariantCulture), statusLine.ElementAtOrDefault(1) ?? string.Empty, headers, content);
        }

        public override void Dispose() => ContentStream?.Dispose();

        protected override bool ContainsHeader(string name) => headers.ContainsKey(name);

        protected override IEnumerable<HttpHeader> EnumerateHeaders() => headers.Select(h => new HttpHeader(h.Key, h.Value));

        protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value) => headers.TryGetValue(name, out value);

        protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values)
        {
            values = headers.TryGetValue(name, out var value) ? [value] : null;
            return values is not null;
        }
    }
}
