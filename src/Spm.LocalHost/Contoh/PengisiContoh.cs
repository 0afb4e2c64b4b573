using Spm.Domain;
using Spm.Workbooks;

namespace Spm.LocalHost;

/// <summary>Fills in the template of a slot with plausible figures, before <see cref="KejadianContoh"/> makes some of them special.</summary>
internal static class PengisiContoh
{
    // Below this level some rows stay empty, as they do in the field, where many fill in little more than the figures of the index.
    private const decimal TingkatBerlubang = 0.8m;

    private static readonly string[] AwalNamaTenaga = ["Tenaga", "Sumber daya manusia", "Kader", "Guru"];

    /// <summary>The figures of some services of a slot.</summary>
    public static IsianTemplate Isi(Slot slot, IReadOnlyList<JenisPelayanan> layanan)
    {
        var daerah = ProfilDaerah.Banten.Single(p => p.Kode == slot.Wilayah);
        var isian = new Dictionary<KodeLayanan, IsianLayanan>();
        var kendala = new List<IsianKendala>();
        foreach (var l in layanan)
        {
            var (harus, terlayani) = Hitung(daerah, l);
            var kunci = $"{slot.Wilayah}|{l.Kode}";
            var alokasi = Bulatkan(harus * ProfilLayanan.Untuk(l.Kode).Biaya, 100_000m);
            var beranggaran = !Terlewat(daerah, kunci + "|anggaran", 0.3m);
            isian.Add(l.Kode, new IsianLayanan
            {
                Berlaku = BilanganContoh.Antara($"{slot.Wilayah}|{slot.Urusan}|berlaku", 0, 1) < 0.5m ? "Ya" : default(IsianSel),
                Harus = harus,
                Terlayani = terlayani,
                Mutu = Mutu(daerah, l, harus),
                Alokasi = beranggaran ? alokasi : default(IsianSel),
                Realisasi = beranggaran ? Bulatkan(alokasi * BilanganContoh.Antara(kunci + "|realisasi", 0.82m, 0.995m), 1_000m) : default(IsianSel),
            });
            if (terlayani < harus && !Terlewat(daerah, kunci + "|tanpa kendala", 0.4m))
            {
                var (masalah, tindakLanjut) = BilanganContoh.Pilih(kunci + "|kendala", TeksContoh.Kendala(slot.Urusan));
                kendala.Add(new(l.Kode.ToString(), masalah, tindakLanjut));
            }
        }

        return PendukungContoh.Isi(slot, daerah, layanan, new IsianTemplate { Layanan = isian, Kendala = kendala });
    }

    private static (decimal Harus, decimal Terlayani) Hitung(ProfilDaerah daerah, JenisPelayanan layanan)
    {
        var kunci = $"{daerah.Kode}|{layanan.Kode}";
        var harus = Math.Max(3, Math.Floor(daerah.Penduduk * ProfilLayanan.Untuk(layanan.Kode).Permil / 1000 * BilanganContoh.Antara(kunci + "|sasaran", 0.92m, 1.08m)));
        var bagian = daerah.Mutu
            + BilanganContoh.Antara($"{daerah.Kode}|{layanan.Urusan}|urusan", -0.06m, 0.05m)
            + BilanganContoh.Antara(kunci + "|layanan", -0.05m, 0.05m);
        return (harus, Math.Floor(harus * Math.Clamp(bagian, 0.2m, 1m)));
    }

    private static Dictionary<string, IsianMutu> Mutu(ProfilDaerah daerah, JenisPelayanan layanan, decimal harusLayanan)
    {
        var hasil = new Dictionary<string, IsianMutu>();
        foreach (var item in layanan.Mutu)
        {
            var kunci = $"{daerah.Kode}|{layanan.Kode}|{item.Kode}";
            if (Terlewat(daerah, kunci + "|lubang", 0.03m))
            {
                continue;
            }

            var harus = Sasaran(daerah, item, harusLayanan, kunci);
            var bagian = Math.Clamp(daerah.Mutu + BilanganContoh.Antara(kunci + "|terpenuhi", -0.12m, 0.15m), 0.1m, 1m);
            hasil.Add(item.Kode, new IsianMutu(harus, Math.Floor(harus * bagian)));
        }

        return hasil;
    }

    /// <summary>How many of an item are needed: staff by inhabitants, equipment by puskesmas, documents a few, everything else by the people entitled.</summary>
    private static decimal Sasaran(ProfilDaerah daerah, ItemMutu item, decimal harusLayanan, string kunci)
    {
        var sebaran = BilanganContoh.Antara(kunci + "|harus", 0.8m, 1.2m);
        var tenaga = AwalNamaTenaga.Any(awal => item.Item.StartsWith(awal, StringComparison.OrdinalIgnoreCase));
        var banyak = (tenaga, item.Satuan) switch
        {
            (true, _) => daerah.Penduduk / 12_000m,
            (_, "Unit" or "Alat" or "Kit" or "Media") => daerah.Penduduk / 30_000m,
            (_, "Dokumen" or "Aplikasi" or "Jenis") => 4m,
            _ => harusLayanan,
        };
        return Math.Max(1, Math.Floor(banyak * sebaran));
    }

    private static bool Terlewat(ProfilDaerah daerah, string kunci, decimal peluang) => daerah.Mutu < TingkatBerlubang && BilanganContoh.Antara(kunci, 0, 1) < peluang;

    private static decimal Bulatkan(decimal rupiah, decimal kelipatan) => Math.Floor(rupiah / kelipatan) * kelipatan;
}
