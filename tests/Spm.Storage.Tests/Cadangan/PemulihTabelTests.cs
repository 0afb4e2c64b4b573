using Azure.Data.Tables;

namespace Spm.Storage.Tests;

[Collection(KoleksiPenyimpanan.Nama)]
public sealed class PemulihTabelTests(PenyimpananFixture penyimpanan)
{
    private readonly TableClient _tabel = penyimpanan.Tabel.GetTableClient($"pulih{Guid.NewGuid():N}");

    [Fact]
    public async Task Rows_that_are_missing_are_added_and_those_that_changed_or_came_since_stay()
    {
        var cadangan = await IsiAsync(4);
        await _tabel.DeleteEntityAsync("p", "0000");
        await _tabel.UpsertEntityAsync(new TableEntity("p", "0001") { ["Nilai"] = "baru" }, TableUpdateMode.Replace);
        await _tabel.AddEntityAsync(new TableEntity("p", "9999") { ["Nilai"] = "sesudah" });

        var hasil = await PulihkanAsync(cadangan, CaraPemulihan.Tambah);

        Assert.Equal((true, 4, 1, 1, 1, 1, 1, 0, 0), Angka(hasil));
        Assert.Equal(["0", "baru", "2", "3", "sesudah"], await NilaiAsync());
    }

    [Fact]
    public async Task Rows_that_changed_are_put_back_where_that_is_asked_for_and_none_is_deleted()
    {
        var cadangan = await IsiAsync(3);
        await _tabel.UpsertEntityAsync(new TableEntity("p", "0001") { ["Nilai"] = "baru", ["Lain"] = 1 }, TableUpdateMode.Replace);
        await _tabel.AddEntityAsync(new TableEntity("p", "9999") { ["Nilai"] = "sesudah" });

        var hasil = await PulihkanAsync(cadangan, CaraPemulihan.Ganti);

        Assert.Equal((true, 3, 0, 1, 1, 1, 0, 1, 0), Angka(hasil));
        Assert.Equal(["0", "1", "2", "sesudah"], await NilaiAsync());
        Assert.False((await _tabel.GetEntityAsync<TableEntity>("p", "0001")).Value.ContainsKey("Lain"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Nothing_is_written_and_no_table_made_by_a_look(bool ada)
    {
        var cadangan = await IsiAsync(2);
        await (ada ? _tabel.DeleteEntityAsync("p", "0001") : (Task)_tabel.DeleteAsync());

        var hasil = await PulihkanAsync(cadangan, CaraPemulihan.Lihat);

        Assert.Equal((ada, 2, ada ? 1 : 2, 0, 0, 0, 0, 0, 0), Angka(hasil));
        Assert.Equal(ada, await penyimpanan.Tabel.QueryAsync($"TableName eq '{_tabel.Name}'").AnyAsync());
    }

    // More rows than a page of the table, than a transaction takes, and than one transaction may have bytes.
    [Fact]
    public async Task A_table_that_is_gone_comes_back_row_by_row_the_same_in_transactions_that_are_not_too_large()
    {
        var cadangan = await IsiAsync(1050);
        for (var i = 0; i < 8; i++)
        {
            var besar = new TableEntity("q", $"{i}") { ["Isi"] = new string((char)('a' + i), 32_000) };
            Enumerable.Range(0, 14).ToList().ForEach(k => besar[$"Isi{k}"] = new string('é', 32_000));
            await _tabel.AddEntityAsync(besar);
            cadangan.Add((await _tabel.GetEntityAsync<TableEntity>("q", $"{i}")).Value);
        }

        await _tabel.DeleteAsync();

        var hasil = await PulihkanAsync(cadangan, CaraPemulihan.Tambah);

        Assert.Equal((false, 1058, 1058, 0, 0, 0, 1058, 0, 0), Angka(hasil));
        Assert.Equal((true, 1058, 0, 0, 0, 0, 0, 0, 0), Angka(await PulihkanAsync(cadangan, CaraPemulihan.Ganti)));
    }

    [Fact]
    public async Task A_row_that_somebody_else_writes_meanwhile_stays_and_the_others_of_its_transaction_are_added()
    {
        var cadangan = await IsiAsync(3);
        await _tabel.DeleteEntityAsync("p", "0000");
        await _tabel.DeleteEntityAsync("p", "0001");

        var hasil = await new PemulihTabel(penyimpanan.Tabel).PulihkanAsync(_tabel.Name, SambilDitulisAsync(), CaraPemulihan.Tambah, default);

        Assert.Equal((1L, 1L), (hasil.Ditambah, hasil.Didahului));
        Assert.Equal(["0", "orang lain", "2"], await NilaiAsync());

        async IAsyncEnumerable<TableEntity> SambilDitulisAsync()
        {
            await _tabel.AddEntityAsync(new TableEntity("p", "0001") { ["Nilai"] = "orang lain" });
            foreach (var baris in cadangan)
            {
                yield return baris;
            }
        }
    }

    [Theory]
    [InlineData(CaraPemulihan.Lihat, "lama.xlsx lain.xlsx tetap.xlsx")]
    [InlineData(CaraPemulihan.Tambah, "lama.xlsx a.xlsx tetap.xlsx")]
    [InlineData(CaraPemulihan.Ganti, "lama.xlsx a.xlsx tetap.xlsx")]
    public async Task A_number_of_a_history_that_was_given_again_has_what_the_copy_says(CaraPemulihan cara, string berkas)
    {
        await _tabel.CreateAsync();
        TableEntity[] cadangan = [Versi(1, "lama.xlsx", "1"), Versi(2, "a.xlsx", "2"), Versi(3, "tetap.xlsx", "3")];
        await _tabel.AddEntityAsync(Versi(1, "lama.xlsx", "1"));
        await _tabel.AddEntityAsync(Versi(2, "lain.xlsx", "2"));
        await _tabel.AddEntityAsync(Versi(3, "tetap.xlsx", "3"));

        var hasil = await PulihkanAsync(cadangan, cara);

        Assert.Equal((1L, 0L, 0L, cara == CaraPemulihan.Lihat ? 0L : 1L), (hasil.NomorGanda, hasil.Berbeda, hasil.Hilang, hasil.Diganti));
        Assert.Equal(berkas.Split(' '), await _tabel.QueryAsync<TableEntity>().Select(b => b.GetString("Berkas")).ToListAsync());
    }

    [Theory]
    [InlineData("Berkas", "b.xlsx", true)]
    [InlineData("ETagBerkas", "lain", true)]
    [InlineData("Jenis", "penarikan", true)]
    [InlineData("Putusan", "Ditolak", false)]
    public async Task A_version_is_another_one_where_its_upload_is(string kolom, string nilai, bool ganda)
    {
        await _tabel.CreateAsync();
        var lain = Versi(1, "a.xlsx", "1");
        lain[kolom] = nilai;
        await _tabel.AddEntityAsync(lain);

        var hasil = await PulihkanAsync([Versi(1, "a.xlsx", "1")], CaraPemulihan.Tambah);

        Assert.Equal((ganda ? 1L : 0L, ganda ? 0L : 1L, ganda ? 1L : 0L), (hasil.NomorGanda, hasil.Berbeda, hasil.Diganti));
    }

    [Fact]
    public async Task A_withdrawal_keeps_when_it_was_written_first_over_any_number_of_restores()
    {
        await _tabel.CreateAsync();
        await _tabel.AddEntityAsync(new TableEntity("p", "versi_x_000001") { ["Jenis"] = "penarikan", ["Saat"] = "s" });
        var semula = await _tabel.QueryAsync<TableEntity>().SingleAsync();
        for (var i = 0; i < 2; i++)
        {
            var cadangan = await _tabel.QueryAsync<TableEntity>().ToListAsync();
            await _tabel.DeleteEntityAsync("p", "versi_x_000001");
            await PulihkanAsync(cadangan, CaraPemulihan.Tambah);

            var kini = await _tabel.QueryAsync<TableEntity>().SingleAsync();
            Assert.NotEqual(semula.Timestamp, kini.Timestamp);
            Assert.Equal(semula.Timestamp, kini.GetDateTimeOffset("Tersimpan"));
            var lihat = await PulihkanAsync([semula], CaraPemulihan.Lihat);
            Assert.Equal((0L, 0L), (lihat.Berbeda, lihat.NomorGanda));
        }
    }

    // The reply to a write is lost, and the client sends it again.
    [Fact]
    public async Task Rows_that_the_restore_itself_had_written_are_not_somebody_elses()
    {
        var cadangan = await IsiAsync(3);
        await _tabel.DeleteEntityAsync("p", "0000");
        await _tabel.DeleteEntityAsync("p", "0001");

        var hasil = await new PemulihTabel(penyimpanan.Tabel).PulihkanAsync(_tabel.Name, SesudahDitulisAsync(), CaraPemulihan.Tambah, default);

        Assert.Equal((2L, 0L), (hasil.Ditambah, hasil.Didahului));

        async IAsyncEnumerable<TableEntity> SesudahDitulisAsync()
        {
            await _tabel.AddEntityAsync(new TableEntity("p", "0000") { ["Nilai"] = "0" });
            await _tabel.AddEntityAsync(new TableEntity("p", "0001") { ["Nilai"] = "1" });
            foreach (var baris in cadangan)
            {
                yield return baris;
            }
        }
    }

    private static TableEntity Versi(int nomor, string berkas, string etag) =>
        new("p", $"versi_x_{nomor:D6}") { ["Nomor"] = nomor, ["Berkas"] = berkas, ["ETagBerkas"] = etag, ["Putusan"] = "Diterima" };

    private static (bool, long, long, long, long, long, long, long, long) Angka(PemulihanTabel h) =>
        (h.Ada, h.Cadangan, h.Hilang, h.Berbeda, h.LebihBaru, h.Tambahan, h.Ditambah, h.Diganti, h.Didahului);

    private async Task<List<TableEntity>> IsiAsync(int jumlah)
    {
        await _tabel.CreateAsync();
        foreach (var bagian in Enumerable.Range(0, jumlah).Select(i => new TableEntity("p", $"{i:D4}") { ["Nilai"] = $"{i}" }).Chunk(100))
        {
            await _tabel.SubmitTransactionAsync(bagian.Select(b => new TableTransactionAction(TableTransactionActionType.Add, b)));
        }

        return await _tabel.QueryAsync<TableEntity>().ToListAsync();
    }

    private Task<PemulihanTabel> PulihkanAsync(IEnumerable<TableEntity> cadangan, CaraPemulihan cara) =>
        new PemulihTabel(penyimpanan.Tabel).PulihkanAsync(_tabel.Name, cadangan.Select(b => new TableEntity(b)).ToAsyncEnumerable(), cara, default);

    private async Task<IEnumerable<string>> NilaiAsync() => (await _tabel.QueryAsync<TableEntity>().ToListAsync()).OrderBy(b => b.RowKey, StringComparer.Ordinal).Select(b => b.GetString("Nilai"));
}
