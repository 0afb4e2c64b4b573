namespace Spm.Storage.Tests;

[Collection(KoleksiPenyimpanan.Nama)]
public sealed class KotakKeluarTests(PenyimpananFixture penyimpanan)
{
    private readonly KotakKeluar _kotak = new(penyimpanan.Tabel);
    private readonly string _kelompok = $"pengingat_{Guid.NewGuid()}";

    [Fact]
    public async Task A_message_of_the_same_identity_goes_in_once_and_the_first_one_stays()
    {
        Assert.True(await _kotak.TambahAsync(Pesan("H-7", "pertama"), default));
        Assert.False(await _kotak.TambahAsync(Pesan("H-7", "kedua"), default));

        Assert.Equal(Pesan("H-7", "pertama"), Assert.Single(await BelumTerkirimAsync()));
    }

    [Fact]
    public async Task Parallel_messages_of_the_same_identity_go_in_once()
    {
        var masuk = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => _kotak.TambahAsync(Pesan("H", $"{i}"), default)));

        Assert.Single(masuk, m => m);
        Assert.Single(await BelumTerkirimAsync());
    }

    [Fact]
    public async Task A_delivered_message_is_listed_no_more_and_is_not_taken_again()
    {
        await _kotak.TambahAsync(Pesan("H-7", "isi"), default);
        await _kotak.TambahAsync(Pesan("H-3", "isi"), default);

        await _kotak.TandaiTerkirimAsync(Pesan("H-7", "isi"), default);

        Assert.Equal("H-3", Assert.Single(await BelumTerkirimAsync()).Id);
        Assert.False(await _kotak.TambahAsync(Pesan("H-7", "isi"), default));
    }

    [Fact]
    public async Task A_group_has_a_message_from_the_first_one_on_delivered_or_not()
    {
        Assert.False(await _kotak.AdaAsync(_kelompok, default));
        await _kotak.TambahAsync(Pesan("H-7", "isi"), default);
        Assert.True(await _kotak.AdaAsync(_kelompok, default));
        await _kotak.TandaiTerkirimAsync(Pesan("H-7", "isi"), default);
        Assert.True(await _kotak.AdaAsync(_kelompok, default));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(29_999)]
    [InlineData(30_000)]
    [InlineData(100_001)]
    public async Task A_text_of_any_length_comes_back_whole(int panjang)
    {
        var isi = string.Concat(Enumerable.Range(0, panjang).Select(i => (char)('a' + (i % 26))));

        await _kotak.TambahAsync(Pesan("H-14", isi), default);

        Assert.Equal(isi, Assert.Single(await BelumTerkirimAsync()).Isi);
    }

    private async Task<List<Pesan>> BelumTerkirimAsync()
    {
        var pesan = new List<Pesan>();
        await foreach (var satu in _kotak.BelumTerkirimAsync(default))
        {
            if (satu.Kelompok == _kelompok)
            {
                pesan.Add(satu);
            }
        }

        return pesan;
    }

    private Pesan Pesan(string id, string teks) => new()
    {
        Id = id,
        Kelompok = _kelompok,
        Kepada = "dinkes@contoh.go.id",
        NamaPenerima = "Dinas Kesehatan",
        Perihal = "Laporan SPM",
        Isi = teks,
        Dibuat = new DateTimeOffset(2026, 1, 8, 7, 0, 0, TimeSpan.FromHours(7)),
    };
}
