using Spm.Domain;

namespace Spm.Workbooks.Tests;

public class EspmWorkbookTests
{
    private static readonly Rekap Rekap = RekapBanten.Buat();

    [Fact]
    public void Blocks_stand_in_the_order_in_which_e_SPM_asks_for_them() =>
        Assert.Equal(["A Penerima", "B Mutu", "C Anggaran", "Permasalahan", "Tahapan"], Buku("36.01").NamaLembar);

    [Theory]
    [InlineData("36.01", 29)]
    [InlineData("36", 14)]
    public void Every_service_is_there_once_in_the_order_of_the_regulation(string wilayah, int jumlah)
    {
        var buku = Buku(wilayah);
        var harapan = Katalog.Semua.Where(l => l.Tingkat == (wilayah == "36" ? Tingkat.Provinsi : Tingkat.KabKota)).Select(l => l.Kode.ToString()).ToList();

        Assert.Equal(jumlah, harapan.Count);
        Assert.Equal(harapan, buku.Kolom("A Penerima", "C").Where(k => k.Contains('-', StringComparison.Ordinal)));
        Assert.Equal(harapan, buku.Kolom("C Anggaran", "C").Where(k => k.Contains('-', StringComparison.Ordinal)));
        Assert.Equal(Enumerable.Range(1, jumlah).Select(n => (double)n), Enumerable.Range(7, jumlah).Select(b => buku.Angka("A Penerima", $"A{b}")));
    }

    [Theory]
    [InlineData("36.01", "Penerapan SPM Kabupaten Pandeglang")]
    [InlineData("36", "Penerapan SPM Pemerintah Provinsi Banten")]
    public void Every_sheet_is_titled_by_the_daerah_that_it_tells_of(string wilayah, string judul) =>
        Assert.All(["A Penerima", "B Mutu", "C Anggaran", "Permasalahan", "Tahapan"], lembar => Assert.Equal(judul, Buku(wilayah).Teks(lembar, "A1")));

    [Fact]
    public void Counts_are_those_reported_and_the_rest_is_computed()
    {
        var laporan = Capaian("36.03").Urusan[1].Layanan[0].Laporan!;
        var (buku, baris) = (Buku("36.03"), Buku("36.03").Baris("A Penerima", "C", "K-KES-01"));

        Assert.Equal(
            ((double)laporan.Harus!.Nilai, (double)laporan.Terlayani!.Nilai, (double)(laporan.Harus.Nilai - laporan.Terlayani.Nilai)),
            (buku.Angka("A Penerima", $"F{baris}"), buku.Angka("A Penerima", $"G{baris}"), buku.Angka("A Penerima", $"H{baris}")));
        Assert.Equal((double)(laporan.Terlayani.Nilai / laporan.Harus.Nilai * 100), buku.Angka("A Penerima", $"I{baris}"), 10);
    }

    [Fact]
    public void What_was_not_reported_and_what_does_not_apply_hold_no_number()
    {
        Assert.Equal("belum dilaporkan", Sel("36.01", "A Penerima", "F", "K-TRA-05"));
        Assert.Equal("tidak berlaku", Sel("36.03", "A Penerima", "G", "K-PR-02"));
        Assert.StartsWith("Tidak berlaku: Tidak ada bencana", Sel("36.03", "A Penerima", "J", "K-PR-02"), StringComparison.Ordinal);
        Assert.Equal("belum lapor", Sel("36.02", "A Penerima", "F", "K-SOS-01"));
        Assert.Equal("ditolak", Sel("36.04", "C Anggaran", "E", "K-TRA-01"));
        Assert.Equal("belum diisi", Sel("36.01", "C Anggaran", "E", "K-KES-01"));
    }

    [Fact]
    public void Mutu_has_every_prescribed_row_in_the_order_of_the_form_then_own_rows()
    {
        var capaian = Capaian("36.03");
        var layanan = capaian.Urusan[1].Layanan[0];
        BarisMutu[] mutu =
        [
            new() { Kode = "1.B.2", Item = "Tablet tambah darah", Satuan = "Tablet", Harus = new(200, "B Mutu!E3"), Terpenuhi = new(150, "B Mutu!F3") },
            new() { Kode = "1.B.1", Item = "Vaksin Tetanus Difteri (Td)", Satuan = "Vaksin", Harus = new(0, "B Mutu!E2"), Terpenuhi = null },
            new() { Kode = null, Item = "=Timbangan", Satuan = "Unit", Harus = new(4, "B Mutu!E30"), Terpenuhi = new(5, "B Mutu!F30") },
        ];
        var baru = layanan with { Laporan = layanan.Laporan! with { Mutu = mutu } };
        var buku = Tulis(capaian with { Urusan = [.. capaian.Urusan.Select(u => u with { Layanan = [.. u.Layanan.Select(l => l == layanan ? baru : l)] })] });
        var awal = buku.Baris("B Mutu", "C", "K-KES-01");

        Assert.Equal([.. Katalog.Cari(layanan.Kode)!.Mutu.Select(m => m.Kode), "tambahan"], Enumerable.Range(awal, 20).Select(b => buku.Teks("B Mutu", $"E{b}")));
        Assert.Equal((0d, "tidak perlu"), (buku.Angka("B Mutu", $"H{awal}"), buku.Teks("B Mutu", $"K{awal}")));
        Assert.Equal([200d, 150d, 50d, 75d], "HIJK".Select(k => buku.Angka("B Mutu", $"{k}{awal + 1}")));
        Assert.Equal(["belum diisi", "belum diisi", "belum diisi", "belum diisi"], "HIJK".Select(k => buku.Teks("B Mutu", $"{k}{awal + 2}")));
        Assert.Equal("=Timbangan", buku.Teks("B Mutu", $"F{awal + 19}"));
        Assert.Equal([4d, 5d, 0d, 100d], "HIJK".Select(k => buku.Angka("B Mutu", $"{k}{awal + 19}")));
    }

    [Fact]
    public void Codes_stay_on_one_line()
    {
        var kolom = Buku("36.01").Xml("B Mutu").Descendants().Where(e => e.Name.LocalName == "col").ToDictionary(e => (int)e.Attribute("min")!, e => (double)e.Attribute("width")!);
        var kode = Katalog.Semua.SelectMany(l => l.Mutu.Select(m => m.Kode).Append(l.Kode.ToString())).ToLookup(k => k.Contains('.', StringComparison.Ordinal));

        Assert.All(kode[true], k => Assert.Equal(1, TinggiTeks.Garis(k, TinggiTeks.Lebar(kolom[5], GayaRekap.Teks))));
        Assert.All(kode[false], k => Assert.Equal(1, TinggiTeks.Garis(k, TinggiTeks.Lebar(kolom[3], GayaRekap.Teks))));
    }

    [Fact]
    public void Budget_has_its_rest_and_share()
    {
        var capaian = Capaian("36.03");
        var layanan = capaian.Urusan[1].Layanan[0];
        var baru = layanan with { Laporan = layanan.Laporan! with { Anggaran = new(new(1_000_000_000, "C Anggaran!C2"), new(250_000_000, "C Anggaran!D2")) } };
        var buku = Tulis(capaian with { Urusan = [.. capaian.Urusan.Select(u => u with { Layanan = [.. u.Layanan.Select(l => l == layanan ? baru : l)] })] });
        var baris = buku.Baris("C Anggaran", "C", "K-KES-01");

        Assert.Equal([1_000_000_000d, 250_000_000d, 750_000_000d, 25d], "EFGH".Select(k => buku.Angka("C Anggaran", $"{k}{baris}")));
    }

    [Fact]
    public void Obstacles_are_those_of_the_daerah_as_reported()
    {
        var buku = Buku("36.71");

        Assert.Contains(RekapBanten.PermasalahanRumus, buku.Kolom("Permasalahan", "E"));
        Assert.Contains(RekapBanten.TindakLanjutRumus, buku.Kolom("Permasalahan", "F"));
        Assert.Equal(Capaian("36.71").Urusan.SelectMany(u => u.Layanan).Sum(l => l.Laporan?.Kendala.Count ?? 0), buku.Kolom("Permasalahan", "C").Count(k => k.Length > 0));
    }

    [Fact]
    public void Every_service_has_its_four_stages_and_one_that_is_not_reported_is_not_belum()
    {
        var capaian = Capaian("36.03");
        var layanan = capaian.Urusan[1].Layanan[0];
        TahapanLayanan[] tahapan = [new(Tahap.PengumpulanData, StatusTahap.Selesai, "=Berita acara", null, "Tahapan!D2:F2"), new(Tahap.Pelaksanaan, StatusTahap.Belum, null, "Menunggu", "Tahapan!D5:F5")];
        var baru = layanan with { Laporan = layanan.Laporan! with { Tahapan = tahapan } };
        var buku = Tulis(capaian with { Urusan = [.. capaian.Urusan.Select(u => u with { Layanan = [.. u.Layanan.Select(l => l == layanan ? baru : l)] })] });
        var awal = buku.Baris("Tahapan", "C", "K-KES-01");

        Assert.Equal(29 * 4, buku.Kolom("Tahapan", "C").Count(k => k.StartsWith("K-", StringComparison.Ordinal)));
        Assert.Equal(["1. Pengumpulan data", "2. Penghitungan kebutuhan", "3. Penyusunan rencana", "4. Pelaksanaan"], Enumerable.Range(awal, 4).Select(b => buku.Teks("Tahapan", $"E{b}")));
        Assert.Equal(["✓ selesai", "○ belum dilaporkan", "○ belum dilaporkan", "✗ belum"], Enumerable.Range(awal, 4).Select(b => buku.Teks("Tahapan", $"F{b}")));
        Assert.Equal(("=Berita acara", "Menunggu"), (buku.Teks("Tahapan", $"G{awal}"), buku.Teks("Tahapan", $"H{awal + 3}")));
        Assert.Equal("tidak berlaku", Sel("36.03", "Tahapan", "F", "K-PR-02"));
        Assert.Equal("○ belum dilaporkan", Sel("36.02", "Tahapan", "F", "K-SOS-01"));
    }

    [Fact]
    public void Nothing_of_another_daerah_is_in_it_not_even_that_it_is_a_sample()
    {
        var resmi = RekapBanten.Buat(contoh: false);
        var campur = resmi with { Daerah = [resmi.Daerah[0], .. resmi.Daerah.Skip(1).Select(d => d with { Hasil = d.Hasil with { Contoh = true } })] };

        Assert.Equal(Bytes(resmi, resmi.Daerah[0].Hasil), Bytes(campur, campur.Daerah[0].Hasil));
        Assert.NotEqual(Bytes(resmi, resmi.Daerah[0].Hasil), Bytes(resmi, resmi.Daerah[0].Hasil with { Contoh = true }));
        Assert.DoesNotContain(Buku("36.01").SemuaTeks("A Penerima"), t => t.Contains("Lebak", StringComparison.Ordinal));
    }

    [Fact]
    public void What_it_shows_beyond_the_results_is_named_in_one_text()
    {
        var lain = Rekap with { Tenggat = Rekap.Tenggat with { Provinsi = Rekap.Tenggat.Provinsi.AddDays(1) } };

        Assert.Equal(EspmWorkbook.Ketentuan(Rekap), EspmWorkbook.Ketentuan(RekapBanten.Buat()));
        Assert.NotEqual(EspmWorkbook.Ketentuan(Rekap), EspmWorkbook.Ketentuan(lain));
        Assert.NotEqual(EspmWorkbook.Ketentuan(Rekap), EspmWorkbook.Ketentuan(Rekap, Kertas.F4));
        Assert.NotEqual(EspmWorkbook.Ketentuan(Rekap), EspmWorkbook.Ketentuan(Rekap with { Aturan = Rekap.Aturan with { Versi = "lain" } }));
    }

    private static CapaianDaerah Capaian(string wilayah) => Hasil(wilayah).Capaian;

    private static HasilDaerah Hasil(string wilayah) => Rekap.Daerah.Select(d => d.Hasil).Append(Rekap.LaporanProvinsi).Single(h => h.Capaian.Wilayah.ToString() == wilayah);

    private static string Sel(string wilayah, string lembar, string kolom, string layanan)
    {
        var buku = Buku(wilayah);
        return buku.Teks(lembar, $"{kolom}{buku.Baris(lembar, "C", layanan)}");
    }

    private static BacaanXlsx Buku(string wilayah) => new(Bytes(Rekap, Hasil(wilayah)));

    private static BacaanXlsx Tulis(CapaianDaerah capaian) => new(Bytes(Rekap, new HasilDaerah(capaian, [], Contoh: false)));

    private static byte[] Bytes(Rekap rekap, HasilDaerah hasil)
    {
        using var keluaran = new MemoryStream();
        EspmWorkbook.Tulis(rekap, hasil, keluaran);
        return keluaran.ToArray();
    }
}
