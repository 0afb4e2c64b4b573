namespace Spm.EndToEnd.Tests;

/// <summary>A running host of the functions that takes events.</summary>
internal interface IHostPeristiwa : IAsyncDisposable
{
    /// <summary>Client of its HTTP address.</summary>
    HttpClient Klien { get; }

    /// <summary>What it has printed.</summary>
    string Keluaran { get; }
}
