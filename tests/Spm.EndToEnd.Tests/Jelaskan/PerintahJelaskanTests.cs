using System.Globalization;
using System.Text.RegularExpressions;
using Spm.Domain;
using Spm.LocalHost;

namespace Spm.EndToEnd.Tests;

[Trait(UntukHost.Sifat, UntukHost.Perintah)]
public partial class PerintahJelaskanTests(RekapContoh run) : IClassFixture<RekapContoh>
{
    private static readonly NumberFormatInfo Indonesia = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    [Theory]
    [InlineData("36.71", "K-KES-01")]
    [InlineData("36.71", "K-PEND-02")]
    [InlineData("36.73", "K-TRA-05")]
    public async Task Langkah_yang_tercetak_dapat_dihitung_ulang_dari_workbook_yang_diunggah(string wilayah, string kode)
    {
        await using var folder = FolderUji.Buat();
        var teks = (await JelaskanAsync(folder.Salin(run.Storage, "storage"), wilayah, kode, "--out", folder.Di("hasil"))).DenganKode(0).Keluaran;
        var layanan = Katalog.Cari(KodeLayanan.Parse(kode))!;
        var berkas = Cari(teks, "Unggahan     : uploads/(.+)");
        using var mentah = new WorkbookMentah(run.Masukan, $"2025-TW4/{wilayah}/{layanan.Urusan.Segmen}");

        // Every cell that is named holds the figure beside it.
        var sel = Sel().Matches(teks);
        Assert.True(sel.Count >= 8, teks);
        Assert.All(sel, s => Assert.Equal(Nilai(s.Groups["angka"].Value), mentah.Angka(berkas, s.Groups["lembar"].Value, s.Groups["alamat"].Value)));
        Assert.Contains("hash cocok, dan setiap sel masih memberi isi yang dicatat.", teks, StringComparison.Ordinal);

        // The file itself comes with the answer, to be opened.
        Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(run.Masukan, berkas)), await File.ReadAllBytesAsync(Cari(teks, "Salinan berkas yang diunggah: (.+)")));

        // The steps give what the same files give when computed another way, and what the rekap says.
        var (p, m, ip) = mentah.Layanan(kode)!.Value;
        Assert.Equal(p, Tepat(teks, "P = terlayani .+ x 100.* = "), 1e-9);
        Assert.Equal(m, Tepat(teks, "M = jumlah / [0-9]+ baris = "), 1e-9);
        Assert.Equal(ip, Tepat(teks, "IP = 80% x P .+ = "), 1e-9);
        Assert.Equal(mentah.Urusan(Katalog.Layanan(Tingkat.KabKota, layanan.Urusan).Select(l => l.Kode.ToString())), Tepat(teks, "= jumlah IP / [0-9]+ layanan yang berlaku = "), 1e-9);
        var rekap = BerkasRekap.Json(run.Keluaran).GetProperty("daerah").EnumerateArray().Single(d => d.GetProperty("kode").GetString() == wilayah);
        Assert.Equal(rekap.GetProperty("indeks").GetDouble(), Tepat(teks, "= jumlah / 6 urusan = "), 1e-9);
        Assert.Contains($"kategori {rekap.GetProperty("kategori").GetString()}", teks, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Layanan_dari_beberapa_berkas_yang_tidak_berlaku_ditolak_ditarik_dan_belum_lapor_dijelaskan()
    {
        await using var folder = FolderUji.Buat();
        var storage = folder.Salin(run.Storage, "storage");

        var tidakBerlaku = (await JelaskanAsync(storage, "36.71", "K-PR-02")).DenganKode(0).Keluaran;
        Assert.Contains("tidak berlaku; tidak ikut dihitung.", tidakBerlaku, StringComparison.Ordinal);
        Assert.Matches(@"A Penerima!F3 sekarang: '.+'\r?\n", tidakBerlaku);
        Assert.Contains("K-PR-02  tidak berlaku, tidak ikut  <- layanan ini", tidakBerlaku, StringComparison.Ordinal);

        var ditolak = (await JelaskanAsync(storage, "36.73", "K-SOS-01")).DenganKode(0).Keluaran;
        Assert.Matches("versi 1, 2025-TW4/36.73/sosial/.+: ditolak; sebabnya di feedback/.+findings.json", ditolak);
        Assert.Contains("Sosial: ditolak, dihitung 0  <- urusan ini", ditolak, StringComparison.Ordinal);

        Assert.Contains("laporan urusan ini belum diterima", (await JelaskanAsync(storage, "36.01", "K-SOS-01")).DenganKode(0).Keluaran, StringComparison.Ordinal);
        Assert.Contains("Provinsi Banten (laporan sendiri, 36)", (await JelaskanAsync(storage, "36", "P-SOS-01")).DenganKode(0).Keluaran, StringComparison.Ordinal);

        (await ProsesLokal.JalankanAsync(
            "withdraw", "--slot", "2025-TW4/36.71/sosial", "--reason", "Salah slot", "--by", "Biro", "--storage", storage, "--now", Waktu.SebelumTenggat)).DenganKode(0);
        var ditarik = (await JelaskanAsync(storage, "36.71", "K-SOS-01")).DenganKode(0).Keluaran;
        Assert.Contains("Tidak ada berkas yang berlaku untuk layanan ini.", ditarik, StringComparison.Ordinal);
        Assert.Matches("penarikan 2, 2026-01-12 09:.. \\+07:00, oleh Biro: versi 1. Alasan: Salah slot", ditarik);

        (await JelaskanAsync(storage, "36.71", "K-SOS-09")).DenganKode(1);
        Assert.Null(FolderUji.PidAzurite(storage));
    }

    [Fact]
    public async Task Perintah_ini_berjalan_di_samping_layanan_yang_memakai_folder_yang_sama()
    {
        await using var folder = FolderUji.Buat();
        var storage = folder.Salin(run.Storage, "storage");
        using var layanan = await FileLock.ExclusiveAsync(Path.Combine(storage, "host.lock"), CancellationToken.None);

        (await JelaskanAsync(storage, "36.71", "K-KES-12")).DenganKode(0);
    }

    private static Task<HasilProses> JelaskanAsync(string storage, string wilayah, string layanan, params string[] lain) =>
        ProsesLokal.JalankanAsync(["explain", "--periode", "2025-TW4", "--wilayah", wilayah, "--layanan", layanan, "--storage", storage, .. lain]);

    private static string Cari(string teks, string pola) => Regex.Match(teks, pola).Groups[1].Value.Trim();

    /// <summary>The percent behind a text: the exact one where it is given.</summary>
    private static double Tepat(string teks, string pola)
    {
        var hasil = Regex.Match(teks, pola + @"(?<dua><?[0-9.]+,[0-9]{2})( \(tepatnya (?<tepat>[0-9.,]+)…?\))?");
        Assert.True(hasil.Success, $"{pola}\n{teks}");
        return Nilai(hasil.Groups[hasil.Groups["tepat"].Success ? "tepat" : "dua"].Value);
    }

    private static double Nilai(string teks) => double.Parse(teks, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, Indonesia);

    [GeneratedRegex(@"= (?<angka>[0-9.,]+), dari (?<lembar>[^!\n]+)!(?<alamat>[A-Z]+[0-9]+) yang berisi \k<angka>\r?$", RegexOptions.Multiline)]
    private static partial Regex Sel();
}
