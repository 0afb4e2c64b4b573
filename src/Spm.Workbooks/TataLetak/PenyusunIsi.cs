using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Adds up the lines of all tables and sheets that count, and makes of them what the rules judge.</summary>
internal sealed class PenyusunIsi(KumpulanTemuan temuan)
{
    /// <summary>The content of a workbook.</summary>
    /// <param name="jumlah">Lines as <see cref="Jumlahkan"/> gives them.</param>
    /// <param name="punyaAlasan">True where the layout has a column for the reason of a target of 0.</param>
    public IsiWorkbook Susun(List<BarisTabel> jumlah, bool punyaAlasan)
    {
        return new IsiWorkbook
        {
            Penerima = jumlah.Where(b => b.Blok == BlokTabel.Penerima).ToDictionary(b => b.Layanan.Kode, b => Penerima(b, punyaAlasan)),
            Mutu = jumlah.Where(b => b.Blok == BlokTabel.Mutu).Select(Mutu).ToLookup(m => m.Layanan.Kode),
            Anggaran = jumlah.Where(b => b.Blok == BlokTabel.Anggaran).ToDictionary(b => b.Layanan.Kode, b => new AnggaranTerbaca(b.Tempat, Isi(b.Sasaran, b), Isi(b.Capaian, b))),
            Kendala = Array.Empty<(KodeLayanan Kode, Kendala Kendala)>().ToLookup(k => k.Kode, k => k.Kendala),
            Lengkap = true,
            LembarPenerima = null,
            LembarMutu = null,
            MemuatMutu = jumlah.Exists(b => b.Blok == BlokTabel.Mutu),
        };
    }

    /// <summary>One line for each thing that lines are about. Figures of unequal units are not added up: that is an error.</summary>
    public List<BarisTabel> Jumlahkan(IReadOnlyList<BarisTabel> baris)
    {
        var hasil = new List<BarisTabel>();
        var letak = new Dictionary<(BlokTabel, KodeLayanan, string), int>();
        foreach (var satu in baris)
        {
            if (letak.TryAdd(satu.Kunci, hasil.Count))
            {
                hasil.Add(satu);
                continue;
            }

            var ada = hasil[letak[satu.Kunci]];
            if (satu.Satuan is not null && ada.Satuan is not null && !SatuanTertulis.Sama(satu.Satuan, ada.Satuan))
            {
                temuan.Tambah((satu.TempatSatuan ?? satu.Tempat).Temuan(
                    TemuanTataLetak.SatuanTidakSama, Tampilan.Kutip(satu.Satuan), Tampilan.Kutip(ada.Satuan), (ada.TempatSatuan ?? ada.Tempat).Asal));
                continue;
            }

            hasil[letak[satu.Kunci]] = ada with
            {
                Satuan = ada.Satuan ?? satu.Satuan,
                Alasan = ada.Alasan ?? satu.Alasan,
                TempatAlasan = ada.TempatAlasan ?? satu.TempatAlasan,
                Sasaran = Tambah(ada.Sasaran, satu.Sasaran),
                Capaian = Tambah(ada.Capaian, satu.Capaian),
            };
        }

        return hasil;
    }

    private static Figur? Tambah(Figur? satu, Figur? dua) => satu is null ? dua : dua is null ? satu : satu.Tambah(dua);

    private PenerimaTerbaca Penerima(BarisTabel b, bool punyaAlasan)
    {
        var (harus, terlayani) = (Isi(b.Sasaran, b), Isi(b.Capaian, b));
        var satuan = b.Satuan ?? b.Layanan.Satuan;
        if (!satuan.Equals(b.Layanan.Satuan, StringComparison.OrdinalIgnoreCase))
        {
            temuan.Tambah((b.TempatSatuan ?? harus.Tempat).Temuan(TemuanPenerima.SatuanBerbeda, Tampilan.Kutip(satuan), b.Layanan.Satuan));
        }

        return new PenerimaTerbaca
        {
            Kode = b.Tempat,
            Satuan = satuan,
            Berlaku = b.Tempat,
            Tidak = false,
            BerlakuTidakTerbaca = false,
            TempatAlasan = b.TempatAlasan ?? harus.Tempat,
            Alasan = b.Alasan,
            AdaAlasan = b.Alasan is not null,
            PunyaKolomAlasan = punyaAlasan,
            Harus = harus,
            Terlayani = terlayani,
            Terisi = harus.Ada || terlayani.Ada,
        };
    }

    private static MutuTerbaca Mutu(BarisTabel b) => new()
    {
        Layanan = b.Layanan,
        Item = b.Item,
        NamaItem = b.NamaItem,
        Satuan = b.Item?.Satuan ?? b.Satuan ?? "",
        Harus = Isi(b.Sasaran, b),
        Terpenuhi = Isi(b.Capaian, b),
    };

    private static Isi Isi(Figur? figur, BarisTabel baris) => figur?.Isi ?? new Isi(baris.Tempat, null, null);
}
