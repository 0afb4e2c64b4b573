using Spm.Domain;

namespace Spm.Workbooks.Tests;

/// <summary>How much is looked at to find the tables: counted, for a sheet can have as many rows as it likes.</summary>
public class TabelRencanaTests
{
    private const int Baris = 200_000;

    [Theory]
    [InlineData("Uraian kegiatan|Anggaran")]
    [InlineData("Kode|lain")]
    [InlineData("Ibu|hamil")]
    public void Rows_without_a_header_are_not_read_as_one_however_many_there_are(string baris)
    {
        var hasil = TabelRencana.CariSemua(Lembar(Enumerable.Repeat(baris, Baris)));
        Assert.Equal((0, 0, (int?)null), (hasil.Dicoba, hasil.Tabel.Count, hasil.Berhenti));
    }

    [Fact]
    public void Search_ends_at_the_limit_and_the_rest_is_told_and_rejected()
    {
        var buku = BukuUji.Satu([.. Enumerable.Repeat("Kode|Target 2025", Baris)]);
        var hasil = TabelRencana.CariSemua(Lembar(buku));
        Assert.Equal((BatasTataLetak.KepalaTerbanyak, BatasTataLetak.KepalaTerbanyak + 1), (hasil.Dicoba, hasil.Berhenti));
        var temuan = buku.NilaiRencana().Temuan.Single(t => t.Kode == "SPM-737");
        Assert.Equal(($"A{BatasTataLetak.KepalaTerbanyak + 1}", Keparahan.Galat), (temuan.Sel, temuan.Keparahan));
    }

    [Fact]
    public void As_many_tables_as_the_limit_are_read()
    {
        var layanan = PeriksaRencana.Pandeglang.Layanan[0].Kode;
        var tabel = Enumerable.Range(0, BatasTataLetak.KepalaTerbanyak).SelectMany(i => new[] { "Kode|Tahun|Target Jumlah", $"{layanan}|{2025 + i}|120" });
        var hasil = BukuUji.Satu([.. tabel]).NilaiRencana();
        Assert.Empty(PeriksaRencana.Kode(hasil));
        Assert.Equal(BatasTataLetak.KepalaTerbanyak, hasil.Dokumen!.Target.Count);
    }

    private static LembarMentah Lembar(IEnumerable<string> baris) => Lembar(BukuUji.Satu([.. baris]));

    private static LembarMentah Lembar(BukuUji uji)
    {
        using var buku = PembacaWorkbook.Buka(new MemoryStream(uji.Bita()), default);
        var sisa = BatasTataLetak.SelTerbanyak;
        return LembarMentah.Baca(buku, buku.Lembar[0], ref sisa)!;
    }
}
