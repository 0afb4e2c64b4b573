using Spm.Domain;

namespace Spm.Workbooks.Tests;

public class BerkasAsliTests
{
    [Theory]
    [InlineData("w1-puskesmas.xlsx", "2025-TW3/36.01/kesehatan", 600)]
    [InlineData("libreoffice-w1-puskesmas.xlsx", "2025-TW3/36.01/kesehatan", 600)]
    [InlineData("w2-air-minum.xlsx", "2025-TW3/36.01/pekerjaan-umum", 30)]
    [InlineData("w3-kecamatan.xlsx", "2026-TW1/36.04/kesehatan", 10)]
    [InlineData("w4-cetak-espm.xlsx", "2025-TW3/36.01/sosial", 10)]
    [InlineData("libreoffice-w4-cetak-espm.xlsx", "2025-TW3/36.01/sosial", 10)]
    public void Every_figure_of_every_layout_is_found_again_in_its_cells(string nama, string slot, int selPalingSedikit)
    {
        var isi = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Berkas", "TataLetak", nama));
        var laporan = PenilaiWorkbook.Nilai(new MemoryStream(isi), new KonteksPenilaian { Slot = Slot.Parse(slot) }, CancellationToken.None).Laporan!;
        (Angka? Angka, bool Capaian)[] angka =
        [
            .. laporan.Layanan.SelectMany(l => new[] { (l.Harus, false), (l.Terlayani, true), (l.Anggaran?.Alokasi, false), (l.Anggaran?.Realisasi, true) }),
            .. laporan.Layanan.SelectMany(l => l.Mutu).SelectMany(b => new[] { ((Angka?)b.Harus, false), (b.Terpenuhi, true) }),
        ];
        var ada = angka.Where(a => a.Angka is not null).ToList();

        var asli = BerkasAsli.Baca(new MemoryStream(isi), ada.SelectMany(a => RentangAsal.TryBaca(a.Angka!.Asal, out var r) ? r : []), CancellationToken.None);

        var hasil = ada.Select(a => asli.Periksa(a.Angka!, a.Capaian)).ToList();
        Assert.Null(asli.Penolakan);
        Assert.All(hasil, h => Assert.True(h.Sama, $"{h.Dibaca} now {h.Kini}"));
        Assert.True(hasil.Sum(h => h.Sel.Count) >= selPalingSedikit, $"{hasil.Sum(h => h.Sel.Count)}");
    }

    [Fact]
    public void A_cell_that_holds_something_else_now_is_no_longer_the_figure()
    {
        var asli = Baca("10|'1.234|'12 org|'450/500|!#REF!|=SUM(A1)|");

        Assert.Equal((true, "10"), Periksa("Data!A1", 10));
        Assert.Equal((true, "'1.234'"), Periksa("Data!B1", 1234));
        Assert.Equal((false, "'12 org'"), Periksa("Data!C1", 13));
        Assert.Equal((true, "'450/500'"), Periksa("Data!D1", 500));
        Assert.Equal((true, "'450/500'"), Periksa("Data!D1", 450, capaian: true));
        Assert.Equal((false, "'#REF!'"), Periksa("Data!E1", 0));
        Assert.Equal((false, "rumus tanpa hasil"), Periksa("Data!F1", 0));
        Assert.Equal((false, "kosong"), Periksa("Data!G1", 0));
        Assert.Equal((true, "10 '1.234'"), Periksa("Data!A1:B1", 1244));
        Assert.Equal((true, "10"), Periksa(" DATA!A1", 10));

        (bool Sama, string Tertulis) Periksa(string asal, decimal nilai, bool capaian = false)
        {
            var hasil = asli.Periksa(new Angka(nilai, asal), capaian);
            return (hasil.Sama, string.Join(' ', hasil.Sel.Select(s => s.Tertulis)));
        }
    }

    [Fact]
    public void A_percent_is_found_again_however_its_cell_has_it()
    {
        var asli = Baca("90|'90%|'97,5 %|0.97|1|=SUM(A1)|");

        Assert.Equal((true, "90"), Periksa("Data!A1", 90));
        Assert.Equal((true, "'90%'"), Periksa("Data!B1", 90));
        Assert.Equal((true, "'97,5 %'"), Periksa("Data!C1", 97.5m));
        Assert.Equal((true, "0,97"), Periksa("Data!D1", 97));
        Assert.Equal((true, "1"), Periksa("Data!E1", 100));
        Assert.Equal((true, "1"), Periksa("Data!E1", 1));
        Assert.Equal((false, "90"), Periksa("Data!A1", 91));
        Assert.Equal((false, "0,97"), Periksa("Data!D1", 98));
        Assert.Equal((false, "rumus tanpa hasil"), Periksa("Data!F1", 0));

        (bool Sama, string Tertulis) Periksa(string asal, decimal nilai)
        {
            var hasil = asli.PeriksaPersen(new Angka(nilai, asal));
            return (hasil.Sama, string.Join(' ', hasil.Sel.Select(s => s.Tertulis)));
        }
    }

    [Fact]
    public void A_text_is_the_same_but_for_white_space_and_a_NIK_in_it_is_not_shown()
    {
        var asli = Baca("'Tidak ada  relokasi |'Warga 3601990101900001");

        Assert.True(Assert.Single(asli.PeriksaTeks("Data!A1", "Tidak ada relokasi")).Sama);
        Assert.False(Assert.Single(asli.PeriksaTeks("Data!A1", "Tidak ada bencana")).Sama);
        Assert.DoesNotContain("3601990101900001", Assert.Single(Assert.Single(asli.PeriksaTeks("Data!B1", "Warga")).Sel).Tertulis, StringComparison.Ordinal);
    }

    [Fact]
    public void The_texts_of_a_row_are_each_found_in_a_cell_of_their_own()
    {
        var asli = Baca("'selesai |'Surat|'Surat|'lain|");

        var teks = asli.PeriksaTeks("Data!A1:D1", "Selesai", "Surat", "Surat", "Surat");

        Assert.Equal(["Data!A1", "Data!B1", "Data!C1", null], teks.Select(t => t.Tempat?.Sel.ToString()));
        Assert.Equal(["'selesai'", "'Surat'", "'Surat'", "'lain'"], teks[3].Sel.Select(s => s.Tertulis));
        Assert.False(Assert.Single(asli.PeriksaTeks("Data!A1", "Belum")).Sama);
    }

    [Fact]
    public void A_file_that_is_no_workbook_says_so_and_gives_nothing()
    {
        var asli = BerkasAsli.Baca(new MemoryStream("bukan workbook"u8.ToArray()), [RentangAsal.Satu("Data", 1, 1)], CancellationToken.None);

        Assert.NotNull(asli.Penolakan);
        Assert.False(asli.Periksa(new Angka(1, "Data!A1"), capaian: false).Sama);
    }

    private static BerkasAsli Baca(string baris) =>
        BerkasAsli.Baca(new MemoryStream(new BukuUji().Lembar("Data", baris).Bita()), [new RentangAsal("Data", 1, 1, 1, 8)], CancellationToken.None);
}
