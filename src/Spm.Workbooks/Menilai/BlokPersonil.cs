using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Reads the sheet of personnel, which is not required: whatever is wrong there is a warning.</summary>
internal static class BlokPersonil
{
    private const int Kode = 0;
    private const int Kualifikasi = 1;
    private const int Satuan = 2;
    private const int Kebutuhan = 3;
    private const int Tersedia = 4;
    private const int Keterangan = 5;

    private const string Orang = "Orang";

    /// <summary>The rows, each with its service; null for rows about all services of the file.</summary>
    public static IReadOnlyList<(KodeLayanan? Layanan, Personil Personil)> Baca(PembacaWorkbook buku, Slot slot, KumpulanTemuan temuan)
    {
        var lembar = LembarData.Baca(
            buku, TataLetakTemplate.LembarPersonil, TataLetakTemplate.KepalaPersonil, [Kode, Kualifikasi, Satuan, Kebutuhan, Tersedia, Keterangan], [], temuan, TemuanSusunan.TidakWajib);
        var hasil = new List<(KodeLayanan?, Personil)>();
        var isian = new PembacaIsian(TemuanIsian.Tambahan, temuan);
        foreach (var baris in lembar?.Baris ?? [])
        {
            if (!baris.Ada(Kualifikasi, Satuan, Kebutuhan, Tersedia, Keterangan))
            {
                temuan.Tambah(baris.Temuan(TemuanTambahan.HanyaKode, Kode));
                continue;
            }

            var bersama = baris[Kode] is { } sel && sel.Teks.Trim().Equals(TataLetakTemplate.SemuaLayanan, StringComparison.OrdinalIgnoreCase);
            var layanan = bersama ? null : KodeSlot.CariTambahan(baris, Kode, slot, isian, temuan);
            if ((bersama || layanan is not null) && BacaBaris(baris, bersama, isian, temuan) is { } personil)
            {
                hasil.Add((layanan?.Kode, personil));
            }
        }

        return hasil;
    }

    private static Personil? BacaBaris(BarisData baris, bool bersama, PembacaIsian isian, KumpulanTemuan temuan)
    {
        var (kualifikasi, satuan, keterangan) = (isian.Teks(baris, Kualifikasi), isian.Teks(baris, Satuan) ?? Orang, isian.Teks(baris, Keterangan));
        var orang = satuan.Equals(Orang, StringComparison.OrdinalIgnoreCase);
        var (kebutuhan, tersedia) = (isian.Angka(baris, Kebutuhan, orang), isian.Angka(baris, Tersedia, orang));
        if (kualifikasi is null)
        {
            if (!baris.Ada(Kualifikasi))
            {
                temuan.Tambah(baris.Temuan(TemuanTambahan.TanpaKualifikasi, Kualifikasi));
            }

            return null;
        }

        foreach (var jumlah in new[] { kebutuhan, tersedia }.Where(j => !j.Ada))
        {
            temuan.Tambah(jumlah.Tempat.Temuan(TemuanTambahan.HanyaSatuJumlah, jumlah.Tempat.Judul));
        }

        return new Personil(kualifikasi, orang ? Orang : satuan, kebutuhan.Angka, tersedia.Angka, keterangan, bersama, baris.AsalRentang(Kode, Kualifikasi, Satuan, Kebutuhan, Tersedia, Keterangan));
    }
}
