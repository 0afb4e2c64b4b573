using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using Spm.Domain;
using Spm.Storage;

namespace SpmFunctions;

/// <summary>
/// The metrics of the app (<see cref="NamaPengamatan"/>). What happens is counted where it happens, at least once; what is waiting comes from <see cref="Catat"/> and is shown for
/// <see cref="MasaBerlaku"/> only, because another instance may be the one that looks next.
/// </summary>
public sealed class PengukurSpm
{
    /// <summary>How long a look at what is waiting counts: twice the time between two of them, and a little more.</summary>
    public static readonly TimeSpan MasaBerlaku = TimeSpan.FromMinutes(11);

    private const string TanpaSlot = "-";
    private const string RencanaAksi = "rencana-aksi";

    // From a small workbook on a warm instance to a deadline's evening.
    private static readonly InstrumentAdvice<double> Detik = new() { HistogramBucketBoundaries = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 900, 3600] };

    private readonly TimeProvider _waktu;
    private readonly Counter<long> _masuk;
    private readonly Counter<long> _dinilai;
    private readonly Counter<long> _galat;
    private readonly Counter<long> _temuan;
    private readonly Histogram<double> _putusan;
    private readonly Histogram<double> _rekap;
    private readonly Counter<long> _orkestrasiGagal;
    private readonly Counter<long> _outbox;
    private readonly Counter<long> _terkirim;
    private volatile Pengukuran? _antrean;

    /// <summary>Makes the instruments.</summary>
    /// <param name="pabrik">Makes the meter.</param>
    /// <param name="waktu">Clock of the app.</param>
    public PengukurSpm(IMeterFactory pabrik, TimeProvider waktu)
    {
        ArgumentNullException.ThrowIfNull(pabrik);
        _waktu = waktu;
        var meter = pabrik.Create(NamaPengamatan.Meter);
        _masuk = meter.CreateCounter<long>(NamaPengamatan.UnggahanMasuk, "{unggahan}", "Versions of blobs seen for the first time");
        _dinilai = meter.CreateCounter<long>(NamaPengamatan.UnggahanDinilai, "{unggahan}", "Uploads judged to the end");
        _galat = meter.CreateCounter<long>(NamaPengamatan.UnggahanGalat, "{galat}", "Runs of the ingest that failed for a fault");
        _temuan = meter.CreateCounter<long>(NamaPengamatan.Temuan, "{unggahan}", "Judged uploads by code");
        _putusan = meter.CreateHistogram<double>(NamaPengamatan.PutusanDurasi, "s", "From receipt to the answer", tags: null, Detik);
        _rekap = meter.CreateHistogram<double>(NamaPengamatan.RekapDurasi, "s", "From the first change of a report to the rekap that shows it", tags: null, Detik);
        _orkestrasiGagal = meter.CreateCounter<long>(NamaPengamatan.OrkestrasiGagal, "{orkestrasi}", "Orchestrations found failed");
        _outbox = meter.CreateCounter<long>(NamaPengamatan.OutboxMasuk, "{pesan}", "Messages put into the outbox");
        _terkirim = meter.CreateCounter<long>(NamaPengamatan.OutboxTerkirim, "{pesan}", "Messages delivered");
        Antrean(meter, NamaPengamatan.BelumDinilai, "{unggahan}", "Blobs without an answer", a => [new(a.BelumDinilai)]);
        Antrean(meter, NamaPengamatan.BelumDinilaiUmur, "s", "Age of the oldest blob without an answer", a => [new(a.UmurTertua.TotalSeconds)]);
        Antrean(meter, NamaPengamatan.Macet, "{unggahan}", "Blobs without an answer for long: they fail again and again, or nobody looks for them", a => [new(a.Macet)]);
        Antrean(meter, NamaPengamatan.BelumMasuk, "{slot}", "Slots without a current report", a => a.BelumMasuk.Select(b => new Measurement<double>(b.Slot.Count, Rekap(b.Periode, b.Provinsi))));
        Antrean(meter, NamaPengamatan.RekapTertinggal, "{generasi}", "Changes that a rekap does not show", a => a.Rekap.Select(r => new Measurement<double>(r.Generasi, Rekap(r.Periode, r.Provinsi))));
        Antrean(meter, NamaPengamatan.RekapTertinggalUmur, "s", "How long a rekap has been behind", a => a.Rekap.Select(r => new Measurement<double>(r.Umur.TotalSeconds, Rekap(r.Periode, r.Provinsi))));
        Antrean(meter, NamaPengamatan.OutboxMenunggu, "{pesan}", "Messages not delivered", a => [new(a.SuratMenunggu)]);
        Antrean(meter, NamaPengamatan.CadanganUmur, "s", "Age of the newest whole copy of the tables", a => [new(a.UmurCadangan.TotalSeconds)]);
    }

    /// <summary>A version of a blob is being judged; counted when it is seen for the first time.</summary>
    public void Masuk(Penerimaan penerimaan, ITempatUnggahan? tempat)
    {
        if (!penerimaan.Berulang)
        {
            _masuk.Add(1, DariTempat(tempat));
        }
    }

    /// <summary>An answer is written; counted unless this version had one already.</summary>
    public void Dinilai(Penerimaan penerimaan, ITempatUnggahan? tempat, Jawaban jawaban)
    {
        if (penerimaan.Putusan is not null)
        {
            return;
        }

        var putusan = Atribut(NamaPengamatan.AtributPutusan, jawaban.Putusan == Putusan.Diterima ? "diterima" : "ditolak");
        var asal = DariTempat(tempat);
        asal.Add(putusan);
        _dinilai.Add(1, asal);
        _putusan.Record(Math.Max(0, (_waktu.GetUtcNow() - penerimaan.Diterima).TotalSeconds), putusan);
        foreach (var kode in jawaban.Temuan.Select(t => t.Kode).Distinct())
        {
            _temuan.Add(1, Atribut(NamaPengamatan.AtributKode, kode), putusan, Atribut(NamaPengamatan.AtributUrusan, NamaUrusan(tempat)));
        }
    }

    /// <summary>A run of the ingest failed for a fault.</summary>
    public void Gagal(Exception galat) => _galat.Add(1, Atribut(NamaPengamatan.AtributJenis, galat.GetType().Name));

    /// <summary>A round of a rekap is written.</summary>
    /// <param name="provinsi">Province.</param>
    /// <param name="sejak">When the first change that it shows was asked for; not counted where that is not known.</param>
    public void Dibangun(KodeWilayah provinsi, DateTimeOffset? sejak)
    {
        if (sejak is { } saat)
        {
            _rekap.Record(Math.Max(0, (_waktu.GetUtcNow() - saat).TotalSeconds), Atribut(NamaPengamatan.AtributProvinsi, provinsi.ToString()));
        }
    }

    /// <summary>The orchestration of a rekap was found failed.</summary>
    public void OrkestrasiGagal(Periode periode, KodeWilayah provinsi) => _orkestrasiGagal.Add(1, Rekap(periode, provinsi));

    /// <summary>A reminder was put into the outbox.</summary>
    public void Pengingat(string tahap, Periode periode, KodeWilayah provinsi)
    {
        var atribut = Rekap(periode, provinsi);
        _outbox.Add(1, [.. atribut, Atribut(NamaPengamatan.AtributTahap, tahap)]);
    }

    /// <summary>Messages were delivered.</summary>
    public void Terkirim(int jumlah) => _terkirim.Add(jumlah);

    /// <summary>Takes over what is waiting.</summary>
    public void Catat(KeadaanAntrean antrean) => _antrean = new Pengukuran(antrean, _waktu.GetUtcNow());

    private static KeyValuePair<string, object?> Atribut(string nama, string isi) => new(nama, isi);

    private static KeyValuePair<string, object?>[] Rekap(Periode periode, KodeWilayah provinsi) =>
        [Atribut(NamaPengamatan.AtributPeriode, periode.ToString()), Atribut(NamaPengamatan.AtributProvinsi, provinsi.ToString())];

    private static TagList DariTempat(ITempatUnggahan? tempat) =>
    [
        Atribut(NamaPengamatan.AtributPeriode, tempat switch
        {
            Slot slot => slot.Periode.ToString(),
            SlotRencana rencana => string.Create(CultureInfo.InvariantCulture, $"{rencana.Tahun}{SlotRencana.Akhiran}"),
            _ => TanpaSlot,
        }),
        Atribut(NamaPengamatan.AtributProvinsi, tempat?.Wilayah.Provinsi.ToString() ?? TanpaSlot),
        Atribut(NamaPengamatan.AtributUrusan, NamaUrusan(tempat)),
    ];

    private static string NamaUrusan(ITempatUnggahan? tempat) => tempat switch
    {
        Slot slot => slot.Urusan.Segmen,
        SlotRencana => RencanaAksi,
        _ => TanpaSlot,
    };

    private void Antrean(Meter meter, string nama, string satuan, string arti, Func<KeadaanAntrean, IEnumerable<Measurement<double>>> nilai) =>
        meter.CreateObservableGauge(
            nama, () => _antrean is { } a && _waktu.GetUtcNow() - a.Saat < MasaBerlaku ? nilai(a.Keadaan) : [], satuan, arti);

    private sealed record Pengukuran(KeadaanAntrean Keadaan, DateTimeOffset Saat);
}
