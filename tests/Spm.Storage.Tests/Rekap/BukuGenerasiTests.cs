using Spm.Domain;

namespace Spm.Storage.Tests;

[Collection(KoleksiPenyimpanan.Nama)]
public sealed class BukuGenerasiTests(PenyimpananFixture penyimpanan)
{
    private static readonly KodeWilayah Banten = KodeWilayah.Parse("36");

    private readonly BukuGenerasi _buku = new(penyimpanan.Tabel);
    private readonly Periode _periode = penyimpanan.PeriodeBaru();

    [Fact]
    public async Task Nothing_is_wanted_or_built_at_first() =>
        Assert.Equal(new Generasi(_periode, Banten, 0, 0), await _buku.BacaAsync(_periode, Banten, default));

    [Fact]
    public async Task Parallel_raises_lose_none()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => _buku.NaikkanAsync(_periode, Banten, default)));

        Assert.Equal(20, (await _buku.BacaAsync(_periode, Banten, default)).Diminta);
    }

    [Fact]
    public async Task The_built_generation_never_goes_back_and_leaves_the_wanted_one()
    {
        await _buku.NaikkanAsync(_periode, Banten, default);
        await _buku.NaikkanAsync(_periode, Banten, default);
        await _buku.TandaiDibangunAsync(_periode, Banten, 2, default);
        await _buku.TandaiDibangunAsync(_periode, Banten, 1, default);

        var generasi = await _buku.BacaAsync(_periode, Banten, default);

        Assert.Equal(new Generasi(_periode, Banten, 2, 2), generasi);
        Assert.False(generasi.Tertinggal);
    }

    // As when the table was lost under a rekap that was at work.
    [Fact]
    public async Task A_change_is_behind_also_where_more_was_built_than_asked_for()
    {
        await _buku.TandaiDibangunAsync(_periode, Banten, 9, default);

        await _buku.NaikkanAsync(_periode, Banten, default);

        Assert.Equal(new Generasi(_periode, Banten, 10, 9), await _buku.BacaAsync(_periode, Banten, default));
    }

    // As when the table was restored under it, and its rekap asked for.
    [Fact]
    public async Task A_mark_of_a_rekap_that_was_at_work_before_the_row_was_restored_leaves_what_was_asked_for_since()
    {
        await _buku.NaikkanAsync(_periode, Banten, default);

        await _buku.TandaiDibangunAsync(_periode, Banten, 9, default);

        Assert.Equal(new Generasi(_periode, Banten, 10, 9), await _buku.BacaAsync(_periode, Banten, default) with { Jejak = [] });
        await _buku.TandaiDibangunAsync(_periode, Banten, 10, default);
        Assert.False((await _buku.BacaAsync(_periode, Banten, default)).Tertinggal);
    }

    [Fact]
    public async Task A_row_that_is_behind_without_a_time_gets_one_with_the_next_change_and_keeps_it()
    {
        var pertama = new DateTimeOffset(2026, 1, 10, 1, 0, 0, TimeSpan.Zero);
        await _buku.NaikkanAsync(_periode, Banten, default);
        Assert.Null((await _buku.BacaAsync(_periode, Banten, default)).TertinggalSejak);

        await new BukuGenerasi(penyimpanan.Tabel, new JamTetap(pertama)).NaikkanAsync(_periode, Banten, default);
        await new BukuGenerasi(penyimpanan.Tabel, new JamTetap(pertama.AddHours(1))).NaikkanAsync(_periode, Banten, default);

        Assert.Equal(pertama, (await _buku.BacaAsync(_periode, Banten, default)).TertinggalSejak);
    }

    [Fact]
    public async Task All_rekap_are_listed_apart_by_province_and_quarter()
    {
        var jabar = KodeWilayah.Parse("32");
        await _buku.NaikkanAsync(_periode, Banten, default);
        await _buku.NaikkanAsync(_periode, jabar, default);
        await _buku.TandaiDibangunAsync(_periode, jabar, 1, default);

        var semua = new List<Generasi>();
        await foreach (var generasi in _buku.BacaSemuaAsync(default))
        {
            semua.Add(generasi);
        }

        Assert.Equal([new Generasi(_periode, jabar, 1, 1), new Generasi(_periode, Banten, 1, 0)], semua.Where(g => g.Periode == _periode).OrderBy(g => g.Provinsi));
    }

    private sealed class JamTetap(DateTimeOffset saat) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => saat;
    }
}
