using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging.Abstractions;
using SpmFunctions;

namespace Spm.LocalHost.Tests;

/// <summary>An upgrade in the middle of a rekap: what the version before wrote into the history of its orchestration is taken up by the code of today.</summary>
public sealed class RekapVersiLamaTests
{
    private static readonly PermintaanRekap Permintaan = new("2025-TW4", "36");
    private static readonly string[] Wilayah = ["36", "36.01"];

    private readonly DelegateFunctions _fungsi = new();
    private readonly InMemoryJournal _jurnal = new();
    private readonly TaskCompletionSource _sampai = new();
    private PermintaanTulis? _ditulis;
    private long _dibangun;

    [Fact]
    public async Task A_rekap_that_the_version_before_began_is_finished_and_nothing_is_computed_twice()
    {
        _fungsi.Orchestrator(nameof(RekapOrchestrator), VersiSebelumAdaJejakAsync);
        _fungsi.Activity<PermintaanRekap>(nameof(RencanakanRekap), _ => new { Diminta = 1L, Dibangun = _dibangun, Wilayah });
        _fungsi.Activity<PermintaanDaerah>(nameof(HitungDaerah), async (permintaan, ct) =>
        {
            if (permintaan.Wilayah == Wilayah[1])
            {
                _sampai.SetResult();
                await Task.Delay(Timeout.Infinite, ct);
            }

            return $"{permintaan.Wilayah}.json";
        });
        await using (var lama = await MulaiAsync())
        {
            await new LocalDurableTaskClient(lama).ScheduleNewOrchestrationInstanceAsync(nameof(RekapOrchestrator), Permintaan, new StartOrchestrationOptions("rekap"));
            await _sampai.Task;
            await lama.WaitForAsync("rekap", kepala => kepala.Length >= 8, CancellationToken.None);
        }

        _fungsi.Orchestrator(nameof(RekapOrchestrator), async konteks =>
        {
            await RekapOrchestrator.RunAsync(konteks);
            return 0;
        });
        _fungsi.Activity<PermintaanDaerah>(nameof(HitungDaerah), permintaan => $"{permintaan.Wilayah}.json");
        _fungsi.Activity<PermintaanTulis>(nameof(TulisRekap), permintaan =>
        {
            _ditulis = permintaan;
            _dibangun = permintaan.Generasi;
            return null;
        });
        await using var baru = await MulaiAsync();
        var selesai = await new LocalDurableTaskClient(baru).WaitForInstanceCompletionAsync("rekap");

        Assert.Equal(OrchestrationRuntimeStatus.Completed, selesai.RuntimeStatus);
        Assert.Equal(["36.json", "36.01.json"], _ditulis!.Hasil);
        Assert.Equal((1, null, null), (_ditulis.Generasi, _ditulis.Jejak, _ditulis.Sejak));
        Assert.Equal(1, _fungsi.Calls["""HitungDaerah({"Periode":"2025-TW4","Wilayah":"36"})"""]);
        Assert.Empty(await baru.ReplayCompletedJournalsAsync(CancellationToken.None));
    }

    /// <summary>The orchestrator as it was before traces.</summary>
    private static async Task<int> VersiSebelumAdaJejakAsync(TaskOrchestrationContext konteks)
    {
        var permintaan = konteks.GetInput<PermintaanRekap>()!;
        var rencana = await konteks.CallActivityAsync<RencanaLama>(nameof(RencanakanRekap), permintaan);
        var hasil = await Task.WhenAll(rencana.Wilayah.Select(w => konteks.CallActivityAsync<string>(nameof(HitungDaerah), new { permintaan.Periode, Wilayah = w })));
        await konteks.CallActivityAsync(nameof(TulisRekap), new { Rekap = permintaan, Generasi = rencana.Diminta, Hasil = hasil });
        konteks.ContinueAsNew(permintaan);
        return 0;
    }

    private async Task<DurableEngine> MulaiAsync()
    {
        var mesin = new DurableEngine(_jurnal, _fungsi, TimeProvider.System, NullLoggerFactory.Instance, new DurableEngineOptions { StopGrace = TimeSpan.FromMilliseconds(200) });
        await mesin.StartAsync(CancellationToken.None);
        return mesin;
    }

    private sealed record RencanaLama(long Diminta, long Dibangun, IReadOnlyList<string> Wilayah);
}
