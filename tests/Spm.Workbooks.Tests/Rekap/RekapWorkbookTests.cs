using System.Xml.Linq;
using Spm.Domain;

namespace Spm.Workbooks.Tests;

public class RekapWorkbookTests
{
    private static readonly XNamespace S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly Lazy<BacaanXlsx> Banten = new(() => new BacaanXlsx(RekapBanten.Tulis(RekapBanten.Buat())));

    [Fact]
    public void Sheets_stand_in_this_order()
    {
        string[] harapan =
            [
                "Ringkasan", "Rekap", "Provinsi", "Agregat", "Pendidikan", "Kesehatan", "Pekerjaan Umum", "Perumahan Rakyat", "Trantibumlinmas", "Sosial",
                "Peringkat", "Target", "Perubahan", "Mutu", "Anggaran", "Kendala", "Jumlah tahapan", "Tahapan", "Personil", "Asesmen", "Kepatuhan", "Sumber", "Metode",
            ];
        Assert.Equal(harapan, Banten.Value.NamaLembar);
    }

    [Fact]
    public void No_sheet_holds_a_formula() =>
        Assert.All(Banten.Value.NamaLembar, lembar => Assert.Empty(Banten.Value.Xml(lembar).Descendants(S + "f")));

    [Fact]
    public void A_sheet_has_one_header_so_that_what_is_printed_on_every_page_is_right_on_every_page()
    {
        var buku = new BacaanXlsx(RekapBanten.Tulis(RekapTren.Buat(("36.01", 70m, new Periode(2025, 3), 60m))));
        Assert.All(buku.NamaLembar.Where(l => l is not ("Ringkasan" or "Perubahan")), lembar =>
        {
            var baris = lembar == "Sumber" ? "1" : "6";
            var kepala = buku.Xml(lembar).Descendants(S + "c").Single(c => (string?)c.Attribute("r") == $"A{baris}").Attribute("s")!.Value;
            Assert.Equal([baris], buku.Xml(lembar).Descendants(S + "c").Where(c => (string?)c.Attribute("s") == kepala).Select(c => (string)c.Parent!.Attribute("r")!).Distinct());
        });
    }

    [Fact]
    public void Every_index_of_the_rekap_is_in_its_cell_unrounded()
    {
        var rekap = RekapBanten.Buat();
        for (var i = 0; i < rekap.Daerah.Count; i++)
        {
            var (capaian, baris) = (rekap.Daerah[i].Hasil.Capaian, 7 + i);
            Assert.Equal(capaian.Wilayah.ToString(), Banten.Value.Teks("Rekap", $"A{baris}"));
            for (var u = 0; u < 6; u++)
            {
                if (capaian.Urusan[u].Indeks is { } indeks)
                {
                    Sama(indeks, Banten.Value.Angka("Rekap", $"{"CDEFGH"[u]}{baris}"));
                }
            }

            Sama(capaian.Indeks!.Value, Banten.Value.Angka("Rekap", $"I{baris}"));
            Sama(capaian.IndeksTerlapor!.Value, Banten.Value.Angka("Rekap", $"J{baris}"));
            Assert.Equal(capaian.Kategori, Banten.Value.Teks("Rekap", $"K{baris}"));
        }
    }

    [Fact]
    public void Missing_rejected_and_not_applicable_urusan_each_say_so_and_hold_no_number()
    {
        Assert.Equal("belum lapor", Banten.Value.Teks("Rekap", "F8"));
        Assert.Equal("ditolak", Banten.Value.Teks("Rekap", "G10"));
        Assert.Equal("tidak berlaku", Banten.Value.Teks("Rekap", "F9"));
    }

    [Fact]
    public void An_index_just_below_100_is_not_shown_as_100()
    {
        Assert.Equal("36.72", Banten.Value.Teks("Rekap", "A12"));
        Assert.Equal("Tuntas Utama", Banten.Value.Teks("Rekap", "K12"));
        Assert.Equal(99.996, Banten.Value.Angka("Rekap", "I12"));
        Assert.Equal("[$-421]\"<\"#,##0.00", Banten.Value.Format("Rekap", "I12"));
        Assert.Equal("[$-421]#,##0.00", Banten.Value.Format("Rekap", "I7"));
    }

    [Fact]
    public void The_value_in_a_cell_never_reaches_a_band_that_the_index_does_not()
    {
        (string Indeks, double Nilai, string Format)[] harapan =
        [
            ("9999999999999999999/100000000000000000", 99.9999999999999, "[$-421]\"<\"#,##0.00"),
            ("89996/1000", 89.996, "[$-421]\"<\"#,##0.00"),
            ("99994/1000", 99.994, "[$-421]#,##0.00"),
            ("100", 100, "[$-421]#,##0.00"),
            ("0", 0, "[$-421]#,##0.00"),
            ("1/300", 0.00333333333333333, "[$-421]#,##0.00"),
        ];
        var rekap = RekapBanten.Buat();
        var buku = new BacaanXlsx(RekapBanten.Tulis(rekap with
        {
            Daerah = [.. harapan.Zip(rekap.Daerah, (h, d) => d with { Hasil = d.Hasil with { Capaian = d.Hasil.Capaian with { Indeks = Pecahan.Parse(h.Indeks) } } })],
        }));
        Assert.Equal(harapan.Select(h => (h.Nilai, h.Format)), harapan.Select((_, i) => (buku.Angka("Rekap", $"I{7 + i}"), buku.Format("Rekap", $"I{7 + i}"))));
    }

    [Fact]
    public void Ranks_are_shared_by_ties_kept_apart_by_kind_and_absent_without_an_index()
    {
        var rekap = RekapBanten.Buat();
        var indeks = new Pecahan?[] { new(90, 1), new(90, 1), new(80, 1), null, new(70, 1), new(70, 1), new(95, 1), new(1, 3) };
        var hasil = rekap.Daerah.Select((d, i) => d.Hasil with { Capaian = d.Hasil.Capaian with { Indeks = indeks[i], Kategori = null } }).ToList();
        var buku = new BacaanXlsx(RekapBanten.Tulis(PenyusunRekap.Susun(rekap.Periode, rekap.Provinsi, rekap.Aturan, rekap.Tenggat, hasil, rekap.LaporanProvinsi)));
        Assert.Equal([1, 1, 3], Enumerable.Range(7, 3).Select(b => buku.Angka("Rekap", $"L{b}")));
        Assert.Equal([2, 2, 1, 4], Enumerable.Range(11, 4).Select(b => buku.Angka("Rekap", $"M{b}")));
        Assert.Equal("tanpa indeks", buku.Teks("Rekap", "L10"));
        Assert.Equal("tanpa indeks", buku.Teks("Rekap", "I10"));
        Assert.Equal("tanpa indeks", buku.Teks("Rekap", "K10"));
        Assert.All(Enumerable.Range(7, 4), b => Assert.Equal("", buku.Teks("Rekap", $"M{b}")));
        Assert.All(Enumerable.Range(11, 4), b => Assert.Equal("", buku.Teks("Rekap", $"L{b}")));
    }

    [Fact]
    public void A_sheet_of_an_urusan_has_a_row_for_every_daerah_and_service()
    {
        Assert.Equal(8 * 12, Banten.Value.Kolom("Kesehatan", "C").Count(k => k.StartsWith("K-KES-", StringComparison.Ordinal)));
        var layanan = RekapBanten.Buat().Daerah[0].Hasil.Capaian.Urusan[1].Layanan[1];
        Assert.Equal("K-KES-02", Banten.Value.Teks("Kesehatan", "C8"));
        Assert.Equal("Pelayanan kesehatan ibu bersalin", Banten.Value.Teks("Kesehatan", "D8"));
        Assert.Equal((5_801, 5_381), (Banten.Value.Angka("Kesehatan", "F8"), Banten.Value.Angka("Kesehatan", "G8")));
        Sama(layanan.Penerima!.Value, Banten.Value.Angka("Kesehatan", "H8"));
        Assert.Equal(83, Banten.Value.Angka("Kesehatan", "I8"));
        Sama(layanan.Indeks!.Value, Banten.Value.Angka("Kesehatan", "J8"));
    }

    [Fact]
    public void Not_reported_not_applicable_and_zero_look_different()
    {
        // Kota Tangerang reported 0 served of 3,412.
        var nol = Banten.Value.Baris("Kesehatan", "B", "Kota Tangerang") + 11;
        Assert.Equal((3_412, 0, 0), (Banten.Value.Angka("Kesehatan", $"F{nol}"), Banten.Value.Angka("Kesehatan", $"G{nol}"), Banten.Value.Angka("Kesehatan", $"J{nol}")));

        // Kabupaten Pandeglang left one service empty.
        Assert.Equal(Enumerable.Repeat("belum dilaporkan", 5), "FGHIJ".Select(k => Banten.Value.Teks("Trantibumlinmas", $"{k}11")));
        Assert.Equal("Belum dilaporkan; dihitung 0 dalam indeks urusan.", Banten.Value.Teks("Trantibumlinmas", "K11"));

        // Kabupaten Tangerang owes nothing there: its target of 0 stays a 0, the rest says why.
        var baris = Banten.Value.Baris("Perumahan Rakyat", "B", "Kabupaten Tangerang");
        Assert.Equal(0, Banten.Value.Angka("Perumahan Rakyat", $"F{baris}"));
        Assert.Equal(Enumerable.Repeat("tidak berlaku", 4), "GHIJ".Select(k => Banten.Value.Teks("Perumahan Rakyat", $"{k}{baris}")));
        Assert.StartsWith("Tidak berlaku: Tidak ada bencana", Banten.Value.Teks("Perumahan Rakyat", $"K{baris}"), StringComparison.Ordinal);

        // Kabupaten Lebak sent no report, that of Kabupaten Serang was rejected.
        Assert.Equal("belum lapor", Banten.Value.Teks("Perumahan Rakyat", $"J{Banten.Value.Baris("Perumahan Rakyat", "B", "Kabupaten Lebak")}"));
        Assert.Equal("ditolak", Banten.Value.Teks("Trantibumlinmas", $"F{Banten.Value.Baris("Trantibumlinmas", "B", "Kabupaten Serang")}"));
    }

    [Fact]
    public void A_reported_service_without_mutu_keeps_its_figures_and_says_what_is_missing()
    {
        var baris = Banten.Value.Baris("Sosial", "B", "Kota Tangerang Selatan") + 1;
        Assert.Equal("belum dilaporkan", Banten.Value.Teks("Sosial", $"I{baris}"));
        Assert.Equal((100, 80), (Banten.Value.Angka("Sosial", $"H{baris}"), Banten.Value.Angka("Sosial", $"J{baris}")));
        Assert.Equal("Mutu belum dilaporkan; dihitung 0 dalam IP.", Banten.Value.Teks("Sosial", $"K{baris}"));
    }

    [Fact]
    public void Figures_stand_beside_their_own_unit_and_are_added_up_with_no_other_daerah()
    {
        // Two daerah report air minum, one of them in KK.
        var (kk, orang) = (RekapBanten.Laporan(KodeLayanan.Parse("K-PU-01"), 1_111, 777, mutu: null) with { Satuan = "KK" }, RekapBanten.Laporan(KodeLayanan.Parse("K-PU-01"), 5_003, 3_001, mutu: null));
        HasilDaerah Hasil(string kode, LaporanLayanan? laporan) => new(
            AturanCapaian.Permendagri59.Hitung(
                RekapBanten.Periode, KodeWilayah.Parse(kode),
                [.. Urusan.Semua.Select(u => laporan is null || u != Urusan.PekerjaanUmum
                    ? new KeadaanUrusan(u, StatusUrusan.BelumLapor, new Dictionary<KodeLayanan, LaporanLayanan>())
                    : new KeadaanUrusan(u, StatusUrusan.Diterima, new Dictionary<KodeLayanan, LaporanLayanan> { [laporan.Kode] = laporan }))]),
            [],
            Contoh: false);
        var rekap = PenyusunRekap.Susun(
            RekapBanten.Periode, RekapBanten.Banten, AturanCapaian.Permendagri59, KalenderTenggat.Bawaan.Untuk(RekapBanten.Periode, RekapBanten.Banten), [Hasil("36.01", kk), Hasil("36.02", orang)], Hasil("36", null));

        var buku = new BacaanXlsx(RekapBanten.Tulis(rekap));

        var baris = rekap.Daerah.Select(d => buku.Baris("Pekerjaan Umum", "B", DaftarWilayah.Ambil(d.Hasil.Capaian.Wilayah).Nama)).ToArray();
        Assert.Equal(
            [("KK", 1_111, 777), ("Orang", 5_003, 3_001)],
            baris.Select(b => (buku.Teks("Pekerjaan Umum", $"E{b}"), buku.Angka("Pekerjaan Umum", $"F{b}"), buku.Angka("Pekerjaan Umum", $"G{b}"))));
        var angka = buku.NamaLembar.SelectMany(l => buku.Xml(l).Descendants(S + "c")).Where(c => (string?)c.Attribute("t") is null or "n").Select(c => (string?)c.Element(S + "v")).ToHashSet();
        Assert.Contains("1111", angka);
        Assert.DoesNotContain("6114", angka);
        Assert.DoesNotContain("3778", angka);
    }

    [Fact]
    public void Text_of_users_stays_text_whatever_it_starts_with()
    {
        Assert.Contains("Tidak berlaku: " + RekapBanten.AlasanRumus, Banten.Value.Kolom("Perumahan Rakyat", "K"));
        Assert.Contains(RekapBanten.PermasalahanRumus, Banten.Value.Kolom("Kendala", "F"));
        Assert.Contains(RekapBanten.TindakLanjutRumus, Banten.Value.Kolom("Kendala", "G"));
    }

    [Fact]
    public void Obstacles_are_written_exactly_as_reported()
    {
        string[] teks = ["=1+1", "+1", "-1", "@SUM(A1)", "0123", "TRUE", "2024-01-05", "1.5", "_x0041_ tetap", " spasi "];
        var buku = new BacaanXlsx(RekapBanten.Tulis(DenganKendala([.. teks.Select(t => new Kendala(t, null, "Kendala!A2:C2"))])));
        Assert.Equal(teks, buku.Kolom("Kendala", "F").Take(teks.Length));
        Assert.Equal(Enumerable.Repeat("belum diisi", teks.Length), buku.Kolom("Kendala", "G").Take(teks.Length));
    }

    [Fact]
    public void Characters_that_XML_cannot_hold_and_an_overlong_text_do_not_stop_the_rekap()
    {
        var buku = new BacaanXlsx(RekapBanten.Tulis(DenganKendala(new Kendala("rusak \uD83D teks", "nol \0 dan \uFFFF", "Kendala!A2:C2"), new Kendala("panjang", new string('x', 40_000), "Kendala!A2:C2"))));
        Assert.Contains("rusak \uFFFD teks", buku.Kolom("Kendala", "F"));
        Assert.StartsWith("nol ", buku.Teks("Kendala", "G7"), StringComparison.Ordinal);
        Assert.Contains(new string('x', 32_766) + "…", buku.Kolom("Kendala", "G"));
    }

    [Fact]
    public void Provinsi_holds_its_own_14_services_and_its_index()
    {
        var laporan = RekapBanten.Buat().LaporanProvinsi.Capaian;
        Assert.Equal(laporan.Urusan.SelectMany(u => u.Layanan).Select(l => l.Kode.ToString()), Banten.Value.Kolom("Provinsi", "B").Where(k => k.StartsWith("P-", StringComparison.Ordinal)));
        Assert.Equal(14, laporan.Urusan.Sum(u => u.Layanan.Count));
        var baris = Banten.Value.Baris("Provinsi", "C", "Indeks laporan provinsi sendiri");
        Sama(laporan.Indeks!.Value, Banten.Value.Angka("Provinsi", $"I{baris}"));
        Assert.Equal(laporan.Kategori, Banten.Value.Teks("Provinsi", $"J{baris}"));

        // The index of an urusan stands under its services.
        var pendidikan = Banten.Value.Baris("Provinsi", "C", "Indeks urusan (rata-rata IP)");
        Assert.Equal(("P-PEND-02", "Pendidikan", "✓ diterima"), (Banten.Value.Teks("Provinsi", $"B{pendidikan - 1}"), Banten.Value.Teks("Provinsi", $"A{pendidikan}"), Banten.Value.Teks("Provinsi", $"J{pendidikan}")));
        Sama(laporan.Urusan[0].Indeks!.Value, Banten.Value.Angka("Provinsi", $"I{pendidikan}"));
        Assert.Equal("tidak berlaku", Banten.Value.Teks("Provinsi", $"H{Banten.Value.Baris("Provinsi", "B", "P-PU-01")}"));
    }

    [Fact]
    public void Kepatuhan_says_every_status_in_words_and_counts_them()
    {
        Assert.Equal("✓ diterima", Banten.Value.Teks("Kepatuhan", "C7"));
        Assert.Equal("○ belum lapor", Banten.Value.Teks("Kepatuhan", "F8"));
        Assert.Equal("✗ ditolak", Banten.Value.Teks("Kepatuhan", "G10"));
        Assert.Equal("▲ terlambat", Banten.Value.Teks("Kepatuhan", "D13"));
        Assert.Equal([4, 0, 0, 2], "IJKL".Select(k => Banten.Value.Angka("Kepatuhan", $"{k}8")));
        Assert.Equal("Provinsi (laporan sendiri)", Banten.Value.Teks("Kepatuhan", "B21"));
        Assert.Equal("Semua kabupaten/kota", Banten.Value.Teks("Kepatuhan", "B15"));
        Assert.Equal([44, 1, 1, 2], "IJKL".Select(k => Banten.Value.Angka("Kepatuhan", $"{k}15")));
        Assert.Equal(["Jumlah ✓ diterima", "Jumlah ▲ terlambat", "Jumlah ✗ ditolak", "Jumlah ○ belum lapor"], Enumerable.Range(16, 4).Select(b => Banten.Value.Teks("Kepatuhan", $"B{b}")));
        Assert.Equal([8, 7, 8, 7, 7, 7], "CDEFGH".Select(k => Banten.Value.Angka("Kepatuhan", $"{k}16")));
        Assert.Equal([0, 0, 0, 1, 0, 1], "CDEFGH".Select(k => Banten.Value.Angka("Kepatuhan", $"{k}19")));
    }

    [Fact]
    public void Kepatuhan_gives_the_share_that_came_in_time()
    {
        // Kabupaten Lebak: four of six in time, two missing; Kota Serang: one of six late; of all 48 reports 44 in time.
        Assert.Equal(400.0 / 6, Banten.Value.Angka("Kepatuhan", "M8"), 1e-12);
        Assert.Equal(500.0 / 6, Banten.Value.Angka("Kepatuhan", "M13"), 1e-12);
        Assert.Equal(4400.0 / 48, Banten.Value.Angka("Kepatuhan", "M15"), 1e-12);
        var baris = Banten.Value.Baris("Kepatuhan", "B", "Tepat waktu (%)");
        Assert.Equal([100, 87.5, 100, 87.5, 87.5, 87.5], "CDEFGH".Select(k => Banten.Value.Angka("Kepatuhan", $"{k}{baris}")));
    }

    [Fact]
    public void Kepatuhan_shows_keterisian_per_block_and_where_nothing_is_required()
    {
        var rekap = RekapBanten.Buat();
        var daerah = rekap.Daerah[0];
        var isi = new Keterisian(new Terisi(7, 9), new Terisi(0, 4), new Terisi(4, 4), new Terisi(0, 0));
        var buku = new BacaanXlsx(RekapBanten.Tulis(rekap with { Daerah = [daerah with { Hasil = daerah.Hasil with { Capaian = daerah.Hasil.Capaian with { Keterisian = isi } } }] }));
        Assert.Equal(77.7777777777778, buku.Angka("Kepatuhan", "N7"));
        Assert.Equal((0, 100), (buku.Angka("Kepatuhan", "O7"), buku.Angka("Kepatuhan", "P7")));
        Assert.Equal("tidak perlu", buku.Teks("Kepatuhan", "Q7"));
        Assert.Equal(64.7058823529412, buku.Angka("Kepatuhan", "R7"));
    }

    [Fact]
    public void Kendala_are_grouped_by_urusan_and_service_and_counted()
    {
        var rekap = RekapBanten.Buat();
        var semua = rekap.Daerah.Select(d => d.Hasil.Capaian).Append(rekap.LaporanProvinsi.Capaian)
            .SelectMany(c => c.Urusan.SelectMany(u => u.Layanan).SelectMany(l => (l.Laporan?.Kendala ?? []).Select(_ => (l.Kode, c.Wilayah)))).ToList();
        var kode = Banten.Value.Kolom("Kendala", "B").Take(semua.Count).Zip(Banten.Value.Kolom("Kendala", "D")).ToList();
        Assert.Equal(
            semua.OrderBy(k => TeksRekap.Layanan(k.Kode).Urusan).ThenBy(k => k.Kode).ThenBy(k => k.Wilayah).Select(k => (k.Kode.ToString(), k.Wilayah.ToString())), kode);
        var kesehatan = semua.Where(k => TeksRekap.Layanan(k.Kode).Urusan == Urusan.Kesehatan).ToList();
        Assert.Contains($"Kesehatan: {kesehatan.Count} kendala dari {kesehatan.Select(k => k.Wilayah).Distinct().Count()} daerah (termasuk provinsi), 0 tanpa tindak lanjut.", Banten.Value.SemuaTeks("Kendala"));
    }

    [Fact]
    public void Kendala_without_any_obstacle_says_so()
    {
        var rekap = RekapBanten.Buat();
        var buku = new BacaanXlsx(RekapBanten.Tulis(rekap with { Daerah = [rekap.Daerah[5]], LaporanProvinsi = rekap.LaporanProvinsi with { Capaian = rekap.Aturan.Hitung(RekapBanten.Periode, rekap.Provinsi, []), Sumber = [] } }));
        Assert.Contains("Tidak ada kendala dalam laporan yang diterima.", buku.SemuaTeks("Kendala"));
    }

    [Fact]
    public void Every_sheet_says_what_it_is_in_its_title_rows()
    {
        var rekap = RekapBanten.Buat();
        Assert.All(Banten.Value.NamaLembar.Where(l => l != "Sumber"), lembar =>
        {
            Assert.Equal("Rekapitulasi Penerapan SPM Provinsi Banten", Banten.Value.Teks(lembar, "A1"));
            Assert.StartsWith("Periode Triwulan IV Tahun 2025 (2025-TW4), angka kumulatif sejak Januari. Tenggat provinsi: 15 Januari 2026.", Banten.Value.Teks(lembar, "A3"), StringComparison.Ordinal);
            Assert.StartsWith($"Aturan hitung: {rekap.Aturan.Nama}, versi {rekap.Aturan.Versi}. Perhatian: ", Banten.Value.Teks(lembar, "A4"), StringComparison.Ordinal);
            Assert.Equal("contoh, bukan data resmi", Banten.Value.Teks(lembar, "A5"));
        });
    }

    [Fact]
    public void Only_a_sample_is_marked_as_one()
    {
        var buku = new BacaanXlsx(RekapBanten.Tulis(RekapBanten.Buat(contoh: false)));
        Assert.All(buku.NamaLembar, lembar => Assert.DoesNotContain("contoh, bukan data resmi", buku.Xml(lembar).ToString() + string.Join('\n', buku.SemuaTeks(lembar)), StringComparison.Ordinal));
    }

    // A cell keeps 15 significant digits.
    private static void Sama(Pecahan harapan, double nilai) => Assert.Equal((double)harapan.KeDecimal(), nilai, 1e-12);

    private static Rekap DenganKendala(params Kendala[] kendala)
    {
        var rekap = RekapBanten.Buat();
        var kode = KodeLayanan.Parse("K-PEND-01");
        var keadaan = new KeadaanUrusan(
            Urusan.Pendidikan, StatusUrusan.Diterima, new Dictionary<KodeLayanan, LaporanLayanan> { [kode] = RekapBanten.Laporan(kode, 10, 5, 50, kendala) });
        var capaian = rekap.Aturan.Hitung(RekapBanten.Periode, KodeWilayah.Parse("36.01"), [keadaan]);
        return rekap with { Daerah = [new BarisRekap(new HasilDaerah(capaian, [], Contoh: false), 1)] };
    }
}
