using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>What the governor's report says of stages, personnel and asesmen. Each statement is what the reports say, or says that they do not.</summary>
internal static class TeksPendukung
{
    private const int NamaDisebut = 8;

    public const string TanpaJumlah = "tanpa jumlah";

    public const string CatatanPersonil =
        "Jumlah hanya memuat baris yang kebutuhan dan yang tersedianya terbaca; tanpa jumlah = salah satunya kosong atau tidak terbaca; jabatan yang bunyinya sama digabung. Yang belum melaporkan tidak dianggap 0. Personil tidak dihitung dalam indeks.";

    public const string CatatanAsesmen =
        "Indikator: meningkat dari hasil dua tahun sebelumnya (belum terverifikasi). tanpa angka = kosong atau tidak terbaca. Nilai daerah tidak dirata-ratakan; rinciannya di lembar Asesmen. Asesmen tidak dihitung dalam indeks.";

    public static string TabelPersonil(Urusan urusan) => $"Dukungan personil kabupaten/kota, urusan {urusan.NamaPendek}";

    public static string TabelPersonilProvinsi(Urusan urusan) => $"Dukungan personil provinsi untuk layanannya sendiri, urusan {urusan.NamaPendek}";

    public static string TabelAsesmen(Periode periode) => $"Literasi dan numerasi tahun {Tahun(periode.Tahun)} terhadap tahun {Tahun(periode.Tahun - 2)}, jumlah kabupaten/kota";

    public static string TabelAsesmenProvinsi(Periode periode) => $"Literasi dan numerasi layanan provinsi sendiri, tahun {Tahun(periode.Tahun)} terhadap tahun {Tahun(periode.Tahun - 2)}";

    public static string AsesmenKosong => "Nilai literasi dan numerasi belum dilaporkan kabupaten/kota maupun provinsi.";

    public static string Asesmen(int melapor, int daerah) =>
        $"Nilai literasi dan numerasi Asesmen Nasional (skala 0 sampai 100) dilaporkan oleh {Bilangan(melapor)} dari {Bilangan(daerah)} kabupaten/kota.";

    public static string Tahapan(Urusan urusan, IEnumerable<CapaianLayanan> daerah, IEnumerable<CapaianLayanan> provinsi) =>
        $"Empat tahapan penerapan (pengumpulan data, penghitungan kebutuhan, penyusunan rencana, pelaksanaan) urusan {urusan.Nama} sebagaimana dilaporkan. " +
        $"Kabupaten/kota: {Jumlah(JumlahTahapan.Dari(daerah))} Pemerintah provinsi sendiri: {Jumlah(JumlahTahapan.Dari(provinsi))} " +
        $"Rinciannya di lembar {TeksTahapan.Lembar}; tahapan tidak dihitung dalam indeks.";

    public static string Personil(Urusan urusan, int melapor, int daerah, bool provinsi) =>
        $"Dukungan personil urusan {urusan.Nama} dilaporkan oleh {Bilangan(melapor)} dari {Bilangan(daerah)} kabupaten/kota dan {(provinsi ? "oleh" : "belum oleh")} pemerintah provinsi.";

    public static string PersonilLainnya(int banyak) => $"Masih ada {Bilangan(banyak)} jabatan atau kualifikasi lain; lihat lembar {TeksTahapan.LembarPersonil} dalam rekap.";

    /// <summary>What a person has to write where not all have reported; the names of those who have not where some have.</summary>
    public static string IsianPersonil(Urusan urusan, IReadOnlyList<string> belum, bool semua)
    {
        var isian = TeksLaporan.IsianPersonil(urusan);
        if (semua)
        {
            return isian;
        }

        var nama = belum.Count <= NamaDisebut ? string.Join(", ", belum) : $"{string.Join(", ", belum.Take(NamaDisebut))}, dan {Bilangan(belum.Count - NamaDisebut)} lainnya";
        return $"{isian[..^1]}, yang belum dilaporkan {nama}]";
    }

    private static string Jumlah(JumlahTahapan jumlah) => jumlah.Dilaporkan == 0
        ? "belum dilaporkan."
        : $"dari {Bilangan(jumlah.Semua)} tahap, {Bilangan(jumlah.Selesai)} selesai, {Bilangan(jumlah.SedangBerjalan)} sedang berjalan, {Bilangan(jumlah.Belum)} belum, dan {Bilangan(jumlah.BelumDilaporkan)} belum dilaporkan.";

    private static string Tahun(int tahun) => tahun.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Bilangan(int angka) => AngkaTertulis.Bilangan(angka);
}
