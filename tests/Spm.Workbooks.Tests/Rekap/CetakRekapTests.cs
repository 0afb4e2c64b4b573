using Spm.Domain;

namespace Spm.Workbooks.Tests;

/// <summary>The rekap as LibreOffice prints it.</summary>
public sealed class CetakRekapTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("spm-rekap-");

    public void Dispose() => _folder.Delete(recursive: true);

    [FactLibreOffice]
    public async Task Ringkasan_is_one_page_and_every_page_names_its_sheet_and_repeats_the_header()
    {
        var halaman = await CetakAsync(RekapBanten.Tulis(RekapBanten.Buat()));

        Assert.Single(halaman, h => h.Contains("lembar Ringkasan", StringComparison.Ordinal));
        Assert.Contains("lembar Ringkasan", halaman[0], StringComparison.Ordinal);
        Assert.All(["Rata-rata indeks kabupaten/kota", "87,58", "Mengetahui,", "Gubernur Banten", "Kabupaten Lebak (Perumahan Rakyat, Sosial)"], t => Assert.Contains(t, halaman[0], StringComparison.Ordinal));

        // The figures and names on the charts are texts of the page too: once in the tables, once on the columns.
        Assert.Equal(2, halaman[0].Split("93,98").Length - 1);
        Assert.Contains("<100,00", halaman[0], StringComparison.Ordinal);

        var lembar = new BacaanXlsx(RekapBanten.Tulis(RekapBanten.Buat())).NamaLembar;
        Assert.All(lembar, l => Assert.Contains(halaman, h => h.Contains($"lembar {l} (contoh, bukan data resmi)", StringComparison.Ordinal)));
        Assert.All(halaman.Select((h, i) => (Isi: h, Nomor: i + 1)), h => Assert.Contains($"Halaman {h.Nomor} dari {halaman.Count}", h.Isi, StringComparison.Ordinal));
        Assert.All(halaman, h => Assert.Contains("contoh, bukan data resmi", h, StringComparison.Ordinal));
        Assert.All(halaman.Where(h => h.Contains("lembar Mutu", StringComparison.Ordinal)), h => Assert.Contains("Asal baris", h, StringComparison.Ordinal));
        Assert.DoesNotContain(halaman, h => h.Contains("###", StringComparison.Ordinal));

        // All sums of the budgets are on one page, with the province's own below them.
        var jumlah = Assert.Single(halaman, h => h.Contains("Jumlah seluruh kabupaten/kota per urusan", StringComparison.Ordinal));
        Assert.Contains("Anggaran provinsi untuk layanannya sendiri", jumlah, StringComparison.Ordinal);
        Assert.Equal(7, jumlah.Split("Seluruh kabupaten/kota").Length - 1);
        Assert.DoesNotContain("Kota Tangerang", jumlah, StringComparison.Ordinal);
        Assert.Equal([(842, 595)], Cetakan.Ukuran(_folder, "rekap.xlsx"));
    }

    [FactLibreOffice]
    public async Task On_F4_every_page_is_as_large_as_folio_and_Ringkasan_is_one_page_too()
    {
        var halaman = await CetakAsync(RekapBanten.Tulis(RekapKecil.Dari(), Kertas.F4));

        Assert.Equal([(936, 612)], Cetakan.Ukuran(_folder, "rekap.xlsx"));
        Assert.Single(halaman, h => h.Contains("lembar Ringkasan", StringComparison.Ordinal));
        Assert.Contains("Gubernur Banten", halaman[0], StringComparison.Ordinal);
        Assert.DoesNotContain(halaman, h => h.Contains("###", StringComparison.Ordinal));
    }

    [FactLibreOffice]
    public async Task Ringkasan_of_the_largest_province_is_one_page_too()
    {
        var jatim = KodeWilayah.Parse("35");
        var kosong = new Func<KodeWilayah, HasilDaerah>(w => new HasilDaerah(AturanCapaian.Permendagri59.Hitung(RekapBanten.Periode, w, []), [], Contoh: false));
        var rekap = PenyusunRekap.Susun(
            RekapBanten.Periode, jatim, AturanCapaian.Permendagri59, KalenderTenggat.Bawaan.Untuk(RekapBanten.Periode, jatim), [.. DaftarWilayah.DaerahPelapor(jatim).Select(w => kosong(w.Kode))], kosong(jatim));

        var halaman = await CetakAsync(RekapBanten.Tulis(rekap));

        Assert.Single(halaman, h => h.Contains("lembar Ringkasan", StringComparison.Ordinal));
        Assert.Contains("Gubernur Jawa Timur", halaman[0], StringComparison.Ordinal);
        Assert.DoesNotContain(halaman, h => h.Contains("contoh", StringComparison.Ordinal));
    }

    private Task<IReadOnlyList<string>> CetakAsync(byte[] workbook) => Cetakan.HalamanAsync(_folder, "rekap.xlsx", workbook);
}
