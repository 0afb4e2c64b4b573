using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Judges one service that a workbook fills in, across its blocks, and makes its report.</summary>
internal sealed class PenilaiLayanan(JenisPelayanan layanan, IsiWorkbook isi, LaporanLayanan? triwulanLalu, KumpulanTemuan temuan)
{
    private readonly PenerimaTerbaca? _penerima = isi.Penerima.GetValueOrDefault(layanan.Kode);
    private readonly AnggaranTerbaca? _anggaran = isi.Anggaran.GetValueOrDefault(layanan.Kode);

    private string Sebutan => $"{layanan.Kode} {layanan.Nama}";

    /// <summary>Adds the findings; the result is worth something only where none of the workbook's is a galat.</summary>
    public LaporanLayanan Nilai()
    {
        if (_penerima is { Tidak: true })
        {
            NilaiTidakBerlaku(_penerima);
        }
        else if (_penerima is not null)
        {
            NilaiPenerima(_penerima);
        }
        else if (isi.Lengkap)
        {
            temuan.Tambah(TemuanPenerima.BelumDilaporkan.Di(TataLetakTemplate.LembarPenerima, null, Sebutan));
        }

        NilaiAnggaran();
        return new LaporanLayanan
        {
            Kode = layanan.Kode,
            Satuan = _penerima?.Satuan ?? layanan.Satuan,
            Berlaku = _penerima is null or { Tidak: false, SasaranNol: false },
            Alasan = _penerima?.Alasan,
            Harus = _penerima?.Harus.Angka,
            Terlayani = _penerima?.Terlayani.Angka,
            Mutu = new PenilaiMutu(layanan, isi, _penerima, triwulanLalu, temuan).Nilai(),
            Anggaran = _anggaran is { Terisi: true } ? new Anggaran(_anggaran.Alokasi.Angka, _anggaran.Realisasi.Angka) : null,
            Kendala = [.. isi.Kendala[layanan.Kode]],
        };
    }

    private void NilaiTidakBerlaku(PenerimaTerbaca a)
    {
        if (!a.AdaAlasan)
        {
            temuan.Tambah(a.Baris.Temuan(TemuanPenerima.TidakTanpaAlasan, BlokPenerima.Alasan, Sebutan));
        }

        foreach (var kolom in new[] { BlokPenerima.Harus, BlokPenerima.Terlayani })
        {
            if (a.Baris[kolom] is { } sel)
            {
                temuan.Tambah(a.Baris.Temuan(TemuanPenerima.NilaiDiSampingTidak, kolom, a.Baris.Judul(kolom), Tampilan.Kutip(sel.Teks)));
            }
        }

        NilaiKebiasaan(a, BlokPenerima.Berlaku);
    }

    private void NilaiPenerima(PenerimaTerbaca a)
    {
        if (a.SasaranNol)
        {
            NilaiSasaranNol(a);
        }
        else if (!a.Harus.Ada && !a.Terlayani.Ada)
        {
            if (!a.BerlakuTidakTerbaca)
            {
                temuan.Tambah(a.Baris.Temuan(TemuanPenerima.BelumDilaporkan, BlokPenerima.Harus, Sebutan));
            }
        }
        else if (a.Harus.Ada != a.Terlayani.Ada)
        {
            var (kosong, terisi) = a.Harus.Ada ? (BlokPenerima.Terlayani, BlokPenerima.Harus) : (BlokPenerima.Harus, BlokPenerima.Terlayani);
            temuan.Tambah(a.Baris.Temuan(TemuanPenerima.HanyaSatuJumlah, kosong, a.Baris.Judul(kosong), a.Baris.Judul(terisi)));
        }
        else if (a.Terlayani.Nilai > a.Harus.Nilai)
        {
            temuan.Tambah(a.Baris.Temuan(
                TemuanPenerima.MelebihiSasaran, BlokPenerima.Terlayani, Tampilan.Angka(a.Terlayani.Nilai.Value), Tampilan.Angka(a.Harus.Nilai.Value)));
        }

        // Figures in another unit (KK after jiwa, say) cannot be compared.
        if (triwulanLalu is not null && a.Satuan.Equals(triwulanLalu.Satuan, StringComparison.OrdinalIgnoreCase))
        {
            Bandingkan(a, BlokPenerima.Harus, a.Harus, triwulanLalu.Harus);
            Bandingkan(a, BlokPenerima.Terlayani, a.Terlayani, triwulanLalu.Terlayani);
        }
    }

    private void NilaiSasaranNol(PenerimaTerbaca a)
    {
        if (!a.AdaAlasan)
        {
            temuan.Tambah(a.Baris.Temuan(TemuanPenerima.SasaranNolTanpaAlasan, BlokPenerima.Harus));
        }

        if (a.Terlayani.Nilai > 0)
        {
            temuan.Tambah(a.Baris.Temuan(TemuanPenerima.TerlayaniTanpaSasaran, BlokPenerima.Terlayani, Tampilan.Angka(a.Terlayani.Nilai.Value)));
        }

        NilaiKebiasaan(a, BlokPenerima.Harus);
    }

    private void NilaiKebiasaan(PenerimaTerbaca a, int kolom)
    {
        if (!layanan.BergantungKejadian)
        {
            temuan.Tambah(a.Baris.Temuan(TemuanPenerima.BiasanyaBerlaku, kolom, Sebutan));
        }
    }

    private void Bandingkan(PenerimaTerbaca a, int kolom, Isi kini, Angka? lalu)
    {
        if (lalu is not null && kini.Nilai < lalu.Nilai)
        {
            temuan.Tambah(a.Baris.Temuan(
                TemuanPenerima.TurunDariTriwulanLalu, kolom, a.Baris.Judul(kolom), Tampilan.Angka(kini.Nilai.Value), Tampilan.Angka(lalu.Nilai)));
        }
    }

    private void NilaiAnggaran()
    {
        if (_anggaran is not { } c)
        {
            return;
        }

        if (c.Realisasi.Nilai > c.Alokasi.Nilai)
        {
            temuan.Tambah(c.Baris.Temuan(
                TemuanAnggaran.MelebihiAlokasi, BlokAnggaran.Realisasi, Tampilan.Angka(c.Realisasi.Nilai.Value), Tampilan.Angka(c.Alokasi.Nilai.Value)));
        }

        if (_penerima is { Tidak: true })
        {
            foreach (var (kolom, nilai) in new[] { (BlokAnggaran.Alokasi, c.Alokasi.Nilai), (BlokAnggaran.Realisasi, c.Realisasi.Nilai) })
            {
                if (nilai > 0)
                {
                    temuan.Tambah(c.Baris.Temuan(TemuanAnggaran.AnggaranDiSampingTidak, kolom, c.Baris.Judul(kolom), Tampilan.Angka(nilai.Value), layanan.Kode));
                }
            }
        }

        if (triwulanLalu?.Anggaran?.Realisasi is { } lalu && c.Realisasi.Nilai < lalu.Nilai)
        {
            temuan.Tambah(c.Baris.Temuan(
                TemuanAnggaran.TurunDariTriwulanLalu, BlokAnggaran.Realisasi, Tampilan.Angka(c.Realisasi.Nilai.Value), Tampilan.Angka(lalu.Nilai)));
        }
    }
}
