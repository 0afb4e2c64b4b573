using Spm.Domain;

namespace Spm.Workbooks.Tests;

public class LembarPerubahanTests
{
    private static readonly Edisi Terkirim = new()
    {
        Nomor = 2,
        Dikirim = new DateTimeOffset(2026, 1, 18, 9, 0, 0, TimeSpan.FromHours(7)),
        Oleh = "Biro Pemerintahan",
        Catatan = "surat pengantar",
    };

    [Fact]
    public void Every_changed_value_stands_there_with_what_it_was_and_the_version_that_caused_it()
    {
        var lama = IsiRekap.Dari(RekapBanten.Buat());
        var tempat = new TempatBesaran(KodeWilayah.Parse("36.01"), Urusan.Kesehatan, KodeLayanan.Parse("K-KES-01"), Besaran.Terlayani);
        var nilai = lama.Nilai[tempat].Angka!.Value;
        var berkas = (tempat.Wilayah, tempat.Layanan!.Value);

        var isi = Tulis(lama with
        {
            Nilai = lama.Nilai.ToDictionary(n => n.Key, n => n.Key == tempat ? NilaiBesaran.Dari(nilai - 5) : n.Value),
            Berkas = lama.Berkas.ToDictionary(b => b.Key, b => b.Key == berkas ? b.Value with { Versi = 7 } : b.Value),
        });

        Assert.Contains("Perubahan sejak edisi 2, dikirim 18 Januari 2026 oleh Biro Pemerintahan (surat pengantar)", Teks(isi), StringComparer.Ordinal);
        var baris = Assert.Single(isi, b => b.GetValueOrDefault("E") is "Terlayani");
        Assert.Equal(
            ("36.01", "Kesehatan", "K-KES-01", nilai - 5, nilai, "versi 7 → 1, 2025-TW4/36.01/kesehatan/laporan.xlsx: K-KES-01"),
            ((string)baris["A"]!, (string)baris["C"]!, (string)baris["D"]!, (decimal)baris["F"]!, (decimal)baris["G"]!, (string)baris["H"]!));
    }

    [Fact]
    public void A_change_behind_the_second_decimal_is_shown_with_more_of_them()
    {
        var lama = IsiRekap.Dari(RekapBanten.Buat());
        var tempat = lama.Nilai.First(n => n.Key.Besaran == Besaran.IndeksDaerah && n.Value.Angka is > 50).Key;
        var nilai = decimal.Round(lama.Nilai[tempat].Angka!.Value, 2);

        var isi = Tulis(lama with { Nilai = lama.Nilai.ToDictionary(n => n.Key, n => n.Key == tempat ? NilaiBesaran.Dari(nilai + 0.0012m) : n.Value) });

        var baris = Assert.Single(isi, b => b.GetValueOrDefault("E") is "Indeks daerah");
        Assert.EndsWith("12", Assert.IsType<string>(baris["F"]), StringComparison.Ordinal);
        Assert.Equal("Tidak ada berkas yang berganti.", baris["H"]);
    }

    [Fact]
    public void What_was_withdrawn_says_so_and_is_never_zero()
    {
        var lama = IsiRekap.Dari(RekapBanten.Buat());
        var tempat = new TempatBesaran(KodeWilayah.Parse("36.02"), Urusan.Sosial, KodeLayanan.Parse("K-SOS-01"), Besaran.Harus);
        Assert.Equal(NilaiBesaran.Kosong, lama.Nilai[tempat]);

        var isi = Tulis(lama with
        {
            Nilai = lama.Nilai.ToDictionary(n => n.Key, n => n.Key == tempat ? NilaiBesaran.Dari(120m) : n.Value),
            Berkas = new Dictionary<(KodeWilayah, KodeLayanan), BerkasLayanan>(lama.Berkas) { [(tempat.Wilayah, tempat.Layanan!.Value)] = new BerkasLayanan(3, "2025-TW4/36.02/sosial/salah.xlsx") },
        });

        var baris = Assert.Single(isi, b => b.GetValueOrDefault("E") is "Harus dilayani");
        Assert.Equal((120m, "laporan ditarik", "versi 3 ditarik, 2025-TW4/36.02/sosial/salah.xlsx: K-SOS-01"), ((decimal)baris["F"]!, (string)baris["G"]!, (string)baris["H"]!));
    }

    [Fact]
    public void Whether_a_service_applies_is_no_number_neither_before_nor_after_its_report()
    {
        var lama = IsiRekap.Dari(RekapBanten.Buat());
        var (ditarik, baru) = (Tempat("36.02", Urusan.Sosial, "K-SOS-01"), Tempat("36.01", Urusan.Kesehatan, "K-KES-01"));
        Assert.Equal((NilaiBesaran.Kosong, NilaiBesaran.Dari("ya")), (lama.Nilai[ditarik], lama.Nilai[baru]));

        var isi = Tulis(lama with
        {
            Nilai = new Dictionary<TempatBesaran, NilaiBesaran>(lama.Nilai) { [ditarik] = NilaiBesaran.Dari("ya"), [baru] = NilaiBesaran.Kosong },
            Berkas = new Dictionary<(KodeWilayah, KodeLayanan), BerkasLayanan>(lama.Berkas) { [(ditarik.Wilayah, ditarik.Layanan!.Value)] = new BerkasLayanan(3, "salah.xlsx") },
        });

        Assert.Equal([("36.01", "tanpa laporan", "ya"), ("36.02", "ya", "laporan ditarik")], isi.Where(b => b.GetValueOrDefault("E") is "Berlaku").Select(b => ((string)b["A"]!, (string)b["F"]!, (string)b["G"]!)));

        static TempatBesaran Tempat(string wilayah, Urusan urusan, string layanan) => new(KodeWilayah.Parse(wilayah), urusan, KodeLayanan.Parse(layanan), Besaran.Berlaku);
    }

    [Fact]
    public void A_withdrawn_document_takes_its_target_with_it()
    {
        var lama = IsiRekap.Dari(RekapBanten.Buat());
        var tempat = new TempatBesaran(KodeWilayah.Parse("36.02"), Urusan.Sosial, KodeLayanan.Parse("K-SOS-01"), Besaran.TargetJumlah);
        Assert.Equal(NilaiBesaran.Kosong, lama.Nilai[tempat]);

        var isi = Tulis(lama with
        {
            Nilai = new Dictionary<TempatBesaran, NilaiBesaran>(lama.Nilai) { [tempat] = NilaiBesaran.Dari(120m) },
            BerkasTarget = new Dictionary<(KodeWilayah, KodeLayanan), BerkasLayanan>(lama.BerkasTarget) { [(tempat.Wilayah, tempat.Layanan!.Value)] = new BerkasLayanan(1, "target.xlsx") },
        });

        var baris = Assert.Single(isi, b => b.GetValueOrDefault("E") is "Target jumlah");
        Assert.Equal((120m, "dokumen ditarik"), ((decimal)baris["F"]!, (string)baris["G"]!));
    }

    [Fact]
    public void A_stage_personnel_and_an_asesmen_that_changed_are_named_as_people_know_them()
    {
        var lama = IsiRekap.Dari(RekapBanten.Buat());
        var (wilayah, layanan) = (KodeWilayah.Parse("36.01"), KodeLayanan.Parse("K-PEND-02"));

        var isi = Tulis(lama with
        {
            Nilai = new Dictionary<TempatBesaran, NilaiBesaran>(lama.Nilai)
            {
                [new TempatBesaran(wilayah, Urusan.Pendidikan, layanan, Besaran.StatusTahap, "PenyusunanRencana")] = NilaiBesaran.Dari("SedangBerjalan"),
                [new TempatBesaran(wilayah, Urusan.Pendidikan, layanan, Besaran.PersonilTersedia, "Guru (Orang)")] = NilaiBesaran.Dari(7m),
                [IsiRekap.TempatAsesmen(wilayah, Urusan.Pendidikan, layanan, "SD", KemampuanAsesmen.Literasi, Besaran.NilaiAsesmen)] = NilaiBesaran.Dari(61.5m),
            },
        });

        Assert.Equal(
            [
                ("Tahapan penyusunan rencana", "Sedang berjalan", "tidak ada"), ("Personil Guru (Orang): tersedia", 7m, "tanpa angka"),
                ("Nilai asesmen SD, Literasi", (object)61.5m, "tanpa angka"),
            ],
            isi.Where(b => b.GetValueOrDefault("D") is "K-PEND-02").Select(b => ((string)b["E"]!, b["F"]!, (string)b["G"]!)));
    }

    [Fact]
    public void What_is_said_of_all_daerah_together_names_those_that_changed()
    {
        var lama = IsiRekap.Dari(RekapBanten.Buat());
        var rerata = new TempatBesaran(KodeWilayah.Parse("36"), null, null, Besaran.RerataIndeks);
        TempatBesaran[] daerah = [rerata with { Wilayah = KodeWilayah.Parse("36.01"), Besaran = Besaran.IndeksDaerah }, rerata with { Wilayah = KodeWilayah.Parse("36.72"), Besaran = Besaran.IndeksDaerah }];

        var isi = Tulis(lama with { Nilai = lama.Nilai.ToDictionary(n => n.Key, n => n.Key == rerata || daerah.Contains(n.Key) ? NilaiBesaran.Dari(1m) : n.Value) });

        var baris = Assert.Single(isi, b => b.GetValueOrDefault("E") is "Rata-rata indeks");
        Assert.Equal(
            ("Seluruh kabupaten/kota", "Semua urusan", 1m, "Kabupaten Pandeglang, Kota Cilegon"), ((string)baris["B"]!, (string)baris["C"]!, (decimal)baris["F"]!, (string)baris["H"]!));
    }

    [Fact]
    public void Personnel_for_all_services_of_a_file_stands_there_once()
    {
        var lama = IsiRekap.Dari(RekapBanten.Buat());
        var satu = new TempatBesaran(KodeWilayah.Parse("36.01"), Urusan.Pendidikan, KodeLayanan.Parse("K-PEND-01"), Besaran.PersonilTersedia, "Operator (Orang)");
        TempatBesaran[] tempat = [satu, satu with { Layanan = KodeLayanan.Parse("K-PEND-02") }];

        var isi = Tulis(lama with
        {
            Nilai = lama.Nilai.Concat(tempat.Select(t => KeyValuePair.Create(t, NilaiBesaran.Dari(7m)))).ToDictionary(n => n.Key, n => n.Value),
            Bersama = tempat.ToHashSet(),
        });

        var baris = Assert.Single(isi, b => b.GetValueOrDefault("E") is "Personil Operator (Orang): tersedia");
        Assert.Equal("semua layanan dalam berkas ini", baris["D"]);
    }

    [Fact]
    public void Other_rules_are_said_before_anybody_looks_for_a_file()
    {
        var lama = IsiRekap.Dari(RekapBanten.Buat()) with { Aturan = ("SPM lama", "2018.1") };

        Assert.Contains(Teks(Tulis(lama)), t => t.StartsWith("Edisi 2 dihitung dengan aturan lain: SPM lama, versi 2018.1.", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_sent_edition_the_sheet_says_so()
    {
        var isi = Baca(RekapBanten.Buat());

        Assert.Contains("Belum ada edisi yang dicatat terkirim; ini edisi 1.", Teks(isi), StringComparer.Ordinal);
        Assert.DoesNotContain("Yang berubah", Teks(isi), StringComparer.Ordinal);
        Assert.Contains(Teks(isi), t => t.EndsWith(" Edisi 1.", StringComparison.Ordinal));
    }

    private static List<Dictionary<string, object?>> Tulis(IsiRekap lama)
    {
        var rekap = RekapBanten.Buat();
        return Baca(rekap with { Edisi = KeadaanEdisi.Sejak(Terkirim, lama, IsiRekap.Dari(rekap)) });
    }

    private static IEnumerable<string> Teks(IEnumerable<Dictionary<string, object?>> isi) => isi.SelectMany(b => b.Values).OfType<string>();

    /// <summary>The sheet, row by row, by the letters of the columns.</summary>
    private static List<Dictionary<string, object?>> Baca(Rekap rekap)
    {
        using var buku = PembacaWorkbook.Buka(new MemoryStream(RekapBanten.Tulis(rekap)), CancellationToken.None);
        return
        [
            .. buku.BacaLembar("Perubahan").GroupBy(s => s.Baris)
                .Select(g => g.ToDictionary(s => s.Alamat.TrimEnd("0123456789".ToCharArray()), s => s.Jenis == JenisSel.Angka ? (object?)s.Angka : s.Teks)),
        ];
    }
}
