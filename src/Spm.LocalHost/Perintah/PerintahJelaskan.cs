using System.CommandLine;
using Azure.Storage.Blobs;
using Microsoft.Extensions.DependencyInjection;
using Spm.Domain;
using SpmFunctions;

namespace Spm.LocalHost;

/// <summary><c>explain</c>: prints the way of the figures of one service from the cell of the uploaded workbook to the index, and copies its file where asked. Only reads the storage, also beside a running host.</summary>
internal static class PerintahJelaskan
{
    public static Command Buat()
    {
        var periode = Argumen.Periode();
        var wilayah = Argumen.Wilayah();
        var layanan = Argumen.SatuLayanan();
        var folderData = Argumen.FolderData("data-rekap");
        var koneksi = Argumen.Koneksi();
        var akun = Argumen.Akun();
        var keluaran = new Option<string>("--out") { Description = "Folder untuk salinan berkas yang diunggah, agar selnya dapat dilihat sendiri" };
        (periode.Required, wilayah.Required) = (true, true);
        wilayah.Description = "Kode daerah, misalnya 36.01, atau kode provinsi untuk layanan provinsi sendiri";
        koneksi.Description = "Connection string penyimpanan yang sudah berjalan; --storage tidak dipakai";
        var perintah = new Command("explain", "Jelaskan asal angka satu layanan, langkah demi langkah dari sel workbook yang diunggah sampai indeks daerah, beserta target, kendala, tahapan, personil, dan asesmennya. Penyimpanan hanya dibaca")
        {
            periode, wilayah, layanan, keluaran, folderData, koneksi, akun,
        };
        perintah.Validators.Add(Argumen.SatuPenyimpanan(koneksi, akun));
        perintah.Validators.Add(hasil =>
        {
            if (hasil.GetResult(periode) is { Tokens: [var tokenPeriode] } && Periode.TryParse(tokenPeriode.Value, out var triwulan) && !AturanCapaian.Permendagri59.Berlaku(triwulan))
            {
                hasil.AddError($"Tidak ada aturan hitung untuk {triwulan}: rekap ada untuk tahun {AturanCapaian.Permendagri59.TahunPertama} dan sesudahnya. Ganti --periode.");
            }

            // What cannot be read alone has an error of its own.
            if (hasil.GetResult(wilayah) is { Tokens: [var tokenWilayah] } && KodeWilayah.TryParse(tokenWilayah.Value, out var kode) && DaftarWilayah.Cari(kode) is not null
                && hasil.GetResult(layanan) is { Tokens: [var tokenLayanan] } && KodeLayanan.TryParse(tokenLayanan.Value, out var diminta) && Katalog.Cari(diminta) is { } satu
                && Katalog.Layanan(kode, satu.Urusan) is var wajib && wajib.All(l => l.Kode != satu.Kode))
            {
                hasil.AddError(
                    $"{satu.Kode} bukan layanan {Nama(kode)}, tetapi layanan {(satu.Tingkat == Tingkat.Provinsi ? "pemerintah provinsi" : "kabupaten/kota")}. Layanan {Nama(kode)} dalam urusan itu: "
                    + $"{string.Join(", ", wajib.Select(l => l.Kode))}. Ganti --layanan, atau --wilayah.");
            }
        });
        perintah.SetAction(async (argumen, ct) =>
        {
            var pertanyaan = new Pertanyaan(
                argumen.GetValue(periode)!.Value, argumen.GetValue(wilayah)!.Value, argumen.GetValue(layanan)!.Kode, argumen.GetValue(keluaran) is { } folder ? Path.GetFullPath(folder) : null);
            var (penjelasan, salinan) = Argumen.Penyimpanan(argumen, koneksi, akun) is { } penyimpanan
                ? await JelaskanAsync(penyimpanan, pertanyaan, ct)
                : await JelaskanDiFolderAsync(Path.GetFullPath(argumen.GetValue(folderData)!), pertanyaan, ct);
            var layar = new Kemajuan(argumen.InvocationConfiguration.Output);
            foreach (var baris in TeksPenjelasan.Baris(penjelasan))
            {
                layar.Kabarkan(baris);
            }

            foreach (var satu in salinan)
            {
                layar.Kabarkan(satu);
            }

            return penjelasan is { Cocok: true, TargetCocok: true } ? KodeKeluar.Berhasil : KodeKeluar.Gagal;
        });
        return perintah;
    }

    private static string Nama(KodeWilayah wilayah) => wilayah.AdalahProvinsi ? $"Provinsi {DaftarWilayah.Ambil(wilayah).Nama}" : DaftarWilayah.Ambil(wilayah).Nama;

    /// <summary>Azurite alone, or the one that a host uses already: nothing is changed, so no host is needed and none is in the way.</summary>
    private static async Task<(Penjelasan Penjelasan, IReadOnlyList<string> Salinan)> JelaskanDiFolderAsync(string folder, Pertanyaan pertanyaan, CancellationToken ct)
    {
        PenyimpananAda.PastikanAda(folder);

        await using var azurite = await AzuriteProcess.StartAsync(
            new AzuriteOptions { DataFolder = folder, RepositoryRoot = RepositoryRoot.Find(), Progress = Console.Error.WriteLine }, ct);
        return await JelaskanAsync(PengaturanPenyimpanan.DariKoneksi(azurite.ConnectionString), pertanyaan, ct);
    }

    private static async Task<(Penjelasan Penjelasan, IReadOnlyList<string> Salinan)> JelaskanAsync(PengaturanPenyimpanan penyimpanan, Pertanyaan pertanyaan, CancellationToken ct)
    {
        await using var app = PenyimpananAda.Layanan(penyimpanan);
        var penjelasan = await app.GetRequiredService<PenjelasAngka>().JelaskanAsync(pertanyaan.Periode, pertanyaan.Wilayah, pertanyaan.Layanan, ct);
        if (pertanyaan.Keluaran is not { } keluaran)
        {
            return (penjelasan, []);
        }

        var penyalin = new PenyalinHasil(app.GetRequiredService<BlobServiceClient>(), keluaran);
        return (penjelasan,
        [
            await SalinAsync("berkas", penjelasan.Slot, penjelasan.Sumber, penjelasan.KeadaanAsli),
            .. penjelasan is { Target.Sumber: { } dokumen, SlotTarget: { } slotTarget }
                ? new[] { await SalinAsync("dokumen target", slotTarget, dokumen, penjelasan.KeadaanAsliTarget) }
                : [],
        ]);

        async Task<string> SalinAsync(string apa, ITempatUnggahan slot, SumberLayanan? sumber, KeadaanAsli keadaan) => TeksPenjelasan.Salinan(
            apa, keadaan, sumber is not null && keadaan is KeadaanAsli.Utuh or KeadaanAsli.Berubah ? await penyalin.SalinAsliAsync(slot, sumber!, keadaan == KeadaanAsli.Berubah, ct) : null);
    }

    private sealed record Pertanyaan(Periode Periode, KodeWilayah Wilayah, KodeLayanan Layanan, string? Keluaran);
}
