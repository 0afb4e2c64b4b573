namespace Spm.LocalHost;

/// <summary>A clock that can be set at the start and goes on from there at normal speed. It never goes back.</summary>
public sealed class JamLokal : TimeProvider
{
    private long _selisih;

    /// <summary>Makes the clock.</summary>
    /// <param name="mulai">What it shows now, or null for the real time.</param>
    public JamLokal(DateTimeOffset? mulai) => _selisih = mulai is { } saat ? (saat - System.GetUtcNow()).Ticks : 0;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow().AddTicks(Interlocked.Read(ref _selisih));

    /// <summary>Moves the clock on; a time that has passed already changes nothing.</summary>
    public void MajukanKe(DateTimeOffset saat)
    {
        var maju = (saat - GetUtcNow()).Ticks;
        if (maju > 0)
        {
            Interlocked.Add(ref _selisih, maju);
        }
    }
}
