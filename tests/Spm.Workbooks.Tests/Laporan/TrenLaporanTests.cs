using System.Xml.Linq;
using Spm.Domain;

namespace Spm.Workbooks.Tests;

/// <summary>What the governor's report says about earlier rekap.</summary>
public class TrenLaporanTests
{
    private const string Judul = "Indeks kabupaten/kota dibandingkan dengan rekap sebelumnya";
    private static readonly XNamespace W = BacaanDocx.W;
    private static readonly Periode Tw3 = new(2025, 3);
    private static readonly Periode TahunLalu = new(2024, 4);
    private static readonly Periode DuaTahunLalu = new(2023, 4);

    [Fact]
    public void The_index_of_each_daerah_stands_beside_those_of_the_two_nearest_rekap()
    {
        var tabel = Tabel(RekapTren.Buat(("36.01", 70.20m, Tw3, 81.31m), ("36.02", 60m, TahunLalu, 50m), ("36.03", 60m, DuaTahunLalu, 40m)));

        Assert.Equal(["Kabupaten/kota", "2025-TW3 → 2025-TW4 (triwulan sebelumnya)", "2024-TW4 → 2025-TW4 (triwulan yang sama)", "Keterangan"], tabel[0]);
        Assert.Equal(9, tabel.Count);
        Assert.Equal(("Kabupaten Pandeglang", "81,31 → 70,20 ▼ turun 11,11"), (tabel[1][0], tabel[1][1]));
        Assert.Equal(("Kabupaten Lebak", "50,00 → 60,00 ▲ naik 10,00"), (tabel[2][0], tabel[2][2]));
    }

    [Fact]
    public void Each_comparison_is_one_sentence_of_the_conclusion() => Assert.Contains(
        new BacaanDocx(BacaanDocx.Tulis(RekapTren.Buat(("36.01", 70.20m, Tw3, 81.31m), ("36.02", 60m, Tw3, 50m)))).Kalimat(),
        k => k.StartsWith("Indeks kabupaten/kota terhadap 2025-TW3: naik di 1 daerah, turun di 1 daerah, tetap di", StringComparison.Ordinal));

    [Fact]
    public void Urusan_behind_an_index_that_changed_are_named_beside_it_and_counted_in_the_conclusion()
    {
        var kini = RekapTren.DenganIndeks(("36.01", 70m));
        var lalu = RingkasanIndeks.Dari(RekapTren.DenganIndeks(("36.01", 80m))) with { Periode = Tw3 };
        var pandeglang = KodeWilayah.Parse("36.01");
        var urusan = new Dictionary<Urusan, IndeksUrusan>(lalu.Daerah[pandeglang].Urusan) { [Urusan.Sosial] = IndeksUrusan.TanpaLaporan };
        var rekap = RekapTren.Dengan(kini, new() { [Tw3] = lalu with { Daerah = new Dictionary<KodeWilayah, IndeksDaerah>(lalu.Daerah) { [pandeglang] = lalu.Daerah[pandeglang] with { Urusan = urusan } } } });

        Assert.Equal(["Sejak 2025-TW3: Sosial: tanpa laporan (dihitung 0) → terlapor.", ""], Tabel(rekap).Skip(1).Take(2).Select(b => b[^1]));
        Assert.Contains(
            new BacaanDocx(BacaanDocx.Tulis(rekap)).Kalimat(),
            k => k.Contains("naik di 0 daerah, turun di 1 daerah (1 di antaranya dengan urusan atau layanan yang keadaannya berubah), tetap di", StringComparison.Ordinal));
    }

    [Fact]
    public void Services_alone_that_were_not_reported_then_are_no_rise_without_a_remark()
    {
        var pandeglang = KodeWilayah.Parse("36.01");
        var lalu = RingkasanIndeks.Dari(RekapTren.DenganIndeks(("36.01", 60m))) with { Periode = Tw3 };
        var (kesehatan, semula) = (lalu.Daerah[pandeglang].Urusan[Urusan.Kesehatan], lalu.Daerah[pandeglang]);
        var layanan = kesehatan.Layanan.OrderBy(l => l.Key).Select((l, i) => (l.Key, Status: i < 3 ? StatusLayanan.BelumDilaporkan : l.Value)).ToDictionary(l => l.Key, l => l.Status);
        var urusan = new Dictionary<Urusan, IndeksUrusan>(semula.Urusan) { [Urusan.Kesehatan] = kesehatan with { Layanan = layanan } };
        var rekap = RekapTren.Dengan(
            RekapTren.DenganIndeks(("36.01", 70m)),
            new() { [Tw3] = lalu with { Daerah = new Dictionary<KodeWilayah, IndeksDaerah>(lalu.Daerah) { [pandeglang] = semula with { Urusan = urusan } } } });

        Assert.Equal("Sejak 2025-TW3: Kesehatan (3 layanan): belum dilaporkan (dihitung 0) → dilaporkan.", Tabel(rekap)[1][^1]);
        Assert.Contains(
            new BacaanDocx(BacaanDocx.Tulis(rekap)).Kalimat(),
            k => k.Contains("naik di 1 daerah (1 di antaranya dengan urusan atau layanan yang keadaannya berubah), turun", StringComparison.Ordinal));
    }

    [Fact]
    public void Notes_speak_of_no_comparison_that_the_table_does_not_show()
    {
        var lalu = RingkasanIndeks.Dari(RekapBanten.Buat());
        var rekap = RekapTren.Dengan(RekapBanten.Buat(), new()
        {
            [Tw3] = lalu with { Periode = Tw3 },
            [TahunLalu] = lalu with { Periode = TahunLalu },
            [DuaTahunLalu] = lalu with { Periode = DuaTahunLalu, VersiAturan = "2020.9" },
        });

        Assert.Equal(4, Tabel(rekap)[0].Count);
        Assert.DoesNotContain(new BacaanDocx(BacaanDocx.Tulis(rekap)).Kalimat(), k => k.Contains("2023-TW4", StringComparison.Ordinal));
        Assert.Contains(new BacaanXlsx(RekapBanten.Tulis(rekap)).SemuaTeks("Tren"), t => t.StartsWith("≠ 2023-TW4 disusun", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_an_earlier_rekap_nothing_is_said_of_one()
    {
        var dokumen = new BacaanDocx(BacaanDocx.Tulis(RekapTren.Dengan(RekapBanten.Buat(), [])));

        Assert.DoesNotContain(dokumen.Kalimat(), k => k.Contains(Judul, StringComparison.Ordinal) || k.Contains("terhadap 20", StringComparison.Ordinal));
    }

    [Fact]
    public void Other_rules_are_marked_and_make_no_sentence()
    {
        var lalu = RingkasanIndeks.Dari(RekapTren.DenganIndeks(("36.01", 81.31m))) with { Periode = TahunLalu, VersiKatalog = "2019.1" };
        var rekap = RekapTren.Dengan(RekapTren.DenganIndeks(("36.01", 70.20m)), new() { [TahunLalu] = lalu });

        Assert.Equal("≠ 81,31 → 70,20 (aturan berbeda)", Tabel(rekap)[1][1]);
        Assert.DoesNotContain(new BacaanDocx(BacaanDocx.Tulis(rekap)).Kalimat(), k => k.Contains("terhadap 2024-TW4:", StringComparison.Ordinal));
    }

    private static List<List<string>> Tabel(Rekap rekap) =>
    [
        .. new BacaanDocx(BacaanDocx.Tulis(rekap)).Badan.Descendants(W + "tbl").Single(t => (string?)t.Descendants(W + "tblCaption").First().Attribute(W + "val") == Judul)
            .Elements(W + "tr").Select(b => b.Elements(W + "tc").Select(BacaanDocx.Teks).ToList()),
    ];
}
