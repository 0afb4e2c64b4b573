using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Spm.Storage;
using SpmFunctions;

namespace Spm.LocalHost;

/// <summary><c>withdraw</c>: takes a report or a document with targets that was filed in the wrong slot out of what is current.</summary>
internal static class PerintahTarik
{
    private const string TanpaRekap = "Belum ada rekap untuk tahun yang dimuat dokumen itu; tidak ada yang disusun ulang.";

    public static Command Buat()
    {
        var slot = Argumen.Slot();
        var layanan = Argumen.Layanan();
        var versi = Argumen.Versi();
        var alasan = Argumen.Teks("--reason", "Alasan penarikan, dibaca oleh pengirim berkas", Penarikan.AlasanTerpanjang);
        var oleh = Argumen.Oleh("Siapa yang menarik");
        alasan.Required = true;
        var keluaran = new Option<string?>("--out") { Description = "Folder untuk rekap baru dan pemberitahuan penarikan" };
        var folderData = Argumen.FolderData("data-rekap");
        var koneksi = Argumen.Koneksi();
        var akun = Argumen.Akun();
        koneksi.Description = "Connection string penyimpanan yang sedang dilayani SpmFunctions; rekap disusun ulang di sana, dan --storage tidak dipakai";
        var sekarang = Argumen.Sekarang();
        var perintah = new Command("withdraw", "Tarik laporan, atau rencana aksi dan target, yang masuk ke slot yang salah; versi sebelumnya, bila ada, berlaku lagi. Riwayat dan berkas tetap disimpan")
        {
            slot, layanan, versi, alasan, oleh, keluaran, folderData, koneksi, akun, sekarang,
        };
        perintah.Validators.Add(Argumen.TanpaKeluaranBersamaPenyimpanan(keluaran, koneksi, akun));
        perintah.Validators.Add(Argumen.SatuPenyimpanan(koneksi, akun));
        perintah.SetAction(async (argumen, ct) =>
        {
            var permintaan = new PermintaanPenarikan
            {
                Slot = argumen.GetValue(slot)!,
                Layanan = argumen.GetValue(layanan) ?? [],
                Versi = argumen.GetValue(versi),
                Oleh = Argumen.Nama(argumen, oleh),
                Alasan = argumen.GetValue(alasan)!.Trim(),
            };
            var jam = argumen.GetValue(sekarang);
            return Argumen.Penyimpanan(argumen, koneksi, akun) is { } penyimpanan
                ? await TarikDiPenyimpananAsync(permintaan, penyimpanan, jam, ct)
                : await TarikDiFolderAsync(permintaan, Path.GetFullPath(argumen.GetValue(folderData)!), argumen.GetValue(keluaran), jam, ct);
        });
        return perintah;
    }

    /// <summary>In a data folder: with a host of its own, which builds the rekap again.</summary>
    private static async Task<int> TarikDiFolderAsync(PermintaanPenarikan permintaan, string folder, string? keluaran, DateTimeOffset? sekarang, CancellationToken ct)
    {
        var kemajuan = new Kemajuan(Console.Out);
        await using var sesi = await PenyimpananAda.MulaiAsync(folder, sekarang, kemajuan, ct);
        var hasil = await sesi.Ambil<PenarikUnggahan>().TarikAsync(permintaan, ct);
        Kabarkan(kemajuan, permintaan, hasil);
        if (hasil.Penarikan is not { } penarikan)
        {
            return KodeKeluar.Gagal;
        }

        var provinsi = permintaan.Slot.Wilayah.Provinsi;
        foreach (var periode in hasil.Rekap)
        {
            await kemajuan.TungguAsync($"Menyusun rekap {periode}", () => sesi.PenungguRekap().TungguAsync(periode, provinsi, ct));
        }

        if (keluaran is null)
        {
            kemajuan.Kabarkan(hasil.Rekap.Count == 0 ? TanpaRekap : $"Rekap {string.Join(", ", hasil.Rekap)} sudah disusun ulang.");
            return Kode(hasil);
        }

        var penyalin = sesi.PenyalinHasil(Path.GetFullPath(keluaran));
        foreach (var periode in hasil.Rekap)
        {
            kemajuan.Kabarkan($"Rekap: {await penyalin.SalinRekapAsync(periode, provinsi, ct)}");
        }

        foreach (var versi in penarikan.Versi)
        {
            await penyalin.SalinJawabanAsync(versi.Berkas, ct);
        }

        return Kode(hasil);
    }

    /// <summary>In a storage that another host serves: that one builds the rekap.</summary>
    private static async Task<int> TarikDiPenyimpananAsync(PermintaanPenarikan permintaan, PengaturanPenyimpanan penyimpanan, DateTimeOffset? sekarang, CancellationToken ct)
    {
        await using var layanan = PenyimpananAda.Layanan(penyimpanan, sekarang);
        var kemajuan = new Kemajuan(Console.Out);
        var hasil = await layanan.GetRequiredService<PenarikUnggahan>().TarikAsync(permintaan, ct);
        Kabarkan(kemajuan, permintaan, hasil);
        if (hasil.Penarikan is not null)
        {
            kemajuan.Kabarkan(hasil.Rekap.Count == 0 ? TanpaRekap : $"Rekap {string.Join(", ", hasil.Rekap)} disusun ulang oleh SpmFunctions yang melayani penyimpanan itu, paling lambat semenit lagi bila sedang berjalan.");
        }

        return Kode(hasil);
    }

    private static int Kode(HasilPenarikan hasil) => hasil.Putusan == PutusanPenarikan.Ditarik ? KodeKeluar.Berhasil : KodeKeluar.Gagal;

    private static void Kabarkan(Kemajuan kemajuan, PermintaanPenarikan permintaan, HasilPenarikan hasil)
    {
        foreach (var baris in TeksPenarikan.Baris(permintaan, hasil))
        {
            kemajuan.Kabarkan(baris);
        }
    }
}
