using System.Diagnostics;
using System.Text.Json;
using Spm.Workbooks;

namespace Spm.EndToEnd.Tests;

/// <summary>Rencana aksi written by other programs and a report, from the folder to the rekap.</summary>
public sealed class RencanaTests : IAsyncLifetime
{
    private readonly FolderUji _folder = FolderUji.Buat();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _folder.DisposeAsync();

    [FactProgramLain]
    public async Task Target_dari_tiga_berkas_sampai_ke_rekap_dan_daerah_tanpa_dokumen_disebut()
    {
        var (masukan, keluaran) = (_folder.Di("masukan"), _folder.Di("keluaran"));
        ContohKecil.Tulis(masukan, "36.01");
        (await ProsesLokal.JalankanAsync("template", "--out", masukan, "--rencana", "2025", "--wilayah", "36.04")).DenganKode(0);
        await SkripAsync(masukan, _folder.Di("lain"));
        (await ProsesLokal.JalankanAsync("check", Path.Combine(masukan, "2023-RAD", "36.01", "rencana-aksi.xlsx"))).DenganKode(0);
        File.Delete(Path.Combine(masukan, "2023-RAD", "36.01", "rencana-aksi.xlsx.temuan.xlsx"));

        var hasil = await ProsesLokal.RekapAsync(masukan, keluaran, _folder.Di("storage"));

        hasil.DenganKode(0);
        Assert.Equal(ContohKecil.Jumlah("36.01") + 3, hasil.Jumlah.Diterima);
        var daerah = BerkasRekap.Json(keluaran).GetProperty("daerah").EnumerateArray().ToDictionary(d => d.GetProperty("kode").GetString()!);
        Assert.Equal(("120", "90"), Target(daerah["36.01"], "K-KES-01"));
        Assert.Equal(("0", null), Target(daerah["36.01"], "K-KES-02"));
        Assert.Equal((null, null), Target(daerah["36.01"], "K-KES-03"));
        Assert.Equal(("120", "90"), Target(daerah["36.02"], "K-KES-01"));
        Assert.Equal(("321", "99.5"), Target(daerah["36.04"], "K-SOS-01"));
        Assert.Equal((null, null), Target(daerah["36.03"], "K-KES-01"));
        Assert.Equal("SPM-718", Assert.Single(BerkasRekap.Kode(BerkasRekap.Jawaban(keluaran, "2023-RAD/36.01/rencana-aksi.xlsx")), k => k == "SPM-718"));

        var sumber = BerkasRekap.Json(keluaran).GetProperty("sumberTarget").EnumerateArray().First(s => s.GetProperty("id").GetString() == "36.01/K-KES-01/T");
        Assert.Equal(
            ("2023-RAD/36.01/rencana-aksi.xlsx", "RAD SPM!F7;RAD SPM!J7", "Peraturan Bupati Nomor 77 Tahun 2022"),
            (sumber.GetProperty("berkas").GetString(), sumber.GetProperty("sel").GetString(), sumber.GetProperty("dasarHukum").GetString()));
        using var isi = File.OpenRead(BerkasRekap.Workbook(keluaran));
        using var buku = PembacaWorkbook.Buka(isi, default);
        var target = buku.BacaLembar("Target").ToList();
        var tanpa = target.First(s => s.Teks.StartsWith("Daerah tanpa", StringComparison.Ordinal)).Baris;
        Assert.Equal(["36.03", "36.71", "36.72", "36.73", "36.74", "36"], target.Where(s => s.Kolom == 1 && s.Baris > tanpa).Take(6).Select(s => s.Teks));

        var jelas = await ProsesLokal.JalankanAsync("explain", "--periode", "2025-TW4", "--wilayah", "36.01", "--layanan", "K-KES-01", "--storage", _folder.Di("storage"));
        Assert.Contains("Target jumlah = 120 Orang, sel RAD SPM!F7", jelas.DenganKode(0).Keluaran, StringComparison.Ordinal);
    }

    private static (string? Jumlah, string? Mutu) Target(JsonElement daerah, string layanan)
    {
        var milik = daerah.GetProperty("urusan").EnumerateArray().SelectMany(u => u.GetProperty("layanan").EnumerateArray()).Single(l => l.GetProperty("kode").GetString() == layanan);
        return (Teks(milik.GetProperty("targetJumlah")), Teks(milik.GetProperty("targetMutu")));

        static string? Teks(JsonElement nilai) => nilai.ValueKind == JsonValueKind.Null ? null : nilai.GetRawText();
    }

    private static async Task SkripAsync(params string[] argumen)
    {
        using var proses = Process.Start(
            new ProcessStartInfo(FactProgramLainAttribute.Python, [Path.Combine(AppContext.BaseDirectory, "Rencana", "isi_rencana.py"), .. argumen]) { RedirectStandardError = true })!;
        var galat = await proses.StandardError.ReadToEndAsync();
        await proses.WaitForExitAsync();
        Assert.True(proses.ExitCode == 0, galat);
    }
}
