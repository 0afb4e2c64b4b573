using System.IO.Compression;
using System.Text.Json;
using Spm.Domain;
using Spm.Storage;
using Spm.Workbooks;

namespace SpmFunctions.Tests;

public sealed partial class PenerimaUnggahanTests(PenyimpananUji penyimpanan) : IClassFixture<PenyimpananUji>, IAsyncDisposable
{
    private readonly AplikasiUji _aplikasi = new(penyimpanan.Azurite);
    private readonly Slot _slot = penyimpanan.SlotBaru(Urusan.PerumahanRakyat);

    private BukuSlot Buku => _aplikasi.Ambil<BukuSlot>();

    public ValueTask DisposeAsync() => _aplikasi.DisposeAsync();

    [Fact]
    public async Task An_accepted_workbook_is_kept_answered_entered_and_asks_for_the_rekap()
    {
        var isi = BukuUji.Diterima(_slot);
        var sebelum = await _aplikasi.DimintaAsync(_slot);

        Assert.Equal(_slot, await _aplikasi.UnggahDanTerimaAsync($"{_slot}/laporan.xlsx", isi));

        var sha = Sidik.Dari(isi);
        Assert.Equal(isi, (await _aplikasi.BacaAsync(NamaContainer.Originals, $"{_slot}/{sha}.xlsx")).ToArray());
        var versi = Assert.Single(await Buku.BacaVersiAsync(_slot, default));
        Assert.Equal((1, sha, Putusan.Diterima, AplikasiUji.MasaLapor), (versi.Nomor, versi.Sha256, versi.Putusan, versi.Diterima));
        var laporan = await _aplikasi.Ambil<GudangLaporan>().BacaLaporanAsync(versi.Laporan!, default);
        Assert.Equal(_slot.Layanan.Select(l => (l.Kode, 80m)), laporan.Layanan.Select(l => (l.Kode, l.Terlayani!.Nilai)));
        Assert.All((await Buku.BacaAsync(_slot, default)).Layanan, l => Assert.Equal(1, l.Versi));
        var jawaban = await JawabanAsync("laporan.xlsx");
        Assert.Equal(("diterima", 1, sha), (jawaban.GetProperty("putusan").GetString(), jawaban.GetProperty("versi").GetInt32(), jawaban.GetProperty("sha256").GetString()));
        Assert.Equal(0, jawaban.GetProperty("galat").GetInt32());
        Assert.Equal(jawaban.GetProperty("peringatan").GetInt32(), jawaban.GetProperty("temuan").GetArrayLength());
        var catatan = await CatatanAsync("laporan.xlsx");
        Assert.Equal((Putusan.Diterima, jawaban.GetProperty("temuan").GetArrayLength()), (catatan!.Putusan!.Value, catatan.JumlahTemuan));
        Assert.Equal(sebelum + 1, await _aplikasi.DimintaAsync(_slot));
    }

    [Theory]
    [InlineData("laporan.xlsx")]
    [InlineData("salinan laporan.xlsx")]
    public async Task The_same_bytes_again_get_the_same_answer_and_no_new_version(string namaKedua)
    {
        var isi = BukuUji.Diterima(_slot);
        await _aplikasi.UnggahDanTerimaAsync($"{_slot}/laporan.xlsx", isi);
        var pertama = await JawabanAsync("laporan.xlsx");
        var diminta = await _aplikasi.DimintaAsync(_slot);

        Assert.Null(await _aplikasi.UnggahDanTerimaAsync($"{_slot}/{namaKedua}", isi));

        var kedua = await JawabanAsync(namaKedua);
        Assert.Equal(pertama.GetProperty("versi").GetInt32(), kedua.GetProperty("versi").GetInt32());
        Assert.Equal(pertama.GetProperty("temuan").GetRawText(), kedua.GetProperty("temuan").GetRawText());
        Assert.Single(await Buku.BacaVersiAsync(_slot, default));
        Assert.Equal(diminta, await _aplikasi.DimintaAsync(_slot));
    }

    [Fact]
    public async Task A_rejected_file_over_one_whose_run_died_before_it_asked_for_the_rekap_asks_for_it()
    {
        await UnggahDanMatiSebelumMemintaAsync("laporan.xlsx");
        var diminta = await _aplikasi.DimintaAsync(_slot);

        Assert.Equal(_slot, await _aplikasi.UnggahDanTerimaAsync($"{_slot}/laporan.xlsx", BukuUji.Ditolak(_slot)));

        Assert.Equal(diminta + 1, await _aplikasi.DimintaAsync(_slot));
    }

    [Fact]
    public async Task The_event_of_a_file_that_is_gone_asks_for_the_rekap_that_its_dead_run_may_not_have_asked_for()
    {
        await UnggahDanMatiSebelumMemintaAsync("laporan.xlsx");
        var diminta = await _aplikasi.DimintaAsync(_slot);
        await _aplikasi.Container(NamaContainer.Uploads).DeleteBlobAsync($"{_slot}/laporan.xlsx");

        Assert.Equal(_slot, await _aplikasi.TerimaAsync($"{_slot}/laporan.xlsx"));

        Assert.Equal(diminta + 1, await _aplikasi.DimintaAsync(_slot));
    }

    [Fact]
    public async Task The_event_of_a_file_that_was_taken_away_before_it_was_read_changes_nothing()
    {
        var diminta = await _aplikasi.DimintaAsync(_slot);

        Assert.Null(await _aplikasi.TerimaAsync($"{_slot}/hilang.xlsx"));

        Assert.Empty(await Buku.BacaVersiAsync(_slot, default));
        Assert.Equal(diminta, await _aplikasi.DimintaAsync(_slot));
    }

    [Fact]
    public async Task Other_bytes_are_a_new_version_and_the_older_original_stays()
    {
        byte[][] isi = [BukuUji.Diterima(_slot, 80), BukuUji.Diterima(_slot, 90)];

        await _aplikasi.UnggahDanTerimaAsync($"{_slot}/laporan.xlsx", isi[0]);
        Assert.Equal(_slot, await _aplikasi.UnggahDanTerimaAsync($"{_slot}/laporan.xlsx", isi[1]));

        Assert.Equal([1, 2], (await Buku.BacaVersiAsync(_slot, default)).Select(v => v.Nomor));
        Assert.All((await Buku.BacaAsync(_slot, default)).Layanan, l => Assert.Equal(2, l.Versi));
        Assert.All(isi, b => Assert.True(_aplikasi.AdaAsync(NamaContainer.Originals, $"{_slot}/{Sidik.Dari(b)}.xlsx").Result));
    }

    [Fact]
    public async Task A_rejection_after_an_acceptance_leaves_what_is_current()
    {
        await _aplikasi.UnggahDanTerimaAsync($"{_slot}/laporan.xlsx", BukuUji.Diterima(_slot));

        Assert.Null(await _aplikasi.UnggahDanTerimaAsync($"{_slot}/laporan.xlsx", BukuUji.Ditolak(_slot)));

        Assert.Equal([Putusan.Diterima, Putusan.Ditolak], (await Buku.BacaVersiAsync(_slot, default)).Select(v => v.Putusan));
        Assert.All((await Buku.BacaAsync(_slot, default)).Layanan, l => Assert.Equal(1, l.Versi));
        Assert.Equal(StatusUrusan.Diterima, await StatusAsync());
        Assert.Equal("ditolak", (await JawabanAsync("laporan.xlsx")).GetProperty("putusan").GetString());
    }

    [Fact]
    public async Task Findings_come_back_in_a_copy_of_the_file_that_is_accepted_as_it_would_be()
    {
        await _aplikasi.UnggahDanTerimaAsync($"{_slot}/laporan.xlsx", BukuUji.Ditolak(_slot));

        var salinan = (await _aplikasi.BacaAsync(NamaContainer.Feedback, $"{_slot}/laporan.xlsx{GudangJawaban.AkhiranBeranotasi}")).ToArray();

        using var buku = PembacaWorkbook.Buka(new MemoryStream(salinan), default);
        Assert.Equal("Temuan", buku.Lembar[0]);
        var jawaban = await KodeTemuanAsync(_slot, "laporan.xlsx");
        Assert.Equal(jawaban, buku.BacaLembar("Temuan").Where(s => s is { Baris: > 4, Kolom: 2 }).Select(s => s.Teks));
        await _aplikasi.UnggahDanTerimaAsync($"{_slot}/lagi.xlsx", salinan);
        Assert.Equal(jawaban, await KodeTemuanAsync(_slot, "lagi.xlsx"));
        Assert.True((await CatatanAsync("lagi.xlsx"))!.Beranotasi);
    }

    [Fact]
    public async Task Where_no_copy_can_be_made_the_answer_says_why_and_has_the_findings_all_the_same()
    {
        var isi = new MemoryStream();
        isi.Write(BukuUji.Ditolak(_slot));
        using (var zip = new ZipArchive(isi, ZipArchiveMode.Update, leaveOpen: true))
        {
            for (var i = zip.Entries.Count; i < BatasBerkas.EntriTerbanyak; i++)
            {
                zip.CreateEntry($"xl/media/gambar{i}.png").Open().Dispose();
            }
        }

        await _aplikasi.UnggahDanTerimaAsync($"{_slot}/biasa.xlsx", BukuUji.Ditolak(_slot));
        await _aplikasi.UnggahDanTerimaAsync($"{_slot}/laporan.xlsx", isi.ToArray());

        Assert.Equal(["SPM-127", .. await KodeTemuanAsync(_slot, "biasa.xlsx")], await KodeTemuanAsync(_slot, "laporan.xlsx"));
        Assert.Equal("Berkas bertanda tidak dapat dibuat: bagiannya akan lebih dari 300.", (await JawabanAsync("laporan.xlsx")).GetProperty("temuan")[0].GetProperty("pesan").GetString());
        Assert.False(await _aplikasi.AdaAsync(NamaContainer.Feedback, $"{_slot}/laporan.xlsx{GudangJawaban.AkhiranBeranotasi}"));
        Assert.False((await CatatanAsync("laporan.xlsx"))!.Beranotasi);
    }

    [Fact]
    public async Task The_copy_of_an_earlier_file_goes_where_the_newer_one_cannot_be_read()
    {
        await _aplikasi.UnggahDanTerimaAsync($"{_slot}/laporan.xlsx", BukuUji.Ditolak(_slot));
        Assert.True(await _aplikasi.AdaAsync(NamaContainer.Feedback, $"{_slot}/laporan.xlsx{GudangJawaban.AkhiranBeranotasi}"));

        await _aplikasi.UnggahDanTerimaAsync($"{_slot}/laporan.xlsx", [1, 2, 3]);

        Assert.False(await _aplikasi.AdaAsync(NamaContainer.Feedback, $"{_slot}/laporan.xlsx{GudangJawaban.AkhiranBeranotasi}"));
        Assert.False((await CatatanAsync("laporan.xlsx"))!.Beranotasi);
    }

    [Fact]
    public async Task Three_offices_of_one_urusan_each_fill_in_their_own_services()
    {
        var slot = penyimpanan.SlotBaru(Urusan.Trantibumlinmas);
        string[][] milik = [["K-TRA-01"], ["K-TRA-02", "K-TRA-03", "K-TRA-04"], ["K-TRA-05"]];
        foreach (var (nomor, layanan) in milik.Index())
        {
            Assert.Equal(slot, await _aplikasi.UnggahDanTerimaAsync($"{slot}/opd-{nomor}.xlsx", BukuUji.Diterima(slot, 70 + nomor, layanan)));
        }

        var terkini = await _aplikasi.Ambil<GudangLaporan>().BacaTerkiniAsync(await Buku.BacaAsync(slot, default), default);
        Assert.Equal([70, 71, 71, 71, 72], terkini.Layanan.OrderBy(l => l.Key).Select(l => l.Value.Terlayani!.Nilai));
    }

    [Fact]
    public async Task A_hundred_deliveries_of_one_event_make_one_version()
    {
        await _aplikasi.UnggahAsync($"{_slot}/laporan.xlsx", BukuUji.Diterima(_slot));

        var hasil = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => _aplikasi.TerimaAsync($"{_slot}/laporan.xlsx")));

        Assert.Contains(_slot, hasil);
        Assert.Single(await Buku.BacaVersiAsync(_slot, default));
        Assert.Equal(1, (await JawabanAsync("laporan.xlsx")).GetProperty("versi").GetInt32());
    }

    [Fact]
    public async Task A_file_received_later_is_current_even_if_it_is_judged_first_and_older_bytes_sent_again_become_current()
    {
        var lama = BukuUji.Diterima(_slot, 70);
        await _aplikasi.UnggahAsync($"{_slot}/a.xlsx", lama);
        await _aplikasi.UnggahAsync($"{_slot}/b.xlsx", BukuUji.Diterima(_slot, 80));
        await _aplikasi.TerimaAsync($"{_slot}/b.xlsx");
        await _aplikasi.TerimaAsync($"{_slot}/a.xlsx");
        Assert.All((await Buku.BacaAsync(_slot, default)).Layanan, l => Assert.Equal($"{_slot}/b.xlsx", l.Berkas));

        Assert.Equal(_slot, await _aplikasi.UnggahDanTerimaAsync($"{_slot}/c.xlsx", lama));

        Assert.All((await Buku.BacaAsync(_slot, default)).Layanan, l => Assert.Equal((3, $"{_slot}/c.xlsx"), (l.Versi, l.Berkas)));
    }

    [Fact]
    public async Task The_same_bytes_ask_for_the_rekap_where_the_run_before_them_died_before_asking()
    {
        var isi = BukuUji.Diterima(_slot);
        var diminta = await _aplikasi.DimintaAsync(_slot);
        await _aplikasi.UnggahAsync($"{_slot}/laporan.xlsx", isi);
        var pengawas = new PengawasPermintaan
        {
            Sebelum = permintaan => permintaan.Contains(NamaTabel.Generasi, StringComparison.Ordinal) ? throw new MatiMendadakException(permintaan) : Task.CompletedTask,
        };
        await using (var mati = new AplikasiUji(penyimpanan.Azurite, pengawas))
        {
            await Assert.ThrowsAsync<MatiMendadakException>(() => mati.TerimaAsync($"{_slot}/laporan.xlsx"));
        }

        Assert.Equal(_slot, await _aplikasi.UnggahDanTerimaAsync($"{_slot}/salinan.xlsx", isi));

        Assert.Single(await Buku.BacaVersiAsync(_slot, default));
        Assert.Equal(diminta + 1, await _aplikasi.DimintaAsync(_slot));
    }

    [Fact]
    public async Task The_answer_is_the_one_to_the_newest_file_of_a_name_though_a_slower_run_writes_last()
    {
        var path = $"{_slot}/laporan.xlsx";
        await _aplikasi.UnggahAsync(path, BukuUji.Ditolak(_slot));
        var sudah = 0;
        var pengawas = new PengawasPermintaan
        {
            Sebelum = async permintaan =>
            {
                if (permintaan.Contains($"/{NamaContainer.Feedback}/", StringComparison.Ordinal) && Interlocked.Exchange(ref sudah, 1) == 0)
                {
                    await _aplikasi.UnggahDanTerimaAsync(path, BukuUji.Diterima(_slot));
                }
            },
        };
        await using var lambat = new AplikasiUji(penyimpanan.Azurite, pengawas);

        await lambat.TerimaAsync(path);

        Assert.Equal("diterima", (await JawabanAsync("laporan.xlsx")).GetProperty("putusan").GetString());
        Assert.Equal(2, (await Buku.BacaVersiAsync(_slot, default)).Count);
        Assert.All((await Buku.BacaAsync(_slot, default)).Layanan, l => Assert.Equal(Sidik.Dari(BukuUji.Diterima(_slot)), l.Sha256));
    }

    [Fact]
    public async Task One_accepted_workbook_costs_sixteen_storage_requests()
    {
        await _aplikasi.UnggahAsync($"{_slot}/laporan.xlsx", BukuUji.Diterima(_slot));
        var sebelum = _aplikasi.Pengawas.Permintaan.Count;

        await _aplikasi.TerimaAsync($"{_slot}/laporan.xlsx");

        // The upload, its receipt, the original, tenggat.json, the slot a quarter before, the slot, its versions, the report, the transaction, the generation read
        // and raised, the annotated copy, the answer, the history once more for a withdrawal meanwhile, the receipt closed, and a last look at the upload.
        Assert.Equal(16, _aplikasi.Pengawas.Permintaan.Skip(sebelum).Count());
    }

    /// <summary>The version is entered and current, and the run dies at its next request: the one that asks for the rekap.</summary>
    private async Task UnggahDanMatiSebelumMemintaAsync(string nama)
    {
        var pengawas = new PengawasPermintaan
        {
            Sebelum = permintaan => permintaan.EndsWith("RowKey='2025-TW4')", StringComparison.Ordinal) ? throw new MatiMendadakException(permintaan) : Task.CompletedTask,
        };
        await using var sakit = new AplikasiUji(penyimpanan.Azurite, pengawas);
        await Assert.ThrowsAsync<MatiMendadakException>(() => sakit.UnggahDanTerimaAsync($"{_slot}/{nama}", BukuUji.Diterima(_slot)));
        Assert.Single(await Buku.BacaVersiAsync(_slot, default));
    }

    private async Task<JsonElement> JawabanAsync(string nama) => await JawabanAsync(_slot, nama);

    private async Task<JsonElement> JawabanAsync(Slot slot, string nama) =>
        (await _aplikasi.BacaAsync(NamaContainer.Feedback, $"{slot}/{nama}{GudangJawaban.Akhiran}")).ToObjectFromJson<JsonElement>();

    private async Task<IReadOnlyList<string>> KodeTemuanAsync(Slot slot, string nama) =>
        [.. (await JawabanAsync(slot, nama)).GetProperty("temuan").EnumerateArray().Select(t => t.GetProperty("kode").GetString()!)];

    private async Task<Penerimaan?> CatatanAsync(string nama)
    {
        var sifat = await _aplikasi.Container(NamaContainer.Uploads).GetBlobClient($"{_slot}/{nama}").GetPropertiesAsync();
        return await _aplikasi.Ambil<BukuPenerimaan>().CariAsync($"{_slot}/{nama}", sifat.Value.ETag, default);
    }

    private async Task<StatusUrusan> StatusAsync() =>
        (await Buku.BacaAsync(_slot, default)).Status(KalenderTenggat.Bawaan.Untuk(_slot.Periode, _slot.Wilayah));
}
