using Spm.Domain;

namespace Spm.Workbooks.Tests;

public class LembarTargetTests
{
    private const string Lembar = "Target";

    private static readonly KodeLayanan Paud = KodeLayanan.Parse("K-PEND-01");

    // Row 7 is the first service of the daerah.
    private static BacaanXlsx Tulis(Rekap rekap) => new(RekapBanten.Tulis(rekap));

    private static Rekap Pandeglang(decimal? terlayani, decimal? jumlah, decimal? target) =>
        RekapKecil.Dari(("36.01", RekapBanten.Laporan(Paud, 1_000, terlayani, mutu: 80))).DenganTarget("36.01", ("K-PEND-01", jumlah, target));

    [Fact]
    public void Realisation_stands_beside_target_and_standard_with_the_difference_in_words_and_symbol()
    {
        var buku = Tulis(Pandeglang(900, 800, 85.5m));
        Assert.Equal([800, 1_000, 900, 112.5, 90, 85.5, 80], "EGHJKLM".Select(k => buku.Angka(Lembar, $"{k}7")));
        Assert.Equal("Terlayani ▲ 100 Orang di atas target; Mutu ▼ 5,50 poin di bawah target.", buku.Teks(Lembar, "N7"));
    }

    [Theory]
    [InlineData(900, 900, "= sama dengan target")]
    [InlineData(900, 1_000, "▼ 100 Orang di bawah target")]
    public void Direction_is_told_for_each_case(int terlayani, int target, string teks) =>
        Assert.Contains(teks, Tulis(Pandeglang(terlayani, target, null)).Teks(Lembar, "N7"), StringComparison.Ordinal);

    [Fact]
    public void Zero_not_set_and_no_target_at_all_stay_three_things()
    {
        var buku = Tulis(Pandeglang(900, 0, null));
        Assert.Equal((0, "target 0", "tidak ditetapkan"), (buku.Angka(Lembar, "E7"), buku.Teks(Lembar, "J7"), buku.Teks(Lembar, "L7")));
        Assert.Equal(("tidak ditetapkan", "tidak ditetapkan"), (buku.Teks(Lembar, "E8"), buku.Teks(Lembar, "L8")));

        // 29 services, then a blank row and the heading.
        Assert.Equal("Daerah tanpa target untuk tahun 2025 (rencana aksi atau keputusan target)", buku.Teks(Lembar, "A37"));
        Assert.Equal(("36", "○ tanpa target untuk tahun ini"), (buku.Teks(Lembar, "A38"), buku.Teks(Lembar, "C38")));
        Assert.Contains(buku.SemuaTeks("Ringkasan"), t => t.StartsWith("○ tanpa target dari rencana aksi atau keputusan untuk tahun 2025 (1 daerah): Provinsi (laporan sendiri).", StringComparison.Ordinal));
    }

    [Fact]
    public void Report_in_another_unit_is_not_compared()
    {
        var rekap = RekapKecil.Dari(("36.01", RekapBanten.Laporan(Paud, 1_000, 900, mutu: null) with { Satuan = "KK" })).DenganTarget("36.01", ("K-PEND-01", 800, null));
        var buku = Tulis(rekap);
        Assert.Equal(("satuan berbeda", ""), (buku.Teks(Lembar, "J7"), buku.Teks(Lembar, "N7")));
    }

    [Fact]
    public void Difference_has_the_unit_as_the_document_writes_it()
    {
        var rekap = RekapKecil.Dari(("36.01", RekapBanten.Laporan(Paud, 1_000, 900, mutu: null) with { Satuan = "KK" })).DenganTarget("36.01", ("K-PEND-01", 920, null));
        var hasil = rekap.Daerah[0].Hasil;
        var kk = hasil.Target[0] with { Target = hasil.Target[0].Target with { Satuan = "KK" } };
        var buku = Tulis(rekap with { Daerah = [rekap.Daerah[0] with { Hasil = hasil with { Target = [kk] } }] });
        Assert.Equal("Terlayani ▼ 20 KK di bawah target.", buku.Teks(Lembar, "N7"));
    }

    [Fact]
    public void Zero_of_a_service_that_does_not_apply_is_not_held_against_its_target()
    {
        var laporan = RekapBanten.TidakBerlaku(Paud, 0, "Tidak ada program") with { Terlayani = new Angka(0, "A Penerima!H2") };
        var buku = Tulis(RekapKecil.Dari(("36.01", laporan)).DenganTarget("36.01", ("K-PEND-01", 500, 90)));
        Assert.Equal(["tidak berlaku", "tidak berlaku", "tidak berlaku", ""], "HJMN".Select(k => buku.Teks(Lembar, $"{k}7")));
    }

    [Theory]
    [InlineData(800, "Orang")]
    [InlineData(null, "")]
    public void Counts_stand_beside_the_unit_of_the_report_and_the_target_beside_its_own(int? jumlah, string satuan)
    {
        var buku = Tulis(RekapKecil.Dari(("36.01", RekapBanten.Laporan(Paud, 1_000, 900, mutu: 80) with { Satuan = "KK" })).DenganTarget("36.01", ("K-PEND-01", jumlah, 90)));
        Assert.Equal(("Satuan target", satuan), (buku.Teks(Lembar, "F6"), buku.Teks(Lembar, "F7")));
        Assert.Equal(("Satuan laporan", "KK"), (buku.Teks(Lembar, "I6"), buku.Teks(Lembar, "I7")));
    }

    [Fact]
    public void Notes_lead_to_the_rows_of_the_documents_and_to_both_sources_of_the_percentage()
    {
        var teks = Tulis(Pandeglang(900, 800, 85.5m)).SemuaTeks(Lembar);
        Assert.Contains(teks, t => t.Contains("Dokumen yang berlaku: lihat lembar Sumber, baris yang Id-nya berakhir T", StringComparison.Ordinal));
        Assert.Contains(teks, t => t.Contains("targetnya pada Id …/T, terlayaninya pada Id …/A", StringComparison.Ordinal));
        Assert.DoesNotContain(teks, t => t.Contains("belum ada dokumen", StringComparison.Ordinal) && !t.Contains("tidak memuat target", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(99_996, "<", "▼ 4 Orang di bawah target")]
    [InlineData(100_004, ">", "▲ 4 Orang di atas target")]
    [InlineData(100_000, "", "= sama dengan target")]
    public void Percentage_is_not_shown_as_a_hundred_beside_a_direction(int terlayani, string tanda, string arah)
    {
        var rekap = RekapKecil.Dari(("36.01", RekapBanten.Laporan(Paud, 200_000, terlayani, mutu: null))).DenganTarget("36.01", ("K-PEND-01", 100_000, null));
        Assert.Equal(tanda, NilaiSel.TandaSeratus(RealisasiTarget.Dari(rekap.Daerah[0].Hasil)[0].Persen!.Value));
        var buku = Tulis(rekap);
        Assert.Contains(arah, buku.Teks(Lembar, "N7"), StringComparison.Ordinal);
        Assert.Equal(tanda + "100,00", new BacaanDocx(BacaanDocx.Tulis(rekap)).Tabel("Target tahun 2025 dan realisasinya di kabupaten/kota, urusan Pendidikan")[1][^1]);
    }

    [Fact]
    public void Difference_that_rounds_to_nothing_is_told_as_less_than_a_hundredth()
    {
        var buku = Tulis(Pandeglang(900, null, 79.996m));
        Assert.Equal("Mutu ▲ kurang dari 0,01 poin di atas target.", buku.Teks(Lembar, "N7"));
    }

    [Fact]
    public void Service_that_is_not_reported_says_so_and_never_zero()
    {
        var buku = Tulis(RekapKecil.Dari(("36.01", RekapBanten.Laporan(KodeLayanan.Parse("K-KES-01"), 10, 9, mutu: null))).DenganTarget("36.01", ("K-PEND-01", 800, 90)));
        Assert.Equal(["belum lapor", "belum lapor", "belum lapor", "belum lapor", "belum lapor"], "GHJKM".Select(k => buku.Teks(Lembar, $"{k}7")));
    }

    [Fact]
    public void Index_is_the_same_with_and_without_targets()
    {
        var rekap = RekapBanten.Buat();
        var dengan = Tulis(rekap.DenganTarget("36.01", ("K-PEND-01", 1, 1)));
        var tanpa = Tulis(rekap);
        Assert.Equal(tanpa.SemuaTeks("Rekap"), dengan.SemuaTeks("Rekap"));
        Assert.Equal(tanpa.Angka("Rekap", "D7"), dengan.Angka("Rekap", "D7"));
    }

    [Fact]
    public void Sumber_names_file_version_and_cells_of_the_document_of_each_target()
    {
        var buku = Tulis(Pandeglang(900, 800, 85.5m));
        var baris = Enumerable.Range(2, 5 * (14 + 29)).Single(b => buku.Teks("Sumber", $"A{b}") == "36.01/K-PEND-01/T");
        Assert.Equal(["2025-RAD/36.01/target.xlsx", "Target", "Target!E2;Target!F2"], "HIJ".Select(k => buku.Teks("Sumber", $"{k}{baris}")));
        Assert.Equal((2, new string('c', 64)), (buku.Angka("Sumber", $"E{baris}"), buku.Teks("Sumber", $"G{baris}")));
        Assert.Contains("Keputusan Nomor 5 Tahun 2025", buku.Teks("Sumber", $"K{baris}"), StringComparison.Ordinal);
    }

    [Fact]
    public void Rekap_json_carries_the_targets_and_is_read_back_with_them()
    {
        var rekap = Pandeglang(900, 800, 85.5m);
        using var isi = new MemoryStream();
        RekapJson.Tulis(rekap, isi);
        var (dibaca, asli) = (PembacaRekapJson.Baca(isi.ToArray()), IsiRekap.Dari(rekap));
        Assert.Equal(asli.Nilai.OrderBy(n => n.Key.ToString(), StringComparer.Ordinal), dibaca.Nilai.OrderBy(n => n.Key.ToString(), StringComparer.Ordinal));
        Assert.Equal(asli.BerkasTarget, dibaca.BerkasTarget);
        var teks = System.Text.Encoding.UTF8.GetString(isi.ToArray());
        Assert.Contains("\"t\": \"36.01/K-PEND-01/T\"", teks, StringComparison.Ordinal);
        Assert.Contains("\"targetMutu\": 85.5", teks, StringComparison.Ordinal);
    }

    [Fact]
    public void Changed_target_is_a_change_caused_by_its_document()
    {
        var perubahan = PembandingRekap.Bandingkan(IsiRekap.Dari(Pandeglang(900, null, 85.5m)), IsiRekap.Dari(Pandeglang(900, 800, 85.5m)));
        var satu = Assert.Single(perubahan);
        Assert.Equal((Besaran.TargetJumlah, null, 800m), (satu.Tempat.Besaran, satu.Lama.Angka, satu.Baru.Angka));
        Assert.Empty(satu.Sebab);
        var baru = Assert.Single(PembandingRekap.Bandingkan(IsiRekap.Dari(RekapKecil.Dari(("36.01", RekapBanten.Laporan(Paud, 1_000, 900, 80)))), IsiRekap.Dari(Pandeglang(900, 800, null))));
        Assert.Equal("2025-RAD/36.01/target.xlsx", Assert.Single(baru.Sebab).Baru!.Berkas);
    }
}
