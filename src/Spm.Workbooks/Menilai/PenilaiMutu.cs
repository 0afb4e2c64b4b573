using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Judges the rows of block B of one service that a workbook fills in.</summary>
internal sealed class PenilaiMutu(JenisPelayanan layanan, IsiWorkbook isi, PenerimaTerbaca? penerima, LaporanLayanan? triwulanLalu, KumpulanTemuan temuan)
{
    /// <summary>The filled rows: prescribed ones in the order of the catalogue, then the OPD's own. Findings are added.</summary>
    public IReadOnlyList<BarisMutu> Nilai()
    {
        if (!isi.MemuatMutu)
        {
            return [];
        }

        var hasil = new List<BarisMutu>();
        var hilang = new List<ItemMutu>();
        var wajib = isi.Mutu[layanan.Kode].Where(m => m.Item is not null).ToDictionary(m => m.Item!.Kode);
        foreach (var item in layanan.Mutu)
        {
            if (wajib.TryGetValue(item.Kode, out var baris))
            {
                NilaiBaris(baris, hasil);
            }
            else if (isi.Lengkap && penerima is null or { Tidak: false, SasaranNol: false })
            {
                hilang.Add(item);
            }
        }

        LaporkanHilang(hilang);

        foreach (var baris in isi.Mutu[layanan.Kode].Where(m => m.Item is null))
        {
            NilaiBaris(baris, hasil);
        }

        LaporkanTanpaKebutuhan(hasil);
        return hasil;
    }

    private void LaporkanTanpaKebutuhan(List<BarisMutu> hasil)
    {
        if (hasil.Count > 0 && hasil.TrueForAll(b => b.Harus.Nilai == 0) && penerima is null or { SasaranNol: false })
        {
            temuan.Tambah(isi.Mutu[layanan.Kode].First(b => b.Harus.Ada).Harus.Tempat.Temuan(TemuanMutu.SemuaTanpaKebutuhan, $"{layanan.Kode} {layanan.Nama}"));
        }
    }

    // The template has a row for each; other layouts have what the office put there.
    private void LaporkanHilang(List<ItemMutu> hilang)
    {
        if (isi.LembarMutu is { } lembar)
        {
            hilang.ForEach(item => temuan.Tambah(TemuanMutu.BarisHilang.Di(lembar, null, item.Kode, item.Item, layanan.Kode)));
        }
        else if (hilang.Count > 0)
        {
            temuan.Tambah(TemuanTataLetak.ItemTidakAda.DiBerkas($"{layanan.Kode} {layanan.Nama}", hilang.Count, layanan.Mutu.Count, string.Join(", ", hilang.Select(i => i.Kode))));
        }
    }

    private void NilaiBaris(MutuTerbaca b, List<BarisMutu> hasil)
    {
        if (penerima is { Tidak: true })
        {
            NilaiDiSampingTidak(b);
            return;
        }

        if (!b.Terisi)
        {
            if (penerima is not ({ SasaranNol: true } or { BerlakuTidakTerbaca: true }))
            {
                temuan.Tambah(b.Harus.Tempat.Temuan(TemuanMutu.BelumDiisi, b.Item!.Kode, b.Item.Item));
            }

            return;
        }

        NilaiJumlah(b);
        if (penerima is { SasaranNol: true })
        {
            temuan.Tambah(b.Harus.Tempat.Temuan(TemuanMutu.SasaranNol, layanan.Kode));
        }

        if (b.Harus.Angka is { } harus)
        {
            hasil.Add(new BarisMutu { Kode = b.Item?.Kode, Item = b.NamaItem, Satuan = b.Satuan, Harus = harus, Terpenuhi = b.Terpenuhi.Angka });
        }
    }

    private void NilaiDiSampingTidak(MutuTerbaca b)
    {
        foreach (var (tempat, teks, _) in new[] { b.Harus, b.Terpenuhi })
        {
            if (teks is not null)
            {
                temuan.Tambah(tempat.Temuan(TemuanMutu.NilaiDiSampingTidak, tempat.Judul, Tampilan.Kutip(teks), layanan.Kode));
            }
        }
    }

    private void NilaiJumlah(MutuTerbaca b)
    {
        if (!b.Harus.Ada)
        {
            temuan.Tambah(b.Harus.Tempat.Temuan(TemuanMutu.HanyaSatuJumlah, b.Harus.Tempat.Judul));
        }

        if (!b.Terpenuhi.Ada && b.Harus.Nilai != 0)
        {
            temuan.Tambah(b.Terpenuhi.Tempat.Temuan(TemuanMutu.HanyaSatuJumlah, b.Terpenuhi.Tempat.Judul));
        }

        if (b.Harus.Nilai == 0 && b.Terpenuhi.Nilai > 0)
        {
            temuan.Tambah(b.Terpenuhi.Tempat.Temuan(TemuanMutu.TerpenuhiTanpaKebutuhan, Tampilan.Angka(b.Terpenuhi.Nilai.Value)));
        }
        else if (b.Terpenuhi.Nilai > b.Harus.Nilai)
        {
            temuan.Tambah(b.Terpenuhi.Tempat.Temuan(
                TemuanMutu.MelebihiKebutuhan, Tampilan.Angka(b.Terpenuhi.Nilai.Value), Tampilan.Angka(b.Harus.Nilai.Value)));
        }

        var lalu = triwulanLalu?.Mutu.FirstOrDefault(m =>
            m.Kode == b.Item?.Kode && (m.Kode is not null || m.Item.Equals(b.NamaItem, StringComparison.OrdinalIgnoreCase) && m.Satuan.Equals(b.Satuan, StringComparison.OrdinalIgnoreCase)));
        if (lalu?.Terpenuhi is { } angka && b.Terpenuhi.Nilai < angka.Nilai)
        {
            temuan.Tambah(b.Terpenuhi.Tempat.Temuan(
                TemuanMutu.TurunDariTriwulanLalu, Tampilan.Angka(b.Terpenuhi.Nilai.Value), Tampilan.Angka(angka.Nilai)));
        }
    }
}
