using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;
using SpmFunctions;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
builder.Services.AddSpmFunctions().AddPenyimpanan(PengaturanPenyimpanan.Baca(builder.Configuration));
builder.Build().Run();
