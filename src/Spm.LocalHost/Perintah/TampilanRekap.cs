using System.Text.Json;
using Spm.Domain;
using Spm.Storage;
using SpmFunctions;

namespace Spm.LocalHost;

/// <summary>Says what <c>rekap</c> did, once everything lies in the output folder.</summary>
/// <param name="kemajuan">Where the lines go.</param>
/// <param name="keluaran">The output folder.</param>
internal sealed class TampilanRekap(Kemajuan kemajuan, string keluaran)
{
    /// <summary>Each file that does not count with the reason, the counts, and where the results lie.</summary>
    /// <param name="ringkasan">The counts.</param>
    /// <param name="hasil">The files.</param>
    /// <param name="rekap">The quarters asked for, each with its workbook, or null where it has none.</param>
    public void Tampilkan(RingkasanRekap ringkasan, IReadOnlyList<HasilUnggah> hasil, IReadOnlyList<(Periode Periode, string? Workbook)> rekap)
    {
        foreach (var ditolak in hasil.Where(h => h.Putusan == Putusan.Ditolak))
        {
            kemajuan.Kabarkan($"Ditolak: {ditolak.Path} ({ditolak.JumlahTemuan} temuan): {GalatPertama(ditolak.Path)}; lihat {Jawaban(ditolak.Path)}");
        }

        foreach (var ditarik in hasil.Where(h => h.Ditarik))
        {
            kemajuan.Kabarkan($"Sudah ditarik, tidak dihitung: {ditarik.Path}. Bila harus dihitung lagi, jalankan perintah ini dengan --resend.");
        }

        kemajuan.Kabarkan(
            $"{ringkasan.Diunggah} berkas: {ringkasan.Diterima} diterima, {ringkasan.Ditolak} ditolak{Bila(ringkasan.Ditarik, "sudah ditarik")}{Bila(ringkasan.Dilewati, "lain dilewati")}; "
            + $"{ringkasan.Diunggah - ringkasan.SudahDikirim} diunggah sekarang{Bila(ringkasan.SudahDikirim, "sudah dikirim sebelumnya dan tidak berubah")}; "
            + $"{ringkasan.Temuan} temuan; {ringkasan.Detik:0.0} detik");
        kemajuan.Kabarkan($"Jawaban per berkas: {Path.Combine(keluaran, NamaContainer.Feedback)} ({{path}}{GudangJawaban.Akhiran}; berkas bertanda: {{path}}{GudangJawaban.AkhiranBeranotasi})");
        foreach (var (periode, workbook) in rekap)
        {
            kemajuan.Kabarkan(workbook is null ? $"Belum ada rekap {periode}: tidak ada laporan yang masuk untuk periode itu." : $"Rekap {periode}: {workbook}");
        }

        if (rekap.Count == 0)
        {
            kemajuan.Kabarkan(hasil.Any(h => AlamatRencana.TryParse(h.Path, out _, out _))
                ? "Belum ada rekap: baru ada rencana aksi atau keputusan target. Rekap disusun bila laporan triwulan masuk; targetnya ikut di dalamnya."
                : "Belum ada rekap: tidak ada berkas yang alamatnya menyebut periode.");
        }
    }

    private static string Bila(int jumlah, string apa) => jumlah == 0 ? "" : $", {jumlah} {apa}";

    private string Jawaban(string path)
    {
        var jawaban = Path.Combine(keluaran, NamaContainer.Feedback, path);
        return File.Exists(jawaban + GudangJawaban.AkhiranBeranotasi) ? jawaban + GudangJawaban.AkhiranBeranotasi : jawaban + GudangJawaban.Akhiran;
    }

    // Who reads only this line can tell a wrong folder from a wrong figure.
    private string GalatPertama(string path)
    {
        using var isi = File.OpenRead(Path.Combine(keluaran, NamaContainer.Feedback, path + GudangJawaban.Akhiran));
        var galat = JsonSerializer.Deserialize<DaftarGalat>(isi, JsonSpm.Opsi)!.Temuan.First(t => t.Keparahan == Keparahan.Galat);
        var tempat = galat.Lembar is null ? "" : $" ({galat.Lembar}{(galat.Sel is null ? "" : $"!{galat.Sel}")})";
        return $"{galat.Kode}{tempat} {galat.Pesan.TrimEnd('.')}";
    }

    private sealed record DaftarGalat(IReadOnlyList<Temuan> Temuan);
}
