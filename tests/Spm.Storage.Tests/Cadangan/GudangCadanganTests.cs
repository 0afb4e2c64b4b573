using System.IO.Compression;
using Azure;
using Azure.Data.Tables;
using Spm.Domain;

namespace Spm.Storage.Tests;

[Collection(KoleksiPenyimpanan.Nama)]
public sealed class GudangCadanganTests(PenyimpananFixture penyimpanan)
{
    private static int _nomor;

    private readonly GudangCadangan _gudang = new(penyimpanan.Blob);
    private readonly DateTimeOffset _saat = new DateTimeOffset(2026, 1, 13, 18, 17, 0, TimeSpan.Zero).AddDays(Interlocked.Increment(ref _nomor));

    private string Set => GudangCadangan.NamaSet(_saat);

    public static TheoryData<string, object> Nilai => new()
    {
        { "string", "teks \"berkutip\" dengan ü, \n dan \ud83d\ude00" },
        { "string_kosong", "" },
        { "string_seperti_tanggal", "2026-01-13T08:00:00.0000000+07:00" },
        { "bool", false },
        { "int", int.MinValue },
        { "long", long.MaxValue },
        { "long_kecil", 7L },
        { "double", 0.1 + 0.2 },
        { "double_bulat", 3.0 },
        { "double_nan", double.NaN },
        { "datetime", new DateTimeOffset(2026, 1, 13, 1, 2, 3, TimeSpan.Zero).AddTicks(1234567) },
        { "guid", Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e") },
        { "binary", new byte[] { 0, 1, 2, 250, 255 } },
    };

    [Theory]
    [MemberData(nameof(Nilai))]
    public async Task A_value_of_every_type_of_a_table_is_read_back_as_it_was(string kolom, object nilai)
    {
        var tabel = await TabelBaruAsync();
        await tabel.AddEntityAsync(new TableEntity("p", "r") { [kolom] = nilai });

        var dibaca = Assert.Single(await BacaAsync(await TulisAsync(tabel)));

        var semula = (await tabel.GetEntityAsync<TableEntity>("p", "r")).Value;
        Assert.Equal(nilai, semula[kolom]);
        Assert.Equal(nilai.GetType(), dibaca[kolom].GetType());
        Assert.Equal(semula.Where(k => k.Key != "odata.etag").OrderBy(k => k.Key), dibaca.OrderBy(k => k.Key));
    }

    [Fact]
    public async Task Rows_beyond_the_first_page_are_copied_as_well()
    {
        var tabel = await TabelBaruAsync();
        foreach (var bagian in Enumerable.Range(0, 1100).Select(i => new TableEntity("p", $"{i:D4}") { ["Nomor"] = i }).Chunk(100))
        {
            await tabel.SubmitTransactionAsync(bagian.Select(b => new TableTransactionAction(TableTransactionActionType.Add, b)));
        }

        var diperiksa = await TulisAsync(tabel);

        Assert.Equal(1100, Assert.Single(diperiksa.Manifes!.Tabel).Baris);
        Assert.Equal(Enumerable.Range(0, 1100), (await BacaAsync(diperiksa)).Select(b => b.GetInt32("Nomor")!.Value).Order());
    }

    [Fact]
    public async Task A_copy_is_one_compressed_line_of_JSON_for_each_row_that_the_table_service_itself_would_take()
    {
        var tabel = await TabelBaruAsync();
        await tabel.AddEntityAsync(new TableEntity("p", "r") { ["Besar"] = 5L, ["Kecil"] = 5 });

        await TulisAsync(tabel);

        await using var blob = await penyimpanan.Blob.GetBlobContainerClient(NamaContainer.Cadangan).GetBlobClient($"{Set}/{tabel.Name}.jsonl.gz").OpenReadAsync();
        using var teks = new StreamReader(new GZipStream(blob, CompressionMode.Decompress));
        Assert.Matches(
            """^\{"Besar@odata.type":"Edm.Int64","Besar":"5","Kecil":5,"PartitionKey":"p","RowKey":"r","Timestamp@odata.type":"Edm.DateTime","Timestamp":"20[^"]+Z"\}\n$""",
            await teks.ReadToEndAsync());
    }

    [Fact]
    public async Task Sets_are_listed_by_their_time_with_those_that_were_not_finished_and_nothing_else()
    {
        var tabel = await TabelBaruAsync();
        await TulisAsync(tabel);
        var terputus = GudangCadangan.NamaSet(_saat.AddHours(1));
        await _gudang.TulisTabelAsync(terputus, tabel.Name, tabel.QueryAsync<TableEntity>(), default);
        await penyimpanan.Blob.GetBlobContainerClient(NamaContainer.Cadangan).GetBlobClient($"lain/{Guid.NewGuid()}").UploadAsync(BinaryData.Empty);

        var daftar = await _gudang.DaftarAsync(default);

        Assert.Equal([new SetCadangan(Set, _saat, true), new SetCadangan(terputus, _saat.AddHours(1), false)], daftar.Where(s => s.Saat >= _saat && s.Saat < _saat.AddHours(2)));
        Assert.DoesNotContain(daftar, s => s.Nama == "lain");
        Assert.Equal(daftar.OrderBy(s => s.Saat), daftar);
        Assert.Equal("2026-01-14T011700", GudangCadangan.NamaSet(new DateTimeOffset(2026, 1, 13, 18, 17, 0, TimeSpan.Zero)));
    }

    [Fact]
    public async Task Without_a_manifest_nothing_is_whole()
    {
        var tabel = await TabelBaruAsync();
        await _gudang.TulisTabelAsync(Set, tabel.Name, tabel.QueryAsync<TableEntity>(), default);

        Assert.Equal((KeadaanCadangan.BelumLengkap, KeadaanCadangan.TidakAda), ((await _gudang.PeriksaAsync(Set, default)).Keadaan, (await _gudang.PeriksaAsync("2020-01-01T000000", default)).Keadaan));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_blob_that_is_changed_or_gone_is_named(bool diubah)
    {
        var tabel = await TabelBaruAsync();
        await tabel.AddEntityAsync(new TableEntity("p", "r"));
        await TulisAsync(tabel);
        var blob = penyimpanan.Blob.GetBlobContainerClient(NamaContainer.Cadangan).GetBlobClient(GudangCadangan.NamaBlob(Set, tabel.Name));
        var isi = (await blob.DownloadContentAsync()).Value.Content.ToArray();
        isi[^1] ^= 1;
        await (diubah ? blob.UploadAsync(new BinaryData(isi), overwrite: true) : (Task)blob.DeleteAsync());

        var diperiksa = await _gudang.PeriksaAsync(Set, default);

        Assert.Equal((KeadaanCadangan.Rusak, blob.Name), (diperiksa.Keadaan, Assert.Single(diperiksa.Rusak)));
    }

    [Fact]
    public async Task A_blob_that_is_changed_after_it_was_found_whole_is_not_read()
    {
        var tabel = await TabelBaruAsync();
        var diperiksa = await TulisAsync(tabel);
        await penyimpanan.Blob.GetBlobContainerClient(NamaContainer.Cadangan).GetBlobClient(GudangCadangan.NamaBlob(Set, tabel.Name)).UploadAsync(BinaryData.Empty, overwrite: true);

        Assert.Equal(412, (await Assert.ThrowsAsync<RequestFailedException>(() => BacaAsync(diperiksa))).Status);
    }

    [Theory]
    [InlineData("""{"bentuk":2,"program":"9.0.0","mulai":"2026-01-13T18:17:00+00:00","selesai":"2026-01-13T18:17:00+00:00","tabel":[]}""", KeadaanCadangan.BentukTidakDikenal)]
    [InlineData("""{"bentuk":1""", KeadaanCadangan.Rusak)]
    [InlineData("null", KeadaanCadangan.Rusak)]
    public async Task A_manifest_of_a_later_program_or_one_that_cannot_be_read_is_told(string isi, KeadaanCadangan keadaan)
    {
        await penyimpanan.Blob.GetBlobContainerClient(NamaContainer.Cadangan).GetBlobClient($"{Set}/{GudangCadangan.BerkasManifes}").UploadAsync(new BinaryData(isi));

        Assert.Equal(keadaan, (await _gudang.PeriksaAsync(Set, default)).Keadaan);
    }

    [Fact]
    public async Task A_set_is_never_written_over()
    {
        var tabel = await TabelBaruAsync();
        var diperiksa = await TulisAsync(tabel);

        await Assert.ThrowsAsync<RequestFailedException>(() => _gudang.TulisTabelAsync(Set, tabel.Name, tabel.QueryAsync<TableEntity>(), default));
        await Assert.ThrowsAsync<RequestFailedException>(() => _gudang.SelesaikanAsync(Set, diperiksa.Manifes!, default));

        Assert.Equal(KeadaanCadangan.Utuh, (await _gudang.PeriksaAsync(Set, default)).Keadaan);
    }

    private async Task<TableClient> TabelBaruAsync()
    {
        var tabel = penyimpanan.Tabel.GetTableClient($"cadangan{Guid.NewGuid():N}");
        await tabel.CreateAsync();
        return tabel;
    }

    private async Task<PemeriksaanCadangan> TulisAsync(TableClient tabel)
    {
        var isi = await _gudang.TulisTabelAsync(Set, tabel.Name, tabel.QueryAsync<TableEntity>(), default);
        await _gudang.SelesaikanAsync(
            Set, new ManifesCadangan { Bentuk = ManifesCadangan.BentukSekarang, Program = "0.1.0", Mulai = _saat, Selesai = _saat.ToOffset(ZonaWaktu.Wib), Tabel = [isi] }, default);
        var diperiksa = await _gudang.PeriksaAsync(Set, default);
        Assert.Equal(KeadaanCadangan.Utuh, diperiksa.Keadaan);
        return diperiksa;
    }

    private async Task<IReadOnlyList<TableEntity>> BacaAsync(PemeriksaanCadangan diperiksa)
    {
        var baris = new List<TableEntity>();
        await foreach (var satu in _gudang.BacaTabelAsync(diperiksa, diperiksa.Manifes!.Tabel[0].Nama, default))
        {
            baris.Add(satu);
        }

        return baris;
    }
}
