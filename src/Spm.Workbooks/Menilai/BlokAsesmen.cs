using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Reads the sheet of literasi and numerasi, which is not required: whatever is wrong there is a warning. Rows are known by service, jenjang and kemampuan.</summary>
internal static class BlokAsesmen
{
    private const int Kode = 0;
    private const int Jenjang = 2;
    private const int Kemampuan = 3;
    private const int KolomNilai = 4;
    private const int DuaTahunLalu = 5;

    private const decimal Terbesar = 100;

    public static ILookup<KodeLayanan, Asesmen> Baca(PembacaWorkbook buku, Slot slot, KumpulanTemuan temuan)
    {
        var lembar = LembarData.Baca(
            buku, TataLetakTemplate.LembarAsesmen, TataLetakTemplate.KepalaAsesmen, [Kode, Jenjang, Kemampuan, KolomNilai, DuaTahunLalu], [], temuan, TemuanSusunan.TidakWajib);
        var hasil = new List<(KodeLayanan Layanan, Asesmen Asesmen)>();
        var pertama = new Dictionary<(KodeLayanan, string, KemampuanAsesmen), BarisData>();
        var isian = new PembacaIsian(TemuanIsian.Tambahan, temuan);
        foreach (var baris in lembar?.Baris.Where(b => b.Ada(KolomNilai, DuaTahunLalu)) ?? [])
        {
            if (KodeSlot.CariTambahan(baris, Kode, slot, isian, temuan) is not { } layanan)
            {
                continue;
            }

            var (tulis, mampu) = (isian.Teks(baris, Jenjang), isian.Teks(baris, Kemampuan));
            var jenjang = JenjangAsesmen.Untuk(layanan.Kode).FirstOrDefault(j => j.Equals(Tampilan.RapikanSpasi(tulis ?? ""), StringComparison.OrdinalIgnoreCase));
            if (jenjang is null || CariKemampuan(mampu) is not { } kemampuan)
            {
                temuan.Tambah(baris.Temuan(TemuanTambahan.BarisAsesmenTidakDikenal, Jenjang, Tampilan.Kutip(tulis ?? ""), Tampilan.Kutip(mampu ?? ""), layanan.Kode));
            }
            else if (!pertama.TryAdd((layanan.Kode, jenjang, kemampuan), baris))
            {
                temuan.Tambah(baris.Temuan(TemuanTambahan.AsesmenGanda, Jenjang, jenjang, kemampuan, layanan.Kode, pertama[(layanan.Kode, jenjang, kemampuan)].Alamat(Jenjang)));
            }
            else if (BacaBaris(baris, jenjang, kemampuan, isian, temuan) is { } asesmen)
            {
                hasil.Add((layanan.Kode, asesmen));
            }
        }

        return hasil.ToLookup(h => h.Layanan, h => h.Asesmen);
    }

    private static Asesmen? BacaBaris(BarisData baris, string jenjang, KemampuanAsesmen kemampuan, PembacaIsian isian, KumpulanTemuan temuan)
    {
        var (nilai, lalu) = (Skala(isian.Angka(baris, KolomNilai, bulat: false)), Skala(isian.Angka(baris, DuaTahunLalu, bulat: false)));
        foreach (var kosong in new[] { nilai, lalu }.Where(n => !n.Ada))
        {
            temuan.Tambah(kosong.Tempat.Temuan(TemuanTambahan.HanyaSatuNilai, kosong.Tempat.Judul));
        }

        return nilai.Angka is null && lalu.Angka is null ? null : new Asesmen(jenjang, kemampuan, nilai.Angka, lalu.Angka);

        Isi Skala(Isi isi)
        {
            if (isi.Nilai is not > Terbesar)
            {
                return isi;
            }

            temuan.Tambah(isi.Tempat.Temuan(TemuanTambahan.DiLuarSkala, isi.Tempat.Judul, Tampilan.Angka(isi.Nilai.Value)));
            return isi with { Angka = null };
        }
    }

    private static KemampuanAsesmen? CariKemampuan(string? teks) =>
        Enum.GetValues<KemampuanAsesmen>().Where(k => k.ToString().Equals(teks, StringComparison.OrdinalIgnoreCase)).Select(k => (KemampuanAsesmen?)k).FirstOrDefault();
}
