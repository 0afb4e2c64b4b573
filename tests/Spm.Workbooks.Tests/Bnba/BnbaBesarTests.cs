using System.Globalization;
using System.Text;
using static Spm.Workbooks.Tests.TemplateUji;

namespace Spm.Workbooks.Tests;

public class BnbaBesarTests
{
    private const int Baris = 50_000;
    private const string AwalNik = "360199";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Fifty_thousand_people_are_counted_without_a_string_for_each_cell(bool stringBersama)
    {
        var (tanpa, dengan) = (Berkas(0, stringBersama), Berkas(Baris, stringBersama));
        Alokasi(tanpa);

        var (hasil, alokasi) = Alokasi(dengan);

        Assert.Equal(["SPM-630 A Penerima!H3"], hasil.Temuan.Select(PeriksaTemuan.Singkat));
        Assert.Contains("memuat 20.000 orang", hasil.Temuan[0].Pesan, StringComparison.Ordinal);

        // The table of the numbers seen, and the file itself; with shared strings these as well, which the reader keeps for every workbook.
        Assert.InRange((alokasi - Alokasi(tanpa).Alokasi) / Baris, 1, stringBersama ? 260 : 160);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Their_annotated_copy_has_none_of_their_numbers(bool stringBersama)
    {
        var asli = Berkas(Baris, stringBersama);
        Assert.Contains(SalinanUji.Bagian(asli).Values, b => b.AsSpan().IndexOf(Encoding.ASCII.GetBytes(AwalNik)) >= 0);

        Assert.Null(SalinanUji.Sebab(asli, SalinanUji.Nilai(asli, PekerjaanUmum).Temuan));
        var salinan = SalinanUji.Buat(asli, SalinanUji.Nilai(asli, PekerjaanUmum).Temuan)!;

        Assert.DoesNotContain(SalinanUji.Bagian(salinan).Values, b => b.AsSpan().IndexOf(Encoding.ASCII.GetBytes(AwalNik)) >= 0);
        Assert.Equal(
            ["SPM-603 BNBA!B1"],
            SalinanUji.Nilai(salinan, PekerjaanUmum).Temuan.Select(PeriksaTemuan.Singkat));
    }

    [Fact]
    public void A_list_that_inflates_to_more_than_64_MiB_has_a_copy_too_and_is_never_held_in_memory()
    {
        var asli = Berkas(300_000, stringBersama: false);
        Assert.InRange(SalinanUji.Bagian(asli).Values.Max(b => b.Length), 64 * 1024 * 1024, int.MaxValue);
        var temuan = SalinanUji.Nilai(asli, PekerjaanUmum).Temuan;
        using var keluaran = new MemoryStream();

        var sebelum = GC.GetAllocatedBytesForCurrentThread();
        var sebab = WorkbookBeranotasi.Tulis(new MemoryStream(asli, writable: false), temuan, keluaran, CancellationToken.None);
        var alokasi = GC.GetAllocatedBytesForCurrentThread() - sebelum;

        // Garbage of reading XML twice, gone at once. With arrays of the whole sheet and a tree for each cell it was more than twice as much.
        Assert.Null(sebab);
        Assert.InRange(alokasi / 300_000, 1, 1_500);
        Assert.Equal(["SPM-603 BNBA!B1"], SalinanUji.Nilai(keluaran.ToArray(), PekerjaanUmum).Temuan.Select(PeriksaTemuan.Singkat));
    }

    private static (HasilPenilaian Hasil, long Alokasi) Alokasi(byte[] isi)
    {
        var sebelum = GC.GetAllocatedBytesForCurrentThread();
        var hasil = SalinanUji.Nilai(isi, PekerjaanUmum);
        return (hasil, GC.GetAllocatedBytesForCurrentThread() - sebelum);
    }

    /// <summary>A report of 30,000 and 20,001 people, and a list of so many: three of five for the first service.</summary>
    private static byte[] Berkas(int baris, bool stringBersama)
    {
        var uji = Terisi();
        foreach (var (sel, nilai) in new[] { ("G2", 90_000), ("G3", 90_000), ("H2", 30_000), ("H3", 20_001) })
        {
            uji["A Penerima", sel] = Angka(nilai);
        }

        var (lembar, bersama) = (new StringBuilder("<row r=\"1\">"), new StringBuilder());
        foreach (var (kolom, judul) in KepalaBnba.Kepala.Index())
        {
            lembar.Append(CultureInfo.InvariantCulture, $"<c r=\"{(char)('A' + kolom)}1\"{Teks(judul)}</c>");
        }

        lembar.Append("</row>");
        for (var i = 0; i < baris; i++)
        {
            var b = i + 2;
            var nik = stringBersama ? $" t=\"s\"><v>{i}</v>" : Teks(NikUji.Nomor(i));
            bersama.Append(stringBersama ? $"<si><t>{NikUji.Nomor(i)}</t></si>" : "");
            lembar.Append(
                CultureInfo.InvariantCulture,
                $"<row r=\"{b}\"><c r=\"A{b}\"><v>{i + 1}</v></c><c r=\"B{b}\"{nik}</c><c r=\"C{b}\"{Teks("Warga")}</c><c r=\"D{b}\"{Teks("Contoh")}</c><c r=\"E{b}\"{Teks(i % 5 < 3 ? "K-PU-01" : "K-PU-02")}</c><c r=\"F{b}\"><v>45900</v></c></row>");
        }

        return uji.Bita(f => f.Lembar(KepalaBnba.Lembar, lembar.ToString()).StringBersama(bersama.ToString()));
    }
}
