using System.Net;
using System.Text.Json;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Spm.EndToEnd.Tests;

/// <summary>
/// A listener that takes events as the blobs extension of the Functions host does: it wants the header of a notification and the name of the function, reads address,
/// ETag and type of the blob, and refuses what it cannot read. What is then done with the blob, each test says.
/// </summary>
internal sealed class HostTiruan : IAsyncDisposable
{
    private readonly WebApplication _aplikasi;

    private HostTiruan(WebApplication aplikasi) => _aplikasi = aplikasi;

    /// <summary>Client of its address.</summary>
    public HttpClient Klien { get; private init; } = null!;

    /// <summary>Starts it on a free port.</summary>
    /// <param name="keadaan">State that it gives at each question for it; null: it is not available.</param>
    /// <param name="terima">Called for each event.</param>
    public static async Task<HostTiruan> MulaiAsync(Func<string?> keadaan, Func<PeristiwaTerbaca, Task> terima)
    {
        var pembangun = WebApplication.CreateSlimBuilder();
        pembangun.WebHost.UseKestrel(o => o.Listen(IPAddress.Loopback, 0));
        var aplikasi = pembangun.Build();
        aplikasi.MapGet("/admin/host/status", () => keadaan() is { } ada ? Results.Json(new { id = "tiruan", state = ada }) : Results.StatusCode(503));
        aplikasi.MapPost("/runtime/webhooks/blobs", permintaan => TerimaAsync(permintaan, terima));
        await aplikasi.StartAsync();
        return new HostTiruan(aplikasi) { Klien = new HttpClient { BaseAddress = new Uri(aplikasi.Urls.Single()) } };
    }

    public async ValueTask DisposeAsync()
    {
        Klien.Dispose();
        await _aplikasi.DisposeAsync();
    }

    private static async Task TerimaAsync(HttpContext konteks, Func<PeristiwaTerbaca, Task> terima)
    {
        if (konteks.Request.Headers["aeg-event-type"] != "Notification")
        {
            konteks.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        using var isi = await JsonDocument.ParseAsync(konteks.Request.Body);
        foreach (var peristiwa in isi.RootElement.EnumerateArray())
        {
            var data = peristiwa.GetProperty("data");
            var alamat = new BlobUriBuilder(new Uri(data.GetProperty("url").GetString()!));
            await terima(new PeristiwaTerbaca(
                konteks.Request.Query["functionName"].ToString(),
                alamat.BlobContainerName,
                alamat.BlobName,
                $"\"{data.GetProperty("eTag").GetString()}\"",
                Enum.Parse<BlobType>(data.GetProperty("blobType").GetString()!.Replace("Blob", "", StringComparison.Ordinal)),
                peristiwa.Clone()));
        }

        konteks.Response.StatusCode = StatusCodes.Status202Accepted;
    }
}
