using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>
/// Checks the optional sheet BNBA of a workbook and compares the people on it with the reported figures. Whatever it finds is a warning: the list is evidence beside
/// the report, and a report is not refused for it.
/// </summary>
internal static class PemeriksaBnba
{
    // Other units (KK, say) are not counted by NIK.
    private static readonly string[] SatuanOrang = ["Orang", "Jiwa"];

    /// <summary>Adds the findings; without the sheet there are none.</summary>
    /// <param name="buku">The workbook.</param>
    /// <param name="slot">The slot that it reports.</param>
    /// <param name="laporan">What it reports, by service.</param>
    /// <param name="temuan">Takes the findings.</param>
    public static void Periksa(PembacaWorkbook buku, Slot slot, IReadOnlyCollection<LaporanLayanan> laporan, KumpulanTemuan temuan)
    {
        if (!KepalaBnba.Ada(buku))
        {
            return;
        }

        var catatan = new CatatanBnba(temuan);
        if (new PembacaBnba(buku, slot, catatan).Baca() is { Tersamar: 0 } isi)
        {
            foreach (var (nomor, layanan) in slot.Layanan.Index())
            {
                if (isi.AdaBaris[nomor])
                {
                    Bandingkan(buku, layanan, isi.Orang[nomor], laporan.FirstOrDefault(l => l.Kode == layanan.Kode), temuan);
                }
            }
        }

        catatan.Tutup();
    }

    private static void Bandingkan(PembacaWorkbook buku, JenisPelayanan layanan, int orang, LaporanLayanan? laporan, KumpulanTemuan temuan)
    {
        if (laporan is not null && !SatuanOrang.Contains(laporan.Satuan, StringComparer.OrdinalIgnoreCase))
        {
            return;
        }

        var sebutan = $"{layanan.Kode} {layanan.Nama}";
        if (laporan?.Terlayani is not { } terlayani)
        {
            temuan.Tambah(TemuanBnba.TanpaTerlayani.Di(KepalaBnba.Lembar, null, sebutan, Tampilan.Angka(orang)));
        }
        else if (terlayani.Nilai != orang)
        {
            var (lembar, sel) = Tempat(buku, terlayani.Asal);
            temuan.Tambah(TemuanBnba.JumlahBerbeda.Di(lembar, sel, Tampilan.Angka(terlayani.Nilai), Tampilan.Angka(orang), sebutan));
        }
    }

    /// <summary>The first cell that makes up the figure; the list itself where that is not found.</summary>
    private static (string Lembar, string? Sel) Tempat(PembacaWorkbook buku, string asal) =>
        RentangAsal.TryBaca(asal, out var rentang) && buku.Lembar.Contains(rentang[0].Lembar.Trim(), StringComparer.OrdinalIgnoreCase)
            ? (rentang[0].Lembar.Trim(), AlamatSel.Tulis(rentang[0].BarisAwal, rentang[0].KolomAwal))
            : (KepalaBnba.Lembar, null);
}
