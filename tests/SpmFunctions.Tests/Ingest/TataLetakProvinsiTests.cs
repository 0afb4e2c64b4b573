using System.Text.Json;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Logging;
using Spm.Domain;
using Spm.Storage;
using Spm.Workbooks;

namespace SpmFunctions.Tests;

/// <summary>Uploads in layouts of agencies, with the profiles that a province keeps in <c>config/tata-letak</c>.</summary>
public sealed class TataLetakProvinsiTests(PenyimpananUji penyimpanan) : IClassFixture<PenyimpananUji>, IAsyncLifetime, IAsyncDisposable
{
    private const string Sekolah = """
        {
          "kode": "sekolah", "versi": "3", "nama": "daftar sekolah", "urusan": ["perumahan-rakyat"],
          "tabel": [{
            "blok": "penerima",
            "kolom": [
              { "bidang": "uraian", "kepala": ["kegiatan"] },
              { "bidang": "sasaran", "kepala": ["perlu"] },
              { "bidang": "capaian", "kepala": ["sudah"] }
            ],
            "baris": { "namaLain": { "K-PR-01": ["huntap"] } }
          }]
        }
        """;

    private readonly AplikasiUji _aplikasi = new(penyimpanan.Azurite);
    private readonly Slot _slot = penyimpanan.SlotBaru(Urusan.PerumahanRakyat);

    private BlobContainerClient Config => _aplikasi.Container(NamaContainer.Config);

    public async Task InitializeAsync()
    {
        await foreach (var profil in Config.GetBlobsAsync())
        {
            await Config.DeleteBlobAsync(profil.Name);
        }
    }

    public ValueTask DisposeAsync() => _aplikasi.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Fact]
    public async Task A_health_workbook_per_puskesmas_is_accepted_with_the_sums_of_its_sheets()
    {
        var slot = penyimpanan.SlotBaru(Urusan.Kesehatan) with { Periode = new Periode(2025, 3) };
        _aplikasi.Waktu.Sekarang = new DateTimeOffset(2025, 10, 5, 8, 0, 0, TimeSpan.FromHours(7));

        Assert.Equal(slot, await _aplikasi.UnggahDanTerimaAsync($"{slot}/laporan.xlsx", await BukuTataLetak.BacaAsync("w1-puskesmas.xlsx")));

        var jawaban = await JawabanAsync(slot);
        Assert.Equal(("diterima", "abc-bulanan"), (jawaban.GetProperty("putusan").GetString(), jawaban.GetProperty("tataLetak").GetString()));
        var laporan = await LaporanAsync(slot);
        var hamil = laporan.Layanan.Single(l => l.Kode.ToString() == "K-KES-01");
        var harapan = BukuTataLetak.Harapan("w1-puskesmas.xlsx").GetProperty("layanan").GetProperty("K-KES-01");
        Assert.Equal((harapan.GetProperty("harus").GetDecimal(), harapan.GetProperty("terlayani").GetDecimal()), (hamil.Harus!.Nilai, hamil.Terlayani!.Nilai));
        Assert.Equal(("abc-bulanan", 3), (laporan.TataLetak, hamil.Harus.Asal.Split(';').Length));
    }

    [Fact]
    public async Task A_file_that_no_profile_knew_is_accepted_unchanged_once_the_province_has_one()
    {
        var isi = BukuTataLetak.Tulis(("Kegiatan", "Perlu", "Sudah"), ("Huntap", 40, 25));
        await _aplikasi.UnggahDanTerimaAsync($"{_slot}/laporan.xlsx", isi);
        var ditolak = await JawabanAsync(_slot);
        Assert.Equal(("ditolak", JsonValueKind.Null), (ditolak.GetProperty("putusan").GetString(), ditolak.GetProperty("tataLetak").ValueKind));
        await PasangAsync("sekolah.json", Sekolah);

        Assert.Equal(_slot, await _aplikasi.UnggahDanTerimaAsync($"{_slot}/laporan.xlsx", isi));

        Assert.Equal("sekolah", (await JawabanAsync(_slot)).GetProperty("tataLetak").GetString());
        var laporan = await LaporanAsync(_slot);
        Assert.Equal(("sekolah", "3"), (laporan.TataLetak, laporan.VersiTemplate));
        Assert.Equal(("K-PR-01", 40m, 25m), laporan.Layanan.Select(l => (l.Kode.ToString(), l.Harus!.Nilai, l.Terlayani!.Nilai)).Single());
        Assert.Equal([Putusan.Ditolak, Putusan.Diterima], (await _aplikasi.Ambil<BukuSlot>().BacaVersiAsync(_slot, default)).Select(v => v.Putusan));
    }

    [Fact]
    public async Task A_broken_profile_is_told_and_logged_and_the_others_are_used()
    {
        await PasangAsync("a-rusak.json", Sekolah[..^5]);
        await PasangAsync("besar.json", Sekolah.PadRight(BatasTataLetak.UkuranProfilTerbesar + 1));
        await PasangAsync("sekolah.json", Sekolah);

        await _aplikasi.UnggahDanTerimaAsync($"{_slot}/laporan.xlsx", BukuTataLetak.Tulis(("Kegiatan", "Perlu", "Sudah"), ("Huntap", 40, 25)));

        var jawaban = await JawabanAsync(_slot);
        Assert.Equal("diterima", jawaban.GetProperty("putusan").GetString());
        var pesan = jawaban.GetProperty("temuan").EnumerateArray().Where(t => t.GetProperty("kode").GetString() == "SPM-139").Select(t => t.GetProperty("pesan").GetString()!).ToList();
        Assert.Equal(["tata-letak/a-rusak.json", "tata-letak/besar.json"], pesan.Select(p => p.Split('\'')[1]));
        Assert.Equal(2, _aplikasi.Log.Pesan.Count(p => p.Tingkat == LogLevel.Warning && p.Pesan.Contains("bukan profil tata letak", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_template_asks_for_no_profiles_and_a_workbook_in_another_layout_asks_once()
    {
        await PasangAsync("sekolah.json", Sekolah);
        var sebelum = _aplikasi.Pengawas.Permintaan.Count;

        await _aplikasi.UnggahDanTerimaAsync($"{_slot}/laporan.xlsx", BukuUji.Diterima(_slot));
        Assert.Equal("template", (await JawabanAsync(_slot)).GetProperty("tataLetak").GetString());
        Assert.DoesNotContain(_aplikasi.Pengawas.Permintaan.Skip(sebelum), AtasProfil);

        await _aplikasi.UnggahDanTerimaAsync($"{_slot}/lain.xlsx", BukuTataLetak.Tulis(("Kegiatan", "Perlu", "Sudah"), ("Huntap", 40, 25)));
        Assert.Equal(2, _aplikasi.Pengawas.Permintaan.Skip(sebelum).Count(AtasProfil));
    }

    // The listing names the container only; the file is asked for by its name.
    private static bool AtasProfil(string permintaan) =>
        permintaan.EndsWith($"/{NamaContainer.Config}", StringComparison.Ordinal) || permintaan.Contains($"/{NamaContainer.Config}/{GudangKonfigurasi.FolderTataLetak}", StringComparison.Ordinal);

    private async Task PasangAsync(string nama, string isi) => await Config.GetBlobClient($"{GudangKonfigurasi.FolderTataLetak}/{nama}").UploadAsync(new BinaryData(isi), overwrite: true);

    private async Task<JsonElement> JawabanAsync(Slot slot) =>
        (await _aplikasi.BacaAsync(NamaContainer.Feedback, $"{slot}/laporan.xlsx{GudangJawaban.Akhiran}")).ToObjectFromJson<JsonElement>();

    private async Task<Laporan> LaporanAsync(Slot slot)
    {
        var versi = (await _aplikasi.Ambil<BukuSlot>().BacaVersiAsync(slot, default))[^1];
        return await _aplikasi.Ambil<GudangLaporan>().BacaLaporanAsync(versi.Laporan!, default);
    }
}
