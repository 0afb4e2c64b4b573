using FsCheck;
using FsCheck.Fluent;

namespace Spm.Domain.Tests;

public class PemilihTargetTests
{
    private static readonly KodeWilayah Daerah = KodeWilayah.Parse("36.01");

    [Fact]
    public void Later_document_year_wins_then_later_receipt()
    {
        var target = PemilihTarget.Pilih(2025, [Dokumen(2023, 1, (1, 2025)), Dokumen(2025, 1, (1, 2025), (2, 2025)), Dokumen(2025, 2, (2, 2025)), Dokumen(2026, 1, (1, 2025))]);
        Assert.Equal([("K-KES-01", 1, "2025-RAD/36.01/1.xlsx"), ("K-KES-02", 2, "2025-RAD/36.01/2.xlsx")], target.Select(t => (t.Target.Layanan.ToString(), t.Sumber.Versi, t.Sumber.Berkas)));
    }

    [Fact]
    public void Document_of_a_later_year_or_for_another_year_gives_nothing() =>
        Assert.Empty(PemilihTarget.Pilih(2025, [Dokumen(2026, 1, (1, 2025)), Dokumen(2024, 1, (1, 2024), (1, 2026))]));

    [Fact]
    public void One_document_gives_both_figures_of_a_service()
    {
        var plan = Dokumen(2023, 1, (1, 2025));
        var keputusan = Dokumen(2025, 1, (1, 2025));
        keputusan = keputusan with { Isi = keputusan.Isi with { Target = [keputusan.Isi.Target[0] with { Mutu = null }] } };
        Assert.Null(Assert.Single(PemilihTarget.Pilih(2025, [plan, keputusan])).Target.Mutu);
    }

    // The same rule said another way: for each service, look through the documents from the strongest down.
    [Fact]
    public void Choice_is_that_of_the_rule_for_any_documents()
    {
        var dokumen = from tahun in Gen.Choose(2023, 2026)
                      from isi in Gen.Zip(Gen.Choose(1, 3), Gen.Choose(2024, 2026)).ListOf()
                      select (tahun, Isi: isi.Distinct().ToArray());
        Prop.ForAll(dokumen.ListOf().ToArbitrary(), Gen.Choose(2023, 2026).ToArbitrary(), (daftar, tahun) =>
        {
            var semua = daftar.Select((d, i) => Dokumen(d.tahun, i + 1, d.Isi)).ToList();
            var dipilih = PemilihTarget.Pilih(tahun, semua).ToDictionary(t => t.Target.Layanan.ToString(), t => t.Sumber.Versi);
            var menurutAturan = Enumerable.Range(1, 3).Select(l => $"K-KES-0{l}")
                .Select(l => (l, semua.Where(d => d.Isi.Slot.Tahun <= tahun && d.Isi.Target.Any(t => t.Layanan.ToString() == l && t.Tahun == tahun)).MaxBy(d => (d.Isi.Slot.Tahun, d.Versi))))
                .Where(p => p.Item2 is not null).ToDictionary(p => p.l, p => p.Item2!.Versi);
            return dipilih.OrderBy(p => p.Key).SequenceEqual(menurutAturan.OrderBy(p => p.Key));
        }).QuickCheckThrowOnFailure();
    }

    private static DokumenTerkini Dokumen(int tahun, int versi, params (int Layanan, int Tahun)[] target)
    {
        var slot = new SlotRencana(tahun, Daerah);
        var isi = new DokumenRencana
        {
            Slot = slot,
            VersiTemplate = "1",
            DasarHukum = null,
            Target =
            [
                .. target.Select(t => new TargetLayanan
                {
                    Layanan = KodeLayanan.Parse($"K-KES-0{t.Layanan}"), Tahun = t.Tahun, Satuan = "Orang", Jumlah = new Angka(100, "Target!E2"), Mutu = new Angka(90, "Target!F2"),
                }),
            ],
        };
        return new DokumenTerkini(isi, versi, DateTimeOffset.UnixEpoch, "abc", $"{slot}/{versi}.xlsx");
    }
}
