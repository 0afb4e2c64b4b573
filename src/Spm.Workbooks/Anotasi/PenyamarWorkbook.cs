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
    /// <param name="ct">Cancellation.</param>
    /// <exception cref="InvalidDataException">A part is damaged, or sheets could not be told apart afterwards because their names are such numbers.</exception>
    /// <exception cref="System.Xml.XmlException">A part is not well formed.</exception>
    public static void Samarkan(PaketTambal paket, PembacaWorkbook buku, CancellationToken ct)
    {
        var daftar = new BukuTambal(paket);
        var lembar = new PenyamarLembar(buku.StringBersama, KepalaBnba.KolomNik(buku));
        foreach (var (_, bagian, _) in daftar.Lembar.Where(l => l.Nama.Trim().Equals(KepalaBnba.Lembar, StringComparison.OrdinalIgnoreCase)))
        {
            Ganti(paket, bagian, lembar.Tulis);
        }

        foreach (var (_, bagian) in daftar.Hubungan.Cari("sharedStrings"))
        {
            Ganti(paket, bagian, isi => PenyamarStringBersama.Tulis(isi, lembar.StringTersamar));
        }

        foreach (var bagian in paket.Nama.Where(n => Teks.Contains(Path.GetExtension(n), StringComparer.OrdinalIgnoreCase)))
        {
            ct.ThrowIfCancellationRequested();
            Ganti(paket, bagian, isi => Timpa(paket, bagian, isi));
            if (Path.GetExtension(bagian).Equals(".xml", StringComparison.OrdinalIgnoreCase))
            {
                Ganti(paket, bagian, PenyamarPotongan.Tulis);
            }
        }

        var nama = new BukuTambal(paket).Lembar.Select(l => l.Nama).ToList();
        if (nama.Distinct(StringComparer.OrdinalIgnoreCase).Count() < nama.Count)
        {
            throw new InvalidDataException("Sheets have the same name.");
        }
    }

    private static void Ganti(PaketTambal paket, string bagian, Func<byte[], byte[]?> samarkan)
    {
        if (paket.Baca(bagian) is { } isi && samarkan(isi) is { } baru)
        {
            paket.Tulis(bagian, baru);
        }
    }

    private static byte[]? Timpa(PaketTambal paket, string bagian, byte[] isi)
    {
        // Digits are single bytes in every encoding of XML but UTF-16.
        if (Path.GetExtension(bagian) is ".xml" or ".rels" && isi.Length > 1 && (isi[0] is 0 or 0xFE or 0xFF || isi[1] == 0))
        {
            paket.Tulis(bagian, paket.BacaXml(bagian)!);
            isi = paket.Baca(bagian)!;
        }

        return Samaran.Timpa(isi) ? isi : null;
    }
}
