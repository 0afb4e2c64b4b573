using System.IO.Compression;
using System.Text;

namespace Spm.Workbooks.Tests;

/// <summary>Spoils valid workbooks where it hurts: the XML of their parts, the set of parts, the zip directory, single bytes. The same seed spoils the same way.</summary>
internal sealed class Pengubah(int benih)
{
    private static readonly string[] Kamus =
    [
        "<!-- a -->", "<![CDATA[", "]]>", "<?a b?>", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "&b;", "&#0;", "&#x10FFFF;", "&", "<", ">", "\"", "'", "/", "\0", "\uFFFF", "\uFEFF",
        "<row>", "</row>", "<row r=\"1\">", "<c>", "</c>", "<c r=\"A1\"><v>1</v></c>", "<v>", "</v>", "<f>", "<is><t>a</t></is>", "<si/>", "</si>", "<x:c/>", " xmlns=\"a\"", " xmlns:x=\"a\"",
        " r=\"XFD1048576\"", " r=\"XFE1\"", " t=\"s\"", " t=\"aneh\"", " s=\"99999999999\"", " hidden=\"1\"", "99999999999999999999", "-1", "1E999", "NaN", "_xD800_", "=1+1", "\r\n", "\u00A0",
        "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>", "<sheetData>", "</sheetData>", "<sheetData/>", "Target=\"../../a\"", "xl/workbook.xml", "macroEnabled", "oleObject", "externalLink", "connections+xml", " TargetMode=\"External\"",
    ];

    // Reproducible chance, nothing secret.
#pragma warning disable CA5394
    private readonly Random _acak = new(benih);

    /// <summary>A spoilt copy.</summary>
    public byte[] Ubah(byte[] asli) => _acak.Next(10) switch
    {
        0 => UbahBita(asli),
        1 => _acak.Next(2) == 0 ? UbahDirektori(asli) : DustaiDirektori(asli),
        2 => asli[.._acak.Next(asli.Length)],
        _ => UbahBagian(asli),
    };

    private byte[] UbahBita(byte[] asli)
    {
        var bita = (byte[])asli.Clone();
        for (var n = _acak.Next(1, 5); n > 0; n--)
        {
            bita[_acak.Next(bita.Length)] = (byte)_acak.Next(256);
        }

        return bita;
    }

    /// <summary>Changes a field of a directory entry, of a local header or of the end record: sizes, offsets, counts, methods, flags.</summary>
    private byte[] UbahDirektori(byte[] asli)
    {
        var bita = (byte[])asli.Clone();
        byte[] tanda = [(byte)'P', (byte)'K', .. (byte[])(_acak.Next(3) switch { 0 => [1, 2], 1 => [3, 4], _ => [5, 6] })];
        var tempat = new List<int>();
        for (var i = 0; i + 46 < bita.Length; i++)
        {
            if (bita.AsSpan(i).StartsWith(tanda))
            {
                tempat.Add(i);
            }
        }

        if (tempat.Count > 0)
        {
            var di = tempat[_acak.Next(tempat.Count)] + _acak.Next(4, 46);
            bita[di] = (byte)(_acak.Next(4) switch { 0 => 0, 1 => 0xFF, 2 => bita[di] + 1, _ => _acak.Next(256) });
        }

        return bita;
    }

    /// <summary>Lets an entry of the directory lie with values that are true of another one: its name, its place, its sizes.</summary>
    private byte[] DustaiDirektori(byte[] asli)
    {
        var bita = (byte[])asli.Clone();
        var entri = new List<int>();
        for (var i = 0; i + 46 < bita.Length; i++)
        {
            if (bita.AsSpan(i).StartsWith("PK\u0001\u0002"u8))
            {
                entri.Add(i);
            }
        }

        var (ini, itu) = (entri[_acak.Next(entri.Count)], entri[_acak.Next(entri.Count)]);
        var (dari, panjang) = _acak.Next(5) switch
        {
            0 => (42, 4), // where it lies: two entries overlap
            1 => (20, 4), // compressed size
            2 => (24, 4), // inflated size
            3 => (16, 12), // checksum and both sizes
            _ => (46, Math.Min(BitConverter.ToUInt16(bita, ini + 28), BitConverter.ToUInt16(bita, itu + 28))),
        };
        bita.AsSpan(itu + dari, panjang).ToArray().CopyTo(bita, ini + dari);
        return bita;
    }

    private byte[] UbahBagian(byte[] asli)
    {
        var bagian = new List<(string Nama, byte[] Isi)>();
        using (var zip = new ZipArchive(new MemoryStream(asli)))
        {
            foreach (var entri in zip.Entries)
            {
                using var isi = new MemoryStream();
                using var arus = entri.Open();
                arus.CopyTo(isi);
                bagian.Add((entri.FullName, isi.ToArray()));
            }
        }

        var i = _acak.Next(bagian.Count);
        switch (_acak.Next(20))
        {
            case 0:
                bagian.RemoveAt(i);
                break;
            case 1:
                bagian.Add(bagian[i]);
                break;
            case 2:
                bagian[i] = (bagian[_acak.Next(bagian.Count)].Nama, bagian[i].Isi);
                break;
            case 3:
                bagian.Reverse();
                break;
            default:
                bagian[i] = (bagian[i].Nama, UbahXml(bagian[i].Isi));
                break;
        }

        using var keluaran = new MemoryStream();
        using (var zip = new ZipArchive(keluaran, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (nama, isi) in bagian)
            {
                using var arus = zip.CreateEntry(nama, CompressionLevel.Fastest).Open();
                arus.Write(isi);
            }
        }

        return keluaran.ToArray();
    }

    private byte[] UbahXml(byte[] xml)
    {
        for (var n = _acak.Next(1, 4); n > 0 && xml.Length > 2; n--)
        {
            var (a, b) = (Tempat(xml), Tempat(xml));
            (a, b) = (Math.Min(a, b), Math.Max(a, b));
            b = _acak.Next(2) == 0 ? Math.Min(b, a + _acak.Next(1, 40)) : b;
            xml = _acak.Next(8) switch
            {
                0 => [.. xml[..a], .. xml[b..]],
                1 => [.. xml[..b], .. xml[a..]],
                2 => xml[..a],
                3 => [.. xml[..a], (byte)_acak.Next(256), .. xml[(a + 1)..]],
                4 => _acak.Next(4) == 0 ? [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(xml))] : xml,
                _ => [.. xml[..a], .. Encoding.UTF8.GetBytes(Kamus[_acak.Next(Kamus.Length)]), .. xml[(_acak.Next(3) == 0 ? b : a)..]],
            };
        }

        return xml;
    }

    /// <summary>A position, mostly at a border of a tag or a value.</summary>
    private int Tempat(byte[] xml)
    {
        var i = _acak.Next(xml.Length - 1);
        var batas = xml.AsSpan(i, xml.Length - 1 - i).IndexOfAny("<>\"= "u8);
        return _acak.Next(4) == 0 || batas < 0 ? i : i + batas + _acak.Next(2);
    }
#pragma warning restore CA5394
}
