namespace Spm.LocalHost;

/// <summary>A version of a blob that a function failed on until its trigger gave it up. The trigger calls it again only for another version, or where its mark is taken off before a start; whatever else reads the blobs, such as a timer of the app, may still take it up.</summary>
/// <param name="Function">Name of the function.</param>
/// <param name="Container">Name of the container.</param>
/// <param name="BlobName">Name of the blob.</param>
/// <param name="ETag">The version.</param>
/// <param name="Error">The last failure.</param>
/// <param name="Time">When it was given up.</param>
public sealed record PoisonBlob(string Function, string Container, string BlobName, string ETag, string Error, DateTimeOffset Time);
