using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>
/// Tells of the lines of mutu that the catalogue does not know. They count as items of the OPD's own, unless they divide the recipients above them (men and women, say).
/// </summary>
internal sealed class PemeriksaItemTambahan(KumpulanTemuan temuan)
{
    private readonly HashSet<BarisTabel> _tambahan = new(ReferenceEqualityComparer.Instance);

    /// <summary>Takes note of a line that is none of the catalogue's items.</summary>
    public void Catat(BarisTabel baris) => _tambahan.Add(baris);

    /// <summary>Adds the findings.</summary>
    /// <param name="baris">All lines of the table in their order.</param>
    /// <returns>The lines without those that divide recipients.</returns>
    public IReadOnlyList<BarisTabel> TanpaRincian(IReadOnlyList<BarisTabel> baris)
    {
        if (_tambahan.Count == 0)
        {
            return baris;
        }

        var rincian = Rincian(baris);
        var sisa = new List<BarisTabel>(baris.Count);
        foreach (var satu in baris)
        {
            if (_tambahan.Contains(satu))
            {
                var terbagi = rincian.Contains(Kunci(satu));
                temuan.Tambah(satu.Tempat.Temuan(terbagi ? TemuanTataLetak.RincianPenerima : TemuanTataLetak.ItemTambahan, Tampilan.Kutip(satu.NamaItem), satu.Layanan.Nama));
                if (terbagi)
                {
                    continue;
                }
            }

            sisa.Add(satu);
        }

        return sisa;
    }

    // What divides one figure of a service divides the other too, even where that does not add up.
    private HashSet<(KodeLayanan, string)> Rincian(IReadOnlyList<BarisTabel> baris)
    {
        var hasil = new HashSet<(KodeLayanan, string)>();
        for (var i = 0; i < baris.Count; i++)
        {
            if (baris[i].Blok != BlokTabel.Penerima)
            {
                continue;
            }

            var induk = baris[i];
            var anak = baris.Skip(i + 1).TakeWhile(b => b.Blok == BlokTabel.Mutu).Where(b => _tambahan.Contains(b) && SatuanTertulis.Sama(b.Satuan ?? Satuan(induk), Satuan(induk))).ToList();
            if (anak.Count >= 2 && (Terbagi(induk.Sasaran, anak.ConvertAll(b => b.Sasaran)) || Terbagi(induk.Capaian, anak.ConvertAll(b => b.Capaian))))
            {
                hasil.UnionWith(anak.Select(Kunci));
            }
        }

        return hasil;
    }

    private static bool Terbagi(Figur? induk, List<Figur?> anak) => induk?.Nilai is > 0 and var angka && anak.TrueForAll(f => f?.Nilai is not null) && anak.Sum(f => f!.Nilai) == angka;

    private static string Satuan(BarisTabel baris) => baris.Satuan ?? baris.Layanan.Satuan;

    private static (KodeLayanan, string) Kunci(BarisTabel baris) => (baris.Layanan.Kode, PolaTeks.Rapikan(baris.NamaItem));
}
