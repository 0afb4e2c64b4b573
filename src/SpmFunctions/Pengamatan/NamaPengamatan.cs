namespace SpmFunctions;

/// <summary>
/// Every name under which the app can be watched: the source of its traces, its meter, the metrics and their attributes. Alerts, the workbook and docs/operations.md use the same
/// ones; tests hold them against these. Attributes are low in number and say nothing of people: no path, no file name, no address.
/// </summary>
public static class NamaPengamatan
{
    /// <summary>Name of the activity source.</summary>
    public const string Sumber = "SpmFunctions";

    /// <summary>Name of the meter.</summary>
    public const string Meter = "SpmFunctions";

    /// <summary>Counter, <c>{unggahan}</c>: versions of blobs seen for the first time. Periode, provinsi, urusan.</summary>
    public const string UnggahanMasuk = "spm.unggahan.masuk";

    /// <summary>Counter, <c>{unggahan}</c>: uploads judged to the end. Putusan, periode, provinsi, urusan.</summary>
    public const string UnggahanDinilai = "spm.unggahan.dinilai";

    /// <summary>Counter, <c>{galat}</c>: runs of the ingest that failed for a fault and are tried again. Jenis.</summary>
    public const string UnggahanGalat = "spm.unggahan.galat";

    /// <summary>Counter, <c>{unggahan}</c>: judged uploads by each code that was found in them, once per upload. Kode, putusan, urusan.</summary>
    public const string Temuan = "spm.temuan";

    /// <summary>Histogram, <c>s</c>: from receipt to the answer. Putusan.</summary>
    public const string PutusanDurasi = "spm.putusan.durasi";

    /// <summary>Gauge, <c>{unggahan}</c>: blobs in <c>uploads</c> without an answer.</summary>
    public const string BelumDinilai = "spm.unggahan.belum_dinilai";

    /// <summary>Gauge, <c>s</c>: age of the oldest blob in <c>uploads</c> without an answer; 0 where there is none.</summary>
    public const string BelumDinilaiUmur = "spm.unggahan.belum_dinilai.umur";

    /// <summary>Gauge, <c>{unggahan}</c>: blobs without an answer for longer than <see cref="PengamatAntrean.BatasMacet"/>: they fail again and again, or <see cref="SapuUnggahan"/> does not run.</summary>
    public const string Macet = "spm.unggahan.macet";

    /// <summary>Gauge, <c>{slot}</c>: slots of an open quarter that no accepted report is current in. Periode, provinsi.</summary>
    public const string BelumMasuk = "spm.laporan.belum_masuk";

    /// <summary>Gauge, <c>{generasi}</c>: how many changes of reports a rekap does not show yet. Periode, provinsi.</summary>
    public const string RekapTertinggal = "spm.rekap.tertinggal";

    /// <summary>Gauge, <c>s</c>: for how long a rekap has been older than its reports; 0 where it is not. Periode, provinsi.</summary>
    public const string RekapTertinggalUmur = "spm.rekap.tertinggal.umur";

    /// <summary>Histogram, <c>s</c>: from the first change of a report to the rekap that shows it. Provinsi.</summary>
    public const string RekapDurasi = "spm.rekap.durasi";

    /// <summary>Counter, <c>{orkestrasi}</c>: orchestrations found failed, each once; they are started again. Periode, provinsi.</summary>
    public const string OrkestrasiGagal = "spm.orkestrasi.gagal";

    /// <summary>Counter, <c>{pesan}</c>: messages put into the outbox. Tahap, periode, provinsi.</summary>
    public const string OutboxMasuk = "spm.outbox.masuk";

    /// <summary>Counter, <c>{pesan}</c>: messages delivered.</summary>
    public const string OutboxTerkirim = "spm.outbox.terkirim";

    /// <summary>Gauge, <c>{pesan}</c>: messages in the outbox that have not been delivered.</summary>
    public const string OutboxMenunggu = "spm.outbox.menunggu";

    /// <summary>Gauge, <c>s</c>: age of the newest whole copy of the tables.</summary>
    public const string CadanganUmur = "spm.cadangan.umur";

    /// <summary>Attribute: quarter, for example <c>2025-TW4</c>.</summary>
    public const string AtributPeriode = "spm.periode";

    /// <summary>Attribute: code of the province.</summary>
    public const string AtributProvinsi = "spm.provinsi";

    /// <summary>Attribute: urusan as in paths; <c>-</c> where the path names no slot.</summary>
    public const string AtributUrusan = "spm.urusan";

    /// <summary>Attribute: <c>diterima</c> or <c>ditolak</c>.</summary>
    public const string AtributPutusan = "spm.putusan";

    /// <summary>Attribute: code of a finding.</summary>
    public const string AtributKode = "spm.kode";

    /// <summary>Attribute: stage of a reminder, for example <c>H-7</c>.</summary>
    public const string AtributTahap = "spm.tahap";

    /// <summary>Attribute: type of the exception. Its message may hold anything and is left out.</summary>
    public const string AtributJenis = "error.type";

    /// <summary>Every metric.</summary>
    public static IReadOnlyList<string> Metrik { get; } =
    [
        UnggahanMasuk, UnggahanDinilai, UnggahanGalat, Temuan, PutusanDurasi, BelumDinilai, BelumDinilaiUmur, Macet, BelumMasuk, RekapTertinggal, RekapTertinggalUmur, RekapDurasi,
        OrkestrasiGagal, OutboxMasuk, OutboxTerkirim, OutboxMenunggu, CadanganUmur,
    ];

    /// <summary>Every attribute of a metric.</summary>
    public static IReadOnlyList<string> Atribut { get; } =
        [AtributPeriode, AtributProvinsi, AtributUrusan, AtributPutusan, AtributKode, AtributTahap, AtributJenis];
}
