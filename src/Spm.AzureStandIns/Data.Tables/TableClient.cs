using System.Globalization;
using System.Text.Json;
using Azure.Core;
using Azure.Data.Tables.Models;

namespace Azure.Data.Tables;

/// <summary>One table. All entities are <see cref="TableEntity"/>; other implementations of <see cref="ITableEntity"/> throw <see cref="NotSupportedException"/>.</summary>
public class TableClient
{
    private const string ReturnNoContent = "return-no-content";

    private readonly TableRest rest = null!;

    internal TableClient(TableRest rest, string name)
    {
        this.rest = rest;
        Name = name;
    }

    /// <summary>For mocks.</summary>
    protected TableClient() => Name = null!;

    /// <summary>Name of the table.</summary>
    public virtual string Name { get; }

    /// <summary>Creates the table; status 409 in the response says that it exists already.</summary>
    /// <exception cref="RequestFailedException">Any other refusal, also that a table of that name is being deleted.</exception>
    public virtual async Task<Response<TableItem>> CreateIfNotExistsAsync(CancellationToken cancellationToken = default)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string> { ["TableName"] = Name });
        var response = await rest.SendAsync(RequestMethod.Post, "Tables", body, [("Prefer", ReturnNoContent)], cancellationToken).ConfigureAwait(false);
        if (response.IsError && TableRest.Failure(response) is var failure && failure is not { Status: 409, ErrorCode: "TableAlreadyExists" })
        {
            throw failure;
        }

        return Response.FromValue(new TableItem(Name), response);
    }

    /// <summary>Adds an entity. The response holds its ETag.</summary>
    /// <exception cref="RequestFailedException">409 EntityAlreadyExists; 404 TableNotFound.</exception>
    public virtual Task<Response> AddEntityAsync<T>(T entity, CancellationToken cancellationToken = default)
        where T : ITableEntity =>
        SendAsync(RequestMethod.Post, Name, TableEntityJson.Write(Supported(entity)), [("Prefer", ReturnNoContent)], cancellationToken);

    /// <summary>Gets an entity.</summary>
    /// <param name="partitionKey">First half of its key.</param>
    /// <param name="rowKey">Second half of its key.</param>
    /// <param name="select">Names of the properties wanted; default all.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="RequestFailedException">404 ResourceNotFound.</exception>
    public virtual async Task<Response<T>> GetEntityAsync<T>(
        string partitionKey, string rowKey, IEnumerable<string>? select = default, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        var response = await GetAsync(partitionKey, rowKey, select, cancellationToken).ConfigureAwait(false);
        return response.IsError ? throw TableRest.Failure(response) : Response.FromValue(ReadEntity<T>(response), response);
    }

    /// <summary>Gets an entity, or no value if the entity or the table does not exist.</summary>
    /// <param name="partitionKey">First half of its key.</param>
    /// <param name="rowKey">Second half of its key.</param>
    /// <param name="select">Names of the properties wanted; default all.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="RequestFailedException">Any refusal but 404.</exception>
    public virtual async Task<NullableResponse<T>> GetEntityIfExistsAsync<T>(
        string partitionKey, string rowKey, IEnumerable<string>? select = default, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        var response = await GetAsync(partitionKey, rowKey, select, cancellationToken).ConfigureAwait(false);
        return response switch
        {
            { Status: 404 } => new NoValueResponse<T>(response),
            { IsError: true } => throw TableRest.Failure(response),
            _ => Response.FromValue(ReadEntity<T>(response), response),
        };
    }

    /// <summary>Adds or changes an entity, whatever its version.</summary>
    public virtual Task<Response> UpsertEntityAsync<T>(T entity, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity =>
        PutAsync(Supported(entity), mode, null, cancellationToken);

    /// <summary>Changes an existing entity if its version is <paramref name="ifMatch"/> (<see cref="ETag.All"/>: any).</summary>
    /// <exception cref="RequestFailedException">412 UpdateConditionNotSatisfied: another version; 404 ResourceNotFound: no such entity.</exception>
    public virtual Task<Response> UpdateEntityAsync<T>(
        T entity, ETag ifMatch, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity
    {
        // Without a condition the service would add the entity where there is none.
        ArgumentOutOfRangeException.ThrowIfEqual(ifMatch, default);
        return PutAsync(Supported(entity), mode, ifMatch, cancellationToken);
    }

    /// <summary>Deletes an entity if its version is <paramref name="ifMatch"/> (default: any). One that does not exist is no fault: status 404 in the response.</summary>
    /// <exception cref="RequestFailedException">412 UpdateConditionNotSatisfied: another version.</exception>
    public virtual async Task<Response> DeleteEntityAsync(string partitionKey, string rowKey, ETag ifMatch = default, CancellationToken cancellationToken = default)
    {
        var condition = ifMatch == default ? ETag.All : ifMatch;
        var response = await rest
            .SendAsync(RequestMethod.Delete, TableRest.EntityPath(Name, partitionKey, rowKey), null, [("If-Match", condition.ToString())], cancellationToken)
            .ConfigureAwait(false);
        return response is { IsError: true, Status: not 404 } ? throw TableRest.Failure(response) : response;
    }

    /// <summary>The entities that satisfy an OData filter, in the order of their keys, page by page.</summary>
    /// <param name="filter">See <see cref="CreateQueryFilter"/>; default all entities.</param>
    /// <param name="maxPerPage">At most 1000, which is also the default; it does not limit the whole.</param>
    /// <param name="select">Names of the properties wanted; default all.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public virtual AsyncPageable<T> QueryAsync<T>(
        string? filter = default, int? maxPerPage = default, IEnumerable<string>? select = default, CancellationToken cancellationToken = default)
        where T : class, ITableEntity =>
        new TablePages<T>(rest, Name, filter, maxPerPage, Joined(select), cancellationToken);

    /// <summary>An OData filter from an interpolated string; the values are quoted and escaped: <c>$"PartitionKey eq {key}"</c>.</summary>
    /// <exception cref="ArgumentException">A value of a type that filters do not have.</exception>
    public static string CreateQueryFilter(FormattableString filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return string.Format(CultureInfo.InvariantCulture, filter.Format, [.. filter.GetArguments().Select(TableFilter.Literal)]);
    }

    /// <summary>Does up to 100 steps on entities of one partition, all or none. One response per step, with the ETag.</summary>
    /// <exception cref="TableTransactionFailedException">A step was refused.</exception>
    /// <exception cref="InvalidOperationException">There are no steps.</exception>
    public virtual async Task<Response<IReadOnlyList<Response>>> SubmitTransactionAsync(
        IEnumerable<TableTransactionAction> transactionActions, CancellationToken cancellationToken = default)
    {
        var batch = TableBatch.Create(rest.Endpoint, Name, [.. transactionActions]);
        var response = await rest.SendAsync(RequestMethod.Post, "$batch", batch.Body, [("Content-Type", batch.ContentType)], cancellationToken)
            .ConfigureAwait(false);
        if (response.IsError)
        {
            throw TableRest.Failure(response);
        }

        var steps = TableBatch.ReadResponses(response);
        var refused = steps.FirstOrDefault(s => s.Status >= 400);
        return refused is null ? Response.FromValue(steps, response) : throw new TableTransactionFailedException(TableRest.Failure(refused));
    }

    internal static TableEntity Supported(ITableEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        ArgumentNullException.ThrowIfNull(entity.PartitionKey);
        ArgumentNullException.ThrowIfNull(entity.RowKey);
        return entity as TableEntity ?? throw new NotSupportedException($"Only {nameof(TableEntity)} is supported, not {entity.GetType()}.");
    }

    internal static T ReadEntity<T>(JsonElement json)
        where T : class, ITableEntity =>
        TableEntityJson.Read(json) as T ?? throw new NotSupportedException($"Only {nameof(TableEntity)} is supported, not {typeof(T)}.");

    private static T ReadEntity<T>(Response response)
        where T : class, ITableEntity
    {
        using var document = JsonDocument.Parse(response.Content);
        return ReadEntity<T>(document.RootElement);
    }

    private static string? Joined(IEnumerable<string>? select) => select is null ? null : string.Join(',', select);

    private Task<Response> GetAsync(string partitionKey, string rowKey, IEnumerable<string>? select, CancellationToken cancellationToken)
    {
        var path = TableRest.EntityPath(Name, partitionKey, rowKey);
        var query = Joined(select) is { } names ? "?$select=" + Uri.EscapeDataString(names) : string.Empty;
        return rest.SendAsync(RequestMethod.Get, path + query, null, [], cancellationToken);
    }

    private Task<Response> PutAsync(TableEntity entity, TableUpdateMode mode, ETag? ifMatch, CancellationToken cancellationToken)
    {
        var method = mode == TableUpdateMode.Replace ? RequestMethod.Put : RequestMethod.Patch;
        var path = TableRest.EntityPath(Name, entity.PartitionKey, entity.RowKey);
        return SendAsync(method, path, TableEntityJson.Write(entity), [("If-Match", ifMatch?.ToString())], cancellationToken);
    }

    private async Task<Response> SendAsync(
        RequestMethod method, string path, ReadOnlyMemory<byte> body, (string Name, string? Value)[] headers, CancellationToken cancellationToken)
    {
        var response = await rest.SendAsync(method, path, body, headers, cancellationToken).ConfigureAwait(false);
        return response.IsError ? throw TableRest.Failure(response) : response;
    }

    private sealed class NoValueResponse<T>(Response response) : NullableResponse<T>
    {
        public override bool HasValue => false;

        public override T Value => throw new InvalidOperationException("The entity does not exist; ask HasValue first.");

        public override Response GetRawResponse() => response;
    }

    private sealed class TablePages<T>(TableRest rest, string table, string? filter, int? maxPerPage, string? select, CancellationToken cancellationToken)
        : AsyncPageable<T>(cancellationToken)
        where T : class, ITableEntity
    {
        // The service's two headers in one token; a line feed cannot be in a header.
        private const char Separator = '\n';

        public override async IAsyncEnumerable<Page<T>> AsPages(string? continuationToken = null, int? pageSizeHint = null)
        {
            do
            {
                var page = await GetPageAsync(continuationToken, pageSizeHint ?? maxPerPage).ConfigureAwait(false);
                continuationToken = page.ContinuationToken;
                yield return page;
            }
            while (continuationToken is not null);
        }

        private async Task<Page<T>> GetPageAsync(string? continuationToken, int? top)
        {
            var next = continuationToken?.Split(Separator, 2);
            (string Name, string? Value)[] parameters =
            [
                ("$top", top?.ToString(CultureInfo.InvariantCulture)), ("$select", select), ("$filter", filter),
                ("NextPartitionKey", next?[0]), ("NextRowKey", next?[1]),
            ];
            var query = string.Join('&', parameters.Where(p => !string.IsNullOrEmpty(p.Value)).Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value!)}"));
            var response = await rest.SendAsync(RequestMethod.Get, $"{table}()?{query}", null, [], CancellationToken).ConfigureAwait(false);
            if (response.IsError)
            {
                throw TableRest.Failure(response);
            }

            using var document = JsonDocument.Parse(response.Content);
            T[] entities = [.. document.RootElement.GetProperty("value").EnumerateArray().Select(ReadEntity<T>)];
            return Page<T>.FromValues(entities, NextToken(response), response);
        }

        private static string? NextToken(Response response)
        {
            response.Headers.TryGetValue("x-ms-continuation-NextPartitionKey", out var partitionKey);
            response.Headers.TryGetValue("x-ms-continuation-NextRowKey", out var rowKey);
            return partitionKey is null && rowKey is null ? null : partitionKey + Separator + rowKey;
        }
    }
}
