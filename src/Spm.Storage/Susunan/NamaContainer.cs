namespace Spm.Storage;

/// <summary>The blob containers. The infrastructure creates the same ones.</summary>
public static class NamaContainer
{
    /// <summary>What OPD send: <c>{periode}/{wilayah}/{urusan}/{nama}</c>.</summary>
    public const string Uploads = "uploads";

    /// <summary>Every judged file by its hash, kept for good.</summary>
    public const string Originals = "originals";

    /// <summary>
    /// Answers: <c>{path of the upload}.findings.json</c>; <c>{path of the upload}.temuan.xlsx</c>, its annotated copy, where something was found;
    /// <c>{path of the upload}.ditarik-{number}.json</c> per withdrawal.
    /// </summary>
    public const string Feedback = "feedback";

    /// <summary>Parsed reports, immutable.</summary>
    public const string Reports = "reports";

    /// <summary>Computed results per daerah, by the fingerprint of their inputs.</summary>
    public const string Capaian = "capaian";

    /// <summary>The rekap: <c>{periode}/{provinsi}/</c>.</summary>
    public const string Rekap = "rekap";

    /// <summary>What the province sets itself: <c>petugas.csv</c>, <c>tenggat.json</c>, <c>history.csv</c>, <c>cetak.json</c>, <c>tata-letak/</c>.</summary>
    public const string Config = "config";

    /// <summary>Copies of the tables: a folder per night.</summary>
    public const string Cadangan = "cadangan";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> Semua { get; } = [Uploads, Originals, Feedback, Reports, Capaian, Rekap, Config, Cadangan];
}
