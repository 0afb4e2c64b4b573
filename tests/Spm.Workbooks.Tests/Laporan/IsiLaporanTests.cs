using System.Xml.Linq;
using Spm.Domain;

namespace Spm.Workbooks.Tests;

/// <summary>What the report says besides figures: obstacles, places to fill in, what is not verified, what is only a sample.</summary>
public class IsiLaporanTests
{
    private static readonly XNamespace W = BacaanDocx.W;

    [Fact]
    public void Obstacles_in_the_same_words_are_one_sentence_with_all_who_report_them()
    {
        var butir = Butir(RekapLaporan.DenganKendala(("36.01", "Tenaga  kurang", "Menambah tenaga"), ("36.03", "tenaga\nkurang", "menambah tenaga"), ("36.71", "Tenaga kurang", null)));
        Assert.Equal(
            [
                "Kabupaten Pandeglang dan Kabupaten Tangerang melaporkan: “Tenaga kurang”. Tindak lanjut yang dilaporkan: “Menambah tenaga”.",
                "Kota Tangerang melaporkan: “Tenaga kurang”. Tindak lanjut belum diisi.",
            ],
            butir);
    }

    [Theory]
    [InlineData("Tenaga kurang.", "“Tenaga kurang.” Tindak")]
    [InlineData("Tenaga kurang", "“Tenaga kurang”. Tindak")]
    [InlineData("Tenaga cukup?", "“Tenaga cukup?” Tindak")]
    public void A_quotation_has_one_stop_at_its_end(string masalah, string kalimat) => Assert.Contains(kalimat, Assert.Single(Butir(RekapLaporan.DenganKendala(("36.01", masalah, "Ditangani.")))), StringComparison.Ordinal);

    [Fact]
    public void The_number_of_obstacles_is_told_with_those_that_have_no_follow_up()
    {
        var dokumen = Baca(RekapLaporan.DenganKendala(("36.01", "Tenaga kurang", "Menambah tenaga"), ("36.03", "Tenaga kurang", "Menambah tenaga"), ("36.71", null, "Menambah anggaran"), ("36.71", "Jalan rusak", null)));
        Assert.Contains(dokumen.Kalimat(), k => k.StartsWith("Dalam laporan yang diterima ada 4 kendala urusan Sosial dari 3 daerah (termasuk provinsi), pada 1 jenis pelayanan; 1 di antaranya tanpa tindak lanjut.", StringComparison.Ordinal));
        Assert.Contains(dokumen.Kalimat(), k => k == "Tidak ada kendala urusan Kesehatan dalam laporan yang diterima.");
        Assert.Contains(dokumen.Kalimat(), k => k.StartsWith("Kota Tangerang mengisi tindak lanjut tanpa menyebut permasalahannya.", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_very_many_obstacles_the_rest_is_a_number()
    {
        var butir = Butir(RekapLaporan.DenganKendala([.. Enumerable.Range(0, 20).Select(i => ("36.01", (string?)$"Masalah {i:00}", (string?)"Ditangani"))]));
        Assert.Equal(13, butir.Count);
        Assert.Equal("Masih ada 8 kendala lain pada jenis pelayanan ini; lihat lembar Kendala dalam rekap.", butir[^1]);
    }

    [Fact]
    public void Text_of_a_report_stays_text_whatever_it_holds()
    {
        const string Jahat = "{ DDEAUTO c:\\\\calc } <w:instrText>PAGE</w:instrText>\0\u0007\uD800 \u202Ekilabret\u202C & \"kutip\"\r\nbaris dua\tujung";
        var dokumen = Baca(RekapLaporan.DenganKendala(("36.01", Jahat, Jahat)));
        Assert.Contains(dokumen.Kalimat(), k => k.Contains("“{ DDEAUTO c:\\\\calc } <w:instrText>PAGE</w:instrText> \uFFFD kilabret & \"kutip\" baris dua ujung”", StringComparison.Ordinal));
        var kode = dokumen.Nama.Where(n => n.StartsWith("word/", StringComparison.Ordinal)).SelectMany(n => dokumen[n].Descendants(W + "instrText")).Select(k => k.Value.Trim()).ToList();
        Assert.Equal(["TOC \\o \"1-2\" \\h \\z \\u", "PAGE", "NUMPAGES"], kode);
    }

    [Fact]
    public void What_no_report_says_is_a_place_to_fill_in_that_brackets_show()
    {
        var isian = Baca(RekapBanten.Buat()).Badan.Descendants(W + "r").Where(r => (string?)r.Element(W + "rPr")?.Element(W + "rStyle")?.Attribute(W + "val") == "Isian").Select(BacaanDocx.Teks).ToList();
        Assert.All(isian, i => Assert.Matches(@"\A\[diisi .+: .+\]\z", i));
        Assert.Equal(6, isian.Count(i => i.Contains("personil", StringComparison.Ordinal)));
        Assert.Equal(6, isian.Count(i => i.Contains("target tahun ini", StringComparison.Ordinal)));
        Assert.Equal(6, isian.Count(i => i.Contains("program, kegiatan", StringComparison.Ordinal)));
        Assert.Equal(6, isian.Count - 18);
    }

    [Fact]
    public void Personnel_in_the_same_words_is_added_up_and_who_has_not_reported_stays_a_place_to_fill_in()
    {
        var rekap = RekapLaporan.Ubah(RekapBanten.Buat(), (wilayah, laporan) => (wilayah.ToString(), laporan.Kode.ToString()) switch
        {
            ("36.01", "K-SOS-01") => laporan with { Personil = [Personil("Pekerja  sosial", 10, 7), Personil("Relawan", 5, null) with { Asal = "Personil!A3:F3" }] },
            ("36.03", "K-SOS-02") => laporan with { Personil = [Personil("pekerja sosial", 4, 4)] },
            ("36", "P-SOS-01") => laporan with { Personil = [Personil("Pengasuh panti", 30, 20)] },
            _ => laporan,
        });
        var dokumen = Baca(rekap);

        Assert.Equal(
            [["Pekerja sosial", "Orang", "2", "14", "11", "0"], ["Relawan", "Orang", "1", "tanpa jumlah", "tanpa jumlah", "1"]],
            dokumen.Tabel("Dukungan personil kabupaten/kota, urusan Sosial").Skip(1));
        Assert.Equal(["Pengasuh panti", "Orang", "1", "30", "20", "0"], dokumen.Tabel("Dukungan personil provinsi untuk layanannya sendiri, urusan Sosial")[1]);
        Assert.Contains("Dukungan personil urusan Sosial dilaporkan oleh 2 dari 8 kabupaten/kota dan oleh pemerintah provinsi.", dokumen.Kalimat());
        Assert.Contains(dokumen.Kalimat(), k => k.StartsWith("[diisi Biro Pemerintahan dari OPD pengampu urusan Sosial: ", StringComparison.Ordinal)
            && k.EndsWith("yang belum dilaporkan Kabupaten Lebak, Kabupaten Serang, Kota Tangerang, Kota Cilegon, Kota Serang, Kota Tangerang Selatan]", StringComparison.Ordinal));

        static Personil Personil(string kualifikasi, decimal kebutuhan, decimal? tersedia) =>
            new(kualifikasi, "Orang", new Angka(kebutuhan, "Personil!D2"), tersedia is { } t ? new Angka(t, "Personil!E2") : null, null, Bersama: false, "Personil!A2:F2");
    }

    [Fact]
    public void Stages_are_counted_per_urusan_and_unreported_ones_are_told_apart()
    {
        var rekap = RekapLaporan.Ubah(RekapBanten.Buat(), (wilayah, laporan) => laporan.Kode.ToString() == "K-PU-01" && wilayah.ToString() is "36.01" or "36.03"
            ? laporan with { Tahapan = [new(Tahap.PengumpulanData, StatusTahap.Selesai, null, null, "Tahapan!D2:F2"), new(Tahap.Pelaksanaan, StatusTahap.Belum, null, null, "Tahapan!D5:F5")] }
            : laporan);

        Assert.Contains(Baca(rekap).Kalimat(), k => k.Contains(
            "urusan Pekerjaan Umum sebagaimana dilaporkan. Kabupaten/kota: dari 64 tahap, 2 selesai, 0 sedang berjalan, 2 belum, dan 60 belum dilaporkan. Pemerintah provinsi sendiri: belum dilaporkan.",
            StringComparison.Ordinal));
    }

    [Fact]
    public void Literasi_and_numerasi_stand_in_pendidikan_as_numbers_of_daerah_that_rose_and_fell()
    {
        var rekap = RekapLaporan.Ubah(RekapBanten.Buat(), (wilayah, laporan) => (wilayah.ToString(), laporan.Kode.ToString()) switch
        {
            ("36.01", "K-PEND-02") => laporan with { Asesmen = [Asesmen("SD", 61, 58)] },
            ("36.03", "K-PEND-02") => laporan with { Asesmen = [Asesmen("SD", 55, 58), Asesmen("SMP", 50, null)] },
            ("36", "P-PEND-01") => laporan with { Asesmen = [Asesmen("SMA", 70.5m, 70.5m)] },
            _ => laporan,
        });
        var dokumen = Baca(rekap);

        var tabel = dokumen.Tabel("Literasi dan numerasi tahun 2025 terhadap tahun 2023, jumlah kabupaten/kota");
        Assert.Equal(["Pendidikan dasar", "SD", "Literasi", "1", "0", "1", "0"], tabel[1]);
        Assert.Equal(["Pendidikan dasar", "SMP", "Literasi", "0", "0", "0", "1"], tabel[3]);
        Assert.Equal(
            ["Pendidikan menengah", "SMA", "Literasi", "70,50", "70,50", "= tetap"], dokumen.Tabel("Literasi dan numerasi layanan provinsi sendiri, tahun 2025 terhadap tahun 2023")[1]);
        Assert.Contains("Nilai literasi dan numerasi belum dilaporkan kabupaten/kota maupun provinsi.", Baca(RekapBanten.Buat()).Kalimat());

        static Asesmen Asesmen(string jenjang, decimal kini, decimal? lalu) =>
            new(jenjang, KemampuanAsesmen.Literasi, new Angka(kini, "Asesmen!E2"), lalu is { } l ? new Angka(l, "Asesmen!F2") : null);
    }

    [Fact]
    public void Every_rule_stands_in_the_appendix_with_whether_it_is_verified()
    {
        var dokumen = Baca(RekapBanten.Buat());
        var aturan = AturanCapaian.Permendagri59;
        Assert.Equal(
            aturan.Catatan.Select(c => (c.Teks, c.Terverifikasi ? "✓ terverifikasi" : "! belum terverifikasi", c.Sumber)),
            dokumen.Tabel("Ketentuan hitung, keadaannya, dan sumbernya").Skip(1).Select(b => (b[1], b[2], b[3])));
        Assert.Contains(dokumen.Kalimat(), k => k.Contains($"{aturan.Catatan.Count(c => !c.Terverifikasi)} dari {aturan.Catatan.Count} ketentuannya belum terverifikasi", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_sample_says_so_on_every_page_and_nothing_else_does(bool contoh)
    {
        var dokumen = Baca(RekapBanten.Buat(contoh));
        var kepala = dokumen.Badan.Descendants(W + "headerReference").Select(r => (string?)r.Attribute(W + "type")).ToList();
        Assert.Equal(["default", "first"], kepala);
        Assert.All(["word/header1.xml", "word/header2.xml"], k => Assert.Equal(contoh, BacaanDocx.Teks(dokumen[k]).Contains("contoh, bukan data resmi", StringComparison.Ordinal)));
        Assert.Equal(contoh, BacaanDocx.Teks(dokumen.Badan).Contains("contoh, bukan data resmi", StringComparison.Ordinal));
    }

    [Fact]
    public void The_cover_tells_province_quarter_and_edition()
    {
        var edisi = new KeadaanEdisi(new Edisi { Nomor = 2, Dikirim = new DateTimeOffset(2026, 1, 20, 9, 0, 0, TimeSpan.FromHours(7)), Oleh = "Biro" }, null, []);
        var dokumen = Baca(RekapBanten.Buat(contoh: false) with { Edisi = edisi });
        Assert.Equal(["LAPORAN PENERAPAN", "STANDAR PELAYANAN MINIMAL", "PROVINSI BANTEN", "dan rekapitulasi kabupaten/kota"], dokumen.Paragraf("Title"));
        Assert.Equal(["Triwulan IV Tahun 2025", "Edisi 3, sesudah edisi 2 yang dikirim 20 Januari 2026"], dokumen.Paragraf("Subtitle"));
    }

    [Fact]
    public void The_document_has_a_title_and_its_language_is_Indonesian()
    {
        var dokumen = Baca(RekapBanten.Buat());
        Assert.Equal("Laporan Penerapan SPM Provinsi Banten 2025-TW4", dokumen["docProps/core.xml"].Elements().Single(e => e.Name.LocalName == "title").Value);
        Assert.Equal("id-ID", dokumen["docProps/core.xml"].Elements().Single(e => e.Name.LocalName == "language").Value);
        Assert.Equal("id-ID", (string?)dokumen["word/styles.xml"].Element(W + "docDefaults")!.Descendants(W + "lang").Single().Attribute(W + "val"));
    }

    [Fact]
    public void The_signature_block_names_an_office_and_nobody()
    {
        var blok = Baca(RekapBanten.Buat()).Paragraf("TandaTangan");
        Assert.Equal("Gubernur Banten,", blok[1]);
        Assert.Matches(@"\ANama: …+\z", blok[2]);
        Assert.Equal(3, blok.Count);
    }

    private static BacaanDocx Baca(Rekap rekap) => new(BacaanDocx.Tulis(rekap));

    private static IReadOnlyList<string> Butir(Rekap rekap) => [.. Baca(rekap).Paragraf("ListBullet").Where(b => b.Contains("Tindak lanjut", StringComparison.Ordinal) || b.StartsWith("Masih", StringComparison.Ordinal))];
}
