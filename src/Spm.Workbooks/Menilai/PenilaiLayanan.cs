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
            temuan.Tambah(TemuanPenerima.BelumDilaporkan.Di(isi.LembarPenerima, null, Sebutan));
        }

        NilaiAnggaran();
        return new LaporanLayanan
        {
            Kode = layanan.Kode,
            Satuan = _penerima?.Satuan ?? layanan.Satuan,
            Berlaku = _penerima is null or { Tidak: false, SasaranNol: false },
            Alasan = _penerima?.Alasan,
            AsalAlasan = _penerima is { Alasan: not null } ? _penerima.TempatAlasan.Asal : null,
            Harus = _penerima?.Harus.Angka,
            Terlayani = _penerima?.Terlayani.Angka,
            Mutu = new PenilaiMutu(layanan, isi, _penerima, triwulanLalu, temuan).Nilai(),
            Anggaran = _anggaran is { Terisi: true } ? new Anggaran(_anggaran.Alokasi.Angka, _anggaran.Realisasi.Angka) : null,
            Kendala = [.. isi.Kendala[layanan.Kode]],
            Tahapan = [.. isi.Tambahan.Tahapan[layanan.Kode]],
            Personil = isi.Tambahan.PersonilUntuk(layanan.Kode),
            Asesmen = [.. isi.Tambahan.Asesmen[layanan.Kode]],
        };
    }

    private void NilaiTidakBerlaku(PenerimaTerbaca a)
    {
        if (!a.AdaAlasan)
        {
            temuan.Tambah(a.TempatAlasan.Temuan(TemuanPenerima.TidakTanpaAlasan, Sebutan));
        }

        foreach (var (tempat, teks, _) in new[] { a.Harus, a.Terlayani })
        {
            if (teks is not null)
            {
                temuan.Tambah(tempat.Temuan(TemuanPenerima.NilaiDiSampingTidak, tempat.Judul, Tampilan.Kutip(teks)));
            }
        }

        NilaiKebiasaan(a.Berlaku);
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
                temuan.Tambah(a.Harus.Tempat.Temuan(TemuanPenerima.BelumDilaporkan, Sebutan));
            }
        }
        else if (a.Harus.Ada != a.Terlayani.Ada)
        {
            var (kosong, terisi) = a.Harus.Ada ? (a.Terlayani.Tempat, a.Harus.Tempat) : (a.Harus.Tempat, a.Terlayani.Tempat);
            temuan.Tambah(kosong.Temuan(TemuanPenerima.HanyaSatuJumlah, kosong.Judul, terisi.Judul));
        }
        else if (a.Terlayani.Nilai > a.Harus.Nilai)
        {
            temuan.Tambah(a.Terlayani.Tempat.Temuan(
                TemuanPenerima.MelebihiSasaran, Tampilan.Angka(a.Terlayani.Nilai.Value), Tampilan.Angka(a.Harus.Nilai.Value)));
        }

        // Figures in another unit (KK after jiwa, say) cannot be compared.
        if (triwulanLalu is not null && a.Satuan.Equals(triwulanLalu.Satuan, StringComparison.OrdinalIgnoreCase))
        {
            Bandingkan(a.Harus, triwulanLalu.Harus);
            Bandingkan(a.Terlayani, triwulanLalu.Terlayani);
        }
    }

    private void NilaiSasaranNol(PenerimaTerbaca a)
    {
        if (!a.AdaAlasan)
        {
            temuan.Tambah(a.Harus.Tempat.Temuan(a.PunyaKolomAlasan ? TemuanPenerima.SasaranNolTanpaAlasan : TemuanTataLetak.SasaranNolTanpaKolomAlasan));
        }

        if (a.Terlayani.Nilai > 0)
        {
            temuan.Tambah(a.Terlayani.Tempat.Temuan(TemuanPenerima.TerlayaniTanpaSasaran, Tampilan.Angka(a.Terlayani.Nilai.Value)));
        }

        NilaiKebiasaan(a.Harus.Tempat);
    }

    private void NilaiKebiasaan(Tempat tempat)
    {
        if (!layanan.BergantungKejadian)
        {
            temuan.Tambah(tempat.Temuan(TemuanPenerima.BiasanyaBerlaku, Sebutan));
        }
    }

    private void Bandingkan(Isi kini, Angka? lalu)
    {
        if (lalu is not null && kini.Nilai < lalu.Nilai)
        {
            temuan.Tambah(kini.Tempat.Temuan(
                TemuanPenerima.TurunDariTriwulanLalu, kini.Tempat.Judul, Tampilan.Angka(kini.Nilai.Value), Tampilan.Angka(lalu.Nilai)));
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
            temuan.Tambah(c.Realisasi.Tempat.Temuan(
                TemuanAnggaran.MelebihiAlokasi, Tampilan.Angka(c.Realisasi.Nilai.Value), Tampilan.Angka(c.Alokasi.Nilai.Value)));
        }

        if (_penerima is { Tidak: true })
        {
            foreach (var isian in new[] { c.Alokasi, c.Realisasi })
            {
                if (isian.Nilai > 0)
                {
                    temuan.Tambah(isian.Tempat.Temuan(TemuanAnggaran.AnggaranDiSampingTidak, isian.Tempat.Judul, Tampilan.Angka(isian.Nilai.Value), layanan.Kode));
                }
            }
        }

        if (triwulanLalu?.Anggaran?.Realisasi is { } lalu && c.Realisasi.Nilai < lalu.Nilai)
        {
            temuan.Tambah(c.Realisasi.Tempat.Temuan(
                TemuanAnggaran.TurunDariTriwulanLalu, Tampilan.Angka(c.Realisasi.Nilai.Value), Tampilan.Angka(lalu.Nilai)));
        }
    }
}
