using Spm.Domain;

namespace Spm.Workbooks.Tests.Template;

/// <summary>The writer of templates and the reader of uploads keep the same contract.</summary>
public sealed class TemplateDanPenilaiTests(TemplateBanten banten) : IClassFixture<TemplateBanten>
{
    public static TheoryData<string> SemuaSlotBanten { get; } = new(TemplateBanten.Slot);

    [Theory]
    [MemberData(nameof(SemuaSlotBanten))]
    public void Template_that_nobody_filled_in_is_rejected_for_that_alone(string alamat)
    {
        var hasil = Nilai(alamat, banten.Berkas(alamat));

        Assert.False(hasil.Diterima);
        Assert.Equal(Keparahan.Galat, Assert.Single(hasil.Temuan).Keparahan);
    }

    [Theory]
    [MemberData(nameof(SemuaSlotBanten))]
    [InlineData("2023-TW4/36.01/kesehatan")]
    public void Template_filled_in_everywhere_is_read_to_the_last_figure(string alamat)
    {
        var slot = TemplateTerbaca.BacaSlot(alamat);
        var isian = new IsianTemplate
        {
            Layanan = slot.Layanan.Select((l, i) => (l, i)).ToDictionary(p => p.l.Kode, p => new IsianLayanan
            {
                Berlaku = "Ya",
                Harus = 1_000 + p.i,
                Terlayani = 900 + p.i,
                Mutu = p.l.Mutu.Select((m, j) => (m, j)).ToDictionary(q => q.m.Kode, q => new IsianMutu(50 + q.j, q.m.BerupaOrang ? 40 : 40.25m)),
                Alokasi = 1_000_000m + p.i,
                Realisasi = 900_000.5m,
            }),
            MutuSendiri = [new(slot.Layanan[0].Kode.ToString(), "Item sendiri", "Paket", 3, 2)],
            Kendala = [.. slot.Layanan.Select(l => new IsianKendala(l.Kode.ToString(), "Permasalahan.", "Tindak lanjut."))],
            Tahapan = slot.Layanan.SelectMany(l => Enum.GetValues<Tahap>().Select(t => (l.Kode, t))).ToDictionary(k => k, k => new IsianTahapan("Selesai", $"Bukti {k.t}", "Catatan.")),
            Personil = [new("Semua", "Operator data", "Orang", 4, 3, "Keterangan."), .. slot.Layanan.Select(l => new IsianPersonil(l.Kode.ToString(), "Tenaga", default, 10, 9, default))],
            Asesmen = slot.Layanan.SelectMany(l => JenjangAsesmen.Untuk(l.Kode).SelectMany(j => Enum.GetValues<KemampuanAsesmen>().Select(k => (l.Kode, j, k))))
                .ToDictionary(k => k, _ => new IsianAsesmen(61.5m, 58)),
        };

        var hasil = Nilai(alamat, TemplateTerbaca.Buat(alamat, isian));

        Assert.Empty(hasil.Temuan);
        Assert.Equal(slot, hasil.Laporan!.Slot);
        Assert.False(hasil.Laporan.Contoh);
        Assert.Equal(slot.Layanan.Select(l => l.Kode), hasil.Laporan.Layanan.Select(l => l.Kode));
        Assert.All(hasil.Laporan.Layanan, (l, i) =>
        {
            Assert.Equal((1_000m + i, 900m + i), (l.Harus!.Nilai, l.Terlayani!.Nilai));
            Assert.Equal((1_000_000m + i, 900_000.5m), (l.Anggaran!.Alokasi!.Nilai, l.Anggaran.Realisasi!.Nilai));
            Assert.Single(l.Kendala);
            Assert.Equal(Enum.GetValues<Tahap>().Select(t => (t, (StatusTahap?)StatusTahap.Selesai, (string?)$"Bukti {t}")), l.Tahapan.Select(t => (t.Tahap, t.Status, t.Bukti)));
            Assert.Equal([("Tenaga", false), ("Operator data", true)], l.Personil.Select(p => (p.Kualifikasi, p.Bersama)));
            Assert.Equal(JenjangAsesmen.Untuk(l.Kode).Count * 2, l.Asesmen.Count(a => (a.Nilai!.Nilai, a.DuaTahunLalu!.Nilai) == (61.5m, 58m)));
            var mutu = l.Mutu.Where(m => m.Kode is not null).ToList();
            Assert.Equal(slot.Layanan[i].Mutu.Select(m => m.Kode), mutu.Select(m => m.Kode!));
            Assert.All(mutu, (m, j) => Assert.Equal((50m + j, m.Satuan == "Orang" ? 40m : 40.25m), (m.Harus.Nilai, m.Terpenuhi!.Nilai)));
            Assert.Equal(i == 0 ? 1 : 0, l.Mutu.Count(m => m.Kode is null));
        });
    }

    private static HasilPenilaian Nilai(string alamat, byte[] berkas) =>
        PenilaiWorkbook.Nilai(new MemoryStream(berkas), new KonteksPenilaian { Slot = TemplateTerbaca.BacaSlot(alamat) }, CancellationToken.None);
}
