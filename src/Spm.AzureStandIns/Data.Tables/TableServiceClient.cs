using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables.Models;

namespace Azure.Data.Tables;

/// <summary>The tables of a storage account.</summary>
public class TableServiceClient
{
    private const string StorageScope = "https://storage.azure.com/.default";

    private readonly TableRest rest = null!;

    /// <summary>Authorised by the shared key of <paramref name="connectionString"/>.</summary>
    public TableServiceClient(string connectionString)
        : this(connectionString, new TableClientOptions())
    {
    }

    /// <summary>Authorised by the shared key of <paramref name="connectionString"/>.</summary>
    public TableServiceClient(string connectionString, TableClientOptions? options = default)
    {
        var connection = TableConnectionString.Parse(connectionString);
        rest = new TableRest(connection.Endpoint, options ?? new TableClientOptions(), new SharedKeyLitePolicy(connection.AccountName, connection.AccountKey));
    }

    /// <summary>Authorised by Microsoft Entra; <paramref name="endpoint"/> must be https.</summary>
    public TableServiceClient(Uri endpoint, TokenCredential tokenCredential, TableClientOptions? options = default)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(tokenCredential);
        rest = new TableRest(endpoint, options ?? new TableClientOptions(), new BearerTokenAuthenticationPolicy(tokenCredential, StorageScope));
    }

    /// <summary>For mocks.</summary>
    protected TableServiceClient()
    {
    }

    /// <summary>A client of one table, which need not exist.</summary>
    public virtual TableClient GetTableClient(string tableName)
    {
        ArgumentException.ThrowIfNullOrEmpty(tableName);
        return new TableClient(rest, tableName);
    }

    /// <summary>Creates the table; status 409 in the response says that it exists already.</summary>
    /// <exception cref="RequestFailedException">Any other refusal.</exception>
    public virtual Task<Response<TableItem>> CreateTableIfNotExistsAsync(string tableName, CancellationToken cancellationToken = default) =>
        GetTableClient(tableName).CreateIfNotExistsAsync(cancellationToken);
}
