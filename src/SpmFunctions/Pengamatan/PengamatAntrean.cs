using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Logging;
using Spm.Domain;
using Spm.Storage;

namespace SpmFunctions;

/// <summary>
/// Looks at what is waiting. A look costs one request each for up to 5,000 uploads, 1,000 rekap, the deadlines and 1,000 messages, and one for each open quarter of a province; for uploads that
/// were not known to be judged what <see cref="PencariBelumDinilai"/> says, and one or two where the newest copy of the tables is not known to be young.
/// </summary>
public sealed class PengamatAntrean(
    PencariBelumDinilai belumDinilai,
    BukuGenerasi generasi,
    BukuSlot slot,
    KotakKeluar kotakKeluar,
    PengamatCadangan cadangan,
    KalenderProvinsi kalender,
    TimeProvider waktu,
    ILogger<PengamatAntrean> log)
{
    /// <summary>
    /// After this time an upload without an answer counts as stuck: the tries of the host are over by then, and <see cref="PenyapuUnggahan"/> has tried as well.
    /// </summary>
    public static readonly TimeSpan BatasMacet = TimeSpan.FromMinutes(15);

    // A calendar may set a lock up to 366 days after the end of its quarter.
    private const int PeriodeKeBelakang = 5;

    private readonly ConcurrentDictionary<(Periode Periode, KodeWilayah Provinsi), string> _dikabarkan = new();

    /// <summary>Looks once. Uploads that were found judged are remembered for the next time.</summary>
    public async Task<KeadaanAntrean> AmatiAsync(CancellationToken ct)
    {
        var umur = (await belumDinilai.CariAsync(ct)).Select(b => b.Umur).ToList();
        var (belumMasuk, rekap) = await RekapAsync(ct);
        return new KeadaanAntrean
        {
            BelumDinilai = umur.Count,
            UmurTertua = umur.Count == 0 ? TimeSpan.Zero : umur.Max(),
            Macet = umur.Count(u => u > BatasMacet),
            BelumMasuk = belumMasuk,
            Rekap = rekap,
            SuratMenunggu = await kotakKeluar.HitungBelumTerkirimAsync(ct),
            UmurCadangan = await cadangan.UmurAsync(ct),
        };
    }

    private async Task<(IReadOnlyList<LaporanBelumMasuk> BelumMasuk, IReadOnlyList<RekapTertinggal> Rekap)> RekapAsync(CancellationToken ct)
    {
        var semua = new List<Generasi>();
        await foreach (var satu in generasi.BacaSemuaAsync(ct))
        {
            semua.Add(satu);
        }

        var tenggat = await kalender.BacaAsync(ct);
        var belumMasuk = new List<LaporanBelumMasuk>();
        foreach (var provinsi in semua.Select(g => g.Provinsi).Distinct().Order())
        {
            foreach (var periode in PeriodeTerbuka(tenggat, provinsi))
            {
                belumMasuk.Add(new LaporanBelumMasuk(periode, provinsi, await BelumMasukAsync(periode, provinsi, ct)));
            }
        }

        Kabarkan(belumMasuk);
        var sekarang = waktu.GetUtcNow();
        var terbuka = belumMasuk.Select(b => (b.Periode, b.Provinsi)).ToHashSet();
        return (belumMasuk,
        [
            .. semua.Where(g => g.Tertinggal || terbuka.Contains((g.Periode, g.Provinsi))).Select(g => new RekapTertinggal(
                g.Periode, g.Provinsi, g.Diminta - g.Dibangun, g.TertinggalSejak is { } sejak && sejak < sekarang ? sekarang - sejak : TimeSpan.Zero)),
        ]);
    }

    private IEnumerable<Periode> PeriodeTerbuka(KalenderTenggat kalenderTenggat, KodeWilayah provinsi)
    {
        var sekarang = waktu.GetUtcNow();
        var hari = DateOnly.FromDateTime(sekarang.UtcDateTime);
        return Enumerable.Range(0, PeriodeKeBelakang + 1).Select(i => Periode.Dari(hari.AddMonths(-3 * i))).Distinct().Where(p =>
            Katalog.Memuat(p) && kalenderTenggat.Untuk(p, provinsi) is var tenggat && tenggat.Hari(sekarang) > p.Akhir && !tenggat.Terkunci(sekarang));
    }

    private async Task<IReadOnlyList<Slot>> BelumMasukAsync(Periode periode, KodeWilayah provinsi, CancellationToken ct)
    {
        var masuk = (await slot.BacaProvinsiAsync(periode, provinsi, ct)).Where(s => s.Layanan.Count > 0).Select(s => s.Slot).ToHashSet();
        return
        [
            .. DaftarWilayah.DaerahPelapor(provinsi).Select(w => w.Kode).Prepend(provinsi)
                .SelectMany(w => Urusan.Semua.Select(u => new Slot(periode, w, u)))
                .Where(s => s.Layanan.Count > 0 && !masuk.Contains(s)),
        ];
    }

    // A metric says how many; who it is says a line of the log, when it changes and once an hour.
    private void Kabarkan(IReadOnlyList<LaporanBelumMasuk> belumMasuk)
    {
        var jam = waktu.GetUtcNow().ToString("yyyyMMddHH", CultureInfo.InvariantCulture);
        foreach (var satu in belumMasuk)
        {
            var daftar = string.Join(' ', satu.Slot.Select(s => $"{s.Wilayah}/{s.Urusan.Segmen}"));
            var kunci = (satu.Periode, satu.Provinsi);
            var kabar = $"{jam} {daftar}";
            if (_dikabarkan.GetValueOrDefault(kunci) != kabar)
            {
                _dikabarkan[kunci] = kabar;
                log.BelumMasuk(satu.Periode, satu.Provinsi, satu.Slot.Count, daftar);
            }
        }
    }
}
