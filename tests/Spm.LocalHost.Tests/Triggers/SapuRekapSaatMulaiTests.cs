using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using Spm.Domain;
using Spm.Storage;
using Spm.Testing;
using SpmFunctions;

namespace Spm.LocalHost.Tests;

/// <summary>What the sweeper does when the app starts.</summary>
public sealed class SapuRekapSaatMulaiTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    private static readonly Periode Periode = new(2025, 4);
    private static readonly KodeWilayah Banten = KodeWilayah.Parse("36");

    [Fact]
    public async Task A_rekap_that_was_left_behind_is_started_with_the_host_and_not_only_at_the_next_minute()
    {
        // A clock that stands still between two minutes: no timer falls due.
        var jam = new ManualTimeProvider(new DateTimeOffset(2026, 1, 10, 1, 0, 30, TimeSpan.Zero));
        var tabel = azurite.CreateTableServiceClient();
        await new PenyiapPenyimpanan(azurite.CreateBlobServiceClient(), tabel).SiapkanAsync(default);
        await new BukuGenerasi(tabel).NaikkanAsync(Periode, Banten, default);

        await using var host = await LocalFunctionsHost.StartAsync(
            new LocalFunctionsHostOptions
            {
                FunctionAssembly = typeof(SapuRekap).Assembly,
                ConnectionString = azurite.ConnectionString,
                TimeProvider = jam,
                HttpUrl = null,
                ConfigureServices = layanan => layanan.AddSpmFunctions(),
                ConfigureLogging = log => log.ClearProviders(),
            },
            default);

        Assert.NotNull(await InstansAsync(host.DurableClient));
    }

    private static async Task<OrchestrationMetadata?> InstansAsync(DurableTaskClient klien)
    {
        using var batas = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var detak = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (await detak.WaitForNextTickAsync(batas.Token))
        {
            if (await klien.GetInstanceAsync(PenandaRekap.IdInstans(Periode, Banten), default) is { } ada)
            {
                return ada;
            }
        }

        return null;
    }
}
