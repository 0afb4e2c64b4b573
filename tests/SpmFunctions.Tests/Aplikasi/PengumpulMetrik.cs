using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;

namespace SpmFunctions.Tests;

/// <summary>Listens to the metrics of one app.</summary>
internal sealed class PengumpulMetrik : IDisposable
{
    private readonly ConcurrentQueue<(string Nama, string Teks)> _nilai = new();
    private readonly MeterListener _pendengar = new();

    public PengumpulMetrik(IMeterFactory pabrik)
    {
        _pendengar.InstrumentPublished = (instrumen, pendengar) =>
        {
            if (instrumen.Meter.Scope == pabrik)
            {
                pendengar.EnableMeasurementEvents(instrumen);
            }
        };
        _pendengar.SetMeasurementEventCallback<long>((instrumen, nilai, atribut, _) => Catat(instrumen, nilai, atribut));
        _pendengar.SetMeasurementEventCallback<double>((instrumen, nilai, atribut, _) => Catat(instrumen, nilai, atribut));
        _pendengar.Start();
    }

    /// <summary>Everything so far: name, value, attributes.</summary>
    public IReadOnlyList<(string Nama, string Teks)> Semua => [.. _nilai];

    /// <summary>The measurements of one metric: value and attributes by name.</summary>
    public IReadOnlyList<string> Dari(string nama) => [.. _nilai.Where(n => n.Nama == nama).Select(n => n.Teks)];

    /// <summary>Asks the gauges now.</summary>
    public IReadOnlyList<string> Tanya(string nama)
    {
        var sebelum = _nilai.Count;
        _pendengar.RecordObservableInstruments();
        return [.. _nilai.Skip(sebelum).Where(n => n.Nama == nama).Select(n => n.Teks)];
    }

    public void Dispose() => _pendengar.Dispose();

    private void Catat(Instrument instrumen, IFormattable nilai, ReadOnlySpan<KeyValuePair<string, object?>> atribut) => _nilai.Enqueue((
        instrumen.Name,
        string.Join(' ', atribut.ToArray().OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => $"{a.Key}={a.Value}").Prepend(nilai.ToString(null, CultureInfo.InvariantCulture)))));
}
