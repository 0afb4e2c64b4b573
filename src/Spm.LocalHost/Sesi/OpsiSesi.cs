namespace Spm.LocalHost;

/// <summary>How a run of the local host is set up.</summary>
internal sealed record OpsiSesi
{
    /// <summary>Data folder of Azurite, and of what this host keeps beside it.</summary>
    public required string FolderData { get; init; }

    /// <summary>Folder with the province's own settings, or null for <c>config</c> in the data folder.</summary>
    public string? FolderKonfigurasi { get; init; }

    /// <summary>Connection string of a storage that runs already, or null to start Azurite.</summary>
    public string? Koneksi { get; init; }

    /// <summary>What the clock shows at the start, or null for the real time.</summary>
    public DateTimeOffset? Sekarang { get; init; }

    /// <summary>Address of the HTTP functions, or null to serve none.</summary>
    public string? AlamatHttp { get; init; }

    /// <summary>Where progress is shown.</summary>
    public required Kemajuan Kemajuan { get; init; }

    /// <summary>True to print a line with its durations for each upload and each round of a rekap.</summary>
    public bool Rinci { get; init; }

    /// <summary>What to do where another host works on the data folder.</summary>
    public string BilaDipakai { get; init; } = "Hentikan yang itu dengan Ctrl-C, atau pilih folder lain dengan --storage.";
}
