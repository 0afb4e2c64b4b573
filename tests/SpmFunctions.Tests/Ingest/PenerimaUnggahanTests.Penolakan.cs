using System.Text.Json;
using Spm.Domain;
using Spm.Storage;
using Spm.Workbooks;

namespace SpmFunctions.Tests;

public sealed partial class PenerimaUnggahanTests
{
    [Fact]
    public async Task A_misplaced_file_gets_a_coded_answer_its_original_is_kept_and_nothing_else_changes()
    {
        var isi = BukuUji.Diterima(_slot);
        var path = $"2025-TW4/{_slot.Wilayah}/laporan {Guid.NewGuid()}.xlsx";
        var diminta = await _aplikasi.DimintaAsync(_slot);

        Assert.Null(await _aplikasi.UnggahDanTerimaAsync(path, isi));

        var jawaban = (await _aplikasi.BacaAsync(NamaContainer.Feedback, path + GudangJawaban.Akhiran)).ToObjectFromJson<JsonElement>();
        Assert.Equal("SPM-001", Assert.Single(jawaban.GetProperty("temuan").EnumerateArray()).GetProperty("kode").GetString());
        Assert.Equal(JsonValueKind.Null, jawaban.GetProperty("slot").ValueKind);
        Assert.True(await _aplikasi.AdaAsync(NamaContainer.Originals, $"salah-alamat/{Sidik.Dari(isi)}.xlsx"));
        Assert.Empty(await Buku.BacaWilayahAsync(_slot.Periode, _slot.Wilayah, default));
        Assert.Equal(diminta, await _aplikasi.DimintaAsync(_slot));
    }

    [Fact]
    public async Task After_the_lock_nothing_is_entered_until_the_province_opens_the_quarter_again()
    {
        var slot = new Slot(new Periode(2025, 4), KodeWilayah.Parse("91.05"), Urusan.PerumahanRakyat);
        var isi = BukuUji.Diterima(slot);
        _aplikasi.Waktu.Sekarang = new DateTimeOffset(2026, 1, 20, 15, 0, 0, TimeSpan.Zero);
        await _aplikasi.UnggahAsync($"{slot}/laporan.xlsx", isi);

        // 21 January, 00:00 WIT: locked there, though it is still the 20th in Jakarta.
        Assert.Null(await _aplikasi.TerimaAsync($"{slot}/laporan.xlsx"));

        Assert.Equal(["SPM-010"], await KodeTemuanAsync(slot, "laporan.xlsx"));
        Assert.Equal(0, (await Buku.BacaAsync(slot, default)).VersiTerbaru);
        Assert.True(await _aplikasi.AdaAsync(NamaContainer.Originals, $"{slot}/{Sidik.Dari(isi)}.xlsx"));

        await _aplikasi.Container(NamaContainer.Config).GetBlobClient(GudangKonfigurasi.BerkasTenggat)
            .UploadAsync(new BinaryData("""{ "provinsi": [{ "provinsi": "91", "periode": "2025-TW4", "kunci": "2026-02-10" }] }"""), overwrite: true);
        Assert.Equal(slot, await _aplikasi.UnggahDanTerimaAsync($"{slot}/laporan.xlsx", isi));

        Assert.Equal(1, (await Buku.BacaAsync(slot, default)).VersiTerbaru);
        await _aplikasi.Container(NamaContainer.Config).DeleteBlobAsync(GudangKonfigurasi.BerkasTenggat);
    }

    [Fact]
    public async Task The_first_time_of_receipt_decides_even_if_the_file_is_judged_after_the_lock()
    {
        var path = $"{_slot}/laporan.xlsx";
        await _aplikasi.UnggahAsync(path, BukuUji.Diterima(_slot));
        await using (var mati = new AplikasiUji(penyimpanan.Azurite, new PengawasPermintaan { MatiSebelum = 3 }))
        {
            await Assert.ThrowsAsync<MatiMendadakException>(() => mati.TerimaAsync(path));
        }

        _aplikasi.Waktu.Sekarang = AplikasiUji.MasaLapor.AddDays(30);

        Assert.Equal(_slot, await _aplikasi.TerimaAsync(path));
        Assert.Equal(AplikasiUji.MasaLapor, Assert.Single(await Buku.BacaVersiAsync(_slot, default)).Diterima);
    }

    [Fact]
    public async Task A_year_without_rules_takes_no_report_whether_it_is_locked_or_not()
    {
        var slot = _slot with { Periode = new Periode(2021, 4) };

        Assert.Null(await _aplikasi.UnggahDanTerimaAsync($"{slot}/laporan.xlsx", BukuUji.Diterima(slot)));

        Assert.Equal(["SPM-012"], await KodeTemuanAsync(slot, "laporan.xlsx"));
        Assert.Equal(0, (await Buku.BacaAsync(slot, default)).VersiTerbaru);
    }

    [Fact]
    public async Task A_report_of_an_older_year_is_judged_and_scored_with_the_rows_of_that_year_once_the_province_opens_it()
    {
        var slot = new Slot(new Periode(2023, 4), KodeWilayah.Parse("92.02"), Urusan.Kesehatan);
        await _aplikasi.Container(NamaContainer.Config).GetBlobClient(GudangKonfigurasi.BerkasTenggat)
            .UploadAsync(new BinaryData("""{ "provinsi": [{ "provinsi": "92", "periode": "2023-TW4", "kunci": "2027-01-01" }] }"""), overwrite: true);

        Assert.Equal(slot, await _aplikasi.UnggahDanTerimaAsync($"{slot}/laporan.xlsx", BukuUji.Lengkap(slot)));

        var urusan = (await _aplikasi.Ambil<PenghitungDaerah>().HasilAsync(slot.Periode, slot.Wilayah, default)).Capaian.Urusan.Single(u => u.Urusan == slot.Urusan);
        Assert.Equal(138, urusan.Layanan.Sum(l => l.Laporan!.Mutu.Count(m => m.Kode is not null)));
        Assert.Equal(Pecahan.Seratus, urusan.Indeks);
        await _aplikasi.Container(NamaContainer.Config).DeleteBlobAsync(GudangKonfigurasi.BerkasTenggat);
    }

    [Fact]
    public async Task A_quarter_that_has_not_begun_takes_no_report()
    {
        _aplikasi.Waktu.Sekarang = new DateTimeOffset(2025, 9, 30, 16, 59, 59, TimeSpan.Zero);
        var slot = _slot with { Wilayah = KodeWilayah.Parse("36.01") };

        Assert.Null(await _aplikasi.UnggahDanTerimaAsync($"{slot}/laporan.xlsx", BukuUji.Diterima(slot)));

        Assert.Equal(["SPM-011"], await KodeTemuanAsync(slot, "laporan.xlsx"));
        Assert.Equal(0, (await Buku.BacaAsync(slot, default)).VersiTerbaru);
    }

    [Theory]
    [InlineData("")]
    [InlineData("ini bukan workbook")]
    public async Task A_file_that_is_no_workbook_is_rejected_and_kept_and_the_slot_is_rejected(string teks)
    {
        var isi = System.Text.Encoding.UTF8.GetBytes(teks);

        Assert.Equal(_slot, await _aplikasi.UnggahDanTerimaAsync($"{_slot}/laporan.xlsx", isi));

        Assert.StartsWith("SPM-1", Assert.Single(await KodeTemuanAsync(_slot, "laporan.xlsx")), StringComparison.Ordinal);
        Assert.Equal(StatusUrusan.Ditolak, await StatusAsync());
        Assert.True(await _aplikasi.AdaAsync(NamaContainer.Originals, $"{_slot}/{Sidik.Dari(isi)}.xlsx"));
    }

    [Fact]
    public async Task A_file_above_the_limit_is_rejected_and_kept_without_being_read()
    {
        var isi = new byte[BatasBerkas.UkuranTerbesar + 1];

        Assert.Equal(_slot, await _aplikasi.UnggahDanTerimaAsync($"{_slot}/laporan.xlsx", isi));

        Assert.Equal(["SPM-106"], await KodeTemuanAsync(_slot, "laporan.xlsx"));
        Assert.Equal(Putusan.Ditolak, (await CatatanAsync("laporan.xlsx"))!.Putusan);
        Assert.Equal(Sidik.Dari(isi), Assert.Single(await Buku.BacaVersiAsync(_slot, default)).Sha256);
        Assert.Equal(StatusUrusan.Ditolak, await StatusAsync());
        Assert.Equal(isi.LongLength, (await _aplikasi.Container(NamaContainer.Originals).GetBlobClient($"{_slot}/{Sidik.Dari(isi)}.xlsx").GetPropertiesAsync()).Value.ContentLength);
    }
}
