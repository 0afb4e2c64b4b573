using Spm.Domain;

namespace Spm.Workbooks.Tests;

public class LembarAnggaranTests
{
    private const string Lembar = "Anggaran";

    [Fact]
    public void Sums_and_absorption_come_from_the_services_that_reported_them()
    {
        // Sosial of Pandeglang: both figures, both figures, alokasi alone, nothing.
        var buku = RekapKecil.Tulis(
            ("36.01", Sosial(1, 1_000, 600)), ("36.01", Sosial(2, 3_000, 3_400)), ("36.01", Sosial(3, 500, null)), ("36.01", Sosial(4, null, null)),
            ("36.71", Sosial(1, 2_000, 1_000)), ("36", Sosial("P-SOS-01", 9_999, 1)));
        var baris = Baris(buku, "Kabupaten Pandeglang", "Sosial");
        Assert.Equal((4_500, 4_000), (buku.Angka(Lembar, $"D{baris}"), buku.Angka(Lembar, $"F{baris}")));
        Assert.Equal(("3 dari 5", "2 dari 5"), (buku.Teks(Lembar, $"E{baris}"), buku.Teks(Lembar, $"G{baris}")));
        Assert.Equal(100.0 * (600 + 3_400) / (1_000 + 3_000), buku.Angka(Lembar, $"H{baris}"), 1e-9);
        Assert.Equal("Serapan hanya dari 2 layanan yang melaporkan alokasi dan realisasi.", buku.Teks(Lembar, $"I{baris}"));

        var semua = Baris(buku, "Kabupaten Pandeglang", "Semua urusan");
        Assert.Equal((4_500, "3 dari 29"), (buku.Angka(Lembar, $"D{semua}"), buku.Teks(Lembar, $"E{semua}")));
        var daerah = Baris(buku, "Seluruh kabupaten/kota", "Semua urusan");
        Assert.Equal((6_500, 5_000), (buku.Angka(Lembar, $"D{daerah}"), buku.Angka(Lembar, $"F{daerah}")));
        Assert.Equal(100.0 * 5_000 / 6_000, buku.Angka(Lembar, $"H{daerah}"), 1e-9);
        Assert.Equal(9_999, buku.Angka(Lembar, $"D{Baris(buku, "Provinsi (laporan sendiri)", "Semua urusan")}"));
    }

    [Fact]
    public void What_nobody_reported_is_no_zero_and_a_reported_zero_is_one()
    {
        var buku = RekapKecil.Tulis(("36.01", Sosial(1, null, null)), ("36.71", Sosial(1, 0, 0)));
        var kosong = Baris(buku, "Kabupaten Pandeglang", "Sosial");
        Assert.All("DFH", k => Assert.Equal("belum dilaporkan", buku.Teks(Lembar, $"{k}{kosong}")));
        var nol = Baris(buku, "Kota Tangerang", "Sosial");
        Assert.Equal((0, 0), (buku.Angka(Lembar, $"D{nol}"), buku.Angka(Lembar, $"F{nol}")));
        Assert.Equal("tanpa alokasi", buku.Teks(Lembar, $"H{nol}"));
        Assert.Equal("belum lapor", buku.Teks(Lembar, $"D{Baris(buku, "Kota Tangerang", "Kesehatan")}"));
    }

    [Fact]
    public void Every_sum_names_the_first_and_the_last_row_of_Sumber_that_it_is_made_of_and_leads_to_the_first()
    {
        var buku = RekapKecil.Tulis(
            ("36.01", Sosial(1, null, null)), ("36.01", Sosial(2, 3_000, 3_400)), ("36.01", Sosial(3, null, null)), ("36.01", Sosial(4, 500, null)),
            ("36.71", Sosial(1, null, 1_000)), ("36.71", Laporan("K-KES-03", 70, 7)), ("36", Sosial("P-SOS-01", 9_999, 1)));
        (string Daerah, string Urusan, string Id)[] harapan =
        [
            ("Kabupaten Pandeglang", "Sosial", "36.01/K-SOS-02/C s.d. 36.01/K-SOS-04/C"),
            ("Kabupaten Pandeglang", "Semua urusan", "36.01/K-SOS-02/C s.d. 36.01/K-SOS-04/C"),
            ("Kota Tangerang", "Sosial", "36.71/K-SOS-01/C"),
            ("Kota Tangerang", "Semua urusan", "36.71/K-KES-03/C s.d. 36.71/K-SOS-01/C"),
            ("Seluruh kabupaten/kota", "Kesehatan", "36.71/K-KES-03/C"),
            ("Seluruh kabupaten/kota", "Sosial", "36.01/K-SOS-02/C s.d. 36.71/K-SOS-01/C"),
            ("Seluruh kabupaten/kota", "Semua urusan", "36.01/K-SOS-02/C s.d. 36.71/K-SOS-01/C"),
            ("Provinsi (laporan sendiri)", "Semua urusan", "36/P-SOS-01/C"),

            // Nothing reported: the rows that say so.
            ("Kota Tangerang", "Pekerjaan Umum", "36.71/K-PU-01/C s.d. 36.71/K-PU-02/C"),
        ];
        var tautan = buku.Xml(Lembar).Descendants().Where(e => e.Name.LocalName == "hyperlink").ToDictionary(t => (string)t.Attribute("ref")!, t => ((string)t.Attribute("location")!).Split('!')[1]);
        Assert.All(harapan, h =>
        {
            var baris = Baris(buku, h.Daerah, h.Urusan);
            Assert.Equal(h.Id, buku.Teks(Lembar, $"J{baris}"));
            Assert.All("DFJ", k => Assert.Equal(h.Id.Split(' ')[0], buku.Teks("Sumber", tautan[$"{k}{baris}"])));
        });
    }

    // What is typed in thousands on one side only is a large ratio, mostly without an end to its decimals.
    [Theory]
    [InlineData(1, 1_000_000_000)]
    [InlineData(700_000, 61_000_123)]
    [InlineData(3, 10_000_000_000_000_000)]
    public void Absorption_above_the_index_has_no_limit_in_any_file_of_the_rekap(long alokasi, long realisasi)
    {
        var rekap = RekapKecil.Dari(("36.01", Sosial(1, alokasi, realisasi)));
        var buku = new BacaanXlsx(RekapBanten.Tulis(rekap));

        Assert.Equal(100.0 * realisasi / alokasi, buku.Angka(Lembar, $"H{Baris(buku, "Kabupaten Pandeglang", "Sosial")}"), realisasi * 1e-12);
        foreach (var tulis in new Action<Rekap, Stream>[] { RekapJson.Tulis, RekapCsv.Tulis, (r, isi) => LaporanGubernur.Tulis(r, isi) })
        {
            using var keluaran = new MemoryStream();
            tulis(rekap, keluaran);
            Assert.NotEqual(0, keluaran.Length);
        }
    }

    private static LaporanLayanan Sosial(int nomor, decimal? alokasi, decimal? realisasi) => Sosial($"K-SOS-0{nomor}", alokasi, realisasi);

    private static LaporanLayanan Sosial(string kode, decimal? alokasi, decimal? realisasi) => Laporan(kode, alokasi, realisasi);

    private static LaporanLayanan Laporan(string kode, decimal? alokasi, decimal? realisasi) => RekapBanten.Laporan(KodeLayanan.Parse(kode), 10, 5, 50) with
    {
        Anggaran = alokasi is null && realisasi is null ? null : new Anggaran(Angka(alokasi), Angka(realisasi)),
    };

    private static Angka? Angka(decimal? nilai) => nilai is { } ada ? new Angka(ada, "C Anggaran!E2") : null;

    private static int Baris(BacaanXlsx buku, string daerah, string urusan) =>
        Enumerable.Range(7, 60).First(b => buku.Punya(Lembar, $"C{b}") && (buku.Teks(Lembar, $"B{b}"), buku.Teks(Lembar, $"C{b}")) == (daerah, urusan));
}
