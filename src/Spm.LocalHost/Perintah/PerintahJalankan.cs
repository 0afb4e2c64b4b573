using System.CommandLine;
using System.Globalization;

namespace Spm.LocalHost;

/// <summary>The command without a name: starts everything, loads the sample on the first start, and serves until Ctrl-C.</summary>
internal static class PerintahJalankan
{
    private const string TanpaHttp = "none";
    private const string AlamatBawaan = "http://localhost:7071";

    public static RootCommand Buat()
    {
        var folderData = Argumen.FolderData("data");
        var konfigurasi = Argumen.FolderKonfigurasi("folder config di dalam folder data itu");
        var koneksi = Argumen.Koneksi();
        var sekarang = Argumen.Sekarang();
        var http = AlamatHttp();
        var rinci = Argumen.Rinci();
        var perintah = new RootCommand("SpmFunctions di satu mesin: workbook SPM masuk, rekap provinsi keluar") { folderData, konfigurasi, koneksi, sekarang, http, rinci };
        perintah.SetAction(async (argumen, ct) =>
        {
            var kemajuan = new Kemajuan(Console.Out);
            var opsi = new OpsiSesi
            {
                FolderData = Path.GetFullPath(argumen.GetValue(folderData)!),
                FolderKonfigurasi = argumen.GetValue(konfigurasi),
                Koneksi = argumen.GetValue(koneksi),
                Sekarang = argumen.GetValue(sekarang) ?? PemuatContoh.JamMulai,
                AlamatHttp = argumen.GetValue(http) is { } alamat and not TanpaHttp ? alamat : null,
                Kemajuan = kemajuan,
                Rinci = argumen.GetValue(rinci),
            };
            kemajuan.Kabarkan($"Jam SpmFunctions (bukan jam komputer ini) mulai dari {Jam(opsi.Sekarang!.Value)}, masa pelaporan {ContohBanten.Periode}; --now untuk jam lain.");
            await using var sesi = await SesiLokal.MulaiAsync(opsi, ct);
            await new PemuatContoh(sesi, kemajuan).MuatAsync(ct);
            var kotak = new KotakFolder(sesi, Path.Combine(opsi.FolderData, "masuk"), Path.Combine(opsi.FolderData, "hasil"), kemajuan);
            await kemajuan.TungguAsync("Menyalin jawaban dan rekap", () => kotak.SalinSemuaAsync(ct));
            kemajuan.Kabarkan("");
            kemajuan.Kabarkan($"Rekap dan jawaban : {kotak.Keluaran}");
            kemajuan.Kabarkan($"Berkas baru       : letakkan di {Path.Combine(kotak.Masukan, ContohBanten.Periode.ToString(), "{wilayah}", "{urusan}")}");
            kemajuan.Kabarkan($"Surat pengingat   : {sesi.FolderSurat}");
            kemajuan.Kabarkan($"Penyimpanan       : {sesi.Koneksi}");
            kemajuan.Kabarkan($"Jam SpmFunctions  : {Jam(sesi.Jam.GetUtcNow())}; tenggat provinsi {PemuatContoh.Tenggat.Provinsi:yyyy-MM-dd}, kunci {PemuatContoh.Tenggat.Kunci:yyyy-MM-dd}");
            kemajuan.Kabarkan("Ctrl-C untuk berhenti.");
            try
            {
                await kotak.LayaniAsync(ct);
            }
            catch (OperationCanceledException) when (ct.IsCancellationRequested)
            {
                kemajuan.Kabarkan("Berhenti. Jalankan lagi untuk melanjutkan.");
            }

            return KodeKeluar.Berhasil;
        });
        return perintah;
    }

    private static Option<string> AlamatHttp()
    {
        var http = new Option<string>("--http")
        {
            Description = $"Alamat fungsi HTTP (bawaan: {AlamatBawaan}); {TanpaHttp} untuk mematikannya",
            DefaultValueFactory = _ => AlamatBawaan,
        };
        http.Validators.Add(hasil =>
        {
            var teks = hasil.Tokens is [var token] ? token.Value : TanpaHttp;
            if (teks != TanpaHttp && !(Uri.TryCreate(teks, UriKind.Absolute, out var alamat) && alamat.Scheme == Uri.UriSchemeHttp))
            {
                hasil.AddError($"'{teks}' bukan alamat HTTP; contoh: http://localhost:7071, atau {TanpaHttp}.");
            }
        });
        return http;
    }

    private static string Jam(DateTimeOffset saat) => saat.ToOffset(PemuatContoh.Tenggat.ZonaWaktu).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) + " WIB";
}
