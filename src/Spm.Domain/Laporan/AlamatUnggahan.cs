using System.Diagnostics.CodeAnalysis;

namespace Spm.Domain;

/// <summary>
/// Where a report lies in the container <c>uploads</c>: <c>{periode}/{wilayah}/{urusan}/{nama}</c>. The only parser of such paths: what neither it nor <see cref="AlamatRencana"/> accepts
/// is misplaced, whatever a client meant.
/// </summary>
/// <param name="Slot">The slot that the path names.</param>
/// <param name="Nama">The file's name.</param>
public sealed record AlamatUnggahan(Slot Slot, string Nama)
{
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

        if (BagianAlamat.SalahWilayah(bagian[1], out var kode) is { } salahWilayah)
        {
            salah = salahWilayah;
            return false;
        }

        salah = SalahAlamat.Urusan;
        if (Urusan.Semua.FirstOrDefault(u => u.Segmen == bagian[2]) is not { } urusan)
        {
            return false;
        }

        salah = SalahAlamat.Nama;
        var nama = bagian[3];
        if (!BagianAlamat.NamaSah(nama))
        {
            return false;
        }

        alamat = new AlamatUnggahan(new Slot(periode, kode, urusan), nama);
        return true;
    }

    /// <summary>The path.</summary>
    public override string ToString() => $"{Slot}/{Nama}";
}
