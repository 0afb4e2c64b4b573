using Azure.Data.Tables;
using Microsoft.Extensions.Logging.Abstractions;
using Spm.Storage;
using Spm.Testing;
using SpmFunctions;

namespace Spm.LocalHost.Tests;

/// <summary>Runs <c>restore</c> as the program does, on a storage that is there already.</summary>
public sealed class PerintahPulihkanTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    private static int _hari;

    [Fact]
    public async Task Rows_that_are_missing_come_back_only_when_that_is_asked_for()
    {
        var set = await CadangkanAsync();
        await Outbox.DeleteEntityAsync("k", "a");

        Assert.Equal(KodeKeluar.Berhasil, await JalankanAsync("--from", set));
        Assert.Equal(["b"], await IsiAsync());

        Assert.Equal(KodeKeluar.Berhasil, await JalankanAsync("--from", set, "--write"));
        Assert.Equal(["a", "b"], await IsiAsync());
        Assert.Equal(KodeKeluar.Berhasil, await JalankanAsync("--from", set, "--write"));
    }

    [Fact]
    public async Task Rows_that_changed_are_put_back_only_when_that_is_asked_for()
    {
        var set = await CadangkanAsync();
        await Outbox.UpsertEntityAsync(new TableEntity("k", "a") { ["Nilai"] = "baru" }, TableUpdateMode.Replace);

        await JalankanAsync("--from", set, "--write");
        Assert.Equal(["b", "baru"], await IsiAsync());

        await JalankanAsync("--from", set, "--write", "--replace", "--table", "Slot");
        Assert.Equal(["b", "baru"], await IsiAsync());

        await JalankanAsync("--from", set, "--write", "--replace", "--table", "Outbox", "--table", "Slot");
        Assert.Equal(["a", "b"], await IsiAsync());
    }

    [Fact]
    public async Task A_set_that_cannot_be_used_is_refused()
    {
        var set = await CadangkanAsync();
        await azurite.CreateBlobServiceClient().GetBlobContainerClient(NamaContainer.Cadangan).DeleteBlobAsync($"{set}/{GudangCadangan.BerkasManifes}");
        await Outbox.DeleteEntityAsync("k", "a");

        Assert.Equal(KodeKeluar.Gagal, await JalankanAsync("--from", set, "--write"));
        Assert.Equal(KodeKeluar.Gagal, await JalankanAsync("--from", "2020-01-01T000000", "--write"));

        Assert.Equal(["b"], await IsiAsync());
    }

    [Fact]
    public async Task The_sets_that_there_are_are_listed_where_none_is_named()
    {
        await CadangkanAsync();

        Assert.Equal(KodeKeluar.Berhasil, await JalankanAsync());
    }

    [Theory]
    [InlineData("'kemarin' bukan nama cadangan; contoh: 2026-01-14T011700.", "--from", "kemarin")]
    [InlineData("'slot' bukan nama tabel; pilih Penerimaan, Slot, Rencana, Generasi, Outbox.", "--from", "2026-01-14T011700", "--table", "slot")]
    [InlineData("--replace menulis ke tabel dan hanya berlaku bersama --write.", "--from", "2026-01-14T011700", "--replace")]
    [InlineData("--table hanya berlaku bersama --from", "--table", "Slot")]
    [InlineData("--write memerlukan --from: sebutkan cadangan yang dipakai.", "--write")]
    public void What_is_wrong_with_an_option_is_said(string pesan, params string[] argumen) =>
        Assert.Contains(PerintahPulihkan.Buat().Parse(argumen).Errors, g => g.Message.StartsWith(pesan, StringComparison.Ordinal));

    [Fact]
    public async Task A_data_folder_that_is_not_there_is_not_made()
    {
        var folder = Path.Combine(Path.GetTempPath(), $"spm-pulih-{Guid.NewGuid()}");

        await Assert.ThrowsAsync<KegagalanLokalException>(() => UraikanAsync("--storage", folder));

        Assert.False(Directory.Exists(folder));
    }

    private TableClient Outbox => azurite.CreateTableServiceClient().GetTableClient(NamaTabel.Outbox);

    private static Task<int> UraikanAsync(params string[] argumen) => PerintahPulihkan.Buat().Parse(argumen).InvokeAsync(new() { EnableDefaultExceptionHandler = false });

    private Task<int> JalankanAsync(params string[] argumen) => UraikanAsync(["--connection", azurite.ConnectionString, .. argumen]);

    private async Task<IEnumerable<string>> IsiAsync() => (await Outbox.QueryAsync<TableEntity>().ToListAsync()).Select(b => b.GetString("Nilai")).Order();

    /// <summary>Two messages, and a copy of all tables.</summary>
    private async Task<string> CadangkanAsync()
    {
        var (blob, tabel) = (azurite.CreateBlobServiceClient(), azurite.CreateTableServiceClient());
        await new PenyiapPenyimpanan(blob, tabel).SiapkanAsync(default);
        foreach (var nilai in (string[])["a", "b"])
        {
            await Outbox.UpsertEntityAsync(new TableEntity("k", nilai) { ["Nilai"] = nilai }, TableUpdateMode.Replace);
        }

        var malam = new JamLokal(new DateTimeOffset(2026, 1, 13, 18, 17, 0, TimeSpan.Zero).AddDays(Interlocked.Increment(ref _hari)));
        return await new PencadangTabel(tabel, new GudangCadangan(blob), malam, NullLogger<PencadangTabel>.Instance).CadangkanAsync(default);
    }
}
