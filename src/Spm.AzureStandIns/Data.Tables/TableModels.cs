using Azure.Core;

namespace Azure.Data.Tables
{
    /// <summary>An entity (row) of a table. The only implementation that the stand-in reads and writes is <see cref="TableEntity"/>.</summary>
    public interface ITableEntity
    {
        /// <summary>First half of the key. No <c>/ \ # ?</c> and no control characters.</summary>
        string PartitionKey { get; set; }

        /// <summary>Second half of the key, unique within the partition. No <c>/ \ # ?</c> and no control characters.</summary>
        string RowKey { get; set; }

        /// <summary>When the service last wrote the entity; never sent.</summary>
        DateTimeOffset? Timestamp { get; set; }

        /// <summary>Version of the entity as read.</summary>
        ETag ETag { get; set; }
    }

    /// <summary>What an update does with properties that the given entity lacks.</summary>
    public enum TableUpdateMode
    {
        /// <summary>They stay.</summary>
        Merge = 0,

        /// <summary>They go.</summary>
        Replace = 1,
    }

    /// <summary>Options of the clients; retries, transport and diagnostics are those of <see cref="ClientOptions"/>.</summary>
    public class TableClientOptions : ClientOptions
    {
        /// <summary>Options for one version of the service.</summary>
        /// <param name="serviceVersion">Version sent with every request.</param>
        public TableClientOptions(ServiceVersion serviceVersion = ServiceVersion.V2020_12_06)
        {
            VersionString = serviceVersion switch
            {
                ServiceVersion.V2019_02_02 => "2019-02-02",
                ServiceVersion.V2020_12_06 => "2020-12-06",
                _ => throw new ArgumentOutOfRangeException(nameof(serviceVersion)),
            };
        }

#pragma warning disable CA1707, CA1008, CA1034 // Names, values and nesting of the real package.
        /// <summary>Versions of the service.</summary>
        public enum ServiceVersion
        {
            /// <summary>2019-02-02.</summary>
            V2019_02_02 = 1,

            /// <summary>2020-12-06.</summary>
            V2020_12_06 = 2,
        }
#pragma warning restore CA1707, CA1008, CA1034

        internal string VersionString { get; }
    }

    /// <summary>What a <see cref="TableTransactionAction"/> does.</summary>
    public enum TableTransactionActionType
    {
        /// <summary>Adds; fails if the entity exists.</summary>
        Add = 0,

        /// <summary>Merges into an existing entity.</summary>
        UpdateMerge = 1,

        /// <summary>Replaces an existing entity.</summary>
        UpdateReplace = 2,

        /// <summary>Deletes; fails if the entity does not exist.</summary>
        Delete = 3,

        /// <summary>Adds or merges.</summary>
        UpsertMerge = 4,

        /// <summary>Adds or replaces.</summary>
        UpsertReplace = 5,
    }

    /// <summary>One step of a transaction on a single partition.</summary>
    public class TableTransactionAction
    {
        /// <summary>A step without a condition.</summary>
        public TableTransactionAction(TableTransactionActionType actionType, ITableEntity entity)
            : this(actionType, entity, default)
        {
        }

        /// <summary>A step that, for updates and deletes, requires <paramref name="etag"/> (default: none).</summary>
        public TableTransactionAction(TableTransactionActionType actionType, ITableEntity entity, ETag etag = default)
        {
            ArgumentNullException.ThrowIfNull(entity);
            ActionType = actionType;
            Entity = entity;
            ETag = etag;
        }

        /// <summary>What to do.</summary>
        public TableTransactionActionType ActionType { get; }

        /// <summary>The entity that it is done with.</summary>
        public ITableEntity Entity { get; }

        /// <summary>The version required, or default.</summary>
        public ETag ETag { get; }
    }

    /// <summary>A transaction was refused; nothing of it was done.</summary>
    public class TableTransactionFailedException : RequestFailedException
    {
        /// <summary>Wraps the answer of the step that failed.</summary>
        public TableTransactionFailedException(RequestFailedException requestFailedException)
            : base(Checked(requestFailedException).Status, requestFailedException.Message, requestFailedException.ErrorCode, requestFailedException.InnerException)
        {
            // The service puts the zero-based index of the step before its message: "1:The specified entity already exists."
            var colon = requestFailedException.Message.IndexOf(':', StringComparison.Ordinal);
            FailedTransactionActionIndex = colon > 0 && int.TryParse(requestFailedException.Message.AsSpan(0, colon), out var index) ? index : null;
        }

        /// <summary>Zero-based index of the step that failed, if the service said so.</summary>
        public int? FailedTransactionActionIndex { get; }

        private static RequestFailedException Checked(RequestFailedException exception)
        {
            ArgumentNullException.ThrowIfNull(exception);
            return exception;
        }
    }
}

namespace Azure.Data.Tables.Models
{
    /// <summary>A table.</summary>
    public class TableItem
    {
        /// <summary>A table of that name.</summary>
        public TableItem(string name) => Name = name;

        /// <summary>Its name.</summary>
        public string Name { get; }
    }
}
