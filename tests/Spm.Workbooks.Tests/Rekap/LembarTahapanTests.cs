using System.Xml.Linq;
using Spm.Domain;

namespace Spm.Workbooks.Tests;

/// <summary>The sheets Tahapan, Personil and Asesmen of the rekap.</summary>
public class LembarTahapanTests
{
    private static readonly XNamespace S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly KodeLayanan AirMinum = KodeLayanan.Parse("K-PU-01");
    private static readonly KodeLayanan Dasar = KodeLayanan.Parse("K-PEND-02");

    [Fact]
    public void Each_reported_stage_has_its_status_evidence_and_note_and_leads_to_its_cells()
    {
        var isi = RekapBanten.Tulis(RekapKecil.Dari(("36.01", RekapBanten.Laporan(AirMinum, 10, 5, mutu: null) with
        {
            Tahapan = [new(Tahap.PengumpulanData, StatusTahap.Selesai, "=Berita acara", null, "Tahapan!D2:F2"), new(Tahap.PenghitunganKebutuhan, StatusTahap.SedangBerjalan, null, "Menunggu", "Tahapan!D3:F3"), new(Tahap.Pelaksanaan, StatusTahap.Belum, null, null, "Tahapan!D5:F5")],
        })));
        var buku = new BacaanXlsx(isi);
        var baris = buku.Baris("Tahapan", "D", "K-PU-01");

        Assert.Equal(["1. Pengumpulan data", "2. Penghitungan kebutuhan", "3. Penyusunan rencana", "4. Pelaksanaan"], Enumerable.Range(baris, 4).Select(b => buku.Teks("Tahapan", $"F{b}")));
        Assert.Equal(["✓ selesai", "▶ sedang berjalan", "○ belum dilaporkan", "✗ belum"], Enumerable.Range(baris, 4).Select(b => buku.Teks("Tahapan", $"G{b}")));
        Assert.Equal(("=Berita acara", "Menunggu"), (buku.Teks("Tahapan", $"H{baris}"), buku.Teks("Tahapan", $"I{baris + 1}")));
        Assert.Equal(["36.01/K-PU-01/Tahapan"], Tujuan(buku, "Tahapan").Distinct());
        Assert.Equal("Tahapan!D2:F3;Tahapan!D5:F5", buku.Teks("Sumber", $"J{buku.Baris("Sumber", "A", "36.01/K-PU-01/Tahapan")}"));
    }

    [Fact]
    public void What_nobody_reported_is_one_row_that_never_says_belum()
    {
        var buku = RekapKecil.Tulis(("36.01", RekapBanten.Laporan(AirMinum, 10, 5, mutu: null) with { Tahapan = [new(Tahap.Pelaksanaan, StatusTahap.Belum, null, null, "Tahapan!D5:F5")] }));
        var baris = buku.Baris("Tahapan", "E", "semua jenis pelayanan (12)");

        Assert.Equal(("Kesehatan", "semua tahap", "○ belum dilaporkan"), (buku.Teks("Tahapan", $"C{baris}"), buku.Teks("Tahapan", $"F{baris}"), buku.Teks("Tahapan", $"G{baris}")));
        Assert.Equal(("semua tahap", "○ belum dilaporkan"), (buku.Teks("Tahapan", $"F{buku.Baris("Tahapan", "D", "K-PU-02")}"), buku.Teks("Tahapan", $"G{buku.Baris("Tahapan", "D", "K-PU-02")}")));
        Assert.Equal(1, buku.Kolom("Tahapan", "G").Count(t => t == "✗ belum"));
    }

    [Fact]
    public void What_does_not_apply_owes_no_stage_and_shows_only_what_was_reported_all_the_same()
    {
        var tidak = RekapBanten.TidakBerlaku(KodeLayanan.Parse("K-PU-02"), null, "Tidak ada");
        var tanpa = RekapKecil.Tulis(("36.01", RekapBanten.Laporan(AirMinum, 10, 5, mutu: null)), ("36.01", tidak));
        var baris = tanpa.Baris("Tahapan", "E", "semua jenis pelayanan (1)");
        Assert.Equal(("Pekerjaan Umum", "○ belum dilaporkan"), (tanpa.Teks("Tahapan", $"C{baris}"), tanpa.Teks("Tahapan", $"G{baris}")));
        Assert.Equal("tidak berlaku", tanpa.Teks("Tahapan", $"G{tanpa.Baris("Tahapan", "D", "K-PU-02")}"));

        var dengan = RekapKecil.Tulis(("36.01", tidak with { Tahapan = [new(Tahap.PenyusunanRencana, StatusTahap.Selesai, null, null, "Tahapan!D4:F4")] }));
        var satu = dengan.Baris("Tahapan", "D", "K-PU-02");
        Assert.Equal(("3. Penyusunan rencana", "✓ selesai"), (dengan.Teks("Tahapan", $"F{satu}"), dengan.Teks("Tahapan", $"G{satu}")));
        Assert.NotEqual("K-PU-02", dengan.Teks("Tahapan", $"D{satu + 1}"));
    }

    [Fact]
    public void Counts_per_daerah_add_up_to_four_stages_for_every_service()
    {
        var buku = RekapKecil.Tulis(
            ("36.01", RekapBanten.Laporan(AirMinum, 10, 5, mutu: null) with { Tahapan = [new(Tahap.PengumpulanData, StatusTahap.Selesai, null, null, "Tahapan!D2:F2"), new(Tahap.Pelaksanaan, StatusTahap.Belum, null, null, "Tahapan!D5:F5")] }),
            ("36.01", RekapBanten.TidakBerlaku(KodeLayanan.Parse("K-PU-02"), null, "Tidak ada")));
        Assert.Equal("36.01", buku.Teks("Jumlah tahapan", "A7"));
        Assert.Equal([1d, 0d, 1d, (28 * 4) - 2d, 28 * 4d], "CDEFG".Select(k => buku.Angka("Jumlah tahapan", $"{k}7")));
        Assert.Equal([0d, 0d, 0d, 14 * 4d, 14 * 4d], "CDEFG".Select(k => buku.Angka("Jumlah tahapan", $"{k}8")));
        Assert.Equal("tidak berlaku", buku.Teks("Tahapan", $"G{buku.Baris("Tahapan", "D", "K-PU-02")}"));
    }

    [Fact]
    public void Personnel_for_all_services_of_a_file_stands_once_with_its_shortage_and_source()
    {
        var bersama = new Personil("Operator", "Orang", new Angka(4, "Personil!D2"), new Angka(1, "Personil!E2"), null, Bersama: true, "Personil!A2:F2");
        var buku = RekapKecil.Tulis(
            ("36.01", RekapBanten.Laporan(AirMinum, 10, 5, mutu: null) with { Personil = [new("Teknisi", "Orang", new Angka(2, "Personil!D3"), null, "Kontrak", Bersama: false, "Personil!A3:F3"), bersama] }),
            ("36.01", RekapBanten.Laporan(KodeLayanan.Parse("K-PU-02"), 10, 5, mutu: null) with { Personil = [bersama] }));
        var baris = buku.Baris("Personil", "E", "Operator");

        Assert.Equal(1, buku.Kolom("Personil", "E").Count(t => t == "Operator"));
        Assert.Equal("semua layanan dalam berkas ini", buku.Teks("Personil", $"D{baris}"));
        Assert.Equal([4d, 1d, 3d], "GHI".Select(k => buku.Angka("Personil", $"{k}{baris}")));
        Assert.Equal(("tanpa angka", "tidak dapat dihitung", "Kontrak"), (buku.Teks("Personil", $"H{baris - 1}"), buku.Teks("Personil", $"I{baris - 1}"), buku.Teks("Personil", $"J{baris - 1}")));
        Assert.Equal(["36.01/K-PU-01/Personil"], Tujuan(buku, "Personil").Distinct());
        Assert.Equal("36.01/K-PU-01/Personil", buku.Teks("Personil", $"K{baris}"));
        Assert.Equal("36.01/K-PU-01/Personil", buku.Teks("Sumber", Tautan(buku, "Personil", $"K{baris}")));
        Assert.Contains("Pekerjaan Umum: 1 dari 1 kabupaten/kota melaporkan dukungan personil; laporan provinsi sendiri: belum dilaporkan.", buku.SemuaTeks("Personil"));
        Assert.Equal(11, buku.Kolom("Personil", "E").Count(t => t == "○ belum dilaporkan"));
    }

    [Fact]
    public void Results_show_their_direction_in_word_and_symbol_and_are_no_part_of_the_index()
    {
        var buku = RekapKecil.Tulis(
            ("36.01", RekapBanten.Laporan(Dasar, 10, 5, mutu: null) with
            {
                Asesmen = [Asesmen("SD", 61.5m, 58), Asesmen("SMP", 50, 58)],
            }),
            ("36.71", RekapBanten.Laporan(Dasar, 10, 5, mutu: null) with { Asesmen = [Asesmen("SD", 58, null)] }));
        var baris = buku.Baris("Asesmen", "E", "SD");

        Assert.Equal(("Nilai 2025 (0-100)", "Nilai 2023 (0-100)"), (buku.Teks("Asesmen", "G6"), buku.Teks("Asesmen", "H6")));
        Assert.Equal((61.5, 58d, "▲ meningkat"), (buku.Angka("Asesmen", $"G{baris}"), buku.Angka("Asesmen", $"H{baris}"), buku.Teks("Asesmen", $"I{baris}")));
        Assert.All(["G", "H"], k => Assert.Equal("[$-421]#,##0.00", buku.Format("Asesmen", $"{k}{baris}")));
        Assert.Equal(["▼ menurun", "belum dapat dibandingkan", "○ belum dilaporkan"], Enumerable.Range(baris + 1, 3).Select(b => buku.Teks("Asesmen", $"I{b}")));
        Assert.Equal(["36.01/K-PEND-02/Asesmen", "36.71/K-PEND-02/Asesmen"], Tujuan(buku, "Asesmen").Distinct());
        Assert.Contains("(bukan bagian indeks)", buku.Teks("Asesmen", "A2"), StringComparison.Ordinal);
        Assert.Contains("K-PEND-02 SD, Literasi: 1 kabupaten/kota meningkat, 0 tetap, 0 menurun, 1 belum dapat dibandingkan.", buku.SemuaTeks("Asesmen"));
    }

    [Fact]
    public void None_of_them_changes_an_index_or_what_counts_as_filled_in()
    {
        var tanpa = RekapBanten.Laporan(Dasar, 10, 5, 80);
        var dengan = tanpa with
        {
            Tahapan = [new(Tahap.PengumpulanData, StatusTahap.Selesai, null, null, "Tahapan!D2:F2")],
            Personil = [new("Guru", "Orang", null, null, null, Bersama: false, "Personil!A2:F2")],
            Asesmen = [Asesmen("SD", 61, 58)],
        };
        var (satu, dua) = (RekapKecil.Dari(("36.01", tanpa)).Daerah[0].Hasil.Capaian, RekapKecil.Dari(("36.01", dengan)).Daerah[0].Hasil.Capaian);

        Assert.Equal((satu.Indeks, satu.IndeksTerlapor, satu.Kategori, satu.Keterisian), (dua.Indeks, dua.IndeksTerlapor, dua.Kategori, dua.Keterisian));
    }

    [Fact]
    public void Programs_read_them_per_service_in_rekap_json()
    {
        using var keluaran = new MemoryStream();
        RekapJson.Tulis(
            RekapKecil.Dari(("36.01", RekapBanten.Laporan(Dasar, 10, 5, 80) with
            {
                Tahapan = [new(Tahap.PenyusunanRencana, StatusTahap.SedangBerjalan, "Renja", null, "Tahapan!D8:F8"), new(Tahap.Pelaksanaan, null, null, "Menunggu", "Tahapan!D9:F9")],
                Personil = [new("Guru", "Orang", new Angka(12.0m, "Personil!D2"), null, null, Bersama: true, "Personil!A2:F2")],
                Asesmen = [Asesmen("SD", 61.5m, null)],
            })),
            keluaran);
        var layanan = System.Text.Json.Nodes.JsonNode.Parse(keluaran.ToArray())!["daerah"]![0]!["urusan"]![0]!["layanan"]![1]!;

        Assert.Equal(
            """[{"tahap":"penyusunan-rencana","status":"sedang-berjalan","bukti":"Renja","catatan":null},{"tahap":"pelaksanaan","status":null,"bukti":null,"catatan":"Menunggu"}]""",
            layanan["tahapan"]!.ToJsonString());
        Assert.Equal("""[{"kualifikasi":"Guru","satuan":"Orang","kebutuhan":12,"tersedia":null,"keterangan":null,"bersama":true}]""", layanan["personil"]!.ToJsonString());
        Assert.Equal("""[{"jenjang":"SD","kemampuan":"literasi","nilai":61.5,"duaTahunLalu":null}]""", layanan["asesmen"]!.ToJsonString());
    }

    private static Asesmen Asesmen(string jenjang, decimal kini, decimal? lalu) =>
        new(jenjang, KemampuanAsesmen.Literasi, new Angka(kini, "Asesmen!E2"), lalu is { } l ? new Angka(l, "Asesmen!F2") : null);

    private static string Tautan(BacaanXlsx buku, string lembar, string alamat) =>
        ((string)buku.Xml(lembar).Descendants(S + "hyperlink").Single(h => (string?)h.Attribute("ref") == alamat).Attribute("location")!).Split('!')[1];

    // The ids of the rows of Sumber that links of a sheet lead to.
    private static IEnumerable<string> Tujuan(BacaanXlsx buku, string lembar) => buku.Xml(lembar).Descendants(S + "hyperlink").Select(h => buku.Teks("Sumber", ((string)h.Attribute("location")!).Split('!')[1]));
}
