using System.Diagnostics.CodeAnalysis;

namespace Spm.Domain;

/// <summary>
/// Where a rencana aksi or target decree lies in the container <c>uploads</c>: <c>{tahun}-RAD/{wilayah}/{nama}</c>. The only parser of such paths, beside
/// <see cref="AlamatUnggahan"/> and as strict.
/// </summary>
/// <param name="Slot">The slot that the path names.</param>
/// <param name="Nama">The file's name.</param>
public sealed record AlamatRencana(SlotRencana Slot, string Nama)
{
    /// <summary>True for a path that is meant as one of these, right or wrong: its first part ends like one. Then this parser says what is wrong with it, and no other.</summary>
    public static bool Dimaksud(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.Split('/')[0].TrimEnd().EndsWith(SlotRencana.Akhiran, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Reads a path of the container, without the container's name.</summary>
    /// <param name="path">The blob's name.</param>
    /// <param name="alamat">The address, if the path is one.</param>
    /// <param name="salah">What is wrong, if it is not.</param>
    public static bool TryParse(string path, [NotNullWhen(true)] out AlamatRencana? alamat, out SalahAlamat salah)
    {
        alamat = null;
        salah = SalahAlamat.NomorPribadi;
        if (NomorPribadi.Ada(path))
        {
            return false;
        }

        var bagian = path.Split('/');
        salah = SalahAlamat.JumlahBagian;
        if (bagian.Length != 3)
        {
            return false;
        }

        salah = SalahAlamat.TahunRencana;
        if (!SlotRencana.TryBacaTahun(bagian[0], out var tahun))
        {
            return false;
        }

        if (BagianAlamat.SalahWilayah(bagian[1], out var kode) is { } salahWilayah)
        {
            salah = salahWilayah;
            return false;
        }

        salah = SalahAlamat.Nama;
        if (!BagianAlamat.NamaSah(bagian[2]))
        {
            return false;
        }

        alamat = new AlamatRencana(new SlotRencana(tahun, kode), bagian[2]);
        return true;
    }

    /// <summary>The path.</summary>
    public override string ToString() => $"{Slot}/{Nama}";
}
