using System.Text;
using System.Xml;

namespace Spm.Workbooks;

/// <summary>
/// Takes every NIK out of the package of a workbook before anything else is done to it: the whole column of the sheet BNBA, what that column has in the shared strings,
/// and every number of 16 digits in any other part that is text (other sheets, comments, caches of pivot tables and charts, names, properties).
/// </summary>
internal static class PenyamarWorkbook
{
    private static readonly string[] Teks = [".xml", ".rels", ".vml", ".svg", ".txt"];

    /// <summary>Masks a package.</summary>
    /// <param name="paket">The package.</param>
    /// <param name="buku">The same workbook as read.</param>
    /// <exception cref="InvalidDataException">A part is damaged, or sheets could not be told apart afterwards because their names are such numbers.</exception>
    /// <exception cref="XmlException">A part is not well formed.</exception>
    /// <exception cref="BerkasDitolakException">A part has something in it that is too large to be masked.</exception>
    public static void Samarkan(PaketTambal paket, PembacaWorkbook buku)
    {
        var daftar = new BukuTambal(paket);
        var lembar = new PenyamarLembar(buku.StringBersama, KepalaBnba.KolomNik(buku));
        foreach (var (_, bagian, _) in daftar.Lembar.Where(l => l.Nama.Trim().Equals(KepalaBnba.Lembar, StringComparison.OrdinalIgnoreCase)))
        {
            if (paket.Ada(bagian))
            {
                lembar.Samarkan(paket, bagian);
            }
        }

        foreach (var (_, bagian) in daftar.Hubungan.Cari("sharedStrings"))
        {
            if (lembar.StringTersamar.Count > 0 && paket.Ada(bagian))
            {
                paket.Ubah(bagian, (dari, ke) => PenyamarStringBersama.Tulis(dari, ke, lembar.StringTersamar));
            }
        }

        foreach (var bagian in paket.Nama.Where(n => Teks.Contains(Path.GetExtension(n), StringComparer.OrdinalIgnoreCase)))
        {
            Timpa(paket, bagian);
        }

        var nama = new BukuTambal(paket).Lembar.Select(l => l.Nama).ToList();
        if (nama.Distinct(StringComparer.OrdinalIgnoreCase).Count() < nama.Count)
        {
            throw new InvalidDataException("Sheets have the same name.");
        }
    }

    /// <summary>Overwrites the numbers in a part. Most have none: it is looked through first, and written only where something changes.</summary>
    private static void Timpa(PaketTambal paket, string bagian)
    {
        // Digits are single bytes in every encoding of text but UTF-16.
        if (paket.Awal(bagian, [], terpanjang: 2) is [0 or 0xFE or 0xFF, _] or [_, 0])
        {
            if (Berakhiran(bagian, ".txt"))
            {
                paket.Tulis(bagian, Encoding.UTF8.GetBytes(paket.BacaTeks(bagian)));
            }
            else
            {
                paket.Tulis(bagian, paket.BacaXml(bagian)!);
            }
        }

        using var arus = paket.Buka(bagian);
        var (berubah, adaPotongan) = Timpa(arus, Stream.Null);
        if (berubah)
        {
            paket.Ubah(bagian, (dari, ke) => Timpa(dari, ke).Berubah);
        }

        if (adaPotongan && Berakhiran(bagian, ".xml"))
        {
            paket.Ubah(bagian, PenyamarPotongan.Tulis);
        }
    }

    private static bool Berakhiran(string bagian, string akhiran) => Path.GetExtension(bagian).Equals(akhiran, StringComparison.OrdinalIgnoreCase);

    private static (bool Berubah, bool AdaPotongan) Timpa(ArusBagian dari, Stream ke)
    {
        using var timpa = new ArusTimpa(ke);
        dari.CopyTo(timpa);
        timpa.Selesai();
        return (timpa.Berubah, timpa.AdaPotongan);
    }
}
