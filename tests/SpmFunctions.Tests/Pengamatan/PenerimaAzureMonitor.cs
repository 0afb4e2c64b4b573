using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SpmFunctions.Tests;

/// <summary>Takes what the exporter to Azure Monitor sends, in place of the network.</summary>
internal sealed class PenerimaAzureMonitor : HttpMessageHandler
{
    private readonly List<JsonNode> _diterima = [];

    /// <summary>The lines received of a type of telemetry: <c>RequestData</c>, <c>RemoteDependencyData</c>, <c>MessageData</c>, <c>MetricData</c>.</summary>
    public IReadOnlyList<JsonNode> Jenis(string jenis)
    {
        lock (_diterima)
        {
            return [.. _diterima.Where(b => (string?)b["data"]!["baseType"] == jenis).Select(b => b["data"]!["baseData"]!)];
        }
    }

    /// <summary>The version of the app that each line of a type names; null where it names none.</summary>
    public IReadOnlyList<string?> Versi(string jenis)
    {
        lock (_diterima)
        {
            return [.. _diterima.Where(b => (string?)b["data"]!["baseType"] == jenis).Select(b => (string?)b["tags"]!["ai.application.ver"])];
        }
    }

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) => SendAsync(request, cancellationToken).GetAwaiter().GetResult();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var teks = Encoding.UTF8.GetString(await request.Content!.ReadAsByteArrayAsync(cancellationToken));
        var baris = teks.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(b => JsonNode.Parse(b)!).ToList();
        lock (_diterima)
        {
            _diterima.AddRange(baris);
        }

        var jawaban = JsonSerializer.Serialize(new { itemsReceived = baris.Count, itemsAccepted = baris.Count, errors = Array.Empty<object>() });
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(jawaban, Encoding.UTF8, "application/json"), RequestMessage = request };
    }
}
