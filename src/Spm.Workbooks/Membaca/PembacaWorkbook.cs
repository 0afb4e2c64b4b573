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
    private readonly Dictionary<string, string> _namaAsli = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _lembar = [];
    private readonly HashSet<string> _senama = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _tersembunyi = new(StringComparer.OrdinalIgnoreCase);
    private readonly bool _pindai;
    private WadahBerkas? _wadah;

    private PembacaWorkbook(bool pindai) => _pindai = pindai;

    /// <summary>Why the file cannot be read, or null while nothing is wrong. Look again after every sheet: damage may show only there.</summary>
    public PenolakanBerkas? Penolakan { get; private set; }

    /// <summary>Names of the sheets, trimmed, in their order.</summary>
    public IReadOnlyList<string> Lembar => _lembar;

    /// <summary>Name of a sheet as the file has it, white space around it included: the one under which programs find its cells. The given name where there is no such sheet.</summary>
    public string NamaAsli(string nama) => _namaAsli.GetValueOrDefault(nama.Trim(), nama);

    /// <summary>Names that more than one sheet has, but for white space around them and case: only the first of them is read.</summary>
    public IReadOnlyCollection<string> LembarSenama => _senama;

    /// <summary>True where dates are counted from 1904; <see cref="Sel.Tanggal"/> takes it into account.</summary>
    public bool Tanggal1904 => SistemTanggal.Sejak1904;

    internal IReadOnlyList<string> StringBersama { get; private set; } = [];

    internal HitunganIsi Hitungan { get; } = new();

    internal FormatTanggal FormatTanggal { get; private set; } = new();

    internal SistemTanggal SistemTanggal { get; private set; } = new(Sejak1904: false);

    /// <summary>Opens a workbook; whatever the bytes are, an object comes back, if need be one with <see cref="Penolakan"/> set.</summary>
    /// <param name="berkas">The bytes, read once from the current position; need not be seekable.</param>
    /// <param name="ct">Cancels this and all later reading.</param>
    /// <exception cref="IOException">The stream itself failed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public static PembacaWorkbook Buka(Stream berkas, CancellationToken ct) => Buka(berkas, pindai: true, ct);

    /// <summary>As <see cref="Buka(Stream, CancellationToken)"/>; without <paramref name="pindai"/> everything is left to the XML reader.</summary>
    internal static PembacaWorkbook Buka(Stream berkas, bool pindai, CancellationToken ct)
    {
        var pembaca = new PembacaWorkbook(pindai);
        SalinanBerkas isi;
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
        using var lembar = Pindai(nama);
        while (lembar?.Berikut() == true)
        {
            yield return lembar.Salin();
        }
    }

    /// <summary>Begins to read a sheet; null where there is no such sheet or <see cref="Penolakan"/> is set. <see cref="BacaLembar"/> with less to make, for large sheets.</summary>
    /// <param name="nama">Name of the sheet; compared trimmed and ignoring case.</param>
    public PemindaiLembar? Pindai(string nama)
    {
        if (Penolakan is not null || _wadah is null || !_bagianLembar.TryGetValue(nama.Trim(), out var bagian))
        {
            return null;
        }

        try
        {
            return _pindai ? PindaiBita(_wadah, bagian) : new PemindaiLembar(this, PindaiXml(_wadah, bagian), () => PindaiXml(_wadah, bagian));
        }
        catch (Exception e) when (AdalahKerusakan(e))
        {
            Tolak(e);
            return null;
        }
    }

    /// <summary>True for a sheet that the file hides, whether or not Excel would offer to show it again.</summary>
    /// <param name="nama">Name of the sheet; compared trimmed and ignoring case.</param>
    public bool LembarTersembunyi(string nama) => _tersembunyi.Contains(nama.Trim());

    /// <inheritdoc/>
    public void Dispose() => _wadah?.Dispose();

    /// <summary>
    /// True for what readers of zip and XML throw over damaged content. The bytes lie in memory by then, so that an <see cref="IOException"/> is about them too.
    /// </summary>
    internal static bool AdalahKerusakan(Exception e) =>
        e is BerkasDitolakException or XmlException or InvalidDataException or IOException or ArgumentException or NotSupportedException;

    /// <summary>Holds the limits against the parts that nobody read, and rejects the file where it is beyond them.</summary>
    internal void PeriksaSisa()
    {
        if (Penolakan is not null)
        {
            return;
        }

        try
        {
            _wadah?.MekarkanSisa();
        }
        catch (BerkasDitolakException e)
        {
            Tolak(e);
        }
    }

    /// <summary>Rejects the file for damage that shows while a sheet is read.</summary>
    internal void Tolak(Exception e) => Penolakan = e switch
    {
        BerkasDitolakException ditolak => ditolak.Alasan,
        XmlException when _wadah?.AdaDoctype() == true => PenolakanBerkas.Doctype,
        _ => PenolakanBerkas.Rusak,
    };

    private void BukaBagian(SalinanBerkas isi, CancellationToken ct)
    {
        _wadah = WadahBerkas.Buka(isi, ct);
        PemeriksaPaket.PeriksaJenisIsi(_wadah);
        var workbook = HubunganBagian.Baca(_wadah, "").FirstOrDefault(h => h.Jenis == "officeDocument")?.Tujuan ?? "xl/workbook.xml";
        using (var xml = _wadah.BukaXml(workbook) ?? throw new BerkasDitolakException(PenolakanBerkas.BukanWorkbook))
        {
            if (xml.MoveToContent() != XmlNodeType.Element || xml.LocalName != "workbook" || !RuangNama.Contains(xml.NamespaceURI))
            {
                throw new BerkasDitolakException(PenolakanBerkas.BukanWorkbook);
            }

            DaftarkanLembar(xml, HubunganBagian.Baca(_wadah, workbook));
        }

        PemeriksaPaket.PeriksaIsi(_wadah);
        foreach (var hubungan in HubunganBagian.Baca(_wadah, workbook))
        {
            if (hubungan.Jenis is not ("sharedStrings" or "styles"))
            {
                continue;
            }

            if (hubungan.Jenis == "styles")
            {
                using var xml = _wadah.BukaXml(hubungan.Tujuan) ?? throw new BerkasDitolakException(PenolakanBerkas.Rusak);
                FormatTanggal = FormatTanggal.Baca(xml);
            }
            else
            {
                StringBersama = BacaStringBersama(_wadah, hubungan.Tujuan);
            }
        }
    }

    private IReadOnlyList<string> BacaStringBersama(WadahBerkas wadah, string bagian)
    {
        var bita = wadah.BukaBita(bagian) ?? throw new BerkasDitolakException(PenolakanBerkas.Rusak);
        if (_pindai && StringBersamaUtf8.Baca(bita, Hitungan) is { } polos)
        {
            return polos;
        }

        bita.Batalkan();
        bita.Dispose();
        Hitungan.LupakanTeks();
        using var xml = wadah.BukaXml(bagian)!;
        return TeksXml.BacaStringBersama(xml, Hitungan);
    }

    private PemindaiLembar PindaiBita(WadahBerkas wadah, string bagian)
    {
        var bita = wadah.BukaBita(bagian) ?? throw new BerkasDitolakException(PenolakanBerkas.Rusak);
        return new PemindaiLembar(this, new SumberUtf8(bita), () =>
        {
            bita.Batalkan();
            return PindaiXml(wadah, bagian);
        });
    }

    private static SumberXml PindaiXml(WadahBerkas wadah, string bagian) =>
        new(wadah.BukaXml(bagian) ?? throw new BerkasDitolakException(PenolakanBerkas.Rusak));

    private void DaftarkanLembar(XmlReader xml, List<HubunganBagian> hubungan)
    {
        var lembarKerja = hubungan.Where(h => h.Jenis == "worksheet").DistinctBy(h => h.Id).ToDictionary(h => h.Id, h => h.Tujuan);
        while (xml.Maju())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "workbookPr")
            {
                SistemTanggal = new SistemTanggal(xml.GetAttribute("date1904") is "1" or "true");
            }

            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "sheet")
            {
                continue;
            }

            var asli = xml.GetAttribute("name");
            var nama = asli?.Trim();
            if (nama is null || IdHubungan(xml) is not { } id || !lembarKerja.TryGetValue(id, out var bagian))
            {
                continue;
            }

            if (!_bagianLembar.TryAdd(nama, bagian))
            {
                _senama.Add(nama);
            }
            else
            {
                if (_lembar.Count == BatasBerkas.EntriTerbanyak)
                {
                    throw new BerkasDitolakException(PenolakanBerkas.Rusak);
                }

                _lembar.Add(nama);
                _namaAsli.Add(nama, asli!);
                if (xml.GetAttribute("state") is "hidden" or "veryHidden")
                {
                    _tersembunyi.Add(nama);
                }
            }
        }
    }

    private static string? IdHubungan(XmlReader xml) =>
        xml.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
        ?? xml.GetAttribute("id", "http://purl.oclc.org/ooxml/officeDocument/relationships");
}
