using ClosedXML.Excel;

namespace Spm.EndToEnd.Tests;

/// <summary>
/// The capaian of a daerah computed again from the files that were uploaded, in another way than the program does: with ClosedXML, in floating point, from the sheets
/// of the template as somebody would do by hand.
/// </summary>
internal sealed class WorkbookMentah : IDisposable
{
    private readonly Dictionary<string, XLWorkbook> _buku;

    public WorkbookMentah(string masukan, string slot) =>
        _buku = Directory.EnumerateFiles(Path.Combine(masukan, slot), "*.xlsx").ToDictionary(f => Path.GetRelativePath(masukan, f).Replace('\\', '/'), f => new XLWorkbook(f));

    /// <summary>The number in a cell of a file.</summary>
    public double Angka(string berkas, string lembar, string alamat) => _buku[berkas].Worksheet(lembar).Cell(alamat).GetDouble();

    /// <summary>Index of a service, or null where it does not apply.</summary>
    public (double P, double M, double IP)? Layanan(string kode)
    {
        foreach (var buku in _buku.Values)
        {
            var a = buku.Worksheet("A Penerima").RowsUsed().Single(r => r.Cell(1).GetString() == kode);
            var harus = a.Cell(7);
            if (a.Cell(5).GetString() == "Tidak" || (!harus.IsEmpty() && harus.GetDouble() == 0))
            {
                return null;
            }

            if (harus.IsEmpty())
            {
                continue;
            }

            var p = Persen(harus.GetDouble(), a.Cell(8).GetDouble());
            var m = buku.Worksheet("B Mutu").RowsUsed().Where(r => r.Cell(1).GetString() == kode && (!r.Cell(2).IsEmpty() || !r.Cell(3).IsEmpty()))
                .Select(r => r.Cell(5).IsEmpty() ? 0 : Persen(r.Cell(5).GetDouble(), r.Cell(6).GetDouble())).Average();
            return (p, m, (0.8 * p) + (0.2 * m));
        }

        throw new InvalidOperationException($"No file fills {kode} in.");
    }

    /// <summary>Index of the urusan: the mean over the services that apply.</summary>
    public double Urusan(IEnumerable<string> kode) => kode.Select(Layanan).OfType<(double P, double M, double IP)>().Average(l => l.IP);

    public void Dispose()
    {
        foreach (var buku in _buku.Values)
        {
            buku.Dispose();
        }
    }

    private static double Persen(double harus, double jadi) => Math.Min(100, 100 * jadi / harus);
}
