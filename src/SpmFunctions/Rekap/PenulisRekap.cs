using Spm.Domain;
using Spm.Storage;
using Spm.Workbooks;

namespace SpmFunctions;

/// <summary>Writes the rekap of a province from the results of its daerah.</summary>
public sealed class PenulisRekap(
    GudangRekap gudang, GudangEdisi gudangEdisi, BukuGenerasi generasi, KalenderProvinsi kalender, PenyusunTrenProvinsi tren, CetakProvinsi cetak, AturanCapaian aturan)
{
    /// <summary>Name of the rekap for programs.</summary>
    public const string BerkasJson = "rekap.json";

    /// <summary>Name of the figures for pivot tables.</summary>
    public const string BerkasCsv = "rekap.csv";

    private const string JenisXlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string JenisDocx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string JenisJson = "application/json; charset=utf-8";
    private const string JenisCsv = "text/csv; charset=utf-8";

    /// <summary>
    /// Writes its files, asks for later rekap that compare with this one where its indices changed, then notes the generation as built. Killed in between, it asks again
    /// when it is repeated: what was asked for is noted last, together with the generation.
    /// </summary>
    /// <param name="periode">Quarter.</param>
    /// <param name="provinsi">Province.</param>
    /// <param name="generasiDiminta">Generation that was wanted before the results were computed.</param>
    /// <param name="namaHasil">Names of the results, the province's own among them.</param>
    /// <param name="ct">Cancellation.</param>
    public async Task TulisAsync(Periode periode, KodeWilayah provinsi, long generasiDiminta, IReadOnlyList<string> namaHasil, CancellationToken ct)
    {
        var hasil = await Task.WhenAll(namaHasil.Select(nama => gudang.BacaHasilAsync(nama, ct)));
        var tenggat = (await kalender.BacaAsync(ct)).Untuk(periode, provinsi);
        var rekap = PenyusunRekap.Susun(
            periode,
            provinsi,
            aturan,
            tenggat,
            [.. hasil.Where(h => !h.Capaian.Wilayah.AdalahProvinsi)],
            hasil.Single(h => h.Capaian.Wilayah.AdalahProvinsi));
        var seprovinsi = await generasi.BacaProvinsiAsync(provinsi, ct);
        var indeks = RingkasanIndeks.Dari(rekap);
        rekap = rekap with { Edisi = await EdisiAsync(rekap, ct), Tren = await tren.SusunAsync(indeks, provinsi, seprovinsi, ct) };
        var kertas = (await cetak.BacaAsync(ct)).Kertas;
        await TulisAsync(rekap, RekapWorkbook.NamaBerkas(rekap), JenisXlsx, (r, isi) => RekapWorkbook.Tulis(r, isi, kertas), ct);
        await TulisAsync(rekap, LaporanGubernur.NamaBerkas(rekap), JenisDocx, (r, isi) => LaporanGubernur.Tulis(r, isi, kertas), ct);
        await TulisAsync(rekap, BerkasCsv, JenisCsv, RekapCsv.Tulis, ct);
        await TulisAsync(rekap, BerkasJson, JenisJson, RekapJson.Tulis, ct);
        await TulisEspmAsync(rekap, kertas, [.. namaHasil.Zip(hasil)], ct);
        var sidik = Sidik.Dari(indeks.Teks());
        if (seprovinsi.FirstOrDefault(g => g.Periode == periode)?.SidikIndeks != sidik)
        {
            await MintaYangKemudianAsync(periode, provinsi, ct);
        }

        await generasi.TandaiDibangunAsync(periode, provinsi, generasiDiminta, sidik, ct);
    }

    // Only later quarters are asked for, and their own indices do not depend on this one's: it ends there. The list is read anew: a rekap that was first asked for meanwhile may
    // have read the indices that have just been written over.
    private async Task MintaYangKemudianAsync(Periode periode, KodeWilayah provinsi, CancellationToken ct)
    {
        foreach (var kemudian in (await generasi.BacaProvinsiAsync(provinsi, ct)).Where(g => PenyusunTren.Pembanding(g.Periode).Contains(periode)))
        {
            await generasi.NaikkanAsync(kemudian.Periode, provinsi, ct);
        }
    }

    private async Task<KeadaanEdisi> EdisiAsync(Rekap rekap, CancellationToken ct)
    {
        if (await gudangEdisi.BacaTerakhirAsync(rekap.Periode, rekap.Provinsi, ct) is not { } terakhir)
        {
            return KeadaanEdisi.Pertama;
        }

        var terkirim = await gudangEdisi.BacaBerkasAsync(rekap.Periode, rekap.Provinsi, terakhir, BerkasJson, ct);
        return KeadaanEdisi.Sejak(terakhir.Edisi, PembacaRekapJson.Baca(terkirim), IsiRekap.Dari(rekap));
    }

    // Only the files whose daerah, or whose deadlines, rules, paper or layout are others than when it was written: one request tells which.
    private async Task TulisEspmAsync(Rekap rekap, Kertas kertas, IReadOnlyList<(string Nama, HasilDaerah Hasil)> hasil, CancellationToken ct)
    {
        var tertulis = await gudang.BacaSidikAsync(rekap.Periode, rekap.Provinsi, EspmWorkbook.AwalanNama, ct);
        var ketentuan = EspmWorkbook.Ketentuan(rekap, kertas);
        foreach (var (namaHasil, daerah) in hasil)
        {
            var (nama, sidik) = (EspmWorkbook.NamaBerkas(daerah.Capaian.Wilayah), Sidik.Dari($"{namaHasil}\n{ketentuan}"));
            if (tertulis.GetValueOrDefault(nama) == sidik)
            {
                continue;
            }

            using var isi = new MemoryStream();
            EspmWorkbook.Tulis(rekap, daerah, isi, kertas);
            isi.Position = 0;
            await gudang.TulisAsync(rekap.Periode, rekap.Provinsi, nama, JenisXlsx, isi, sidik, ct);
        }
    }

    private async Task TulisAsync(Rekap rekap, string nama, string jenisIsi, Action<Rekap, Stream> tulis, CancellationToken ct)
    {
        using var isi = new MemoryStream();
        tulis(rekap, isi);
        isi.Position = 0;
        await gudang.TulisAsync(rekap.Periode, rekap.Provinsi, nama, jenisIsi, isi, ct);
    }
}
