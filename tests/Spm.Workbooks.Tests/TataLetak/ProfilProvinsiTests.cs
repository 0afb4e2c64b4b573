using System.Text;
using Spm.Domain;

namespace Spm.Workbooks.Tests;

/// <summary>Profiles that a province writes itself: what is wrong with one harms no other and no upload.</summary>
public class ProfilProvinsiTests
{
    private static readonly Slot Slot = Slot.Parse("2025-TW4/36.01/sosial");

    [Theory]
    [InlineData("", "bukan JSON")]
    [InlineData("null", "bukan JSON")]
    [InlineData("{", "bukan JSON")]
    [InlineData("[]", "bukan JSON")]
    [InlineData("\"kode\": \"rehsos-dinsos\"", "\"kode\": \"Rehsos Dinsos\"", "huruf kecil")]
    [InlineData("\"kode\": \"rehsos-dinsos\"", "\"kode\": \"template\"", "milik template")]
    [InlineData("\"kode\": \"rehsos-dinsos\"", "\"kode\": null", "bukan JSON")]
    [InlineData("\"versi\": \"1\",", "", "bukan JSON")]
    [InlineData("\"versi\": \"1\"", "\"versi\": \" \"", "harus diisi")]
    [InlineData("\"versi\"", "\"verssi\"", "bukan JSON")]
    [InlineData("[\"sosial\"]", "[\"sosialan\"]", "urusan harus")]
    [InlineData("[\"sosial\"]", "[null]", "null")]
    [InlineData("\"penerima\"", "\"kendala\"", "hanya ada pada template")]
    [InlineData("\"penerima\"", "\"pasien\"", "bukan JSON")]
    [InlineData("\"blok\": \"penerima\"", "\"blok\": \"penerima\", \"lembar\": \"A Penerima\"", "hanya ada pada template")]
    [InlineData("[\"di rumah\"]", "[null]", "null")]
    [InlineData("[\"di rumah\"]", "[\"*\"]", "kata di dalamnya")]
    [InlineData("[\"di rumah\"]", "[]", "kata di dalamnya")]
    [InlineData("[\"sasaran*\", \"target*\"]", "[\"sasaran*\", \" \"]", "kosong")]
    [InlineData("[\"rehsos anak telantar\"]", "null", "null")]
    [InlineData("[\"jumlah\", \"total\"]", "[\"jumlah\", \"\"]", "kosong")]
    [InlineData("\"K-SOS-04\"", "\"K-SOS-99\"", "tidak dikenal")]
    [InlineData("\"kolom\": [", "\"kolom\": [ null, ", "null")]
    [InlineData("\"tabel\": [", "\"tabel\": [ null, ", "null")]
    [InlineData("\"total\": [\"jumlah\", \"total\"]", "\"peran\": [ null ]", "null")]
    [InlineData("\"total\": [\"jumlah\", \"total\"]", "\"polaKode\": \"{nomor}.A\"", "polaKode")]
    [InlineData("\"bidang\": \"sasaran\"", "\"bidang\": \"abaikan\"", "perlu kolom sasaran")]
    public void Broken_file_is_named_with_what_is_wrong_and_the_others_stay(string cari, string ganti, string sebab = "")
    {
        var (isi, harapan) = sebab.Length == 0 ? (cari, ganti) : (DokumenTataLetak.Profil.Replace(cari, ganti, StringComparison.Ordinal), sebab);
        Assert.NotEqual(DokumenTataLetak.Profil, isi);

        var kumpulan = KumpulanProfil.Gabung([("rusak.json", Berkas(isi)), ("baik.json", Berkas(DokumenTataLetak.Profil))]);

        var (berkas, salah) = Assert.Single(kumpulan.Rusak);
        Assert.Equal("rusak.json", berkas);
        Assert.Contains(harapan, salah, StringComparison.Ordinal);
        Assert.Equal(DaftarProfil.Bawaan.Count + 1, kumpulan.Profil.Count);
    }

    [Fact]
    public void Upload_in_another_layout_is_judged_all_the_same_and_told_of_the_broken_file()
    {
        var kumpulan = KumpulanProfil.Gabung([("tata-letak/a.json", Berkas("{")), ("tata-letak/b.json", Berkas(DokumenTataLetak.Profil))]);

        var hasil = Nilai(DokumenTataLetak.Lembar().Bita(), kumpulan);

        Assert.True(hasil.Diterima);
        Assert.Contains("'tata-letak/a.json'", Assert.Single(hasil.Temuan, t => t.Kode == "SPM-139").Pesan, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"versi\"", "\"verssi\"", " ($.verssi): isian 'verssi' tidak dikenal; yang dikenal di sini: kode, versi, nama, urusan, tingkat, lembar, tabel")]
    [InlineData("\"versi\": \"1\",", "", " ($): isian wajib versi tidak ada di sini")]
    [InlineData("\"versi\": \"1\"", "\"versi\": 1", " di baris 3, sekitar kolom 13 ($.versi): di sana tertulis 1; yang diharapkan teks di antara tanda kutip")]
    [InlineData("[\"sosial\"]", "\"sosial\"", "($.urusan): di sana tertulis \"sosial\"; yang diharapkan daftar di antara kurung siku [ ]")]
    [InlineData("\"penerima\"", "\"pasien\"", "($.tabel[0].blok): di sana tertulis \"pasien\"; yang diharapkan salah satu dari penerima, mutu, anggaran, kendala")]
    [InlineData("\"wajib\": false", "\"wajib\": \"tidak\"", "($.tabel[0].kolom[0].wajib): di sana tertulis \"tidak\"; yang diharapkan true atau false, tanpa tanda kutip")]
    [InlineData("[\"rehsos lansia\"]", "\"rehsos lansia\"", "($.tabel[0].baris.namaLain.K-SOS-03): di sana tertulis \"rehsos lansia\"; yang diharapkan daftar di antara kurung siku [ ]")]
    [InlineData("\"versi\": \"1\",", "\"versi\": \"1\"", " di baris 4, sekitar kolom 3: periksa koma")]
    [InlineData("rehsos lansia", "\\ud800", "bukan Unicode")]
    public void Place_of_what_is_wrong_in_the_form_is_named_with_what_is_expected_in_Indonesian(string cari, string ganti, string harapan)
    {
        var isi = DokumenTataLetak.Profil.Replace(cari, ganti, StringComparison.Ordinal);

        var salah = Assert.Single(KumpulanProfil.Gabung([("a.json", Berkas(isi))]).Rusak).Salah;

        Assert.StartsWith("bukan JSON dengan bentuk yang benar", salah, StringComparison.Ordinal);
        Assert.Contains(harapan, salah, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?i)invalid|expected|could not|the json|required|type ", salah);
    }

    [Fact]
    public void Empty_files_and_files_in_another_encoding_are_told_as_such_and_a_byte_order_mark_is_no_fault()
    {
        var salah = KumpulanProfil.Gabung([("kosong.json", Berkas(" \r\n")), ("utf16.json", new MemoryStream(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(DokumenTataLetak.Profil)).ToArray()))]).Rusak;

        Assert.EndsWith("berkasnya kosong", salah[0].Salah, StringComparison.Ordinal);
        Assert.EndsWith("simpan ulang sebagai UTF-8", salah[1].Salah, StringComparison.Ordinal);
        Assert.Empty(KumpulanProfil.Gabung([("a.json", new MemoryStream(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(DokumenTataLetak.Profil)).ToArray()))]).Rusak);
    }

    [Fact]
    public void Template_is_told_nothing_of_profiles()
    {
        using var template = new MemoryStream();
        TemplateWorkbook.Tulis(Slot, template, new IsianTemplate { Layanan = Slot.Layanan.ToDictionary(l => l.Kode, _ => new IsianLayanan { Harus = 100, Terlayani = 80 }) });

        var hasil = Nilai(template.ToArray(), KumpulanProfil.Gabung([("a.json", Berkas("{"))]));

        Assert.True(hasil.Diterima);
        Assert.Equal("template", hasil.TataLetak!.Kode);
        Assert.DoesNotContain("SPM-139", hasil.Temuan.Select(t => t.Kode));
    }

    [Fact]
    public void Profile_with_the_code_of_a_built_in_one_takes_its_place()
    {
        var kumpulan = KumpulanProfil.Gabung([("a.json", Berkas(DokumenTataLetak.Profil.Replace("rehsos-dinsos", "cetak-espm", StringComparison.Ordinal)))]);

        Assert.Equal(DaftarProfil.Bawaan.Select(p => p.Kode), kumpulan.Profil.Select(p => p.Kode));
        Assert.Equal("rekapitulasi rehabilitasi sosial dinas sosial", kumpulan.Profil.Single(p => p.Kode == "cetak-espm").Nama);
    }

    [Fact]
    public void Of_two_files_with_one_code_the_second_is_broken()
    {
        var kumpulan = KumpulanProfil.Gabung([("a.json", Berkas(DokumenTataLetak.Profil)), ("b.json", Berkas(DokumenTataLetak.Profil.Replace("\"versi\": \"1\"", "\"versi\": \"2\"", StringComparison.Ordinal)))]);

        Assert.Equal([("b.json", "kode 'rehsos-dinsos' sudah dipakai a.json")], kumpulan.Rusak);
        Assert.Equal("1", kumpulan.Profil.Single(p => p.Kode == "rehsos-dinsos").Versi);
    }

    [Fact]
    public void File_above_the_limit_is_not_used_and_one_at_the_limit_is()
    {
        var batas = DokumenTataLetak.Profil.PadRight(BatasTataLetak.UkuranProfilTerbesar);

        Assert.Empty(KumpulanProfil.Gabung([("a.json", Berkas(batas))]).Rusak);
        Assert.Contains("64 KiB", Assert.Single(KumpulanProfil.Gabung([("a.json", Berkas(batas + " "))]).Rusak).Salah, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_beyond_the_greatest_number_are_told_and_not_used()
    {
        var banyak = Enumerable.Range(1, BatasTataLetak.ProfilTerbanyak + 2)
            .Select(i => ($"{i}.json", (Stream)Berkas(DokumenTataLetak.Profil.Replace("rehsos-dinsos", $"rehsos-{i}", StringComparison.Ordinal))));

        var kumpulan = KumpulanProfil.Gabung(banyak);

        Assert.Equal(["51.json", "52.json"], kumpulan.Rusak.Select(r => r.Berkas));
        Assert.Equal(DaftarProfil.Bawaan.Count + BatasTataLetak.ProfilTerbanyak, kumpulan.Profil.Count);
    }

    [Fact]
    public void Two_profiles_that_explain_a_sheet_equally_well_are_no_guess()
    {
        var kumpulan = KumpulanProfil.Gabung([("a.json", Berkas(DokumenTataLetak.Profil)), ("b.json", Berkas(DokumenTataLetak.Profil.Replace("rehsos-dinsos", "rehsos-lain", StringComparison.Ordinal)))]);

        var hasil = Nilai(DokumenTataLetak.Lembar().Bita(), kumpulan);

        Assert.Null(hasil.TataLetak);
        Assert.Equal(["SPM-132"], hasil.Temuan.Select(t => t.Kode));
    }

    [Fact]
    public void Only_a_workbook_that_is_readable_and_no_template_needs_profiles()
    {
        using var template = new MemoryStream();
        TemplateWorkbook.Tulis(Slot, template, new IsianTemplate());

        Assert.True(PenilaiWorkbook.PerluProfil(new MemoryStream(DokumenTataLetak.Lembar().Bita()), CancellationToken.None));
        Assert.False(PenilaiWorkbook.PerluProfil(new MemoryStream(template.ToArray()), CancellationToken.None));
        Assert.False(PenilaiWorkbook.PerluProfil(new MemoryStream([1, 2, 3]), CancellationToken.None));
    }

    private static MemoryStream Berkas(string isi) => new(Encoding.UTF8.GetBytes(isi));

    private static HasilPenilaian Nilai(byte[] isi, KumpulanProfil profil) =>
        PenilaiWorkbook.Nilai(new MemoryStream(isi), new KonteksPenilaian { Slot = Slot, TataLetak = profil }, CancellationToken.None);
}
