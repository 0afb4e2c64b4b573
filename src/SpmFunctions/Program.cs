using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;
using SpmFunctions;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
builder.Services.AddSpmFunctions().AddPenyimpanan(PengaturanPenyimpanan.Baca(builder.Configuration));
builder.Services.AddEksporOtlp(builder.Configuration);
builder.Services.AddEksporAzure(builder.Configuration);
builder.Build().Run();
