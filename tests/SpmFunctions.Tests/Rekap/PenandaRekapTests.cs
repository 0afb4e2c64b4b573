using System.Diagnostics.Metrics;
using DurableTask.Core.Exceptions;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Moq;
using Spm.Domain;

namespace SpmFunctions.Tests;

public sealed class PenandaRekapTests : IDisposable
{
    private const string Id = "rekap-2025-TW4-36";

    private readonly Mock<DurableTaskClient> _klien = new("uji");
    private readonly ServiceProvider _layanan = new ServiceCollection().AddMetrics().AddSingleton(TimeProvider.System).AddSingleton<PengukurSpm>().BuildServiceProvider();

    public void Dispose() => _layanan.Dispose();

    [Theory]
    [InlineData(null, 1)]
    [InlineData(OrchestrationRuntimeStatus.Pending, 0)]
    [InlineData(OrchestrationRuntimeStatus.Running, 0)]
    [InlineData(OrchestrationRuntimeStatus.Suspended, 0)]
    [InlineData(OrchestrationRuntimeStatus.Completed, 1)]
    [InlineData(OrchestrationRuntimeStatus.Failed, 1)]
    [InlineData(OrchestrationRuntimeStatus.Terminated, 1)]
    public async Task It_starts_the_one_instance_of_a_rekap_unless_it_is_at_work(OrchestrationRuntimeStatus? status, int mulai)
    {
        _klien.Setup(k => k.GetInstanceAsync(Id, It.IsAny<CancellationToken>()))
            .ReturnsAsync(status is { } s ? new OrchestrationMetadata(nameof(RekapOrchestrator), Id) { RuntimeStatus = s } : null);

        await MulaiAsync();

        _klien.Verify(
            k => k.ScheduleNewOrchestrationInstanceAsync(
                nameof(RekapOrchestrator), new PermintaanRekap("2025-TW4", "36"), It.Is<StartOrchestrationOptions>(o => o.InstanceId == Id), It.IsAny<CancellationToken>()),
            Times.Exactly(mulai));
    }

    [Theory]
    [InlineData(OrchestrationRuntimeStatus.Failed, 1)]
    [InlineData(OrchestrationRuntimeStatus.Completed, 0)]
    [InlineData(OrchestrationRuntimeStatus.Terminated, 0)]
    public async Task An_instance_that_failed_is_counted_before_it_is_started_again(OrchestrationRuntimeStatus status, int gagal)
    {
        using var metrik = new PengumpulMetrik(_layanan.GetRequiredService<IMeterFactory>());
        _klien.Setup(k => k.GetInstanceAsync(Id, It.IsAny<CancellationToken>())).ReturnsAsync(new OrchestrationMetadata(nameof(RekapOrchestrator), Id) { RuntimeStatus = status });

        await MulaiAsync();

        Assert.Equal(Enumerable.Repeat("1 spm.periode=2025-TW4 spm.provinsi=36", gagal), metrik.Dari(NamaPengamatan.OrkestrasiGagal));
    }

    [Fact]
    public async Task Somebody_who_was_faster_is_no_fault()
    {
        _klien.Setup(k => k.ScheduleNewOrchestrationInstanceAsync(It.IsAny<TaskName>(), It.IsAny<object?>(), It.IsAny<StartOrchestrationOptions?>(), It.IsAny<CancellationToken>()))
            .ThrowsAsync(new OrchestrationAlreadyExistsException());

        Assert.Null(await Record.ExceptionAsync(MulaiAsync));
    }

    private Task MulaiAsync() => new PenandaRekap(_layanan.GetRequiredService<PengukurSpm>(), NullLogger<PenandaRekap>.Instance)
        .MulaiAsync(_klien.Object, new Periode(2025, 4), KodeWilayah.Parse("36"), default);
}
