using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SpmFunctions;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
builder.Services.AddSpmFunctions();

// Identity where the host is configured with service addresses (AzureWebJobsStorage__blobServiceUri), else a connection string.
var storage = builder.Configuration.GetSection("AzureWebJobsStorage");
if (storage["blobServiceUri"] is { } blobServiceUri && storage["tableServiceUri"] is { } tableServiceUri)
{
    var identity = new DefaultAzureCredential(new DefaultAzureCredentialOptions { ManagedIdentityClientId = storage["clientId"] });
    builder.Services.AddSingleton(new BlobServiceClient(new Uri(blobServiceUri), identity));
    builder.Services.AddSingleton(new TableServiceClient(new Uri(tableServiceUri), identity));
}
else
{
    var connection = storage.Value ?? throw new InvalidOperationException("Set AzureWebJobsStorage, or AzureWebJobsStorage__blobServiceUri and AzureWebJobsStorage__tableServiceUri.");
    builder.Services.AddSingleton(new BlobServiceClient(connection));
    builder.Services.AddSingleton(new TableServiceClient(connection));
}

builder.Build().Run();
