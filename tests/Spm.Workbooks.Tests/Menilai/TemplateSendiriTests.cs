using Spm.Domain;

namespace Spm.Workbooks.Tests;

/// <summary>The template's writer and reader agree, for every urusan of both levels of government.</summary>
public class TemplateSendiriTests
{
    public static TheoryData<string, string> SemuaTemplate()
    {
        var data = new TheoryData<string, string>();
        foreach (var urusan in Urusan.Semua)
        {
            data.Add("36", urusan.Segmen);
            data.Add("36.01", urusan.Segmen);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(SemuaTemplate))]
    public void Empty_template_is_rejected_as_not_filled_in(string wilayah, string urusan) => PeriksaTemuan.Ada(Nilai(Slot(wilayah, urusan), null), "SPM-126");

    [Theory]
    [MemberData(nameof(SemuaTemplate))]
    public void Filled_in_template_gives_back_what_was_written(string wilayah, string urusan)
    {
        var slot = Slot(wilayah, urusan);
        var isian = new IsianTemplate
        {
            Layanan = slot.Layanan.Select((l, i) => (l, i)).ToDictionary(p => p.l.Kode, p => new IsianLayanan
            {
                Berlaku = "Ya",
                Harus = 500 + p.i,
                Terlayani = 400 + p.i,
                Alokasi = 250_000_000.25m,
                Realisasi = 0,
                Mutu = p.l.Mutu.Select((m, j) => (m, j)).ToDictionary(q => q.m.Kode, q => new IsianMutu(10 + q.j, q.j)),
            }),
            MutuSendiri = [new IsianMutuSendiri(slot.Layanan[^1].Kode.ToString(), "Genset", "Unit", 2, 1)],
            Kendala = [new IsianKendala(slot.Layanan[0].Kode.ToString(), "Anggaran terlambat", "Percepatan")],
        };
        var laporan = PeriksaTemuan.Ada(Nilai(slot, isian)).Laporan!;
        Assert.Equal((slot, true, slot.Layanan.Count), (laporan.Slot, laporan.Contoh, laporan.Layanan.Count));
        for (var i = 0; i < slot.Layanan.Count; i++)
        {
            var (harap, baca) = (slot.Layanan[i], laporan.Layanan[i]);
            Assert.Equal((harap.Kode, harap.Satuan, true), (baca.Kode, baca.Satuan, baca.Berlaku));
            Assert.Equal((new Angka(500 + i, $"A Penerima!G{i + 2}"), new Angka(400 + i, $"A Penerima!H{i + 2}")), (baca.Harus, baca.Terlayani));
            Assert.Equal((250_000_000.25m, 0m), (baca.Anggaran!.Alokasi!.Nilai, baca.Anggaran.Realisasi!.Nilai));
            Assert.Equal(
                harap.Mutu.Select((m, j) => (m.Kode, m.Item, m.Satuan, 10m + j, (decimal)j)),
                baca.Mutu.Where(m => m.Kode is not null).Select(m => (m.Kode!, m.Item, m.Satuan, m.Harus.Nilai, m.Terpenuhi!.Nilai)));
        }

        Assert.Equal("Genset", laporan.Layanan[^1].Mutu[^1].Item);
        Assert.Equal("Anggaran terlambat", Assert.Single(laporan.Layanan[0].Kendala).Permasalahan);
    }

    private static Slot Slot(string wilayah, string urusan) => new(new Periode(2025, 4), KodeWilayah.Parse(wilayah), Urusan.Parse(urusan));

    private static HasilPenilaian Nilai(Slot slot, IsianTemplate? isian)
    {
        using var isi = new MemoryStream();
        TemplateWorkbook.Tulis(slot, isi, isian, contoh: isian is not null);
        return PenilaiWorkbook.Nilai(new MemoryStream(isi.ToArray()), new KonteksPenilaian { Slot = slot }, CancellationToken.None);
    }
}
