using System.Diagnostics.Metrics;
using Spm.Domain;
using Spm.Storage;

namespace SpmFunctions.Tests;

public sealed class PengukurSpmTests : IClassFixture<PenyimpananUji>, IAsyncDisposable
{
    private readonly AplikasiUji _aplikasi;
    private readonly PenyimpananUji _penyimpanan;
    private readonly PengumpulMetrik _metrik;

    public PengukurSpmTests(PenyimpananUji penyimpanan)
    {
        _penyimpanan = penyimpanan;
        _aplikasi = new AplikasiUji(penyimpanan.Azurite);
        _metrik = new PengumpulMetrik(_aplikasi.Ambil<IMeterFactory>());
    }

    public async ValueTask DisposeAsync()
    {
        _metrik.Dispose();
        await _aplikasi.DisposeAsync();
    }

    [Fact]
    public async Task An_upload_is_counted_with_its_verdict_and_every_code_once_however_often_it_was_found()
    {
        var slot = _penyimpanan.SlotBaru(Urusan.Kesehatan);
        await _aplikasi.UnggahAsync($"{slot}/laporan.xlsx", BukuUji.Ditolak(slot));
        _aplikasi.Waktu.Sekarang += TimeSpan.FromSeconds(3);

        await _aplikasi.TerimaAsync($"{slot}/laporan.xlsx");

        var asal = $"spm.periode=2025-TW4 spm.provinsi={slot.Wilayah.Provinsi}";
        Assert.Equal([$"1 {asal} spm.urusan=kesehatan"], _metrik.Dari(NamaPengamatan.UnggahanMasuk));
        Assert.Equal([$"1 spm.periode=2025-TW4 spm.provinsi={slot.Wilayah.Provinsi} spm.putusan=ditolak spm.urusan=kesehatan"], _metrik.Dari(NamaPengamatan.UnggahanDinilai));
        var jawaban = (await _aplikasi.BacaAsync(NamaContainer.Feedback, $"{slot}/laporan.xlsx{GudangJawaban.Akhiran}")).ToObjectFromJson<Jawaban>(JsonSpm.Opsi)!;
        var kode = jawaban.Temuan.Select(t => t.Kode).ToList();
        Assert.True(kode.Count > kode.Distinct().Count());
        Assert.Equal(kode.Distinct().Select(k => $"1 spm.kode={k} spm.putusan=ditolak spm.urusan=kesehatan"), _metrik.Dari(NamaPengamatan.Temuan));
    }

    [Fact]
    public async Task Seconds_to_the_verdict_count_from_the_first_receipt_also_after_a_crash()
    {
        var slot = _penyimpanan.SlotBaru(Urusan.Sosial);
        await _aplikasi.UnggahAsync($"{slot}/laporan.xlsx", BukuUji.Diterima(slot));
        await using (var mati = new AplikasiUji(_penyimpanan.Azurite, new PengawasPermintaan { MatiSebelum = 4 }))
        {
            await Assert.ThrowsAsync<MatiMendadakException>(() => mati.TerimaAsync($"{slot}/laporan.xlsx"));
        }

        _aplikasi.Waktu.Sekarang += TimeSpan.FromSeconds(90);
        await _aplikasi.TerimaAsync($"{slot}/laporan.xlsx");

        Assert.Equal(["90 spm.putusan=diterima"], _metrik.Dari(NamaPengamatan.PutusanDurasi));
        Assert.Empty(_metrik.Dari(NamaPengamatan.UnggahanMasuk));
    }

    [Fact]
    public async Task The_same_event_again_counts_nothing()
    {
        var slot = _penyimpanan.SlotBaru(Urusan.Sosial);
        await _aplikasi.UnggahDanTerimaAsync($"{slot}/laporan.xlsx", BukuUji.Diterima(slot));
        var sebelum = _metrik.Semua.Count;

        await _aplikasi.TerimaAsync($"{slot}/laporan.xlsx");

        Assert.Equal(sebelum, _metrik.Semua.Count);
    }

    [Fact]
    public async Task A_document_with_targets_is_counted_under_its_year_and_as_rencana_aksi()
    {
        var slot = new SlotRencana(2025, KodeWilayah.Parse("36.02"));
        await _aplikasi.UnggahDanTerimaAsync($"{slot}/rencana.xlsx", RencanaUji.Ditolak(slot));

        Assert.Equal(["1 spm.periode=2025-RAD spm.provinsi=36 spm.urusan=rencana-aksi"], _metrik.Dari(NamaPengamatan.UnggahanMasuk));
        Assert.Equal(["1 spm.periode=2025-RAD spm.provinsi=36 spm.putusan=ditolak spm.urusan=rencana-aksi"], _metrik.Dari(NamaPengamatan.UnggahanDinilai));
        Assert.Contains("1 spm.kode=SPM-701 spm.putusan=ditolak spm.urusan=rencana-aksi", _metrik.Dari(NamaPengamatan.Temuan));
    }

    [Fact]
    public async Task A_misplaced_file_is_counted_without_slot()
    {
        await _aplikasi.UnggahDanTerimaAsync("salah-tempat.xlsx", [1, 2, 3]);

        Assert.Equal(["1 spm.periode=- spm.provinsi=- spm.putusan=ditolak spm.urusan=-"], _metrik.Dari(NamaPengamatan.UnggahanDinilai));
    }

    [Fact]
    public void A_look_at_what_is_waiting_is_shown_until_another_instance_must_have_looked()
    {
        var antrean = new KeadaanAntrean
        {
            BelumDinilai = 2,
            UmurTertua = TimeSpan.FromMinutes(20),
            Macet = 1,
            BelumMasuk = [new(new Periode(2025, 4), KodeWilayah.Parse("36"), [new Slot(new Periode(2025, 4), KodeWilayah.Parse("36.01"), Urusan.Sosial)])],
            Rekap = [new(new Periode(2025, 4), KodeWilayah.Parse("36"), 3, TimeSpan.FromMinutes(7))],
            SuratMenunggu = 4,
            UmurCadangan = TimeSpan.FromHours(31),
        };
        Assert.Empty(_metrik.Tanya(NamaPengamatan.Macet));

        _aplikasi.Ambil<PengukurSpm>().Catat(antrean);

        Assert.Equal(["2"], _metrik.Tanya(NamaPengamatan.BelumDinilai));
        Assert.Equal(["1200"], _metrik.Tanya(NamaPengamatan.BelumDinilaiUmur));
        Assert.Equal(["1"], _metrik.Tanya(NamaPengamatan.Macet));
        Assert.Equal(["1 spm.periode=2025-TW4 spm.provinsi=36"], _metrik.Tanya(NamaPengamatan.BelumMasuk));
        Assert.Equal(["3 spm.periode=2025-TW4 spm.provinsi=36"], _metrik.Tanya(NamaPengamatan.RekapTertinggal));
        Assert.Equal(["420 spm.periode=2025-TW4 spm.provinsi=36"], _metrik.Tanya(NamaPengamatan.RekapTertinggalUmur));
        Assert.Equal(["4"], _metrik.Tanya(NamaPengamatan.OutboxMenunggu));
        Assert.Equal(["111600"], _metrik.Tanya(NamaPengamatan.CadanganUmur));
        _aplikasi.Waktu.Sekarang += PengukurSpm.MasaBerlaku;
        Assert.Empty(_metrik.Tanya(NamaPengamatan.Macet));
    }

    [Fact]
    public void Every_name_is_a_metric_and_every_metric_has_its_name()
    {
        var ada = new List<string>();
        using var pendengar = new MeterListener
        {
            InstrumentPublished = (instrumen, _) =>
            {
                if (instrumen.Meter.Name == NamaPengamatan.Meter && instrumen.Meter.Scope == _aplikasi.Ambil<IMeterFactory>())
                {
                    ada.Add(instrumen.Name);
                }
            },
        };
        _ = _aplikasi.Ambil<PengukurSpm>();
        pendengar.Start();

        Assert.Equal(NamaPengamatan.Metrik.Order(), ada.Order());
    }
}
