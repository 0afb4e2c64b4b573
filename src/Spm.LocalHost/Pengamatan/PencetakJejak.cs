using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Spm.Storage;
using SpmFunctions;

namespace Spm.LocalHost;

/// <summary>Prints a line at the end of each upload and of each round of a rekap: what it was, and what took how long.</summary>
internal sealed class PencetakJejak : IDisposable
{
    // Rounds that failed leave their steps behind.
    private const int TersisaTerbanyak = 1_000;

    private static readonly CultureInfo Indonesia = CultureInfo.GetCultureInfo("id-ID");

    private readonly Action<string> _cetak;
    private readonly ConcurrentDictionary<ActivitySpanId, ConcurrentQueue<(string Nama, TimeSpan Lama)>> _langkah = new();
    private readonly ActivityListener _pendengar;

    /// <summary>Listens from now on.</summary>
    /// <param name="cetak">Takes a line.</param>
    public PencetakJejak(Action<string> cetak)
    {
        _cetak = cetak;
        _pendengar = new ActivityListener
        {
            ShouldListenTo = sumber => sumber.Name == NamaPengamatan.Sumber,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = Selesai,
        };
        ActivitySource.AddActivityListener(_pendengar);
    }

    /// <inheritdoc/>
    public void Dispose() => _pendengar.Dispose();

    private static string Detik(TimeSpan lama) => lama.TotalSeconds.ToString("0.00", Indonesia) + " s";

    private void Selesai(Activity langkah)
    {
        switch (langkah.OperationName)
        {
            case NamaLangkah.Unggahan:
                var rincian = Ambil(langkah.SpanId).Select(l => $"{l.Nama[(l.Nama.IndexOf('.', StringComparison.Ordinal) + 1)..]} {Detik(l.Lama)}");
                _cetak($"Jejak {langkah.TraceId}: unggahan {langkah.GetTagItem(NamaLangkah.TagSlot)} {langkah.GetTagItem(NamaLangkah.TagSidik)} {Detik(langkah.Duration)}{Hasil(langkah)} ({string.Join(", ", rincian)})");
                break;
            case NamaLangkah.Tulis:
                var dihitung = Ambil(langkah.ParentSpanId).Where(l => l.Nama == NamaLangkah.Hitung).Select(l => l.Lama).ToList();
                _cetak(
                    $"Jejak {langkah.TraceId}: rekap {langkah.GetTagItem(NamaPengamatan.AtributPeriode)} {langkah.GetTagItem(NamaLangkah.TagWilayah)}, {dihitung.Count} daerah dihitung "
                    + $"{Detik(dihitung.Aggregate(TimeSpan.Zero, (a, b) => a + b))}, {langkah.Events.Count(e => e.Name == GudangRekap.PeristiwaTertulis)} berkas ditulis {Detik(langkah.Duration)}{Hasil(langkah)}");
                break;
            default:
                if (_langkah.Count > TersisaTerbanyak)
                {
                    _langkah.Clear();
                }

                _langkah.GetOrAdd(langkah.ParentSpanId, _ => new()).Enqueue((langkah.OperationName, langkah.Duration));
                break;
        }
    }

    private static string Hasil(Activity langkah) => langkah.Status == ActivityStatusCode.Error ? $", GAGAL: {langkah.GetTagItem(NamaPengamatan.AtributJenis)}" : "";

    private ConcurrentQueue<(string Nama, TimeSpan Lama)> Ambil(ActivitySpanId induk) => _langkah.TryRemove(induk, out var langkah) ? langkah : new();
}
