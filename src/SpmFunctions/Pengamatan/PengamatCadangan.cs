using Spm.Storage;

namespace SpmFunctions;

/// <summary>Looks how old the newest whole copy of the tables is. What was found young is not looked for again until a next one can be there, so that most looks cost nothing.</summary>
/// <param name="gudang">The copies.</param>
/// <param name="waktu">Clock of the app, which also named the copies.</param>
public sealed class PengamatCadangan(GudangCadangan gudang, TimeProvider waktu)
{
    /// <summary>As long as the newest copy is younger than this, there is no newer one: <see cref="CadangkanTabel"/> makes one a night.</summary>
    public static readonly TimeSpan Muda = TimeSpan.FromHours(23);

    // In a class, because a time alone is not written in one piece.
    private volatile Tuple<DateTimeOffset>? _terbaru;

    /// <summary>Age of the newest whole copy; where there never was one, since there could have been one.</summary>
    public async Task<TimeSpan> UmurAsync(CancellationToken ct)
    {
        if (_terbaru is not { Item1: var terbaru } || Umur(terbaru) >= Muda)
        {
            terbaru = (await gudang.DaftarAsync(ct)).LastOrDefault(s => s.Lengkap) is { } set ? set.Saat : await gudang.DibuatAsync(ct);
            _terbaru = Tuple.Create(terbaru);
        }

        return Umur(terbaru);
    }

    private TimeSpan Umur(DateTimeOffset saat) => waktu.GetUtcNow() - saat is { Ticks: > 0 } umur ? umur : TimeSpan.Zero;
}
