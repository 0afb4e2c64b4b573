using Microsoft.DurableTask;
using Moq;

namespace SpmFunctions.Tests;

public sealed class RekapOrchestratorTests
{
    private static readonly PermintaanRekap Permintaan = new("2025-TW4", "36");
    private static readonly string[] Wilayah = ["36", "36.01", "36.02", "36.71"];

    private readonly Mock<TaskOrchestrationContext> _konteks = new();

    public RekapOrchestratorTests()
    {
        _konteks.Setup(k => k.GetInput<PermintaanRekap>()).Returns(Permintaan);
        _konteks.Setup(k => k.CallActivityAsync<string>(nameof(HitungDaerah), It.IsAny<object?>(), It.IsAny<TaskOptions?>()))
            .Returns((TaskName _, object? masukan, TaskOptions? _) => Task.FromResult(NamaHasil(((PermintaanDaerah)masukan!).Wilayah)));
        _konteks.Setup(k => k.CallActivityAsync(nameof(TulisRekap), It.IsAny<object?>(), It.IsAny<TaskOptions?>())).Returns(Task.CompletedTask);
    }

    [Fact]
    public async Task It_starts_over_until_the_built_generation_is_the_wanted_one()
    {
        var putaran = 0;
        Rencanakan(new(2, 0, Wilayah), new(3, 2, Wilayah), new(3, 3, Wilayah));
        do
        {
            _konteks.Invocations.Clear();
            await RekapOrchestrator.RunAsync(_konteks.Object);
            putaran++;
            Assert.Equal(putaran < 3 ? [putaran + 1L] : [], Panggilan(nameof(TulisRekap)).Select(p => ((PermintaanTulis)p[1]!).Generasi));
        }
        while (_konteks.Invocations.Any(i => i.Method.Name == nameof(TaskOrchestrationContext.ContinueAsNew) && Permintaan.Equals(i.Arguments[0])));

        Assert.Equal(3, putaran);
    }

    [Fact]
    public async Task It_computes_each_wilayah_in_one_activity_of_its_own()
    {
        Rencanakan(new RencanaRekap(1, 0, Wilayah));

        await RekapOrchestrator.RunAsync(_konteks.Object);

        Assert.Equal(Permintaan, Assert.Single(Panggilan(nameof(RencanakanRekap)))[1]);
        Assert.Equal(Wilayah.Select(w => new PermintaanDaerah("2025-TW4", w)), Panggilan(nameof(HitungDaerah)).Select(p => p[1]));
    }

    [Fact]
    public async Task It_hands_on_references_in_the_order_of_the_wilayah_whichever_is_computed_first()
    {
        var hasil = Wilayah.ToDictionary(w => w, _ => new TaskCompletionSource<string>());
        _konteks.Setup(k => k.CallActivityAsync<string>(nameof(HitungDaerah), It.IsAny<object?>(), It.IsAny<TaskOptions?>()))
            .Returns((TaskName _, object? masukan, TaskOptions? _) => hasil[((PermintaanDaerah)masukan!).Wilayah].Task);
        Rencanakan(new RencanaRekap(7, 5, Wilayah));

        var jalan = RekapOrchestrator.RunAsync(_konteks.Object);
        foreach (var wilayah in Wilayah.Reverse())
        {
            Assert.Empty(Panggilan(nameof(TulisRekap)));
            hasil[wilayah].SetResult(NamaHasil(wilayah));
        }

        await jalan;

        var tulis = Assert.IsType<PermintaanTulis>(Assert.Single(Panggilan(nameof(TulisRekap)))[1]);
        Assert.Equal((Permintaan, 7), (tulis.Rekap, tulis.Generasi));
        Assert.Equal(Wilayah.Select(NamaHasil), tulis.Hasil);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(4, 4)]
    [InlineData(4, 5)]
    public async Task It_ends_without_writing_where_nothing_is_wanted(long diminta, long dibangun)
    {
        Rencanakan(new RencanaRekap(diminta, dibangun, Wilayah));

        await RekapOrchestrator.RunAsync(_konteks.Object);

        Assert.Equal([nameof(RencanakanRekap)], Aktivitas());
        _konteks.Verify(k => k.ContinueAsNew(It.IsAny<object?>(), It.IsAny<bool>()), Times.Never);
    }

    [Fact]
    public async Task It_writes_nothing_and_fails_where_a_daerah_cannot_be_computed()
    {
        _konteks.Setup(k => k.CallActivityAsync<string>(nameof(HitungDaerah), new PermintaanDaerah("2025-TW4", "36.02"), It.IsAny<TaskOptions?>()))
            .ThrowsAsync(new InvalidDataException("36.02"));
        Rencanakan(new RencanaRekap(1, 0, Wilayah));

        await Assert.ThrowsAsync<InvalidDataException>(() => RekapOrchestrator.RunAsync(_konteks.Object));

        Assert.Empty(Panggilan(nameof(TulisRekap)));
        _konteks.Verify(k => k.ContinueAsNew(It.IsAny<object?>(), It.IsAny<bool>()), Times.Never);
    }

    [Fact]
    public async Task Every_activity_is_tried_five_times()
    {
        Rencanakan(new RencanaRekap(1, 0, Wilayah));

        await RekapOrchestrator.RunAsync(_konteks.Object);

        Assert.Equal(2 + Wilayah.Length, Aktivitas().Count());
        Assert.All(
            _konteks.Invocations.Where(i => i.Method.Name == nameof(TaskOrchestrationContext.CallActivityAsync)),
            i => Assert.Equal(5, ((TaskOptions)i.Arguments[2]).Retry!.Policy!.MaxNumberOfAttempts));
    }

    private static string NamaHasil(string wilayah) => $"2025-TW4/{wilayah}/abc.json";

    private void Rencanakan(params RencanaRekap[] rencana)
    {
        var urutan = _konteks.SetupSequence(k => k.CallActivityAsync<RencanaRekap>(nameof(RencanakanRekap), It.IsAny<object?>(), It.IsAny<TaskOptions?>()));
        foreach (var satu in rencana)
        {
            urutan = urutan.ReturnsAsync(satu);
        }
    }

    private IEnumerable<string> Aktivitas() => _konteks.Invocations
        .Where(i => i.Method.Name == nameof(TaskOrchestrationContext.CallActivityAsync)).Select(i => ((TaskName)i.Arguments[0]).Name);

    private IReadOnlyList<IReadOnlyList<object?>> Panggilan(string aktivitas) =>
        [.. _konteks.Invocations.Where(i => i.Method.Name == nameof(TaskOrchestrationContext.CallActivityAsync) && ((TaskName)i.Arguments[0]).Name == aktivitas).Select(i => i.Arguments)];
}
