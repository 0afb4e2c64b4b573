using System.Globalization;
using System.Xml;

namespace Spm.Workbooks;

/// <summary>The styles of a workbook, numbered as they come; number 0 is the plain one.</summary>
internal sealed class DaftarGaya
{
    private const string WarnaGaris = "FFBFBFBF";
    private const string WarnaGarisTebal = "FF1F3864";

    // Lower numbers are built-in formats.
    private const int FormatPertama = 164;

    private readonly Dictionary<GayaSel, int> _nomor = [];

    // Nearly every cell has one of a few objects as its look: found without comparing looks.
    private readonly Dictionary<GayaSel, int> _dikenal = new(ReferenceEqualityComparer.Instance);

    /// <summary>Starts with the plain style.</summary>
    public DaftarGaya() => Nomor(new GayaSel());

    /// <summary>The number of a style.</summary>
    public int Nomor(GayaSel gaya)
    {
        if (_dikenal.TryGetValue(gaya, out var dikenal))
        {
            return dikenal;
        }

        if (!_nomor.TryGetValue(gaya, out var nomor))
        {
            nomor = _nomor.Count;
            _nomor.Add(gaya, nomor);
            _dikenal.Add(gaya, nomor);
        }

        return nomor;
    }

    /// <summary>Writes the part.</summary>
    public void Tulis(XmlWriter xml)
    {
        GayaSel[] semua = [.. _nomor.OrderBy(g => g.Value).Select(g => g.Key)];
        var huruf = Unik(semua, Huruf);
        var isi = Unik(semua, g => g.WarnaIsi);
        var garis = Unik(semua, g => g.Garis);
        string[] format = [.. semua.Select(g => g.Format).OfType<string>().Distinct()];

        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("styleSheet", RuangNamaBuku.Utama);
        Daftar(xml, "numFmts", format, (f, i) => Kosong(xml, "numFmt", ("numFmtId", Bilangan(FormatPertama + i)), ("formatCode", f)));
        Daftar(xml, "fonts", huruf, (h, _) => TulisHuruf(xml, h));

        // Programs take the first two fills for "none" and "gray125", whatever stands there.
        Daftar(xml, "fills", [null, null, .. isi.OfType<int>().Select(w => (int?)w)], (w, i) => TulisIsi(xml, w, i));
        Daftar(xml, "borders", garis, (g, _) => TulisGaris(xml, g));
        Daftar(xml, "cellStyleXfs", [0], (_, _) => Kosong(xml, "xf", ("numFmtId", "0"), ("fontId", "0"), ("fillId", "0"), ("borderId", "0")));
        var nomorIsi = isi.OfType<int>().ToList();
        Daftar(xml, "cellXfs", semua, (g, _) => TulisSel(
            xml,
            g,
            g.Format is { } f ? FormatPertama + Array.IndexOf(format, f) : 0,
            huruf.IndexOf(Huruf(g)),
            g.WarnaIsi is { } w ? 2 + nomorIsi.IndexOf(w) : 0,
            garis.IndexOf(g.Garis)));
        Daftar(xml, "cellStyles", [0], (_, _) => Kosong(xml, "cellStyle", ("name", "Normal"), ("xfId", "0"), ("builtinId", "0")));
        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    private static GayaSel Huruf(GayaSel gaya) => new()
    {
        Ukuran = gaya.Ukuran,
        Tebal = gaya.Tebal,
        Miring = gaya.Miring,
        GarisBawah = gaya.GarisBawah,
        WarnaTeks = gaya.WarnaTeks,
    };

    private static List<T> Unik<T>(IEnumerable<GayaSel> semua, Func<GayaSel, T> bagian) => [.. semua.Select(bagian).Distinct()];

    private static void TulisHuruf(XmlWriter xml, GayaSel huruf)
    {
        xml.WriteStartElement("font", RuangNamaBuku.Utama);
        foreach (var (ada, nama) in new[] { (huruf.Tebal, "b"), (huruf.Miring, "i"), (huruf.GarisBawah, "u") })
        {
            if (ada)
            {
                Kosong(xml, nama);
            }
        }

        Kosong(xml, "sz", ("val", huruf.Ukuran.ToString(CultureInfo.InvariantCulture)));
        if (huruf.WarnaTeks is { } warna)
        {
            Kosong(xml, "color", ("rgb", Warna(warna)));
        }

        Kosong(xml, "name", ("val", "Calibri"));
        Kosong(xml, "family", ("val", "2"));
        xml.WriteEndElement();
    }

    private static void TulisIsi(XmlWriter xml, int? warna, int nomor)
    {
        xml.WriteStartElement("fill", RuangNamaBuku.Utama);
        xml.WriteStartElement("patternFill", RuangNamaBuku.Utama);
        xml.WriteAttributeString("patternType", warna is not null ? "solid" : nomor == 0 ? "none" : "gray125");
        if (warna is { } isi)
        {
            Kosong(xml, "fgColor", ("rgb", Warna(isi)));
            Kosong(xml, "bgColor", ("indexed", "64"));
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void TulisGaris(XmlWriter xml, GarisSel garis)
    {
        xml.WriteStartElement("border", RuangNamaBuku.Utama);
        foreach (var sisi in new[] { "left", "right", "top", "bottom", "diagonal" })
        {
            var (gaya, warna) = (sisi, garis) switch
            {
                ("diagonal", _) => (null, ""),
                ("top", _) when garis.HasFlag(GarisSel.AtasTebal) => ("medium", WarnaGarisTebal),
                _ when garis.HasFlag(GarisSel.Keliling) => ("thin", WarnaGaris),
                ("bottom", _) when garis.HasFlag(GarisSel.Bawah) => ("thin", "FF000000"),
                _ => (null, ""),
            };
            xml.WriteStartElement(sisi, RuangNamaBuku.Utama);
            if (gaya is not null)
            {
                xml.WriteAttributeString("style", gaya);
                Kosong(xml, "color", ("rgb", warna));
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void TulisSel(XmlWriter xml, GayaSel gaya, int format, int huruf, int isi, int garis)
    {
        xml.WriteStartElement("xf", RuangNamaBuku.Utama);
        foreach (var (nama, nomor) in new[] { ("numFmtId", format), ("fontId", huruf), ("fillId", isi), ("borderId", garis), ("xfId", 0) })
        {
            xml.WriteAttributeString(nama, Bilangan(nomor));
        }

        if (gaya.Kutip)
        {
            xml.WriteAttributeString("quotePrefix", "1");
        }

        foreach (var (nama, terpakai) in new[] { ("applyNumberFormat", format > 0), ("applyFont", huruf > 0), ("applyFill", isi > 0), ("applyBorder", garis > 0) })
        {
            if (terpakai)
            {
                xml.WriteAttributeString(nama, "1");
            }
        }

        xml.WriteAttributeString("applyAlignment", "1");
        xml.WriteStartElement("alignment", RuangNamaBuku.Utama);
        if (gaya.Rata != RataSel.Umum)
        {
            xml.WriteAttributeString("horizontal", gaya.Rata switch { RataSel.Kiri => "left", RataSel.Tengah => "center", _ => "right" });
        }

        xml.WriteAttributeString("vertical", gaya.Atas ? "top" : "center");
        if (gaya.Bungkus)
        {
            xml.WriteAttributeString("wrapText", "1");
        }

        if (gaya.Lekuk > 0)
        {
            xml.WriteAttributeString("indent", Bilangan(gaya.Lekuk));
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Daftar<T>(XmlWriter xml, string nama, IReadOnlyList<T> isi, Action<T, int> tulis)
    {
        if (isi.Count == 0)
        {
            return;
        }

        xml.WriteStartElement(nama, RuangNamaBuku.Utama);
        xml.WriteAttributeString("count", Bilangan(isi.Count));
        for (var i = 0; i < isi.Count; i++)
        {
            tulis(isi[i], i);
        }

        xml.WriteEndElement();
    }

    private static void Kosong(XmlWriter xml, string nama, params ReadOnlySpan<(string Nama, string Nilai)> atribut)
    {
        xml.WriteStartElement(nama, RuangNamaBuku.Utama);
        foreach (var (kunci, nilai) in atribut)
        {
            xml.WriteAttributeString(kunci, nilai);
        }

        xml.WriteEndElement();
    }

    private static string Warna(int rgb) => "FF" + rgb.ToString("X6", CultureInfo.InvariantCulture);

    private static string Bilangan(int angka) => angka.ToString(CultureInfo.InvariantCulture);
}
