using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Sheet <c>Perubahan</c>: every value that is another than in the edition that was sent last, with the versions that caused it.</summary>
internal static class LembarPerubahan
{
    private static readonly IReadOnlyList<KolomLembar> Kolom =
    [
        new("Kode", 8), new("Daerah", 26), new("Urusan", 18), new("Kode layanan", 13), new("Yang berubah", 32), new("Semula", 24), new("Menjadi", 24), new("Sebab", 56),
    ];

    public static void Tulis(PenulisBuku buku, Rekap rekap)
    {
        var edisi = rekap.Edisi;
        if (edisi.Perubahan.Count == 0)
        {
            TulisTanpaPerubahan(buku, rekap);
            return;
        }

        var gaya = GayaLembar.Berjudul(buku, rekap, TeksPerubahan.Lembar, TeksPerubahan.Judul(edisi), Kolom, kolomBeku: 2);
        var baris = GayaLembar.BarisKepala + 1;
        (KodeWilayah, bool)? kelompok = null;
        foreach (var perubahan in edisi.Perubahan)
        {
            var tempat = perubahan.Tempat;
            var awal = kelompok != (tempat.Wilayah, tempat.Gabungan);
            gaya.Teks(baris, 1, tempat.Gabungan ? "" : tempat.Wilayah.ToString());
            gaya.Teks(baris, 2, Daerah(tempat), tebal: awal);
            gaya.Teks(baris, 3, tempat.Urusan?.NamaPendek ?? (tempat.Gabungan ? TeksRekap.SemuaUrusan : TeksPerubahan.SeluruhDaerah), tebal: tempat.Layanan is null);
            gaya.Teks(baris, 4, perubahan.Bersama ? TeksTahapan.SemuaLayanan : tempat.Layanan?.ToString() ?? "");
            gaya.Teks(baris, 5, TeksPerubahan.Nama(tempat));
            Nilai(gaya, baris, perubahan, semula: true);
            Nilai(gaya, baris, perubahan, semula: false);
            gaya.Teks(baris, 8, TeksPerubahan.Sebab(perubahan, edisi));
            gaya.SelesaiBaris(baris++, awalKelompok: awal);
            kelompok = (tempat.Wilayah, tempat.Gabungan);
        }

        gaya.Saring(GayaLembar.BarisKepala, baris - 1);
        gaya.Catatan(baris + 1, TeksPerubahan.Catatan(edisi));
        gaya.Selesai();
    }

    private static void TulisTanpaPerubahan(PenulisBuku buku, Rekap rekap)
    {
        var gaya = GayaLembar.Halaman(buku, rekap, TeksPerubahan.Lembar, TeksPerubahan.Judul(rekap.Edisi), GayaLembar.LebarKalimat);
        gaya.Kalimat(GayaLembar.BarisKepala, TeksPerubahan.Catatan(rekap.Edisi));
        gaya.Selesai();
    }

    private static string Daerah(TempatBesaran tempat) => tempat.Gabungan ? TeksPerubahan.SeluruhKabKota
        : tempat.Wilayah.AdalahProvinsi ? TeksRekap.LaporanSendiri : DaftarWilayah.Ambil(tempat.Wilayah).Nama;

    private static void Nilai(GayaLembar gaya, int baris, PerubahanNilai perubahan, bool semula)
    {
        var besaran = perubahan.Tempat.Besaran;
        var (kolom, nilai, lain) = semula ? (6, perubahan.Lama, perubahan.Baru) : (7, perubahan.Baru, perubahan.Lama);
        switch (nilai)
        {
            case { Teks: { } teks } when besaran == Besaran.StatusUrusan:
                gaya.Status(baris, kolom, Enum.GetValues<StatusUrusan>().Single(s => s.Teks == teks));
                break;
            case { Teks: { } teks } when besaran == Besaran.StatusTahap:
                gaya.Teks(baris, kolom, NamaTahapan.Nama(Enum.Parse<StatusTahap>(teks)));
                break;
            case { Teks: { } teks }:
                gaya.Teks(baris, kolom, teks);
                break;
            case { Angka: { } angka } when !Persen(besaran):
                gaya.Jumlah(baris, kolom, angka, "");
                break;
            case { Angka: { } angka } when lain.Angka is { } a && decimal.Round(a, 2, MidpointRounding.AwayFromZero) == decimal.Round(angka, 2, MidpointRounding.AwayFromZero):
                gaya.Teks(baris, kolom, TeksPerubahan.Tepat(angka));
                break;
            case { Angka: { } angka }:
                gaya.Persen(baris, kolom, Pecahan.Dari(angka), "");
                break;
            default:
                gaya.Keadaan(baris, kolom, TeksPerubahan.TanpaNilai(perubahan, semula));
                break;
        }
    }

    private static bool Persen(Besaran besaran) => besaran is
        Besaran.IndeksDaerah or Besaran.IndeksTerlapor or Besaran.IndeksUrusan or Besaran.Penerima or Besaran.Mutu or Besaran.IndeksLayanan or Besaran.TargetMutu or Besaran.NilaiAsesmen
        or Besaran.RerataIndeks or Besaran.RerataTerlapor or Besaran.RerataUrusan or Besaran.PenerimaGabungan or Besaran.Keterisian or Besaran.KeterisianGabungan;
}
