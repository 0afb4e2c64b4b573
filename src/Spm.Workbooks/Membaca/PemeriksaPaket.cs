using System.Xml;

namespace Spm.Workbooks;

/// <summary>
/// Looks through the package of a workbook for what a report never needs and what would run, fetch or reach out when somebody opens the file: macros, embedded
/// objects, data connections, links to other files. They are told by the types of parts, the names of parts and the types of relationships; endings of names prove
/// nothing. Pictures, charts, comments, tables, pivot tables, slicers, form controls, custom XML and hyperlinks are no such thing.
/// </summary>
internal static class PemeriksaPaket
{
    private const StringComparison TanpaBesarKecil = StringComparison.OrdinalIgnoreCase;

    /// <summary>Folders and file names, by what they are told as.</summary>
    private static readonly (string Ruas, PenolakanBerkas Alasan)[] RuasNama =
    [
        ("macrosheets", PenolakanBerkas.Makro), ("intlmacrosheets", PenolakanBerkas.Makro),
        ("embeddings", PenolakanBerkas.ObjekTertanam), ("activeX", PenolakanBerkas.ObjekTertanam),
        ("queryTables", PenolakanBerkas.KoneksiData), ("connections.xml", PenolakanBerkas.KoneksiData), ("volatileDependencies.xml", PenolakanBerkas.KoneksiData),
        ("externalLinks", PenolakanBerkas.TautanLuar),
    ];

    /// <summary>Pieces of content types.</summary>
    private static readonly (string Potongan, PenolakanBerkas Alasan)[] JenisIsi =
    [
        ("macrosheet", PenolakanBerkas.Makro),
        ("oleObject", PenolakanBerkas.ObjekTertanam), ("activeX", PenolakanBerkas.ObjekTertanam),
        ("connections+xml", PenolakanBerkas.KoneksiData), ("queryTable", PenolakanBerkas.KoneksiData), ("volatileDependencies", PenolakanBerkas.KoneksiData),
        ("externalLink", PenolakanBerkas.TautanLuar),
    ];

    /// <summary>Types of relationships, their last segments.</summary>
    private static readonly Dictionary<string, PenolakanBerkas> JenisHubungan = new(StringComparer.OrdinalIgnoreCase)
    {
        ["vbaProject"] = PenolakanBerkas.Makro,
        ["xlMacrosheet"] = PenolakanBerkas.Makro,
        ["xlIntlMacrosheet"] = PenolakanBerkas.Makro,
        ["oleObject"] = PenolakanBerkas.ObjekTertanam,
        ["package"] = PenolakanBerkas.ObjekTertanam,
        ["control"] = PenolakanBerkas.ObjekTertanam,
        ["activeXControlBinary"] = PenolakanBerkas.ObjekTertanam,
        ["connections"] = PenolakanBerkas.KoneksiData,
        ["queryTable"] = PenolakanBerkas.KoneksiData,
        ["volatileDependencies"] = PenolakanBerkas.KoneksiData,
        ["externalLink"] = PenolakanBerkas.TautanLuar,
    };

    /// <summary>Of several reasons, the one to be told.</summary>
    private static readonly PenolakanBerkas[] Terberat = [PenolakanBerkas.Makro, PenolakanBerkas.ObjekTertanam, PenolakanBerkas.KoneksiData, PenolakanBerkas.TautanLuar];

    /// <summary>Looks at the types that the package declares, before anything else of it is read.</summary>
    /// <exception cref="BerkasDitolakException">It is no workbook, or a binary one, or has macros.</exception>
    public static void PeriksaJenisIsi(WadahBerkas wadah)
    {
        using var xml = wadah.BukaXml("[Content_Types].xml") ?? throw new BerkasDitolakException(PenolakanBerkas.BukanWorkbook);
        var makro = wadah.Nama.Any(n => n.EndsWith("vbaProject.bin", TanpaBesarKecil));
        while (xml.Maju())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.GetAttribute("ContentType") is not { } jenis)
            {
                continue;
            }

            if (jenis.Contains("sheet.binary", TanpaBesarKecil))
            {
                throw new BerkasDitolakException(PenolakanBerkas.BukanWorkbook);
            }

            makro |= jenis.Contains("macroEnabled", TanpaBesarKecil) || jenis.Contains("vbaProject", TanpaBesarKecil);
        }

        if (makro)
        {
            throw new BerkasDitolakException(PenolakanBerkas.Makro);
        }
    }

    /// <summary>Looks at all parts and relationships of what is known to be a workbook.</summary>
    /// <exception cref="BerkasDitolakException">It has macros, embedded objects, data connections or links to other files.</exception>
    public static void PeriksaIsi(WadahBerkas wadah)
    {
        var alasan = new HashSet<PenolakanBerkas>();
        foreach (var nama in wadah.Nama)
        {
            var ruas = nama.Split('/');
            alasan.UnionWith(RuasNama.Where(r => ruas.Contains(r.Ruas, StringComparer.OrdinalIgnoreCase)).Select(r => r.Alasan));
            if (nama.EndsWith(".rels", TanpaBesarKecil))
            {
                PeriksaHubungan(wadah, nama, alasan);
            }
        }

        PeriksaJenisBagian(wadah, alasan);
        if (alasan.Contains(PenolakanBerkas.TautanLuar) && wadah.Nama.Any(n => AdalahDde(wadah, n)))
        {
            alasan.Add(PenolakanBerkas.KoneksiData);
        }

        if (alasan.Count > 0)
        {
            throw new BerkasDitolakException(Array.Find(Terberat, alasan.Contains));
        }
    }

    private static void PeriksaHubungan(WadahBerkas wadah, string nama, HashSet<PenolakanBerkas> alasan)
    {
        using var xml = wadah.BukaXml(nama)!;
        while (xml.Maju())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "Relationship")
            {
                continue;
            }

            var jenis = HubunganBagian.JenisDari(xml);
            // A hyperlink does nothing until it is clicked. Everything else outside is fetched when the file is opened.
            if (HubunganBagian.KeLuar(xml))
            {
                if (!jenis.Equals("hyperlink", TanpaBesarKecil))
                {
                    alasan.Add(PenolakanBerkas.TautanLuar);
                }
            }
            else if (JenisHubungan.TryGetValue(jenis, out var beralasan))
            {
                alasan.Add(beralasan);
            }
        }
    }

    /// <summary>Only types of parts that exist count: programs declare some for endings that no part has.</summary>
    private static void PeriksaJenisBagian(WadahBerkas wadah, HashSet<PenolakanBerkas> alasan)
    {
        var akhiranAda = wadah.Nama.Select(n => n[(n.LastIndexOf('.') + 1)..]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        using var xml = wadah.BukaXml("[Content_Types].xml")!;
        while (xml.Maju())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.GetAttribute("ContentType") is not { } jenis)
            {
                continue;
            }

            foreach (var (_, beralasan) in JenisIsi.Where(j => jenis.Contains(j.Potongan, TanpaBesarKecil)))
            {
                if (xml.GetAttribute("PartName") is { } bagian
                    ? wadah.Ada(bagian.TrimStart('/'))
                    : xml.GetAttribute("Extension") is { } akhiran && akhiranAda.Contains(akhiran))
                {
                    alasan.Add(beralasan);
                }
            }
        }
    }

    /// <summary>True for a link to another program's data instead of to a workbook.</summary>
    private static bool AdalahDde(WadahBerkas wadah, string nama)
    {
        if (!nama.EndsWith(".xml", TanpaBesarKecil) || !nama.Split('/').Contains("externalLinks", StringComparer.OrdinalIgnoreCase))
        {
            return false;
        }

        using var xml = wadah.BukaXml(nama)!;
        while (xml.Maju() && xml.Depth < 2)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "ddeLink")
            {
                return true;
            }
        }

        return false;
    }
}
