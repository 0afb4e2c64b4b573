using System.Xml;

namespace Spm.Workbooks;

/// <summary>A relationship of a part to another one of the same container.</summary>
/// <param name="Id">Identifier that the source part refers to.</param>
/// <param name="Jenis">Last segment of the relationship's type, for example <c>worksheet</c>: the same in transitional and strict files.</param>
/// <param name="Tujuan">Full name of the target part.</param>
internal sealed record HubunganBagian(string Id, string Jenis, string Tujuan)
{
    private const int HubunganTerbanyak = 4 * BatasBerkas.EntriTerbanyak;

    /// <summary>The relationships of a part (of the package itself for an empty name); none where it has no such file. External targets are left out.</summary>
    public static List<HubunganBagian> Baca(WadahBerkas wadah, string bagian)
    {
        var hasil = new List<HubunganBagian>();
        var pisah = bagian.LastIndexOf('/') + 1;
        using var xml = wadah.BukaXml($"{bagian[..pisah]}_rels/{bagian[pisah..]}.rels");
        while (xml?.Maju() == true)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "Relationship" || KeLuar(xml))
            {
                continue;
            }

            // Each leads to a part; more of them than parts would only fill memory.
            if (hasil.Count == HubunganTerbanyak)
            {
                throw new BerkasDitolakException(PenolakanBerkas.Rusak);
            }

            hasil.Add(new HubunganBagian(
                xml.GetAttribute("Id") ?? "",
                JenisDari(xml),
                Gabung(bagian[..pisah], Uri.UnescapeDataString(xml.GetAttribute("Target") ?? ""))));
        }

        return hasil;
    }

    /// <summary>Last segment of the type of the relationship that the reader stands on.</summary>
    public static string JenisDari(XmlReader xml)
    {
        var jenis = xml.GetAttribute("Type") ?? "";
        return jenis[(jenis.LastIndexOf('/') + 1)..];
    }

    /// <summary>True where the relationship that the reader stands on leads out of the file.</summary>
    public static bool KeLuar(XmlReader xml) => string.Equals(xml.GetAttribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase);

    private static string Gabung(string folder, string tujuan)
    {
        tujuan = tujuan.Replace('\\', '/');
        var ruas = new List<string>();
        foreach (var bagian in (tujuan.StartsWith('/') ? tujuan : folder + tujuan).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (bagian == ".." && ruas.Count > 0)
            {
                ruas.RemoveAt(ruas.Count - 1);
            }
            else if (bagian is not (".." or "."))
            {
                ruas.Add(bagian);
            }
        }

        return string.Join('/', ruas);
    }
}
