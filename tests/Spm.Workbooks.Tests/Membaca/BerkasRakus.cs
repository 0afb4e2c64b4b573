using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Spm.Workbooks.Tests;

/// <summary>
/// Files of at most 20 MiB that are made to cost time or memory, one trick each. Repetition is broken up by noise where the trick is not the ratio itself, which
/// would give the file away at once.
/// </summary>
internal sealed class BerkasRakus
{
    private const int Penuh = 199 * 1024 * 1024;
    private const int Derau = 640;
    private const string BukaLembar = $"<worksheet xmlns=\"{WorkbookFragmen.Transisi}\">";
    private const string BukaString = $"<sst xmlns=\"{WorkbookFragmen.Transisi}\">";
    private const string TutupLembar = "</worksheet>";
    private const string Lembar = "xl/worksheets/sheet1.xml";

    // Makes a part one for the XML reader.
    private const string BukanPolos = "<!-- a -->";

    // Reproducible chance, nothing secret.
#pragma warning disable CA5394
    private readonly Random _acak = new(1);
#pragma warning restore CA5394

    private BerkasRakus(string nama, PenolakanBerkas? penolakan, Func<BerkasRakus, byte[]> buat) => (Nama, Penolakan, Bita) = (nama, penolakan, buat(this));

    public string Nama { get; }

    /// <summary>How it ends; null where it is read.</summary>
    public PenolakanBerkas? Penolakan { get; }

    public byte[] Bita { get; }

    /// <summary>The tricks by name.</summary>
    public static IReadOnlyDictionary<string, Func<BerkasRakus>> Semua { get; } = new (string Nama, PenolakanBerkas? Penolakan, Func<BerkasRakus, byte[]> Buat)[]
    {
        ("sheet of 200 MiB of spaces", PenolakanBerkas.RasioMekar, b => b.DenganBagian(Lembar, BukaLembar, new string(' ', 1 << 16), "", Penuh, derau: false)),
        ("sheet of more than 200 MiB", PenolakanBerkas.MekarTerlaluBesar, b => b.DenganBagian(Lembar, BukaLembar + "<sheetData>", Baris(400, "<c><v>123456789012345678</v></c>"), "</sheetData>" + TutupLembar, Penuh + (2 << 20))),
        ("picture that inflates a thousandfold", PenolakanBerkas.RasioMekar, b => b.DenganBagian("xl/media/image1.bmp", "BM", new string('\0', 1 << 16), "", Penuh, derau: false)),
        ("pictures of more than 200 MiB that nobody reads", PenolakanBerkas.MekarTerlaluBesar, b => b.DenganBagian("xl/media/image1.bmp", "BM", new string('\0', 1 << 14), "", Penuh + (2 << 20))),
        ("empty cells", PenolakanBerkas.TerlaluBanyakIsi, b => b.DenganBagian(Lembar, BukaLembar + "<sheetData>", Baris(16_000, "<c/>"), "</sheetData>" + TutupLembar, Penuh)),
        ("tiny cells", PenolakanBerkas.TerlaluBanyakIsi, b => b.DenganBagian(Lembar, BukaLembar + "<sheetData>", Baris(16_000, "<c><v>1</v></c>"), "</sheetData>" + TutupLembar, Penuh)),
        ("cells with long attributes", PenolakanBerkas.XmlTidakLazim, b => b.DenganBagian(Lembar, BukaLembar + "<sheetData>", Baris(1000, $"<c {Atribut(31)}/>"), "</sheetData>" + TutupLembar, Penuh)),
        ("rows of nothing", null, b => b.DenganBagian(Lembar, BukaLembar + "<sheetData>", string.Concat(Enumerable.Repeat("<row/>", 1000)), "</sheetData>" + TutupLembar, 6_000_000)),
        ("elements of no meaning", PenolakanBerkas.XmlTidakLazim, b => b.DenganBagian(Lembar, BukaLembar + "<x>", string.Concat(Enumerable.Repeat("<a/>", 8000)) + "<a b=\"{0}\"/>", "</x>" + TutupLembar, Penuh)),
        ("elements with many attributes", PenolakanBerkas.XmlTidakLazim, b => b.DenganBagian(Lembar, BukaLembar + "<x>", string.Concat(Enumerable.Repeat($"<a {Atribut(32)}/>", 100)) + "<a b=\"{0}\"/>", "</x>" + TutupLembar, Penuh)),
        ("many prefixes", PenolakanBerkas.XmlTidakLazim, b => b.DenganBagian(Lembar, BukaLembar + Prefiks(1900), string.Concat(Enumerable.Repeat("<p1899:a/>", 3000)) + "<a b=\"{0}\"/>", "", Penuh)),
        ("columns hidden again and again", PenolakanBerkas.Rusak, b => b.DenganBagian(Lembar, BukaLembar + "<cols>", string.Concat(Enumerable.Repeat("<col min=\"1\" max=\"16384\" hidden=\"1\"/>", 1000)) + "<col a=\"{0}\"/>", "</cols><sheetData/>" + TutupLembar, Penuh)),
        ("merged ranges", PenolakanBerkas.TerlaluBanyakIsi, b => b.DenganBagian(Lembar, BukaLembar + "<sheetData/><mergeCells>", string.Concat(Enumerable.Repeat("<mergeCell ref=\"A1:B2\"/>", 1000)) + "<mergeCell a=\"{0}\" ref=\"A1\"/>", "</mergeCells>" + TutupLembar, Penuh)),
        ("ranges merged over each other", null, b => b.DenganBagian(Lembar, BukaLembar + "<sheetData><row><c><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData><mergeCells>", string.Concat(Enumerable.Repeat("<mergeCell ref=\"A1:XFD1048576\"/>", 100)) + "<mergeCell a=\"{0}\" ref=\"A1\"/>", "</mergeCells>" + TutupLembar, 400_000)),
        ("cells far apart", null, b => b.DenganBagian(Lembar, BukaLembar + "<sheetData>", "<row spans=\"{0}\"><c><v>1</v></c><c t=\"str\"><v>Jumlah</v></c></row>", "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData>" + TutupLembar, 20_000_000)),
        ("attribute without an end", PenolakanBerkas.XmlTidakLazim, b => b.DenganBagian(Lembar, BukaLembar + "<a b=\"", new string('x', 8000) + "{0}", "\"/>" + TutupLembar, Penuh)),
        ("value without an end", PenolakanBerkas.TeksTerlaluPanjang, b => b.DenganBagian(Lembar, BukaLembar + "<sheetData><row><c t=\"str\"><v>", new string('x', 8000) + "{0}", "</v></c></row></sheetData>" + TutupLembar, Penuh)),
        ("long values", PenolakanBerkas.TerlaluBanyakIsi, b => b.DenganBagian(Lembar, BukaLembar + "<sheetData>", Baris(1, "<c t=\"str\"><v>" + new string('x', 32_000) + "</v></c>"), "</sheetData>" + TutupLembar, Penuh)),
        ("value in ten million pieces", PenolakanBerkas.TeksTerlaluPanjang, b => b.DenganBagian(Lembar, BukaLembar + "<sheetData><row><c t=\"str\"><v>", string.Concat(Enumerable.Repeat("a<!---->", 1000)) + "{0}", "</v></c></row></sheetData>" + TutupLembar, Penuh)),
        ("CDATA without an end", PenolakanBerkas.XmlTidakLazim, b => b.DenganBagian(Lembar, BukaLembar + "<sheetData><row><c t=\"str\"><v><![CDATA[", new string('<', 8000) + "{0}", "]]></v></c></row></sheetData>" + TutupLembar, Penuh)),
        ("cells for the XML reader", PenolakanBerkas.XmlTidakLazim, b => b.DenganBagian(Lembar, BukaLembar + BukanPolos + "<sheetData>", Baris(8000, "<c/>"), "</sheetData>" + TutupLembar, Penuh)),
        ("elements for the XML reader", PenolakanBerkas.XmlTidakLazim, b => b.DenganBagian(Lembar, BukaLembar + BukanPolos + "<x>", string.Concat(Enumerable.Repeat("<a/>", 8000)) + "<a b=\"{0}\"/>", "", Penuh)),
        ("names, all different", PenolakanBerkas.XmlTidakLazim, b => b.DenganBagian(Lembar, BukaLembar + BukanPolos, "<a{1}/><b{1}/><c{1}/><d{1}/>", "", 40_000_000)),
        ("attributes of one element", PenolakanBerkas.XmlTidakLazim, b => b.DenganBagian(Lembar, BukaLembar + BukanPolos + "<a", " b{1}=\"\" c{1}=\"\"", "/>", 40_000_000)),
        ("attribute without an end in UTF-16", PenolakanBerkas.XmlTidakLazim, b => b.DenganBagian(Lembar, BukaLembar + "<a b=\"", new string('\u3C00', 8000) + "{0}", "\"/>" + TutupLembar, 40_000_000, Encoding.Unicode)),
        ("deep nesting", PenolakanBerkas.Rusak, b => b.DenganBagian(Lembar, BukaLembar, string.Concat(Enumerable.Repeat("<a>", 8000)) + "<a b=\"{0}\">", "", Penuh)),
        ("two million shared strings", PenolakanBerkas.TerlaluBanyakIsi, b => b.DenganString(string.Concat(Enumerable.Repeat("<si><t>a</t></si>", 1000)) + "<si><t>{0}</t></si>", 100_000_000)),
        ("shared strings of 100 million characters", PenolakanBerkas.TerlaluBanyakIsi, b => b.DenganString("<si><t>" + new string('y', 30_000) + "{0}</t></si>", 100_000_000)),
        ("shared string of 200 MiB", PenolakanBerkas.TeksTerlaluPanjang, b => b.DenganBagian("xl/sharedStrings.xml", BukaString + "<si><t>", new string('y', 8000) + "{0}", "</t></si></sst>", Penuh)),
        ("shared strings for the XML reader", PenolakanBerkas.TerlaluBanyakIsi, b => b.DenganString(BukanPolos + "<si><t>" + new string('y', 10_000) + "{0}</t></si>", Penuh)),
        ("shared strings of no text", PenolakanBerkas.XmlTidakLazim, b => b.DenganString(string.Concat(Enumerable.Repeat("<x/>", 8000)) + "<x a=\"{0}\"/>", Penuh)),
        ("relationships", PenolakanBerkas.Rusak, b => b.DenganBagian("xl/_rels/workbook.xml.rels", "<Relationships>", string.Concat(Enumerable.Repeat("<Relationship/>", 500)) + "<Relationship Id=\"{0}\"/>", "</Relationships>", 30_000_000)),
        ("content types", PenolakanBerkas.XmlTidakLazim, b => b.DenganBagian("[Content_Types].xml", "<Types>", string.Concat(Enumerable.Repeat("<Override PartName=\"/a\" ContentType=\"oleObject\"/>", 500)) + "<Override PartName=\"{0}\" ContentType=\"a\"/>", "</Types>", 30_000_000)),
        ("number formats", PenolakanBerkas.XmlTidakLazim, b => b.DenganBagian("xl/styles.xml", $"<styleSheet xmlns=\"{WorkbookFragmen.Transisi}\"><numFmts>", "<numFmt numFmtId=\"{1}\" formatCode=\"[\"/>", "</numFmts></styleSheet>", 40_000_000)),
        ("thousands of entries", PenolakanBerkas.TerlaluBanyakEntri, _ => BanyakEntri()),
        ("entries over the same bytes", PenolakanBerkas.Rusak, b => Tumpang(b.DenganBagian("xl/media/image1.png", "", "{0}", "", 5_000_000))),
        ("every figure of every row is wrong", PenolakanBerkas.TerlaluBanyakIsi, _ => SemuaSalah()),
    }.ToDictionary(t => t.Nama, t => (Func<BerkasRakus>)(() => new BerkasRakus(t.Nama, t.Penolakan, t.Buat)));

    private static string Baris(int banyak, string sel) => "<row spans=\"{0}\">" + string.Concat(Enumerable.Repeat(sel, banyak)) + "</row>";

    private static string Atribut(int banyak) => string.Join(' ', Enumerable.Range(0, banyak).Select(i => $"a{(char)('a' + (i / 16))}{(char)('a' + (i % 16))}=\"\""));

    private static string Prefiks(int banyak) => string.Concat(Enumerable.Range(0, banyak).Chunk(32).Select(c => "<x " + string.Join(' ', c.Select(i => $"xmlns:p{i}=\"urn:{i}\"")) + ">"));

    private static byte[] BanyakEntri()
    {
        using var isi = new MemoryStream();
        using (var zip = new ZipArchive(isi, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i < 60_000; i++)
            {
                zip.CreateEntry($"xl/media/gambar{i}.png", CompressionLevel.NoCompression);
            }
        }

        return isi.ToArray();
    }

    /// <summary>Lets every entry of the directory claim the bytes of the largest one.</summary>
    private static byte[] Tumpang(byte[] bita)
    {
        var (letak, ukuran, awal) = (new List<int>(), 0u, 0u);
        for (var i = BitConverter.ToInt32(bita, bita.Length - 6); BitConverter.ToUInt32(bita, i) == 0x02014B50; i += 46 + bita[i + 28] + bita[i + 30])
        {
            letak.Add(i);
            (ukuran, awal) = BitConverter.ToUInt32(bita, i + 20) > ukuran ? (BitConverter.ToUInt32(bita, i + 20), BitConverter.ToUInt32(bita, i + 42)) : (ukuran, awal);
        }

        foreach (var i in letak)
        {
            BitConverter.GetBytes(ukuran).CopyTo(bita, i + 20);
            BitConverter.GetBytes(awal).CopyTo(bita, i + 42);
        }

        return bita;
    }

    private static byte[] SemuaSalah()
    {
        var salah = string.Concat(Enumerable.Repeat("1.", 16_000));
        var data = new StringBuilder();
        for (var baris = 2; baris <= BatasBerkas.BarisTerbanyak; baris++)
        {
            data.Append(CultureInfo.InvariantCulture, $"<row r=\"{baris}\">");
            foreach (var kolom in "ABCDEFGHIJKL")
            {
                data.Append(CultureInfo.InvariantCulture, $"<c r=\"{kolom}{baris}\" t=\"s\"><v>0</v></c>");
            }

            data.Append("</row>");
        }

        var fragmen = new WorkbookFragmen().StringBersama($"<si><t>{salah}</t></si>");
        foreach (var (nama, kepala) in new[]
        {
            (TataLetakTemplate.LembarPenerima, TataLetakTemplate.KepalaPenerima), (TataLetakTemplate.LembarMutu, TataLetakTemplate.KepalaMutu),
            (TataLetakTemplate.LembarAnggaran, TataLetakTemplate.KepalaAnggaran), (TataLetakTemplate.LembarKendala, TataLetakTemplate.KepalaKendala),
        })
        {
            fragmen.Lembar(nama, "<row>" + string.Concat(kepala.Select(k => $"<c t=\"inlineStr\"><is><t>{k}</t></is></c>")) + "</row>" + data);
        }

        return fragmen.Bita();
    }

    private byte[] DenganString(string potongan, int ukuran) => DenganBagian("xl/sharedStrings.xml", BukaString, potongan, "</sst>", ukuran);

    /// <summary>A workbook with a part that repeats a piece up to a size: <c>{0}</c> in it is noise, <c>{1}</c> a number.</summary>
    private byte[] DenganBagian(string nama, string awal, string potongan, string akhir, long ukuran, Encoding? penyandian = null, bool derau = true)
    {
        penyandian ??= new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var isi = new MemoryStream();
        isi.Write(WorkbookFragmen.Data("<row><c><v>1</v></c></row>").StringBersama("").Gaya("").Bita());
        using (var zip = new ZipArchive(isi, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(nama)?.Delete();
        }

        using (var zip = new ZipArchive(isi, ZipArchiveMode.Update, leaveOpen: true))
        using (var arus = new StreamWriter(zip.CreateEntry(nama, CompressionLevel.Fastest).Open(), penyandian))
        {
            arus.Write(awal);
            for (long tertulis = 0, nomor = 0; tertulis < ukuran;)
            {
                var bait = Bait(potongan, derau, ref nomor);
                arus.Write(bait);
                tertulis += bait.Length;
            }

            arus.Write(akhir);
        }

        return isi.ToArray();
    }

    private string Bait(string potongan, bool derau, ref long nomor)
    {
        if (potongan.Contains("{1}", StringComparison.Ordinal))
        {
            var bait = new StringBuilder();
            for (var i = 0; i < 1000; i++, nomor++)
            {
                bait.Append(potongan).Replace("{1}", nomor.ToString("x", CultureInfo.InvariantCulture), bait.Length - potongan.Length, potongan.Length);
            }

            return bait.ToString();
        }

        return potongan.Contains("{0}", StringComparison.Ordinal) ? potongan.Replace("{0}", Acak(), StringComparison.Ordinal)
            : derau ? potongan + Acak()
            : potongan;
    }

    private string Acak()
    {
        var acak = new byte[Derau / 2];
#pragma warning disable CA5394
        _acak.NextBytes(acak);
#pragma warning restore CA5394
        return Convert.ToHexString(acak);
    }
}
