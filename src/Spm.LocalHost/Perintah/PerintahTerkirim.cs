using System.CommandLine;
using System.Security.Cryptography;
using Azure.Storage.Blobs;
using Microsoft.Extensions.DependencyInjection;
using SpmFunctions;

namespace Spm.LocalHost;

/// <summary><c>sent</c>: notes that a rekap was sent on, and freezes it as an edition.</summary>
internal static class PerintahTerkirim
{
    public static Command Buat()
    {
        var berkas = new Argument<string>("REKAP") { Description = "Workbook rekap yang dikirim, persis seperti yang diambil dari sini (rekap-spm-….xlsx)" };
        berkas.Validators.Add(hasil =>
        {
            if (hasil.Tokens is [var token] && !File.Exists(token.Value))
            {
                hasil.AddError($"Berkas {token.Value} tidak ada. Sebutkan workbook rekap yang dikirim.");
            }
        });
        var periode = Argumen.Periode();
        periode.Required = true;
        var provinsi = Argumen.Provinsi();
        var catatan = Argumen.Teks("--note", "Catatan, misalnya nomor surat pengantar", PermintaanEdisi.CatatanTerpanjang);
        var oleh = Argumen.Oleh("Siapa yang mengirim");
        var keluaran = new Option<string?>("--out") { Description = "Folder untuk rekap edisi berikutnya dan salinan edisi yang dikirim" };
        var folderData = Argumen.FolderData("data-rekap");
        var koneksi = Argumen.Koneksi();
        var akun = Argumen.Akun();
        koneksi.Description = "Connection string penyimpanan yang sedang dilayani SpmFunctions; --storage tidak dipakai";
        var sekarang = Argumen.Sekarang();
        var perintah = new Command("sent", "Catat bahwa rekap sudah dikirim: edisi itu dibekukan, dan rekap berikutnya memuat lembar Perubahan terhadapnya")
        {
            berkas, periode, provinsi, catatan, oleh, keluaran, folderData, koneksi, akun, sekarang,
        };
        perintah.Validators.Add(Argumen.TanpaKeluaranBersamaPenyimpanan(keluaran, koneksi, akun));
        perintah.Validators.Add(Argumen.SatuPenyimpanan(koneksi, akun));
        perintah.SetAction(async (argumen, ct) =>
        {
            await using var isi = File.OpenRead(argumen.GetValue(berkas)!);
            var permintaan = new PermintaanEdisi
            {
                Periode = argumen.GetValue(periode)!.Value,
                Provinsi = argumen.GetValue(provinsi),
                Sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(isi, ct)),
                Oleh = Argumen.Nama(argumen, oleh),
                Catatan = argumen.GetValue(catatan)?.Trim(),
            };
            var jam = argumen.GetValue(sekarang);
            return Argumen.Penyimpanan(argumen, koneksi, akun) is { } penyimpanan
                ? await DiPenyimpananAsync(permintaan, penyimpanan, jam, ct)
                : await DiFolderAsync(permintaan, Path.GetFullPath(argumen.GetValue(folderData)!), argumen.GetValue(keluaran), jam, ct);
        });
        return perintah;
    }

    /// <summary>In a data folder: with a host of its own, which builds the next edition.</summary>
    private static async Task<int> DiFolderAsync(PermintaanEdisi permintaan, string folder, string? keluaran, DateTimeOffset? sekarang, CancellationToken ct)
    {
        var kemajuan = new Kemajuan(Console.Out);
        await using var sesi = await PenyimpananAda.MulaiAsync(folder, sekarang, kemajuan, ct);
        var (periode, provinsi) = (permintaan.Periode, permintaan.Provinsi);
        await kemajuan.TungguAsync($"Memeriksa rekap {periode}", () => sesi.PenungguRekap().TungguAsync(periode, provinsi, ct));
        var hasil = await sesi.Ambil<PembekuRekap>().BekukanAsync(permintaan, ct);
        Kabarkan(kemajuan, permintaan, hasil, $"folder data {folder}");
        if (!Beku(hasil))
        {
            return KodeKeluar.Gagal;
        }

        await kemajuan.TungguAsync($"Menyusun edisi {hasil.Edisi!.Nomor + 1}", () => sesi.PenungguRekap().TungguAsync(periode, provinsi, ct));
        if (keluaran is not null)
        {
            kemajuan.Kabarkan($"Rekap edisi {hasil.Edisi.Nomor + 1}: {await sesi.PenyalinHasil(Path.GetFullPath(keluaran)).SalinRekapAsync(periode, provinsi, ct)}");
        }

        return KodeKeluar.Berhasil;
    }

    /// <summary>In a storage that another host serves: that one builds the next edition.</summary>
    private static async Task<int> DiPenyimpananAsync(PermintaanEdisi permintaan, PengaturanPenyimpanan penyimpanan, DateTimeOffset? sekarang, CancellationToken ct)
    {
        await using var layanan = PenyimpananAda.Layanan(penyimpanan, sekarang);
        var kemajuan = new Kemajuan(Console.Out);
        var hasil = await layanan.GetRequiredService<PembekuRekap>().BekukanAsync(permintaan, ct);
        Kabarkan(kemajuan, permintaan, hasil, $"penyimpanan {layanan.GetRequiredService<BlobServiceClient>().AccountName}");
        return Beku(hasil) ? KodeKeluar.Berhasil : KodeKeluar.Gagal;
    }

    private static bool Beku(HasilEdisi hasil) => hasil.Putusan is PutusanEdisi.Dibekukan or PutusanEdisi.SudahTerkirim;

    private static void Kabarkan(Kemajuan kemajuan, PermintaanEdisi permintaan, HasilEdisi hasil, string penyimpanan)
    {
        foreach (var baris in TeksEdisi.Baris(permintaan, hasil, penyimpanan))
        {
            kemajuan.Kabarkan(baris);
        }
    }
}
