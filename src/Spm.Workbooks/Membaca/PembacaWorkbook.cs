using System.Xml;

namespace Spm.Workbooks;

/// <summary>
/// Reads the cells of an .xlsx workbook that nobody vouches for: forward only, within the limits of <see cref="BatasBerkas"/>, without document types or anything
/// outside the file. Transitional and strict files are read alike. What is wrong with a file is told by <see cref="Penolakan"/>, not thrown.
/// </summary>
public sealed class PembacaWorkbook : IDisposable
{
    private static readonly string[] RuangNama =
        ["http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"];

    private readonly Dictionary<string, string> _bagianLembar = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _lembar = [];
    private WadahBerkas? _wadah;
    private List<string> _stringBersama = [];
    private FormatTanggal _formatTanggal = new();

    private PembacaWorkbook()
    {
    }

    /// <summary>Why the file cannot be read, or null while nothing is wrong. Look again after every sheet: damage may show only there.</summary>
    public PenolakanBerkas? Penolakan { get; private set; }

    /// <summary>Names of the sheets, trimmed, in their order.</summary>
    public IReadOnlyList<string> Lembar => _lembar;

    /// <summary>Opens a workbook; whatever the bytes are, an object comes back, if need be one with <see cref="Penolakan"/> set.</summary>
    /// <param name="berkas">The bytes, read once from the current position; need not be seekable.</param>
    /// <param name="ct">Cancels this and all later reading.</param>
    /// <exception cref="IOException">The stream itself failed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public static PembacaWorkbook Buka(Stream berkas, CancellationToken ct)
    {
        var pembaca = new PembacaWorkbook();
        MemoryStream isi;
        try
        {
            isi = WadahBerkas.Salin(berkas, ct);
        }
        catch (BerkasDitolakException e)
        {
            pembaca.Penolakan = e.Alasan;
            return pembaca;
        }

        try
        {
            pembaca.BukaBagian(isi, ct);
        }
        catch (Exception e) when (AdalahKerusakan(e))
        {
            pembaca.Tolak(e);
        }

        return pembaca;
    }

    /// <summary>The cells with content of a sheet, by row and column; none where there is no such sheet. Ends early where <see cref="Penolakan"/> gets set.</summary>
    /// <param name="nama">Name of the sheet; compared trimmed and ignoring case.</param>
    public IEnumerable<Sel> BacaLembar(string nama)
    {
        if (Penolakan is not null || _wadah is null || !_bagianLembar.TryGetValue(nama.Trim(), out var bagian))
        {
            yield break;
        }

        using var lembar = BukaLembar(_wadah, bagian);
        while (lembar is not null && TryBerikut(lembar, out var sel))
        {
            yield return sel;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _wadah?.Dispose();

    /// <summary>
    /// True for what readers of zip and XML throw over damaged content. The bytes lie in memory by then, so that an <see cref="IOException"/> is about them too.
    /// </summary>
    internal static bool AdalahKerusakan(Exception e) =>
        e is BerkasDitolakException or XmlException or InvalidDataException or IOException or ArgumentException or NotSupportedException;

    private PembacaLembar? BukaLembar(WadahBerkas wadah, string bagian)
    {
        try
        {
            return new PembacaLembar(wadah.BukaXml(bagian) ?? throw new BerkasDitolakException(PenolakanBerkas.Rusak), _stringBersama, _formatTanggal);
        }
        catch (Exception e) when (AdalahKerusakan(e))
        {
            Tolak(e);
            return null;
        }
    }

    private bool TryBerikut(PembacaLembar lembar, out Sel sel)
    {
        try
        {
            return lembar.Berikut(out sel);
        }
        catch (Exception e) when (AdalahKerusakan(e))
        {
            Tolak(e);
            sel = default;
            return false;
        }
    }

    private void Tolak(Exception e) => Penolakan = e switch
    {
        BerkasDitolakException ditolak => ditolak.Alasan,
        XmlException when _wadah?.AdaDoctype() == true => PenolakanBerkas.Doctype,
        _ => PenolakanBerkas.Rusak,
    };

    private void BukaBagian(MemoryStream isi, CancellationToken ct)
    {
        _wadah = WadahBerkas.Buka(isi, ct);
        PeriksaJenisIsi(_wadah);
        var workbook = HubunganBagian.Baca(_wadah, "").FirstOrDefault(h => h.Jenis == "officeDocument")?.Tujuan ?? "xl/workbook.xml";
        using (var xml = _wadah.BukaXml(workbook) ?? throw new BerkasDitolakException(PenolakanBerkas.BukanWorkbook))
        {
            if (xml.MoveToContent() != XmlNodeType.Element || xml.LocalName != "workbook" || !RuangNama.Contains(xml.NamespaceURI))
            {
                throw new BerkasDitolakException(PenolakanBerkas.BukanWorkbook);
            }

            DaftarkanLembar(xml, HubunganBagian.Baca(_wadah, workbook));
        }

        foreach (var hubungan in HubunganBagian.Baca(_wadah, workbook))
        {
            if (hubungan.Jenis is not ("sharedStrings" or "styles"))
            {
                continue;
            }

            using var xml = _wadah.BukaXml(hubungan.Tujuan) ?? throw new BerkasDitolakException(PenolakanBerkas.Rusak);
            if (hubungan.Jenis == "styles")
            {
                _formatTanggal = FormatTanggal.Baca(xml);
            }
            else
            {
                _stringBersama = TeksXml.BacaStringBersama(xml);
            }
        }
    }

    private void DaftarkanLembar(XmlReader xml, List<HubunganBagian> hubungan)
    {
        var lembarKerja = hubungan.Where(h => h.Jenis == "worksheet").DistinctBy(h => h.Id).ToDictionary(h => h.Id, h => h.Tujuan);
        while (xml.Maju())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "sheet")
            {
                continue;
            }

            var nama = xml.GetAttribute("name")?.Trim();
            if (nama is not null && IdHubungan(xml) is { } id && lembarKerja.TryGetValue(id, out var bagian) && _bagianLembar.TryAdd(nama, bagian))
            {
                _lembar.Add(nama);
            }
        }
    }

    private static string? IdHubungan(XmlReader xml) =>
        xml.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
        ?? xml.GetAttribute("id", "http://purl.oclc.org/ooxml/officeDocument/relationships");

    private static void PeriksaJenisIsi(WadahBerkas wadah)
    {
        using var xml = wadah.BukaXml("[Content_Types].xml") ?? throw new BerkasDitolakException(PenolakanBerkas.BukanWorkbook);
        var makro = wadah.Nama.Any(n => n.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase));
        while (xml.Maju())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.GetAttribute("ContentType") is not { } jenis)
            {
                continue;
            }

            if (jenis.Contains("sheet.binary", StringComparison.OrdinalIgnoreCase))
            {
                throw new BerkasDitolakException(PenolakanBerkas.BukanWorkbook);
            }

            makro |= jenis.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || jenis.Contains("vbaProject", StringComparison.OrdinalIgnoreCase);
        }

        if (makro)
        {
            throw new BerkasDitolakException(PenolakanBerkas.Makro);
        }
    }
}
