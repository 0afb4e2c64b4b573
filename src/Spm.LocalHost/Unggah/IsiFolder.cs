using Spm.Domain;
using Spm.Storage;
using Spm.Workbooks;

namespace Spm.LocalHost;

/// <summary>What a folder with workbooks holds.</summary>
/// <param name="Kirim">The files to be uploaded, by path, so that the files of a slot come in the order of their names.</param>
/// <param name="Dilewati">All others, each with the reason.</param>
internal sealed record IsiFolder(IReadOnlyList<BerkasKirim> Kirim, IReadOnlyList<BerkasDilewati> Dilewati)
{
    private static readonly string[] Ekstensi = [".xlsx", ".xlsm", ".xlsb", ".xls"];

    /// <summary>Annotated copies beside their originals. The program's own, they are neither sent nor counted as skipped: sent after its original, one would undo what was mended in that.</summary>
    public IReadOnlyList<BerkasDilewati> Salinan { get; init; } = [];

    /// <summary>Looks through a folder. Workbooks in <c>{periode}/{wilayah}/{urusan}/</c> and <c>{tahun}-RAD/{wilayah}/</c> are uploaded, also where a part of that path is wrong: the answer says so.</summary>
    /// <param name="akar">The folder.</param>
    /// <param name="periode">The only quarter wanted, or null for all; documents with targets belong to years and come with any.</param>
    /// <param name="provinsi">The only province wanted, or null for all.</param>
    /// <param name="keluaran">Folder that results are written to, or null: where it lies inside <paramref name="akar"/>, the results of an earlier run are no input.</param>
    public static IsiFolder Baca(string akar, Periode? periode, KodeWilayah? provinsi, string? keluaran = null)
    {
        string[] hasil = keluaran is null ? [] : [.. new[] { NamaContainer.Rekap, NamaContainer.Feedback }.Select(c => Path.GetFullPath(Path.Combine(keluaran, c)) + Path.DirectorySeparatorChar)];
        var kirim = new List<BerkasKirim>();
        var dilewati = new List<BerkasDilewati>();
        var salinan = new List<BerkasDilewati>();
        foreach (var berkas in Directory.EnumerateFiles(akar, "*", SearchOption.AllDirectories))
        {
            if (hasil.Any(folder => Path.GetFullPath(berkas).StartsWith(folder, StringComparison.Ordinal)))
            {
                continue;
            }

            var path = Path.GetRelativePath(akar, berkas).Replace(Path.DirectorySeparatorChar, '/');
            if (SalinanBertanda(berkas))
            {
                salinan.Add(new BerkasDilewati(NomorPribadi.Samarkan(path), "salinan bertanda di sebelah berkas aslinya; bila salinan ini yang dikirim, pindahkan berkas aslinya"));
            }
            else if ((AlasanDilewati(path, periode, provinsi) ?? AlasanTakTerbaca(berkas)) is { } alasan)
            {
                dilewati.Add(new BerkasDilewati(NomorPribadi.Samarkan(path), alasan));
            }
            else
            {
                kirim.Add(new BerkasKirim(path, ct => File.ReadAllBytesAsync(berkas, ct)));
            }
        }

        return new IsiFolder([.. kirim.OrderBy(b => b.Path, StringComparer.Ordinal)], [.. dilewati.OrderBy(b => b.Path, StringComparer.Ordinal)]) { Salinan = [.. salinan.OrderBy(b => b.Path, StringComparer.Ordinal)] };
    }

    /// <summary>The workbooks in and below a folder, by path.</summary>
    public static IReadOnlyList<string> Workbook(string akar) =>
        [.. Directory.EnumerateFiles(akar, "*", SearchOption.AllDirectories).Where(b => BernamaWorkbook(Path.GetFileName(b)) && !BerkasSementara(Path.GetFileName(b))).Order(StringComparer.Ordinal)];

    private static bool BernamaWorkbook(string nama) => !nama.StartsWith('.') && Ekstensi.Contains(Path.GetExtension(nama), StringComparer.OrdinalIgnoreCase);

    private static bool BerkasSementara(string nama) => nama.StartsWith("~$", StringComparison.Ordinal);

    private static bool SalinanBertanda(string berkas) =>
        berkas.EndsWith(WorkbookBeranotasi.Akhiran, StringComparison.OrdinalIgnoreCase) && File.Exists(berkas[..^WorkbookBeranotasi.Akhiran.Length]);

    private static string? AlasanTakTerbaca(string berkas)
    {
        try
        {
            using var isi = new FileStream(berkas, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            return null;
        }
        catch (Exception galat) when (galat is IOException or UnauthorizedAccessException)
        {
            return "tidak dapat dibaca; periksa izinnya, tutup program yang membukanya, lalu jalankan lagi";
        }
    }

    private static string? AlasanDilewati(string path, Periode? periode, KodeWilayah? provinsi)
    {
        var bagian = path.Split('/');
        var nama = bagian[^1];
        if (NomorPribadi.Ada(path))
        {
            // Once uploaded, the name cannot be taken back.
            return "nama berkas atau foldernya memuat 16 angka seperti NIK (SPM-167); tidak diunggah. Ganti namanya, lalu jalankan lagi";
        }

        if (BerkasSementara(nama))
        {
            return "berkas sementara Excel; tutup Excel, lalu abaikan";
        }

        if (!BernamaWorkbook(nama))
        {
            return "bukan workbook Excel (.xlsx)";
        }

        if (bagian.Length != (AlamatRencana.Dimaksud(path) ? 3 : 4))
        {
            return AlamatRencana.Dimaksud(path)
                ? "letaknya bukan {tahun}-RAD/{wilayah}/; pindahkan ke folder itu, misalnya 2025-RAD/36.01/"
                : "letaknya bukan {periode}/{wilayah}/{urusan}/; pindahkan ke folder slotnya, misalnya 2025-TW4/36.01/kesehatan/";
        }

        if (periode is { } p && Periode.TryParse(bagian[0], out var milik) && milik != p)
        {
            return $"bukan periode {p}";
        }

        return provinsi is { } pr && KodeWilayah.TryParse(bagian[1], out var wilayah) && wilayah.Provinsi != pr ? $"bukan wilayah provinsi {pr}; pakai --provinsi {wilayah.Provinsi}" : null;
    }
}
