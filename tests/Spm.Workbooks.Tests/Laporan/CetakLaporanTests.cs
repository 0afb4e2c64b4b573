using Spm.Domain;

namespace Spm.Workbooks.Tests;

/// <summary>The report as LibreOffice prints it.</summary>
public sealed class CetakLaporanTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("spm-laporan-");

    public void Dispose() => _folder.Delete(recursive: true);

    [FactLibreOfficeWriter]
    public async Task Every_page_but_the_cover_has_its_number_and_every_page_says_that_it_is_a_sample()
    {
        var halaman = await Cetakan.HalamanAsync(_folder, "laporan.docx", BacaanDocx.Tulis(RekapLaporan.DenganAnggaran()));

        Assert.InRange(halaman.Count, 20, 40);
        Assert.Equal([(595, 842)], Cetakan.Ukuran(_folder, "laporan.docx"));
        Assert.All(halaman, h => Assert.Contains("contoh, bukan data resmi", h, StringComparison.Ordinal));
        Assert.DoesNotContain("Halaman", halaman[0], StringComparison.Ordinal);
        Assert.All(halaman.Skip(1).Select((h, i) => (Isi: h, Nomor: i + 2)), h => Assert.Contains($"Halaman {h.Nomor} dari {halaman.Count}", h.Isi, StringComparison.Ordinal));
        Assert.Contains("PROVINSI BANTEN", halaman[0], StringComparison.Ordinal);
        Assert.Contains("DAFTAR ISI", halaman[1], StringComparison.Ordinal);
        Assert.Contains("87,58", halaman[2], StringComparison.Ordinal);

        // The figures of the charts are texts of their page, in the format of the tables.
        foreach (var (judul, angka) in new[] { ("Indeks SPM per kabupaten/kota", "<100,00"), ("Rata-rata indeks per urusan", "93,98") })
        {
            Assert.Contains(angka, Assert.Single(halaman, h => h.Contains(judul, StringComparison.Ordinal)), StringComparison.Ordinal);
        }

        Assert.Contains("Gubernur Banten,", Assert.Single(halaman, h => h.Contains("B. Saran dan tindak lanjut", StringComparison.Ordinal) && !h.Contains("DAFTAR ISI", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [FactLibreOfficeWriter]
    public async Task On_F4_every_page_is_as_large_as_folio_and_tables_and_charts_are_as_wide_as_its_text()
    {
        var isi = BacaanDocx.Tulis(RekapLaporan.DenganAnggaran(), Kertas.F4);
        var halaman = await Cetakan.HalamanAsync(_folder, "laporan.docx", isi);

        Assert.Equal([(612, 936)], Cetakan.Ukuran(_folder, "laporan.docx"));
        Assert.InRange(halaman.Count, 18, 40);
        var badan = new BacaanDocx(isi).Badan;
        var tepi = badan.Descendants(BacaanDocx.W + "pgMar").Single();
        var lebar = 12_240 - (int)tepi.Attribute(BacaanDocx.W + "left")! - (int)tepi.Attribute(BacaanDocx.W + "right")!;
        Assert.All(badan.Descendants(BacaanDocx.W + "tblW"), t => Assert.Equal(lebar, (int)t.Attribute(BacaanDocx.W + "w")!));
        Assert.All(badan.Descendants().Where(e => e.Name.LocalName == "extent"), e => Assert.Equal(lebar * 635, (int)e.Attribute("cx")!));
    }

    [FactLibreOfficeWriter]
    public async Task A_table_that_goes_over_the_page_has_its_header_on_both()
    {
        var jatim = KodeWilayah.Parse("35");
        var kosong = new Func<KodeWilayah, HasilDaerah>(w => new HasilDaerah(AturanCapaian.Permendagri59.Hitung(RekapBanten.Periode, w, []), [], Contoh: false));
        var rekap = PenyusunRekap.Susun(
            RekapBanten.Periode, jatim, AturanCapaian.Permendagri59, KalenderTenggat.Bawaan.Untuk(RekapBanten.Periode, jatim), [.. DaftarWilayah.DaerahPelapor(jatim).Select(w => kosong(w.Kode))], kosong(jatim));

        var halaman = (await Cetakan.HalamanAsync(_folder, "laporan.docx", BacaanDocx.Tulis(rekap))).ToList();

        // Which of the six tables meet the end of a page depends on what stands above them.
        var (terakhir, terpotong) = (DaftarWilayah.DaerahPelapor(jatim)[^1].Nama, 0);
        foreach (var judul in Urusan.Semua.Select(u => $"Indeks urusan {u.NamaPendek} per kabupaten/kota"))
        {
            var nomor = halaman.FindIndex(h => h.Contains(judul, StringComparison.Ordinal));
            if (!halaman[nomor][halaman[nomor].IndexOf(judul, StringComparison.Ordinal)..].Contains(terakhir, StringComparison.Ordinal))
            {
                terpotong++;
                Assert.Contains("Status laporan", halaman[nomor + 1], StringComparison.Ordinal);
            }
        }

        Assert.True(terpotong > 0, "38 daerah fit on the page of every title; take more.");
        Assert.DoesNotContain(halaman, h => h.Contains("contoh", StringComparison.Ordinal));
    }
}
