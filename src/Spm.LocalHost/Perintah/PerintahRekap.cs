using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using Spm.Domain;
using Spm.Storage;

namespace Spm.LocalHost;

/// <summary><c>rekap</c>: a folder of workbooks in, the rekap and the answers out.</summary>
internal static class PerintahRekap
{
    public static Command Buat()
    {
        var masukan = new Option<string>("--from") { Description = "Folder dengan {periode}/{wilayah}/{urusan}/*.xlsx, dan {tahun}-RAD/{wilayah}/*.xlsx untuk rencana aksi atau keputusan target", Required = true };
        var keluaran = new Option<string>("--out") { Description = "Folder keluaran", Required = true };
        var periode = Argumen.Periode();
        var provinsi = Argumen.Provinsi();
        var folderData = Argumen.FolderData("data-rekap");
        var konfigurasi = Argumen.FolderKonfigurasi("folder config di dalam folder data itu");
        var koneksi = Argumen.Koneksi();
        var sekarang = Argumen.Sekarang();
        var ulangi = new Option<bool>("--resend") { Description = "Kirim lagi juga berkas tak berubah yang ditolak (dinilai ulang) atau ditarik (dihitung lagi); yang sudah diterima tidak dikirim lagi" };
        var rinci = Argumen.Rinci();
        var json = Argumen.Json();
        var perintah = new Command("rekap", "Unggah semua workbook dari sebuah folder dan susun rekap provinsi")
        {
            masukan, keluaran, periode, provinsi, folderData, konfigurasi, koneksi, sekarang, ulangi, rinci, json,
        };
        perintah.SetAction(async (argumen, ct) =>
        {
            if (!Directory.Exists(argumen.GetValue(masukan)))
            {
                throw new KegagalanLokalException($"Folder {argumen.GetValue(masukan)} tidak ada. Periksa --from.");
            }

            // Found out now, and not after all the work.
            Directory.CreateDirectory(argumen.GetValue(keluaran)!);
            var jalan = Stopwatch.StartNew();
            var kemajuan = new Kemajuan(Console.Out);
            var isi = IsiFolder.Baca(argumen.GetValue(masukan)!, argumen.GetValue(periode), argumen.GetValue(provinsi), argumen.GetValue(keluaran));
            foreach (var berkas in isi.Dilewati)
            {
                kemajuan.Kabarkan($"Dilewati: {berkas.Path} ({berkas.Alasan})");
            }

            if (isi.Salinan.Count > 0)
            {
                kemajuan.Kabarkan($"Tidak diunggah: {isi.Salinan.Count} salinan bertanda di sebelah berkas aslinya. Bila salinan yang diperbaiki, pindahkan berkas aslinya.");
            }

            if (isi.Kirim.Count + isi.Dilewati.Count == 0)
            {
                throw new KegagalanLokalException($"Folder {argumen.GetValue(masukan)} tidak berisi berkas. Letakkan workbook di {{periode}}/{{wilayah}}/{{urusan}}/ di dalamnya.");
            }

            var opsi = new OpsiSesi
            {
                FolderData = Path.GetFullPath(argumen.GetValue(folderData)!),
                FolderKonfigurasi = argumen.GetValue(konfigurasi),
                Koneksi = argumen.GetValue(koneksi),
                Sekarang = argumen.GetValue(sekarang),
                Kemajuan = kemajuan,
                Rinci = argumen.GetValue(rinci),
            };
            await using var sesi = await SesiLokal.MulaiAsync(opsi, ct);
            var hasil = await UnggahAsync(sesi, isi.Kirim, argumen.GetValue(ulangi), kemajuan, ct);
            var rekap = await RekapAsync(sesi, await TargetAsync(sesi, isi, argumen.GetValue(periode), argumen.GetValue(provinsi), ct), argumen.GetValue(provinsi), hasil, Path.GetFullPath(argumen.GetValue(keluaran)!), kemajuan, ct);
            var ringkasan = RingkasanRekap.Dari(hasil, isi.Dilewati.Count, jalan.Elapsed, rekap);
            new TampilanRekap(kemajuan, Path.GetFullPath(argumen.GetValue(keluaran)!)).Tampilkan(ringkasan, hasil, rekap);
            if (argumen.GetValue(json))
            {
                Console.Out.WriteLine(JsonSerializer.Serialize(ringkasan));
            }

            return ringkasan.KodeKeluar;
        });
        return perintah;
    }

    /// <summary>
    /// The quarters whose rekap is wanted: the given one, or those that the folder has reports of and, where it has documents with targets, those that are there already of the
    /// years from the first such document on, which its targets may change.
    /// </summary>
    private static async Task<IReadOnlyList<Periode>> TargetAsync(SesiLokal sesi, IsiFolder isi, Periode? diminta, KodeWilayah provinsi, CancellationToken ct)
    {
        if (diminta is { } satu)
        {
            return [satu];
        }

        var dilaporkan = isi.Kirim.Select(b => AlamatUnggahan.TryParse(b.Path, out var alamat, out _) ? alamat.Slot.Periode : (Periode?)null).OfType<Periode>();
        var rencana = isi.Kirim.Select(b => AlamatRencana.TryParse(b.Path, out var alamat, out _) ? alamat.Slot.Tahun : (int?)null).Min();
        var ada = rencana is { } tahun ? (await sesi.Ambil<BukuGenerasi>().BacaProvinsiAsync(provinsi, ct)).Select(g => g.Periode).Where(p => p.Tahun >= tahun) : [];
        return [.. dilaporkan.Concat(ada).Distinct().Order()];
    }

    private static async Task<IReadOnlyList<HasilUnggah>> UnggahAsync(SesiLokal sesi, IReadOnlyList<BerkasKirim> berkas, bool ulangi, Kemajuan kemajuan, CancellationToken ct)
    {
        IReadOnlyList<HasilUnggah> hasil = [];
        await kemajuan.JalankanAsync("Mengunggah dan menilai", berkas.Count, async maju => hasil = await sesi.Pengunggah().KirimAsync(berkas, maju, ct, ulangi));
        return hasil;
    }

    /// <summary>The workbook of each quarter, null where there is none.</summary>
    private static async Task<IReadOnlyList<(Periode Periode, string? Workbook)>> RekapAsync(
        SesiLokal sesi, IReadOnlyList<Periode> target, KodeWilayah provinsi, IReadOnlyList<HasilUnggah> unggahan, string keluaran, Kemajuan kemajuan, CancellationToken ct)
    {
        var penyalin = sesi.PenyalinHasil(keluaran);
        var rekap = new List<(Periode, string?)>();
        foreach (var periode in target)
        {
            var ada = false;
            await kemajuan.TungguAsync($"Menyusun rekap {periode}", async () => ada = await sesi.PenungguRekap().TungguAsync(periode, provinsi, ct));
            rekap.Add((periode, ada ? await penyalin.SalinRekapAsync(periode, provinsi, ct) : null));
        }

        await kemajuan.JalankanAsync("Menyalin jawaban", unggahan.Count, async maju =>
        {
            foreach (var berkas in unggahan)
            {
                await penyalin.SalinJawabanAsync(berkas.Path, ct);
                maju();
            }
        });
        return rekap;
    }
}
