using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Azure.Functions.Worker.OpenTelemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SpmFunctions;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
var penyimpanan = PengaturanPenyimpanan.Baca(builder.Configuration);
builder.Services.AddSpmFunctions().AddPenyimpanan(penyimpanan);
builder.Services.AddEksporOtlp(builder.Configuration);
builder.Services.AddOpenTelemetry().UseFunctionsWorkerDefaults();
builder.Services.AddEksporAzure(builder.Configuration, penyimpanan);
builder.Build().Run();
