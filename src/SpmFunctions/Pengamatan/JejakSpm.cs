using System.Diagnostics;
using Spm.Storage;

namespace SpmFunctions;

/// <summary>
/// The spans of the app. One trace leads from an upload to its rekap although an orchestration of its own builds that: the request for a generation keeps the context of the upload,
/// and the activities of the rekap take it up. Orchestrators start no spans, because they run again and again; what an activity started travels in its result. Nothing is done while
/// nobody listens.
/// </summary>
public static class JejakSpm
{
    private static readonly ActivitySource Sumber = new(NamaPengamatan.Sumber);

    /// <summary>Begins the span of an upload.</summary>
    /// <param name="path">Its path; the span gets its <see cref="RujukanUnggahan"/>.</param>
    public static Activity? MulaiUnggahan(string path)
    {
        var langkah = Sumber.StartActivity(NamaLangkah.Unggahan, ActivityKind.Consumer);
        if (langkah is not null)
        {
            var rujukan = RujukanUnggahan.Dari(path);
            langkah.SetTag(NamaLangkah.TagSlot, rujukan.Slot).SetTag(NamaLangkah.TagSidik, rujukan.Sidik);
        }

        return langkah;
    }

    /// <summary>Begins a step of the span that is running.</summary>
    public static Activity? Langkah(string nama) => Sumber.StartActivity(nama);

    /// <summary>Begins a round of a rekap in the trace of the first change that it takes in; those of the others are linked.</summary>
    public static Activity? MulaiPutaran(Generasi keadaan)
    {
        IReadOnlyList<ActivityContext> permintaan = [.. keadaan.Jejak.Select(j => Konteks(j.TraceParent)).Where(k => k != default)];
        var langkah = Mulai(NamaLangkah.Putaran, permintaan.Count == 0 ? default : permintaan[0], permintaan.Skip(1));
        langkah?.SetTag(NamaPengamatan.AtributPeriode, keadaan.Periode.ToString())
            .SetTag(NamaPengamatan.AtributProvinsi, keadaan.Provinsi.ToString())
            .SetTag(NamaLangkah.TagGenerasi, keadaan.Diminta);
        return langkah;
    }

    /// <summary>Begins an activity of a round.</summary>
    /// <param name="nama">Name of the span.</param>
    /// <param name="putaran">W3C traceparent of the round; null where nobody listened to it.</param>
    /// <param name="periode">Quarter.</param>
    /// <param name="wilayah">Code of the daerah or province.</param>
    public static Activity? MulaiKegiatan(string nama, string? putaran, string periode, string wilayah)
    {
        var langkah = Mulai(nama, Konteks(putaran), []);
        langkah?.SetTag(NamaPengamatan.AtributPeriode, periode).SetTag(NamaLangkah.TagWilayah, wilayah);
        return langkah;
    }

    /// <summary>Marks a span as failed, by the type of the fault alone: a message may quote what people wrote.</summary>
    public static void Gagal(this Activity? langkah, Exception galat) =>
        langkah?.SetStatus(ActivityStatusCode.Error).SetTag(NamaPengamatan.AtributJenis, galat.GetType().Name);

    private static ActivityContext Konteks(string? traceParent) =>
        ActivityContext.TryParse(traceParent, traceState: null, isRemote: true, out var konteks) ? konteks : default;

    private static Activity? Mulai(string nama, ActivityContext induk, IEnumerable<ActivityContext> terkait)
    {
        if (induk == default)
        {
            return Sumber.StartActivity(nama, ActivityKind.Internal);
        }

        // The host's own span of the call goes on in the trace of the orchestration: a link leads there. One that has ended only stayed behind in the flow of the call.
        var panggilan = Activity.Current is { IsStopped: false } kini && kini.TraceId != induk.TraceId ? kini.Context : default;
        return Sumber.StartActivity(
            nama, ActivityKind.Internal, induk, links: [.. terkait.Append(panggilan).Where(k => k != default).Select(k => new ActivityLink(k))]);
    }
}
