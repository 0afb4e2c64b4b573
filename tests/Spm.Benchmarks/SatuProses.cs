using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Spm.Benchmarks;

/// <summary>A few measurements of each reader in one process, one after the other: quick enough for a machine that has other work, and nothing is built for it.</summary>
internal abstract class SatuProses : ManualConfig
{
    private SatuProses(int pemanasan, int pengukuran)
    {
        AddJob(Job.Default
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithStrategy(RunStrategy.Monitoring)
            .WithWarmupCount(pemanasan)
            .WithIterationCount(pengukuran)
            .WithInvocationCount(1)
            .WithUnrollFactor(1));
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumn(StatisticColumn.Min, StatisticColumn.Median);
    }

    /// <summary>For what takes seconds.</summary>
    public sealed class Berat() : SatuProses(1, 3);

    /// <summary>For what takes tenths of a second: warm only after the compiler has been through it twice.</summary>
    public sealed class Sedang() : SatuProses(15, 15);

    /// <summary>For what takes milliseconds.</summary>
    public sealed class Ringan() : SatuProses(150, 30);
}
