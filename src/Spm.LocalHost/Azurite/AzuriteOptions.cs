namespace Spm.LocalHost;

/// <summary>What <see cref="AzuriteProcess.StartAsync"/> needs to know.</summary>
public sealed record AzuriteOptions
{
    /// <summary>Folder that holds Azurite's data, its log (<c>azurite.log</c>) and its state (<c>azurite.json</c>). Made if missing.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Folder with <c>package.json</c> and <c>package-lock.json</c>, see <see cref="Spm.LocalHost.RepositoryRoot.Find"/>.</summary>
    public required string RepositoryRoot { get; init; }

    /// <summary>Told, in Indonesian, before each step that takes long (installing, starting). Default: nobody is told.</summary>
    public Action<string>? Progress { get; init; }
}
