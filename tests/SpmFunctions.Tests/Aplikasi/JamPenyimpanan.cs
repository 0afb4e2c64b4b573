using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace SpmFunctions.Tests;

/// <summary>Lets the storage say, where it lists blobs, that it is later than it is, and where one is read, that it was written later than it was.</summary>
internal sealed class JamPenyimpanan : HttpPipelinePolicy
{
    public TimeSpan Maju { get; set; }

    public TimeSpan DitulisMaju { get; set; }

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        await ProcessNextAsync(message, pipeline);
        if (message.Request.Uri.Query.Contains("comp=list", StringComparison.Ordinal))
        {
            message.Response = new Jawab(message.Response, "Date", Maju);
        }
        else if (DitulisMaju != TimeSpan.Zero && message.Request.Method == RequestMethod.Get)
        {
            message.Response = new Jawab(message.Response, "Last-Modified", DitulisMaju);
        }
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("The app sends no synchronous requests.");

    private sealed class Jawab(Response asli, string waktu, TimeSpan maju) : Response
    {
        public override int Status => asli.Status;

        public override string ReasonPhrase => asli.ReasonPhrase;

        public override Stream? ContentStream { get => asli.ContentStream; set => asli.ContentStream = value; }

        public override string ClientRequestId { get => asli.ClientRequestId; set => asli.ClientRequestId = value; }

        public override bool IsError => asli.IsError;

        public override void Dispose() => asli.Dispose();

        protected override bool ContainsHeader(string name) => asli.Headers.Contains(name);

        protected override IEnumerable<HttpHeader> EnumerateHeaders() => asli.Headers;

        protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value)
        {
            if (!asli.Headers.TryGetValue(name, out value))
            {
                return false;
            }

            value = name == waktu ? (DateTimeOffset.Parse(value, CultureInfo.InvariantCulture) + maju).ToString("R", CultureInfo.InvariantCulture) : value;
            return true;
        }

        protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values) => asli.Headers.TryGetValues(name, out values);
    }
}
