using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Spm.Domain;

/// <summary>
/// Where an upload lies in the container <c>uploads</c>: <c>{periode}/{wilayah}/{urusan}/{nama}</c>. The only parser of such paths: what it does not accept is
/// misplaced, whatever a client meant.
/// </summary>
/// <param name="Slot">The slot that the path names.</param>
/// <param name="Nama">The file's name.</param>
public sealed record AlamatUnggahan(Slot Slot, string Nama)
{
    private const int PanjangNamaTerbesar = 200;

    // What some client or proxy on the way takes for a separator of folders.
    private static readonly string[] Garis = ["\\", "%2F", "%5C"];

    /// <summary>Reads a path of the container, without the container's name.</summary>
    /// <param name="path">The blob's name.</param>
    /// <param name="alamat">The address, if the path is one.</param>
    /// <param name="salah">What is wrong, if it is not.</param>
    public static bool TryParse(string path, [NotNullWhen(true)] out AlamatUnggahan? alamat, out SalahAlamat salah)
    {
        alamat = null;
        salah = SalahAlamat.NomorPribadi;
        if (NomorPribadi.Ada(path))
        {
            return false;
        }

        var bagian = path.Split('/');
        salah = SalahAlamat.JumlahBagian;
        if (bagian.Length != 4)
        {
            return false;
        }

        salah = SalahAlamat.Periode;
        if (!Periode.TryParse(bagian[0], out var periode))
        {
            return false;
        }

        salah = SalahAlamat.Wilayah;
        if (!KodeWilayah.TryParse(bagian[1], out var kode) || DaftarWilayah.Cari(kode) is not { } wilayah)
        {
            return false;
        }

        salah = SalahAlamat.WilayahTidakMelapor;
        if (!wilayah.Melapor)
        {
            return false;
        }

        salah = SalahAlamat.Urusan;
        if (Urusan.Semua.FirstOrDefault(u => u.Segmen == bagian[2]) is not { } urusan)
        {
            return false;
        }

        salah = SalahAlamat.Nama;
        var nama = bagian[3];
        if (nama.Length is 0 or > PanjangNamaTerbesar || nama[^1] is '.' or ' ' || nama.EnumerateRunes().Any(Terlarang) || Garis.Any(g => nama.Contains(g, StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        alamat = new AlamatUnggahan(new Slot(periode, kode, urusan), nama);
        return true;
    }

    // Control and format characters hide what a name is (right-to-left marks, zero-width ones); half a surrogate pair, read as U+FFFD, fits no URL.
    private static bool Terlarang(Rune huruf) => huruf == Rune.ReplacementChar || Rune.GetUnicodeCategory(huruf)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    /// <summary>The path.</summary>
    public override string ToString() => $"{Slot}/{Nama}";
}
