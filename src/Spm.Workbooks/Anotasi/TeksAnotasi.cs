using System.Globalization;
using System.Text;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Every text of an annotated copy except the findings themselves.</summary>
internal static class TeksAnotasi
{
    /// <summary>Name of the sheet that lists the findings.</summary>
    public const string Lembar = "Temuan";

    // A comment holds at most 32,767 characters, and nobody reads that many.
    private const int TemuanSekomentar = 10;

    private const int NomorTerbanyak = 10;

    /// <summary>Author of the comments.</summary>
    public const string Penulis = "Pemeriksa SPM";

    /// <summary>Every part of a comment that is ours begins with this line: it is what a later copy recognises them by, whichever program saved the file in between.</summary>
    public const string PembukaKomentar = "— Temuan SPM —";

    public const string Judul = "Temuan pemeriksaan SPM";

    public const string Petunjuk =
        "Klik alamat pada kolom Sel untuk menuju selnya; saring kolom Bobot untuk melihat galat saja. Perbaiki langsung di berkas ini, simpan, lalu unggah lagi: warna, komentar, dan lembar ini tidak ikut dinilai.";

    /// <summary>Header of the list, columns A to G.</summary>
    public static readonly string[] Kepala = ["No", "Kode", "Bobot", "Lembar", "Sel", "Temuan", "Cara memperbaiki"];

    /// <summary>Footer in print, in the notation of headers and footers.</summary>
    public const string KakiCetak = "&LTemuan pemeriksaan SPM&RHalaman &P dari &N";

    public static string Bobot(Keparahan keparahan) => keparahan == Keparahan.Galat ? "Galat" : "Peringatan";

    /// <summary>How many there are, where in the list the galat stand, and what that means.</summary>
    /// <param name="temuan">The findings of the list.</param>
    /// <param name="seluruhnya">How many there are altogether.</param>
    public static string Ringkasan(IReadOnlyList<Temuan> temuan, int seluruhnya)
    {
        var galat = temuan.Index().Where(t => t.Item.Keparahan == Keparahan.Galat).Select(t => t.Index + 1).ToList();
        var akibat = galat.Count > 0
            ? "Berkas ditolak sampai semua galat diperbaiki; peringatan tidak menolak, tetapi periksalah."
            : temuan.Count > 0 ? "Berkas diterima; periksalah setiap peringatan." : "Berkas diterima.";
        var nomor = galat.Count is 0 || galat.Count == temuan.Count ? ""
            : $" (nomor {string.Join(", ", galat.Take(NomorTerbanyak))}{(galat.Count > NomorTerbanyak ? ", …" : "")})";
        var sisa = seluruhnya > temuan.Count ? $" Dari {Tampilan.Angka(seluruhnya)} temuan hanya {Tampilan.Angka(temuan.Count)} yang dimuat di sini." : "";
        return $"{galat.Count} galat{nomor}, {temuan.Count - galat.Count} peringatan. {akibat}{sisa}";
    }

    /// <summary>Our part of the comment at a cell; where many findings meet, it leaves the rest to the list.</summary>
    public static string Komentar(IReadOnlyList<Temuan> temuan)
    {
        var teks = new StringBuilder(PembukaKomentar);
        foreach (var t in temuan.Take(TemuanSekomentar))
        {
            teks.Append(CultureInfo.InvariantCulture, $"\n{Bobot(t.Keparahan)} {t.Kode}: {t.Pesan}\nPerbaikan: {t.Perbaikan}");
        }

        if (temuan.Count > TemuanSekomentar)
        {
            teks.Append(CultureInfo.InvariantCulture, $"\n… dan {temuan.Count - TemuanSekomentar} temuan lain: lihat lembar {Lembar}.");
        }

        return teks.ToString();
    }
}
