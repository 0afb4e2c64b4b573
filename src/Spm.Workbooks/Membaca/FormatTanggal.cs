using System.Globalization;
using System.Xml;

namespace Spm.Workbooks;

/// <summary>Knows which cell styles show their number as a date or time: what Excel makes of a typed <c>3/4</c> is such a number, not a count.</summary>
internal sealed class FormatTanggal
{
    private readonly List<bool> _gaya = [];

    /// <summary>True where cells of this style (attribute <c>s</c>) show dates.</summary>
    public bool Berlaku(int gaya) => gaya >= 0 && gaya < _gaya.Count && _gaya[gaya];

    /// <summary>Reads the part <c>styles.xml</c>.</summary>
    public static FormatTanggal Baca(XmlReader xml)
    {
        var hasil = new FormatTanggal();
        var sendiri = new Dictionary<int, bool>();
        var dalamCellXfs = false;
        while (xml.Maju())
        {
            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "cellXfs")
            {
                dalamCellXfs = false;
            }

            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "numFmt" when Nomor(xml) is { } nomor:
                    sendiri[nomor] = AdalahTanggal(xml.GetAttribute("formatCode") ?? "");
                    break;
                case "cellXfs":
                    dalamCellXfs = !xml.IsEmptyElement;
                    break;
                case "xf" when dalamCellXfs:
                    var format = Nomor(xml) ?? 0;
                    hasil._gaya.Add(sendiri.TryGetValue(format, out var tanggal) ? tanggal : format is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58));
                    break;
            }
        }

        return hasil;
    }

    /// <summary>True for a format code with day, month, year, hour or second outside quotes, escapes and brackets.</summary>
    internal static bool AdalahTanggal(string kode)
    {
        for (var i = 0; i < kode.Length; i++)
        {
            switch (char.ToLowerInvariant(kode[i]))
            {
                case '"':
                    i = kode.IndexOf('"', i + 1) is var tutup and >= 0 ? tutup : kode.Length;
                    break;
                case '[':
                    i = kode.IndexOf(']', i) is var kurung and >= 0 ? kurung : kode.Length;
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case 'd' or 'm' or 'y' or 'h' or 's':
                    return true;
                case 'g' when kode.AsSpan(i).StartsWith("General", StringComparison.OrdinalIgnoreCase):
                    i += "General".Length - 1;
                    break;
            }
        }

        return false;
    }

    private static int? Nomor(XmlReader xml) =>
        int.TryParse(xml.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var nomor) ? nomor : null;
}
