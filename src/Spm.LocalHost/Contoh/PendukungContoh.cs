using Spm.Domain;
using Spm.Workbooks;

namespace Spm.LocalHost;

/// <summary>Fills in the sheets of the sample that are not required: stages, personnel and asesmen. As in the field, not every daerah does.</summary>
internal static class PendukungContoh
{
    // Daerah below this level leave them empty, and those above it some urusan.
    private const decimal TingkatMelapor = 0.8m;

    /// <summary>The values of these sheets beside those of the others.</summary>
    public static IsianTemplate Isi(Slot slot, ProfilDaerah daerah, IReadOnlyList<JenisPelayanan> layanan, IsianTemplate isian)
    {
        if (daerah.Mutu < TingkatMelapor || BilanganContoh.Antara($"{slot.Wilayah}|{slot.Urusan}|pendukung", 0, 1) < 0.2m)
        {
            return isian;
        }

        return isian with
        {
            Tahapan = layanan.SelectMany(l => Tahapan(slot, l)).ToDictionary(t => t.Kunci, t => t.Isian),
            Personil = [.. Personil(slot, daerah, layanan)],
            Asesmen = layanan.SelectMany(l => Asesmen(slot, daerah, l)).ToDictionary(a => a.Kunci, a => a.Isian),
        };
    }

    // So many stages are finished, one is under way, the rest has not begun, or is not filled in.
    private static IEnumerable<((KodeLayanan, Tahap) Kunci, IsianTahapan Isian)> Tahapan(Slot slot, JenisPelayanan layanan)
    {
        var kunci = $"{slot.Wilayah}|{layanan.Kode}|tahapan";
        var selesai = (int)BilanganContoh.Antara(kunci, 1, 5);
        foreach (var tahap in Enum.GetValues<Tahap>())
        {
            var urut = (int)tahap;
            if (urut > selesai && BilanganContoh.Antara(kunci + "|lubang", 0, 1) < 0.3m)
            {
                continue;
            }

            yield return ((layanan.Kode, tahap), urut < selesai
                ? new IsianTahapan("Selesai", TeksContoh.Bukti(tahap, slot.Periode.Tahun), default)
                : urut == selesai ? new IsianTahapan("Sedang berjalan", default, TeksContoh.CatatanTahap) : new IsianTahapan("Belum", default, default));
        }
    }

    private static IEnumerable<IsianPersonil> Personil(Slot slot, ProfilDaerah daerah, IReadOnlyList<JenisPelayanan> layanan)
    {
        foreach (var (l, i) in layanan.Select((l, i) => (l, i)).Take(3))
        {
            var kebutuhan = Math.Max(4, Math.Floor(daerah.Penduduk / 15_000m * BilanganContoh.Antara($"{slot.Wilayah}|{l.Kode}|personil", 0.7m, 1.3m)));
            yield return new(l.Kode.ToString(), TeksContoh.Jabatan(slot.Urusan, i), "Orang", kebutuhan, Math.Floor(kebutuhan * daerah.Mutu), default);
        }

        yield return new(TataLetakTemplate.SemuaLayanan, TeksContoh.OperatorData, default, 4, 3, TeksContoh.KeteranganOperator);
    }

    private static IEnumerable<((KodeLayanan, string, KemampuanAsesmen) Kunci, IsianAsesmen Isian)> Asesmen(Slot slot, ProfilDaerah daerah, JenisPelayanan layanan) =>
        from jenjang in JenjangAsesmen.Untuk(layanan.Kode)
        from kemampuan in Enum.GetValues<KemampuanAsesmen>()
        let kunci = $"{slot.Wilayah}|{layanan.Kode}|{jenjang}|{kemampuan}"
        let lalu = Math.Round((daerah.Mutu * 70) + BilanganContoh.Antara(kunci, -8, 8), 2)
        select ((layanan.Kode, jenjang, kemampuan), new IsianAsesmen(Math.Round(lalu + BilanganContoh.Antara(kunci + "|kini", -3, 7), 2), lalu));
}
