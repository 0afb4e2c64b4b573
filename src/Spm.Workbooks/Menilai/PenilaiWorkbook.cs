using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Reads an uploaded workbook, in the template's layout or another that a profile knows, and judges it.</summary>
public static class PenilaiWorkbook
{
    /// <summary>Judges a workbook. All findings come in one pass; whatever the file contains is answered with a verdict.</summary>
    /// <param name="workbook">The uploaded bytes, read once from the current position; need not be seekable.</param>
    /// <param name="konteks">Slot and earlier figures.</param>
    /// <param name="ct">Cancels the reading.</param>
    /// <exception cref="IOException">The stream itself failed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public static HasilPenilaian Nilai(Stream workbook, KonteksPenilaian konteks, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        ArgumentNullException.ThrowIfNull(konteks);
        ProfilTataLetak? tataLetak = null;
        var (laporan, temuan, terbaca) = PenilaianBerkas.Nilai(workbook, (buku, kumpulan) => NilaiIsi(buku, konteks, kumpulan, out tataLetak), ct);
        return new HasilPenilaian { Laporan = laporan, TataLetak = terbaca ? tataLetak : null, Temuan = temuan, Terbaca = terbaca };
    }

    /// <summary>True for a workbook that is read by a layout profile: <see cref="KonteksPenilaian.TataLetak"/> matters for no other. Opens the package and looks at the names of its sheets.</summary>
    /// <param name="workbook">The uploaded bytes, read once from the current position; need not be seekable.</param>
    /// <param name="ct">Cancels the reading.</param>
    /// <exception cref="IOException">The stream itself failed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public static bool PerluProfil(Stream workbook, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        using var buku = PembacaWorkbook.Buka(workbook, ct);
        return buku.Penolakan is null && !TataLetakTemplate.Dikenali(buku);
    }

    private static Laporan? NilaiIsi(PembacaWorkbook buku, KonteksPenilaian konteks, KumpulanTemuan temuan, out ProfilTataLetak? tataLetak)
    {
        if (!TataLetakTemplate.Dikenali(buku))
        {
            return NilaiTataLetakLain(buku, konteks, temuan, out tataLetak);
        }

        tataLetak = DaftarProfil.Template;
        var slot = konteks.Slot;
        var meta = MetaTerbaca.Baca(buku, slot, temuan);
        if (!meta.Sebidang || IsiWorkbook.BacaTemplate(buku, slot, meta.Versi == TataLetakTemplate.Versi, temuan) is not { } isi)
        {
            return null;
        }

        var layanan = NilaiLayanan(buku, isi, konteks, temuan);
        return meta.Versi is null ? null : new Laporan { Slot = slot, VersiTemplate = meta.Versi, Contoh = meta.Contoh, Layanan = layanan };
    }

    private static Laporan? NilaiTataLetakLain(PembacaWorkbook buku, KonteksPenilaian konteks, KumpulanTemuan temuan, out ProfilTataLetak? tataLetak)
    {
        foreach (var (berkas, salah) in konteks.TataLetak.Rusak)
        {
            temuan.Tambah(TemuanTataLetak.ProfilRusak.DiBerkas(Tampilan.Kutip(berkas), salah));
        }

        var dikenali = new PengenalTataLetak(buku, konteks.Slot, temuan).Kenali(konteks.TataLetak.Profil);
        tataLetak = dikenali?.Profil;
        if (dikenali is null)
        {
            return null;
        }

        var isi = new PembacaTataLetak(dikenali, konteks.Slot, temuan).Baca(buku);
        return new Laporan
        {
            Slot = konteks.Slot,
            TataLetak = dikenali.Profil.Kode,
            VersiTemplate = dikenali.Profil.Versi,
            Layanan = NilaiLayanan(buku, isi, konteks, temuan),
        };
    }

    private static List<LaporanLayanan> NilaiLayanan(PembacaWorkbook buku, IsiWorkbook isi, KonteksPenilaian konteks, KumpulanTemuan temuan)
    {
        var layanan = new List<LaporanLayanan>();
        var tidakDiisi = new List<JenisPelayanan>();
        foreach (var jenis in konteks.Slot.Layanan)
        {
            if (isi.Terisi(jenis.Kode))
            {
                layanan.Add(new PenilaiLayanan(jenis, isi, konteks.TriwulanLalu.GetValueOrDefault(jenis.Kode), temuan).Nilai());
            }
            else
            {
                tidakDiisi.Add(jenis);
            }
        }

        if (layanan.Count > 0)
        {
            tidakDiisi.ForEach(jenis => LaporkanTidakDiisi(jenis, isi, temuan));
            foreach (var (jenis, lembar) in tidakDiisi.SelectMany(j => isi.Tambahan.LembarTerisi(j.Kode).Select(l => (j, l))))
            {
                temuan.Tambah(TemuanTambahan.LayananTidakDiisi.Di(lembar, null, $"{jenis.Kode} {jenis.Nama}"));
            }
        }
        else if (isi.Lengkap)
        {
            temuan.Tambah(TemuanBerkas.TanpaIsian.DiBerkas());
        }

        if (layanan.Count > 0 && !isi.MemuatMutu)
        {
            temuan.Tambah(TemuanTataLetak.TanpaMutu.DiBerkas(string.Join(", ", layanan.Select(l => l.Kode))));
        }

        PemeriksaBnba.Periksa(buku, konteks.Slot, layanan, temuan);
        return layanan;
    }

    private static void LaporkanTidakDiisi(JenisPelayanan jenis, IsiWorkbook isi, KumpulanTemuan temuan)
    {
        var tempat = isi.Penerima.GetValueOrDefault(jenis.Kode)?.Kode;
        temuan.Tambah(TemuanPenerima.TidakDiisi.Di(tempat?.Lembar ?? isi.LembarPenerima, tempat?.Alamat, $"{jenis.Kode} {jenis.Nama}"));
    }
}
