using System.Globalization;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Every word of the sheet <c>Perubahan</c>.</summary>
internal static class TeksPerubahan
{
    public const string Lembar = "Perubahan";
    public const string TanpaAngka = "tanpa angka";
    public const string TanpaJumlah = "tanpa jumlah";
    public const string TidakAda = "tidak ada";
    public const string LaporanDitarik = "laporan ditarik";
    public const string DokumenDitarik = "dokumen ditarik";
    public const string SeluruhDaerah = "Seluruh daerah";

    public const string SeluruhKabKota = "Seluruh kabupaten/kota";

    private const int LayananDisebut = 6;
    private const int DaerahDisebut = 6;

    /// <summary>Which edition a rekap is, as the title rows say it.</summary>
    public static string Edisi(KeadaanEdisi edisi) => edisi.Terkirim is { } terkirim
        ? $"Edisi {Bilangan(edisi.Nomor)} (edisi {Bilangan(terkirim.Nomor)} dikirim {Hari(terkirim)}; perubahannya di lembar {Lembar})."
        : $"Edisi {Bilangan(edisi.Nomor)}.";

    public static string Judul(KeadaanEdisi edisi) => edisi.Terkirim is { } terkirim
        ? $"Perubahan sejak edisi {Bilangan(terkirim.Nomor)}, dikirim {Hari(terkirim)} oleh {terkirim.Oleh}{(terkirim.Catatan is { } catatan ? $" ({catatan})" : "")}"
        : "Perubahan sejak edisi yang terakhir dikirim";

    public static string Nama(TempatBesaran tempat) => tempat.Besaran switch
    {
        Besaran.RerataIndeks => "Rata-rata indeks",
        Besaran.RerataTerlapor => "Rata-rata indeks terlapor",
        Besaran.JumlahKategori => $"Jumlah daerah {tempat.Butir ?? TeksRekap.TanpaKeduanya}",
        Besaran.Keterisian or Besaran.KeterisianGabungan => "Keterisian (%)",
        Besaran.RerataUrusan => "Rata-rata indeks urusan",
        Besaran.JumlahHarus => "Jumlah harus dilayani",
        Besaran.JumlahTerlayani => "Jumlah terlayani",
        Besaran.PenerimaGabungan => "P dari jumlah (%)",
        Besaran.IndeksDaerah => "Indeks daerah",
        Besaran.IndeksTerlapor => "Indeks terlapor",
        Besaran.Kategori => "Kategori",
        Besaran.Peringkat => "Peringkat",
        Besaran.StatusUrusan => "Status laporan",
        Besaran.IndeksUrusan => "Indeks urusan",
        Besaran.Berlaku => "Berlaku",
        Besaran.Harus => "Harus dilayani",
        Besaran.Terlayani => "Terlayani",
        Besaran.Satuan => "Satuan",
        Besaran.Penerima => "P (%)",
        Besaran.Mutu => "M (%)",
        Besaran.IndeksLayanan => "IP",
        Besaran.Alokasi => "Alokasi (Rp)",
        Besaran.Realisasi => "Realisasi (Rp)",
        Besaran.TargetJumlah => "Target jumlah",
        Besaran.TargetSatuan => "Satuan target",
        Besaran.TargetMutu => "Target mutu (%)",
        Besaran.Alasan => "Alasan tidak berlaku",
        Besaran.HarusDipenuhi => $"Mutu {tempat.Butir}: harus dipenuhi",
        Besaran.Terpenuhi => $"Mutu {tempat.Butir}: terpenuhi",
        Besaran.Kendala => "Kendala",
        Besaran.StatusTahap => $"Tahapan {NamaTahapan.Nama(Enum.Parse<Tahap>(tempat.Butir!)).ToLowerInvariant()}",
        Besaran.PersonilKebutuhan => $"Personil {tempat.Butir}: kebutuhan",
        Besaran.PersonilTersedia => $"Personil {tempat.Butir}: tersedia",
        Besaran.NilaiAsesmen => $"Nilai asesmen {tempat.Butir}",
        Besaran.AsesmenDuaTahunLalu => $"Nilai asesmen dua tahun sebelumnya {tempat.Butir}",
        _ => throw new ArgumentOutOfRangeException(nameof(tempat)),
    };

    /// <summary>Why a value is another one: the versions that replaced others, or what else it can be.</summary>
    public static string Sebab(PerubahanNilai perubahan, KeadaanEdisi edisi)
    {
        if (perubahan.Sebab.Count > 0)
        {
            return string.Join("\n", perubahan.Sebab.GroupBy(g => (g.Lama, g.Baru)).Select(g => $"{Ganti(g.Key.Lama, g.Key.Baru)}: {Layanan([.. g.Select(s => s.Layanan)])}"));
        }

        if (perubahan.Daerah.Count > 0)
        {
            return Sebutkan([.. perubahan.Daerah.Select(d => DaftarWilayah.Ambil(d).Nama)], DaerahDisebut);
        }

        return perubahan.Tempat.Besaran switch
        {
            _ when edisi.AturanTerkirim is not null => "Aturan hitung berganti.",
            Besaran.Peringkat => "Indeks daerah lain berubah.",
            Besaran.StatusUrusan => "Tenggat berubah, atau berkas terakhir ditolak.",
            _ => "Tidak ada berkas yang berganti.",
        };
    }

    /// <summary>What stands in the place of a value where there is none, before or now: that its file was withdrawn, where it was.</summary>
    public static string TanpaNilai(PerubahanNilai perubahan, bool semula)
    {
        var ditarik = !semula && perubahan is { Tempat.Layanan: not null, Sebab.Count: > 0 } && perubahan.Sebab.All(s => s.Baru is null);
        return perubahan.Tempat.Besaran switch
        {
            Besaran.Kendala or Besaran.Alasan or Besaran.StatusTahap => TidakAda,
            Besaran.TargetJumlah or Besaran.TargetMutu when ditarik => DokumenDitarik,
            Besaran.JumlahHarus or Besaran.JumlahTerlayani or Besaran.PenerimaGabungan => TanpaJumlah,
            _ when ditarik => LaporanDitarik,
            Besaran.Berlaku => TeksRekap.TanpaLaporan,
            _ => TanpaAngka,
        };
    }

    public static IReadOnlyList<string> Catatan(KeadaanEdisi edisi)
    {
        if (edisi.Terkirim is not { } terkirim)
        {
            return [$"Belum ada edisi yang dicatat terkirim; ini edisi {Bilangan(edisi.Nomor)}."];
        }

        return
        [
            .. edisi.Perubahan.Count == 0 ? [$"Tidak ada nilai yang berubah sejak edisi {Bilangan(terkirim.Nomor)}."] : (string[])[],
            .. edisi.AturanTerkirim is { } aturan ? [$"Edisi {Bilangan(terkirim.Nomor)} dihitung dengan aturan lain: {aturan.Nama}, versi {aturan.Versi}. Nilai dapat berbeda tanpa berkas yang berganti."] : (string[])[],
            "Dibandingkan nilai tanpa pembulatan; bila dua desimal tidak memperlihatkan bedanya, desimalnya ditulis lebih banyak. tanpa jumlah = tidak ada yang melapor, atau satuannya berbeda; tanpa angka = belum dilaporkan, tidak berlaku, atau sudah ditarik; laporan ditarik = berkas yang mengisinya ditarik dan tidak ada versi lain yang berlaku; tanpa laporan = tidak ada laporan urusan itu yang berlaku; dokumen ditarik = begitu pula dokumen targetnya; tidak ada = tidak ada teks di sana, termasuk setelah ditarik.",
            "Sebab menyebut versi berkas yang semula dan yang sekarang; perubahan pada layanan ikut mengubah indeks urusan dan daerahnya. Pada baris Seluruh kabupaten/kota, Sebab menyebut daerah yang nilainya sendiri berubah; dari sana lihat baris daerah itu. Yang dibandingkan: jumlah dan rata-rata seluruh kabupaten/kota, capaian, keterisian, satuan, status, peringkat, anggaran, target, alasan, setiap baris mutu, kendala, status tahapan, kebutuhan dan tersedianya personil, dan nilai asesmen (kendala dengan teks lain adalah kendala lain). Bagian yang belum ada dalam rekap.json edisi itu, karena ditulis versi program sebelumnya, tidak dibandingkan.",
            $"Edisi {Bilangan(terkirim.Nomor)} tersimpan sebagaimana dikirim dalam folder edisi-{Bilangan(terkirim.Nomor)} dan tidak berubah lagi.",
        ];
    }

    /// <summary>A number with as many decimals as tell it from one that looks the same with two.</summary>
    public static string Tepat(decimal nilai) => nilai.ToString("0.00########", CultureInfo.InvariantCulture).Replace('.', ',');

    private static string Ganti(BerkasLayanan? lama, BerkasLayanan? baru) => (lama, baru) switch
    {
        ({ } l, { } b) => $"versi {Bilangan(l.Versi)} → {Bilangan(b.Versi)}, {b.Berkas}",
        (null, { } b) => $"versi {Bilangan(b.Versi)} baru, {b.Berkas}",
        ({ } l, null) => $"versi {Bilangan(l.Versi)} ditarik, {l.Berkas}",
        _ => "",
    };

    private static string Layanan(IReadOnlyList<KodeLayanan> layanan) => Sebutkan([.. layanan.Select(l => l.ToString())], LayananDisebut);

    private static string Sebutkan(IReadOnlyList<string> nama, int terbanyak) =>
        nama.Count <= terbanyak ? string.Join(", ", nama) : $"{string.Join(", ", nama.Take(terbanyak))}, dan {Bilangan(nama.Count - terbanyak)} lainnya";

    private static string Hari(Edisi edisi) => DateOnly.FromDateTime(edisi.Dikirim.DateTime).Lengkap;

    private static string Bilangan(int angka) => angka.ToString(CultureInfo.InvariantCulture);
}
