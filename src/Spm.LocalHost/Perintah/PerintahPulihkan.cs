using System.CommandLine;
using Azure.Storage.Blobs;
using Microsoft.Extensions.DependencyInjection;
using Spm.Storage;
using SpmFunctions;

namespace Spm.LocalHost;

/// <summary><c>restore</c>: brings tables back from a nightly copy. Only looks unless it is told to write; needs no host, and none is in its way.</summary>
internal static class PerintahPulihkan
{
    public static Command Buat()
    {
        var dari = new Option<string?>("--from") { Description = "Nama cadangan, misalnya 2026-01-14T011700 (bawaan: cadangan yang ada didaftar saja)" };
        dari.Validators.Add(hasil =>
        {
            if (hasil.Tokens is [var token] && !GudangCadangan.TryBacaNama(token.Value, out _))
            {
                hasil.AddError($"'{token.Value}' bukan nama cadangan; contoh: 2026-01-14T011700. Tanpa --from cadangan yang ada didaftar.");
            }
        });
        var tabel = new Option<string[]>("--table") { Description = $"Tabel yang dipulihkan: {string.Join(", ", NamaTabel.Semua)}; boleh diulang (bawaan: semua)" };
        tabel.Validators.Add(hasil =>
        {
            foreach (var salah in hasil.Tokens.Select(t => t.Value).Where(t => !NamaTabel.Semua.Contains(t)))
            {
                hasil.AddError($"'{salah}' bukan nama tabel; pilih {string.Join(", ", NamaTabel.Semua)}.");
            }
        });
        var tulis = new Option<bool>("--write") { Description = "Tambahkan baris yang hilang (bawaan: hanya diperlihatkan). Tidak ada baris yang dihapus" };
        var ganti = new Option<bool>("--replace") { Description = "Bersama --write: juga kembalikan baris yang berbeda ke isi cadangan" };
        var folderData = Argumen.FolderData("data");
        var koneksi = Argumen.Koneksi();
        var akun = Argumen.Akun();
        koneksi.Description = "Connection string penyimpanan yang sudah berjalan; --storage tidak dipakai";
        var perintah = new Command("restore", "Pulihkan tabel dari cadangan malam hari. Tanpa --write hanya diperlihatkan apa yang akan dikerjakan") { dari, tabel, tulis, ganti, folderData, koneksi, akun };
        perintah.Validators.Add(Argumen.SatuPenyimpanan(koneksi, akun));
        perintah.Validators.Add(hasil =>
        {
            if (hasil.GetResult(ganti) is { Implicit: false } && hasil.GetResult(tulis) is not { Implicit: false })
            {
                hasil.AddError("--replace menulis ke tabel dan hanya berlaku bersama --write.");
            }

            if (hasil.GetResult(tabel) is { Implicit: false } && hasil.GetResult(dari) is null)
            {
                hasil.AddError("--table hanya berlaku bersama --from: sebutkan cadangan yang dipakai. Tanpa keduanya cadangan yang ada didaftar.");
            }

            if (hasil.GetResult(tulis) is { Implicit: false } && hasil.GetResult(dari) is null)
            {
                hasil.AddError("--write memerlukan --from: sebutkan cadangan yang dipakai. Tanpa keduanya cadangan yang ada didaftar.");
            }
        });
        perintah.SetAction((argumen, ct) =>
        {
            var permintaan = argumen.GetValue(dari) is { } set
                ? new PermintaanPemulihan
                {
                    Set = set,
                    Tabel = argumen.GetValue(tabel) ?? [],
                    Cara = argumen.GetValue(ganti) ? CaraPemulihan.Ganti : argumen.GetValue(tulis) ? CaraPemulihan.Tambah : CaraPemulihan.Lihat,
                }
                : null;
            return Argumen.Penyimpanan(argumen, koneksi, akun) is { } penyimpanan
                ? JalankanAsync(penyimpanan, permintaan, ct)
                : DiFolderAsync(Path.GetFullPath(argumen.GetValue(folderData)!), permintaan, ct);
        });
        return perintah;
    }

    /// <summary>Azurite alone, or the one that a host uses already.</summary>
    private static async Task<int> DiFolderAsync(string folder, PermintaanPemulihan? permintaan, CancellationToken ct)
    {
        PenyimpananAda.PastikanAda(folder);
        await using var azurite = await AzuriteProcess.StartAsync(new AzuriteOptions { DataFolder = folder, RepositoryRoot = RepositoryRoot.Find(), Progress = Console.Error.WriteLine }, ct);
        return await JalankanAsync(PengaturanPenyimpanan.DariKoneksi(azurite.ConnectionString), permintaan, ct);
    }

    private static async Task<int> JalankanAsync(PengaturanPenyimpanan penyimpanan, PermintaanPemulihan? permintaan, CancellationToken ct)
    {
        await using var layanan = PenyimpananAda.Layanan(penyimpanan);
        var layar = new Kemajuan(Console.Out);
        if (permintaan is null)
        {
            var daftar = await layanan.GetRequiredService<GudangCadangan>().DaftarAsync(ct);
            Kabarkan(layar, TeksPemulihan.Daftar(daftar, layanan.GetRequiredService<BlobServiceClient>().AccountName));
            return daftar.Any(s => s.Lengkap) ? KodeKeluar.Berhasil : KodeKeluar.Gagal;
        }

        var hasil = await layanan.GetRequiredService<PemulihCadangan>().PulihkanAsync(permintaan, tabel => layar.Kabarkan($"Membandingkan {tabel} …"), ct);
        Kabarkan(layar, TeksPemulihan.Baris(permintaan, hasil));
        return hasil.Cadangan.Keadaan != KeadaanCadangan.Utuh ? KodeKeluar.Gagal
            : hasil.PenarikanHilang.Count + hasil.TidakDapatDinilaiLagi.Count > 0 || hasil.Tabel.Any(t => t.Didahului > 0) ? KodeKeluar.SebagianDitolak
            : KodeKeluar.Berhasil;
    }

    private static void Kabarkan(Kemajuan layar, IEnumerable<string> baris)
    {
        foreach (var satu in baris)
        {
            layar.Kabarkan(satu);
        }
    }
}
