using System.Net;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;

namespace Spm.AzureStandIns.Tests;

public sealed class TableServiceClientTests
{
    private const string Key = "a2V5";

    [Theory]
    [InlineData("UseDevelopmentStorage=true", "http://127.0.0.1:10002/devstoreaccount1/Tables", "SharedKeyLite devstoreaccount1:")]
    [InlineData("AccountName=spm;AccountKey=" + Key + ";TableEndpoint=http://localhost:9/spm/", "http://localhost:9/spm/Tables", "SharedKeyLite spm:")]
    [InlineData(
        "DefaultEndpointsProtocol=https;AccountName=spm;AccountKey=" + Key + ";EndpointSuffix=core.windows.net",
        "https://spm.table.core.windows.net/Tables",
        "SharedKeyLite spm:")]
    public async Task A_connection_string_gives_endpoint_and_shared_key(string connectionString, string address, string authorization)
    {
        using var http = new Recorder(HttpStatusCode.NoContent);

        await new TableServiceClient(connectionString, http.Options()).CreateTableIfNotExistsAsync("t");

        var request = Assert.Single(http.Requests);
        Assert.Equal(address, request.RequestUri!.AbsoluteUri);
        Assert.StartsWith(authorization, request.Headers.Authorization!.ToString(), StringComparison.Ordinal);
        Assert.Equal("2020-12-06", Assert.Single(request.Headers.GetValues("x-ms-version")));
        Assert.True(request.Headers.Contains("x-ms-date"));
    }

    [Fact]
    public async Task A_credential_gives_a_bearer_token_for_storage()
    {
        using var http = new Recorder(HttpStatusCode.NoContent);
        var credential = new Credential();

        await new TableServiceClient(new Uri("https://spm.table.core.windows.net"), credential, http.Options()).CreateTableIfNotExistsAsync("t");

        Assert.Equal("Bearer token", Assert.Single(http.Requests).Headers.Authorization!.ToString());
        Assert.Equal(["https://storage.azure.com/.default"], credential.Scopes);
    }

    [Theory]
    [InlineData("AccountName=spm")]
    [InlineData("TableEndpoint=http://localhost:9/spm")]
    public void A_connection_string_without_account_and_key_is_refused(string connectionString) =>
        Assert.Throws<FormatException>(() => new TableServiceClient(connectionString));

    [Fact]
    public async Task A_busy_service_is_asked_again_with_a_new_signature()
    {
        using var http = new Recorder(HttpStatusCode.ServiceUnavailable, HttpStatusCode.NoContent);

        await new TableServiceClient("UseDevelopmentStorage=true", http.Options()).CreateTableIfNotExistsAsync("t");

        Assert.Equal(2, http.Requests.Count);
        Assert.All(http.Requests, r => Assert.Single(r.Headers.GetValues("x-ms-date")));
    }

    [Fact]
    public async Task An_answer_that_is_not_the_services_own_is_reported_by_its_status()
    {
        using var http = new Recorder(HttpStatusCode.Forbidden);

        var refused = await Assert.ThrowsAsync<RequestFailedException>(
            () => new TableServiceClient("UseDevelopmentStorage=true", http.Options()).CreateTableIfNotExistsAsync("t"));

        Assert.Equal(403, refused.Status);
    }

    private sealed class Credential : TokenCredential
    {
        public string[] Scopes { get; private set; } = [];

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Scopes = requestContext.Scopes;
            return ValueTask.FromResult(new AccessToken("token", DateTimeOffset.MaxValue));
        }
    }

    /// <summary>Answers with the given codes and keeps the requests.</summary>
    private sealed class Recorder(params HttpStatusCode[] answers) : HttpMessageHandler
    {
        public List<HttpRequestMessage> Requests { get; } = [];

        public TableClientOptions Options() => new()
        {
            Transport = new HttpClientTransport(this),
            Retry = { Delay = TimeSpan.Zero, MaxDelay = TimeSpan.Zero },
        };

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests.Add(request);
            return Task.FromResult(new HttpResponseMessage(answers[Requests.Count - 1]) { Content = new StringContent("<html/>") });
        }
    }
}
