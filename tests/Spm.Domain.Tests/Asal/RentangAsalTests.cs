namespace Spm.Domain.Tests;

public class RentangAsalTests
{
    [Theory]
    [InlineData("A Penerima!G7")]
    [InlineData("A Penerima!G7;A Penerima!H7")]
    [InlineData("PKM A!E7:M7;PKM B!E7:F7")]
    [InlineData("Kendala!A2:C2")]
    [InlineData("'Jum''at; 2!E7'!XFD1048576")]
    [InlineData("'a:b'!A1:B2;c!C3")]
    public void What_is_written_is_read_again(string teks)
    {
        Assert.True(RentangAsal.TryBaca(teks, out var rentang));

        Assert.Equal(teks, RentangAsal.Tulis(rentang));
    }

    [Fact]
    public void A_name_that_could_end_too_early_stands_in_apostrophes_and_others_do_not()
    {
        Assert.Equal("'Jum''at; 2'!E7", RentangAsal.Satu("Jum'at; 2", 7, 5).ToString());
        Assert.Equal("PKM A & B (1)!E7", RentangAsal.Satu("PKM A & B (1)", 7, 5).ToString());
    }

    [Theory]
    [InlineData("Jum'at!E7", "Jum'at")]
    [InlineData("a!b!E7", "a!b")]
    [InlineData("PKM; A!e7:m7", "PKM; A")]
    public void Names_of_old_reports_without_apostrophes_are_read(string teks, string nama)
    {
        Assert.True(RentangAsal.TryBaca(teks, out var rentang));

        Assert.Equal((nama, 7, 5), (Assert.Single(rentang).Lembar, rentang[0].BarisAwal, rentang[0].KolomAwal));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("G7")]
    [InlineData("A Penerima!")]
    [InlineData("A Penerima!G0")]
    [InlineData("A Penerima!XFE1")]
    [InlineData("A Penerima!H7:G7")]
    public void What_is_no_list_of_cells_is_refused(string? teks) => Assert.False(RentangAsal.TryBaca(teks, out _));

    [Theory]
    [InlineData("B!E2;B!F2;B!E3;B!F3;B!E4;B!F4", "B!E2:F4")]
    [InlineData("B!E2;B!F2;B!E3;B!E4;B!F4", "B!E2:F2;B!E3;B!E4:F4")]
    [InlineData("B!E4;B!E2;B!E3", "B!E2:E4")]
    [InlineData("B!E2;B!E2;B!C2", "B!C2;B!E2")]
    [InlineData("Z!A1;A!A1;Z!A2", "Z!A1:A2;A!A1")]
    [InlineData("P!E7:M7;P!E8:M8;P!N8", "P!E7:M7;P!E8:N8")]
    [InlineData("P!A1;P!C1;P!A2;P!C2", "P!A1:A2;P!C1:C2")]
    public void Neighbours_are_condensed_to_rectangles(string teks, string padat)
    {
        Assert.True(RentangAsal.TryBaca(teks, out var rentang));

        Assert.Equal(padat, RentangAsal.Tulis(RentangAsal.Padatkan(rentang)));
    }

    [Fact]
    public void Condensing_keeps_exactly_the_cells()
    {
        var acak = new Random(20260122);
        for (var ulang = 0; ulang < 200; ulang++)
        {
            RentangAsal[] sel = [.. Enumerable.Range(0, acak.Next(1, 40)).Select(_ => RentangAsal.Satu($"L{acak.Next(2)}", acak.Next(1, 8), acak.Next(1, 8)))];

            var padat = RentangAsal.Padatkan(sel);

            Assert.Equal(sel.ToHashSet(), padat.SelectMany(Sel).ToHashSet());
            Assert.Equal(sel.Distinct().Count(), padat.Sum(r => r.JumlahSel));
        }
    }

    private static IEnumerable<RentangAsal> Sel(RentangAsal r) =>
        from baris in Enumerable.Range(r.BarisAwal, r.BarisAkhir - r.BarisAwal + 1)
        from kolom in Enumerable.Range(r.KolomAwal, r.KolomAkhir - r.KolomAwal + 1)
        select RentangAsal.Satu(r.Lembar, baris, kolom);
}
