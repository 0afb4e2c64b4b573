using Spm.Domain;
using Spm.Storage;
using SpmFunctions;

namespace Spm.LocalHost;

/// <summary>What somebody at the console reads about copies of the tables and a restore: what there is, what was done, and what to do next.</summary>
internal static class TeksPemulihan
{
    private const int ContohTerbanyak = 10;

    /// <summary>The copies that there are, and how to look into the newest.</summary>
    /// <param name="set">The copies, oldest first.</param>
    /// <param name="akun">Name of the account that was looked at.</param>
    public static IEnumerable<string> Daftar(IReadOnlyList<SetCadangan> set, string akun) => set.LastOrDefault(s => s.Lengkap) is not { } terbaru
        ? [.. Set(set), $"Belum ada cadangan yang lengkap di penyimpanan {akun}. Cadangan dibuat setiap malam oleh SpmFunctions yang berjalan; periksa juga --storage, --connection, atau --account."]
        :
        [
            $"Cadangan tabel di penyimpanan {akun}, yang terbaru paling bawah:",
            .. Set(set),
            $"Lihat apa yang akan dipulihkan dengan --from, misalnya --from {terbaru.Nama}. Tidak ada yang ditulis sebelum ada --write.",
        ];

    /// <summary>What a restore found and did for each table, what follows from it, and what is left to a person.</summary>
    /// <param name="permintaan">What was asked for.</param>
    /// <param name="hasil">What came of it.</param>
    public static IEnumerable<string> Baris(PermintaanPemulihan permintaan, HasilPemulihan hasil) => hasil.Cadangan switch
    {
        { Keadaan: KeadaanCadangan.Utuh, Manifes: { } manifes } =>
        [
            $"Cadangan {permintaan.Set} utuh: {Jumlah(manifes.Tabel.Sum(t => t.Baris))} baris dalam {manifes.Tabel.Count} tabel, dibuat {manifes.Mulai.ToOffset(ZonaWaktu.Wib).Menit} oleh SpmFunctions {manifes.Program}.",
            .. hasil.Tabel.Select(t => Tabel(permintaan.Cara, t)),
            .. permintaan.Tabel.Except(manifes.Tabel.Select(t => t.Nama)).Select(t => $"{t}: tidak ada dalam cadangan ini."),
            .. permintaan.Cara == CaraPemulihan.Lihat ? Langkah(permintaan, hasil) : Susulan(hasil),
        ],
        { Keadaan: KeadaanCadangan.TidakAda } => [$"Tidak ada cadangan {permintaan.Set}. Jalankan perintah ini tanpa --from untuk melihat yang ada."],
        { Keadaan: KeadaanCadangan.BelumLengkap } =>
            [$"Cadangan {permintaan.Set} tidak lengkap: tidak ada {GudangCadangan.BerkasManifes}, karena pembuatannya terputus. Tidak ada yang ditulis. Pilih cadangan lain."],
        { Keadaan: KeadaanCadangan.BentukTidakDikenal } =>
            [$"Cadangan {permintaan.Set} dibuat SpmFunctions {hasil.Cadangan.Manifes?.Program} dalam bentuk yang tidak dikenal versi ini. Tidak ada yang ditulis. Pakai versi program yang membuatnya, atau yang lebih baru."],
        _ =>
        [
            $"Cadangan {permintaan.Set} rusak: {string.Join(", ", hasil.Cadangan.Rusak)} hilang atau bukan yang dahulu ditulis. Tidak ada yang ditulis.",
            "Pilih cadangan lain, atau kembalikan versi lama berkas itu di penyimpanan.",
        ],
    };

    private static IEnumerable<string> Set(IReadOnlyList<SetCadangan> set) => set.Select(s => $"  {s.Nama}  {(s.Lengkap ? "lengkap" : "tidak lengkap, tidak dapat dipakai")}");

    private static string Tabel(CaraPemulihan cara, PemulihanTabel tabel)
    {
        var lihat = cara == CaraPemulihan.Lihat;
        return string.Join("; ", (string[])
        [
            $"{tabel.Tabel}: {(tabel.Ada ? "" : "tabelnya tidak ada, ")}{Jumlah(tabel.Cadangan)} baris dalam cadangan",
            tabel.Hilang == 0 ? "tidak ada yang hilang" : $"{Jumlah(tabel.Hilang)} hilang{(lihat ? "" : $", {Jumlah(tabel.Ditambah)} ditambahkan")}",
            .. tabel.Berbeda == 0 ? (string[])[] :
            [
                $"{Jumlah(tabel.Berbeda)} berbeda ({Jumlah(tabel.LebihBaru)} ditulis sesudahnya){(lihat ? "" : cara == CaraPemulihan.Ganti ? $", {Jumlah(tabel.Diganti)} dikembalikan" : ", dibiarkan")}",
            ],
            .. tabel.NomorGanda == 0 ? (string[])[] :
            [
                $"{Jumlah(tabel.NomorGanda)} nomor riwayat di tabel sudah dipakai isi lain {(lihat ? "dan akan dikembalikan ke isi cadangan" : "dan diisi lagi menurut cadangan")}",
            ],
            .. tabel.Tambahan == 0 ? (string[])[] : [$"{Jumlah(tabel.Tambahan)} baris lain di tabel tetap"],
            .. tabel.Didahului == 0 ? (string[])[] : [$"{Jumlah(tabel.Didahului)} ditulis pihak lain sementara ini, dan dibiarkan"],
        ]) + ".";
    }

    private static IEnumerable<string> Langkah(PermintaanPemulihan permintaan, HasilPemulihan hasil)
    {
        yield return "Belum ada yang ditulis.";
        if (hasil.Tabel.Any(t => !t.Ada && t.Hilang == 0))
        {
            yield return $"Tabel yang tidak ada kosong juga dalam cadangan. Buat lagi dengan --from {permintaan.Set} --write, di Azure dengan azd provision.";
        }

        if (hasil.Tabel.Any(t => t.NomorGanda > 0))
        {
            yield return $"Nomor yang dipakai dua kali kembali ke isi cadangan dengan --from {permintaan.Set} --write; unggahan yang menempatinya dinilai lagi dan mendapat nomor baru.";
        }

        if (hasil.Tabel.Any(t => t.Hilang > 0))
        {
            yield return $"Tambahkan yang hilang dengan --from {permintaan.Set} --write. Hentikan dahulu penilaian unggahan, atau jalankan segera.";
        }

        if (hasil.Tabel.Any(t => t.Berbeda > 0))
        {
            yield return "Baris yang berbeda biasanya berubah dengan benar sesudah cadangan dibuat. Hanya bila isinya rusak, kembalikan dengan --write --replace, sebaiknya untuk satu tabel saja (--table).";
        }

        if (hasil.Tabel.All(t => t.Ada && t.Hilang + t.Berbeda + t.NomorGanda == 0))
        {
            yield return "Tidak ada yang perlu dipulihkan dari cadangan ini.";
        }
    }

    private static IEnumerable<string> Susulan(HasilPemulihan hasil) =>
    [
        .. hasil.Diselaraskan.Count == 0 ? (string[])[] : [$"{Jumlah(hasil.Diselaraskan.Count)} slot disusun lagi menurut riwayatnya: {Contoh(hasil.Diselaraskan)}"],
        .. hasil.DinilaiLagi.Count == 0 ? (string[])[] :
        [
            $"{Jumlah(hasil.DinilaiLagi.Count)} unggahan yang dinilai sesudah cadangan dibuat akan dinilai lagi dengan waktu terima semula, paling lama dua jam sesudah SpmFunctions berjalan: {Contoh(hasil.DinilaiLagi)}",
        ],
        .. hasil.TidakDapatDinilaiLagi.Count == 0 ? (string[])[] :
        [
            "Unggahan berikut diterima sesudah cadangan dibuat, lalu ditimpa atau dihapus. Versinya hilang dan tidak dapat dinilai lagi, sehingga isinya tidak dihitung. "
                + $"Bila tidak sudah digantikan, ambil berkasnya dari versi lama blob di {NamaContainer.Uploads} atau dari {NamaContainer.Originals}, lalu kirim lagi dengan nama lain:",
            .. hasil.TidakDapatDinilaiLagi.Select(p => $"  {p}"),
        ],
        .. hasil.Rekap == 0 ? (string[])[] : [$"{Jumlah(hasil.Rekap)} rekap diminta disusun ulang; SpmFunctions yang melayani penyimpanan itu mengerjakannya begitu berjalan."],
        .. hasil.PenarikanHilang.Count == 0 ? (string[])[] :
        [
            "Penarikan berikut pernah dikabarkan kepada pengirimnya tetapi tidak ada lagi dalam riwayat, sehingga isinya dihitung lagi. Baca alasannya, lalu tarik lagi dengan withdraw:",
            .. hasil.PenarikanHilang.Select(p => $"  {p.Slot}: {NamaContainer.Feedback}/{GudangJawaban.NamaPenarikan(p.Berkas, p.Nomor)}"),
        ],
        hasil.Tabel.Any(t => t.Didahului > 0)
            ? "Selesai, tetapi ada baris yang ditulis pihak lain sementara ini. Jalankan perintah ini lagi tanpa --write untuk melihat apakah masih ada yang hilang."
            : "Selesai. Perintah yang sama boleh dijalankan lagi; yang sudah ada tidak ditulis dua kali.",
    ];

    private static string Contoh<T>(IReadOnlyList<T> semua) => string.Join(", ", semua.Take(ContohTerbanyak)) + (semua.Count > ContohTerbanyak ? ", …" : "");

    private static string Jumlah(long jumlah) => TeksAngka.Angka(jumlah);
}
