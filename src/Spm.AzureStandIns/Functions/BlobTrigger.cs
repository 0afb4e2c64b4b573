using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>How new blobs are noticed.</summary>
public enum BlobTriggerSource
{
    /// <summary>By polling the container.</summary>
    LogsAndContainerScan = 0,

    /// <summary>By events; the only source that Flex Consumption takes.</summary>
    EventGrid = 1,
}

/// <summary>Runs a function for every new or changed blob.</summary>
public sealed class BlobTriggerAttribute : TriggerBindingAttribute
{
    /// <summary>Sets the pattern <c>container/{name}</c>.</summary>
    public BlobTriggerAttribute(string blobPath) => BlobPath = blobPath;

    /// <summary>The pattern <c>container/{name}</c>.</summary>
    public string BlobPath { get; }

    /// <summary>Name of the setting with the connection.</summary>
    public string? Connection { get; set; }

    /// <summary>How new blobs are noticed.</summary>
    public BlobTriggerSource Source { get; set; } = BlobTriggerSource.LogsAndContainerScan;
}
