using System.Collections.Concurrent;
using System.Diagnostics;

namespace SpmFunctions.Tests;

/// <summary>Listens to the spans of the traces that a test began itself: other tests run at the same time.</summary>
internal sealed class PengumpulJejak : IDisposable
{
    private readonly ActivitySource _sumber = new($"uji-{Guid.NewGuid():N}");
    private readonly ConcurrentDictionary<ActivityTraceId, bool> _milik = new();
    private readonly ConcurrentQueue<Activity> _selesai = new();
    private readonly ActivityListener _pendengar;

    public PengumpulJejak()
    {
        _pendengar = new ActivityListener
        {
            ShouldListenTo = sumber => sumber == _sumber || sumber.Name == NamaPengamatan.Sumber,
            Sample = (ref ActivityCreationOptions<ActivityContext> o) =>
                o.Source == _sumber || _milik.ContainsKey(o.Parent.TraceId) ? ActivitySamplingResult.AllDataAndRecorded : ActivitySamplingResult.None,
            ActivityStopped = langkah =>
            {
                if (langkah.Source != _sumber)
                {
                    _selesai.Enqueue(langkah);
                }
            },
        };
        ActivitySource.AddActivityListener(_pendengar);
    }

    public IReadOnlyList<Activity> Selesai => [.. _selesai];

    /// <summary>Begins a trace, as the host does for a call.</summary>
    public Activity MulaiPanggilan()
    {
        var panggilan = _sumber.StartActivity("panggilan", ActivityKind.Server, parentContext: default)!;
        _milik[panggilan.TraceId] = true;
        return panggilan;
    }

    public IReadOnlyList<Activity> Bernama(string nama) => [.. _selesai.Where(l => l.OperationName == nama)];

    /// <summary>All that leaves the process with the spans, as text.</summary>
    public string Teks() => string.Join('\n', _selesai.Select(l =>
        $"{l.DisplayName} {l.StatusDescription} {string.Join(' ', l.TagObjects)} {string.Join(' ', l.Baggage)} {string.Join(' ', l.Events.Select(e => $"{e.Name} {string.Join(' ', e.Tags)}"))}"));

    public void Dispose()
    {
        _pendengar.Dispose();
        _sumber.Dispose();
    }
}
