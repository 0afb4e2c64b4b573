using System.Text.Json;
using Azure.Storage.Blobs.Models;

namespace Spm.EndToEnd.Tests;

/// <summary>An event as the host reads it.</summary>
/// <param name="Fungsi">The function that it is for.</param>
/// <param name="Container">Container of the blob.</param>
/// <param name="Nama">Name of the blob.</param>
/// <param name="ETag">ETag with quotes.</param>
/// <param name="Jenis">Type of the blob.</param>
/// <param name="Peristiwa">The whole event.</param>
internal sealed record PeristiwaTerbaca(string Fungsi, string Container, string Nama, string ETag, BlobType Jenis, JsonElement Peristiwa);
