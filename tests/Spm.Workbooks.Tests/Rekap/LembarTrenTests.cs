using System.Text;
using Spm.Domain;

namespace Spm.Workbooks.Tests;

public class LembarTrenTests
{
    private const string Lembar = "Tren";
    private static readonly KodeWilayah Pandeglang = KodeWilayah.Parse("36.01");
    private static readonly Periode Tw3 = new(2025, 3);
    private static readonly Periode TahunLalu = new(2024, 4);

    [Fact]
    public void Each_index_says_from_what_to_what_with_symbol_direction_and_difference()
    {
        var buku = Tulis(("36.01", 70.20m, Tw3, 81.31m), ("36.02", 81.31m, Tw3, 70.20m), ("36.03", 70m, Tw3, 70m), ("36.04", 70.001m, Tw3, 70m));

        Assert.Equal("2025-TW3 → 2025-TW4\n(triwulan sebelumnya)", buku.Teks(Lembar, "E6"));
        Assert.Equal(("36.01", "Indeks daerah", "81,31 → 70,20 ▼ turun 11,11", -11.11), (buku.Teks(Lembar, "A7"), buku.Teks(Lembar, "C7"), buku.Teks(Lembar, "E7"), buku.Angka(Lembar, "F7")));
        Assert.Equal("70,20 → 81,31 ▲ naik 11,11", buku.Teks(Lembar, "E14"));
        Assert.Equal("70,00 → 70,00 = tetap", buku.Teks(Lembar, "E21"));
        Assert.Equal("70,00 → 70,00 ▲ naik kurang dari 0,01", buku.Teks(Lembar, "E28"));
    }

    [Fact]
    public void An_index_just_below_a_band_is_not_shown_as_its_bound() =>
        Assert.Equal("89,00 → <90,00 ▲ naik 1,00", Tulis(("36.01", 89.999m, Tw3, 89m)).Teks(Lembar, "E7"));

    [Fact]
    public void Missing_rekap_are_told_below_and_have_no_column()
    {
        var buku = Tulis(("36.01", 70m, Tw3, 60m));

        Assert.Equal(["Selisih", "Keterangan"], "FG".Select(k => buku.Teks(Lembar, $"{k}6")));
        Assert.Contains(buku.SemuaTeks(Lembar), t => t.StartsWith("Belum ada rekap 2024-TW4 di penyimpanan", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_no_rekap_can_be_compared_sentences_say_what_will_be_and_no_header_stands_over_nothing()
    {
        var buku = Tulis(RekapTren.DenganIndeks(("36.01", 70m)), []);

        Assert.Equal("Belum ada rekap yang dapat dibandingkan dengan rekap ini.", buku.Teks(Lembar, "A6"));
        Assert.Contains("Triwulan sebelumnya: 2025-TW3, dalam tahun yang sama.", buku.SemuaTeks(Lembar));
        Assert.Contains("Triwulan yang sama tahun-tahun sebelumnya: 2024-TW4, 2023-TW4, 2022-TW4.", buku.SemuaTeks(Lembar));
        Assert.All(["Kode", "Daerah", "Keterangan"], k => Assert.DoesNotContain(k, buku.SemuaTeks(Lembar)));
        Assert.Contains(TeksTren.TerbitanKosong, buku.SemuaTeks(Lembar));
        Assert.DoesNotContain("Tren terbitan", buku.NamaLembar);
    }

    [Fact]
    public void Other_rules_are_marked_and_nothing_is_computed()
    {
        var rekap = RekapTren.DenganIndeks(("36.01", 70.20m));
        var lalu = RingkasanIndeks.Dari(RekapTren.DenganIndeks(("36.01", 81.31m))) with { Periode = TahunLalu, VersiAturan = "2020.9" };
        var buku = Tulis(rekap, new() { [TahunLalu] = lalu });

        Assert.Equal("≠ 81,31 → 70,20 (aturan berbeda)", buku.Teks(Lembar, "E7"));
        Assert.Equal("", buku.Teks(Lembar, "F7"));
        Assert.Contains(buku.SemuaTeks(Lembar), t => t.StartsWith("≠ 2024-TW4 disusun dengan SPM 80/20 Permendagri 59/2021 versi 2020.9, katalog 2024.1; rekap ini dengan", StringComparison.Ordinal));
    }

    [Fact]
    public void A_rekap_that_cannot_be_read_is_told_apart_from_a_missing_one()
    {
        var buku = Tulis(RekapTren.DenganIndeks(("36.01", 70m)), new() { [Tw3] = null });

        Assert.Equal("rekap tidak terbaca", buku.Teks(Lembar, "E7"));
        Assert.Contains(buku.SemuaTeks(Lembar), t => t.StartsWith("rekap.json 2025-TW3 ada tetapi tidak terbaca", StringComparison.Ordinal));
    }

    [Fact]
    public void An_urusan_that_was_not_there_before_or_is_not_there_now_is_no_change()
    {
        var asal = RekapBanten.Buat();
        var lalu = RingkasanIndeks.Dari(asal);
        var lebak = KodeWilayah.Parse("36.02");
        var daerah = new Dictionary<KodeWilayah, IndeksDaerah>(lalu.Daerah)
        {
            [Pandeglang] = new(50, Tanpa(lalu.Daerah[Pandeglang], Urusan.Pendidikan)),
            [lebak] = new(50, new Dictionary<Urusan, IndeksUrusan>(lalu.Daerah[lebak].Urusan) { [Urusan.Sosial] = new(60, AdaLaporan: true, new Dictionary<KodeLayanan, StatusLayanan>()) }),
        };
        var buku = Tulis(asal, new() { [Tw3] = lalu with { Periode = Tw3, Daerah = daerah } });

        Assert.Matches("^tanpa angka → [0-9]+,[0-9]{2}$", buku.Teks(Lembar, "E8"));
        Assert.Equal("60,00 → belum lapor", buku.Teks(Lembar, "E20"));
        Assert.Equal("Sejak 2025-TW3: Pendidikan: tanpa laporan (dihitung 0) → terlapor.", buku.Teks(Lembar, "G7"));
        Assert.Equal("Sejak 2025-TW3: Sosial: terlapor → tanpa laporan (dihitung 0).", buku.Teks(Lembar, "G14"));
        Assert.Equal("", buku.Teks(Lembar, "G21"));
    }

    [Fact]
    public void As_many_but_not_the_same_urusan_and_services_behind_two_indices_are_named()
    {
        var asal = RingkasanIndeks.Dari(RekapBanten.Buat());
        var (kini, semula) = (asal.Daerah[Pandeglang], asal.Daerah[Pandeglang].Urusan[Urusan.Trantibumlinmas]);
        var trantibum = semula with { Layanan = semula.Layanan.ToDictionary(l => l.Key, _ => StatusLayanan.Dilaporkan) };
        var lalu = new Dictionary<Urusan, IndeksUrusan>(kini.Urusan) { [Urusan.Trantibumlinmas] = trantibum, [Urusan.Kesehatan] = kini.Urusan[Urusan.Kesehatan] with { Indeks = null } };
        var buku = Tulis(RekapBanten.Buat(), new() { [Tw3] = asal with { Periode = Tw3, Daerah = new Dictionary<KodeWilayah, IndeksDaerah> { [Pandeglang] = new(50, lalu) } } });

        Assert.Equal("Sejak 2025-TW3: Kesehatan: tidak berlaku → terlapor; Trantibumlinmas (1 layanan): dilaporkan → belum dilaporkan (dihitung 0).", buku.Teks(Lembar, "G7"));
        Assert.Equal("Sejak 2025-TW3: K-TRA-05: dilaporkan → belum dilaporkan (dihitung 0).", buku.Teks(Lembar, "G12"));
    }

    [Fact]
    public void What_changed_alike_since_several_rekap_is_said_once_and_all_services_are_not_counted_off()
    {
        var asal = RingkasanIndeks.Dari(RekapBanten.Buat());
        var kesehatan = asal.Daerah[Pandeglang].Urusan[Urusan.Kesehatan];
        var urusan = new Dictionary<Urusan, IndeksUrusan>(asal.Daerah[Pandeglang].Urusan)
        {
            [Urusan.Sosial] = IndeksUrusan.TanpaLaporan,
            [Urusan.Kesehatan] = kesehatan with { Layanan = kesehatan.Layanan.ToDictionary(l => l.Key, _ => StatusLayanan.BelumDilaporkan) },
        };
        var lalu = asal with { Daerah = new Dictionary<KodeWilayah, IndeksDaerah> { [Pandeglang] = new(50, urusan) } };
        var buku = Tulis(RekapBanten.Buat(), new() { [Tw3] = lalu with { Periode = Tw3 }, [TahunLalu] = lalu with { Periode = TahunLalu } });

        Assert.Equal("Sejak 2025-TW3 dan 2024-TW4: Sosial: tanpa laporan (dihitung 0) → terlapor; Kesehatan (12 layanan): belum dilaporkan (dihitung 0) → dilaporkan.", buku.Teks(Lembar, "I7"));
        Assert.Equal("Sejak 2025-TW3 dan 2024-TW4: semua layanan: belum dilaporkan (dihitung 0) → dilaporkan.", buku.Teks(Lembar, "I9"));
    }

    private static Dictionary<Urusan, IndeksUrusan> Tanpa(IndeksDaerah indeks, Urusan urusan) => new(indeks.Urusan) { [urusan] = IndeksUrusan.TanpaLaporan };

    [Fact]
    public void A_daerah_without_any_report_then_is_no_rise_from_zero()
    {
        var rekap = RekapTren.DenganIndeks(("36.01", 70m));
        var lalu = RingkasanIndeks.Dari(rekap);
        var buku = Tulis(rekap, new() { [Tw3] = lalu with { Periode = Tw3, Daerah = new Dictionary<KodeWilayah, IndeksDaerah>(lalu.Daerah) { [Pandeglang] = new(0, new Dictionary<Urusan, IndeksUrusan>()) } } });

        Assert.Equal(("tanpa angka → 70,00", ""), (buku.Teks(Lembar, "E7"), buku.Teks(Lembar, "F7")));
        Assert.Equal("Sejak 2025-TW3: semua urusan: tanpa laporan (dihitung 0) → terlapor.", buku.Teks(Lembar, "G7"));
    }

    [Fact]
    public void A_first_quarter_says_why_it_has_no_quarter_before()
    {
        var asal = RekapBanten.Buat() with { Periode = new(2025, 1), Tenggat = KalenderTenggat.Bawaan.Untuk(new(2025, 1), RekapBanten.Banten) };
        var buku = Tulis(asal, new() { [new(2024, 1)] = RingkasanIndeks.Dari(asal) with { Periode = new(2024, 1) } });

        Assert.Equal("2024-TW1 → 2025-TW1\n(triwulan yang sama)", buku.Teks(Lembar, "E6"));
        Assert.Contains(buku.SemuaTeks(Lembar), t => t.Contains("Triwulan I tidak memiliki triwulan sebelumnya dalam tahun yang sama", StringComparison.Ordinal));
    }

    [Fact]
    public void Published_figures_stand_apart_with_their_source_and_their_own_changes()
    {
        var csv = "daerah;year;urusan;index;source\n36.71;2022;;81,31;=pos\n36.71;2023;;70,20;posbelitung.co\n36.71;2025;;71;LPPD\n36.01;2022;sosial;90;LPPD\n19.71;2022;;1;lain\nrusak\n";
        var buku = Tulis(RekapTren.DenganIndeks(("36.01", 70m)), [], DaftarTerbitan.Baca(Encoding.UTF8.GetBytes(csv)));

        Assert.Equal("Angka terbitan", buku.Teks("Tren terbitan", "E6"));
        Assert.Equal(("36.01", "Sosial", "2022", 90, "angka pertama"), Isi(7));
        Assert.Equal(("36.71", "Indeks daerah", "2022", 81.31, "angka pertama"), Isi(8));
        Assert.Equal(("36.71", "Indeks daerah", "2023", 70.2, "81,31 → 70,20 ▼ turun 11,11"), Isi(9));
        Assert.Equal(("36.71", "Indeks daerah", "2025", 71d, "70,20 → 71,00 ▲ naik 0,80 (sejak 2023)"), Isi(10));
        Assert.Equal("=pos", buku.Teks("Tren terbitan", "G8"));
        Assert.Contains(buku.SemuaTeks("Tren terbitan"), t => t.StartsWith("SPM-182: history.csv baris 7: ada 1 isian; baris itu tidak dibaca.", StringComparison.Ordinal));
        Assert.Contains("Angka terbitan sebelum atau di luar sistem ini ada di lembar Tren terbitan.", buku.SemuaTeks(Lembar));
        Assert.DoesNotContain(buku.SemuaTeks("Tren terbitan"), t => t.Contains("Pangkal", StringComparison.Ordinal));

        (string, string, string, double, string) Isi(int n) => (
            buku.Teks("Tren terbitan", $"A{n}"), buku.Teks("Tren terbitan", $"C{n}"), buku.Teks("Tren terbitan", $"D{n}"), buku.Angka("Tren terbitan", $"E{n}"), buku.Teks("Tren terbitan", $"F{n}"));
    }

    [Fact]
    public void A_rekap_that_was_not_held_against_others_has_no_such_sheet() =>
        Assert.DoesNotContain(Lembar, new BacaanXlsx(RekapBanten.Tulis(RekapBanten.Buat())).NamaLembar);

    private static BacaanXlsx Tulis(params (string Kode, decimal Kini, Periode Periode, decimal Lalu)[] indeks) => new(RekapBanten.Tulis(RekapTren.Buat(indeks)));

    private static BacaanXlsx Tulis(Rekap rekap, Dictionary<Periode, RingkasanIndeks?> lalu, DaftarTerbitan? terbitan = null) =>
        new(RekapBanten.Tulis(RekapTren.Dengan(rekap, lalu, terbitan)));
}
