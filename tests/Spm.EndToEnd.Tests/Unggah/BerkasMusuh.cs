using System.Globalization;
using System.IO.Compression;
using System.Text;
using Spm.Domain;
using Spm.Workbooks;

namespace Spm.EndToEnd.Tests;

/// <summary>
/// One run of <c>rekap</c> over a folder where hostile and unreadable files lie beside good ones, in the very slots that the good ones report for, and one with the
/// good ones alone.
/// </summary>
public sealed class BerkasMusuh : IAsyncLifetime
{
    private const string Hubungan = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Utama = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private const string Lembar = "xl/worksheets/sheet2.xml";

    private readonly FolderUji _folder = FolderUji.Buat();

    /// <summary>The files, with the one finding that each is answered with.</summary>
    public static IReadOnlyDictionary<string, (string Kode, Func<byte[], byte[]> Buat)> Berkas { get; } = new Dictionary<string, (string, Func<byte[], byte[]>)>
    {
        ["kosong"] = ("SPM-101", _ => []),
        ["halaman-web"] = ("SPM-102", _ => "<html><body><table><tr><td>1</td></tr></table></body></html>"u8.ToArray()),
        ["csv"] = ("SPM-102", _ => "Kode;Jumlah\r\nK-KES-01;10\r\n"u8.ToArray()),
        ["dokumen-teks-terbuka"] = ("SPM-102", _ => Arsip(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<a/>"))),
        ["workbook-dalam-zip"] = ("SPM-102", baik => Arsip(("laporan.xlsx", Encoding.Latin1.GetString(baik)))),
        ["biner"] = ("SPM-102", baik => Dengan(baik, "[Content_Types].xml", _ => "<Types><Override PartName=\"/xl/workbook.bin\" ContentType=\"application/vnd.ms-excel.sheet.binary.macroEnabled.main\"/></Types>")),
        ["bersandi"] = ("SPM-103", _ => Ole2("EncryptedPackage")),
        ["excel-97"] = ("SPM-104", _ => Ole2("Workbook")),
        ["excel-4"] = ("SPM-104", _ => [0x09, 0x04, 0x06, 0x00, .. new byte[500]]),
        ["makro"] = ("SPM-105", baik => Dengan(baik, "xl/vbaProject.bin", _ => "a")),
        ["makro-excel-4"] = ("SPM-105", baik => Dengan(baik, "xl/macrosheets/sheet1.xml", _ => "<a/>")),
        ["terlalu-besar"] = ("SPM-106", baik => [.. baik, .. new byte[BatasBerkas.UkuranTerbesar]]),
        ["mekar"] = ("SPM-107", baik => DenganBesar(baik, "xl/media/image1.bmp", 201, "", 64)),
        ["banyak-bagian"] = ("SPM-108", baik => DenganBanyak(baik, 300)),
        ["terpotong"] = ("SPM-109", baik => baik[..(baik.Length / 2)]),
        ["tumpang-tindih"] = ("SPM-109", Tumpang),
        ["bersarang"] = ("SPM-109", baik => Dengan(baik, Lembar, _ => string.Concat(Enumerable.Repeat("<a>", 10_000)))),
        ["entitas"] = ("SPM-110", baik => Dengan(baik, Lembar, isi => $"<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]>{isi[isi.IndexOf("<x:worksheet", StringComparison.Ordinal)..]}")),
        ["berkas-luar"] = ("SPM-110", baik => Dengan(baik, Lembar, isi => $"<!DOCTYPE a SYSTEM \"file:///etc/passwd\">{isi[isi.IndexOf("<x:worksheet", StringComparison.Ordinal)..]}")),
        ["bom-zip"] = ("SPM-112", baik => DenganBesar(baik, Lembar, 150, $"<worksheet {Utama}>", 0)),
        ["bom-zip-gambar"] = ("SPM-112", baik => DenganBesar(baik, "xl/media/image1.png", 150, "", 0)),
        ["teks-panjang"] = ("SPM-113", baik => Dengan(baik, Lembar, _ => $"<worksheet {Utama}><sheetData><row><c t=\"str\"><v>{string.Concat(Enumerable.Range(0, 8000).Select(i => i.ToString(CultureInfo.InvariantCulture)))}{new string('x', 32_767)}</v></c></row></sheetData></worksheet>")),
        ["sel-gabungan"] = ("SPM-114", baik => Dengan(baik, Lembar, _ => $"<worksheet {Utama}><sheetData/><mergeCells>{string.Concat(Enumerable.Range(1, 100_001).Select(i => $"<mergeCell ref=\"A{i}:B{i}\"/>"))}</mergeCells></worksheet>")),
        ["bagian-ganda"] = ("SPM-115", baik => DenganEntri(baik, "XL/Workbook.xml")),
        ["dokumen-tertanam"] = ("SPM-116", baik => Dengan(baik, "xl/embeddings/Microsoft_Word_Document.docx", _ => "a")),
        ["activex"] = ("SPM-116", baik => Dengan(baik, "xl/worksheets/_rels/sheet2.xml.rels", _ => Rels("control", "../benda/a.bin", keLuar: false))),
        ["tautan-workbook"] = ("SPM-117", baik => Dengan(baik, "xl/externalLinks/externalLink1.xml", _ => $"<externalLink {Utama}><externalBook/></externalLink>")),
        ["gambar-bertaut"] = ("SPM-117", baik => Dengan(baik, "xl/drawings/_rels/drawing9.xml.rels", _ => Rels("image", "https://contoh.invalid/a.png", keLuar: true))),
        ["koneksi"] = ("SPM-118", baik => Dengan(baik, "xl/connections.xml", _ => $"<connections {Utama}/>")),
        ["dde"] = ("SPM-118", baik => Dengan(baik, "xl/externalLinks/externalLink1.xml", _ => $"<externalLink {Utama}><ddeLink ddeService=\"cmd\" ddeTopic=\"/c calc\"/></externalLink>")),
        ["xml-tidak-lazim"] = ("SPM-119", baik => DenganBesar(baik, Lembar, 40, $"<worksheet {Utama}><!-- a --><a>", 64)),
    };

    /// <summary>The slot where hostile files lie beside a good one.</summary>
    public static Slot Slot { get; } = new(new Periode(2025, 4), KodeWilayah.Parse("36.71"), Urusan.Kesehatan);

    /// <summary>What the run left.</summary>
    public HasilProses Hasil { get; private set; } = null!;

    /// <summary>Output folder of the run.</summary>
    public string Keluaran => _folder.Di("keluaran");

    /// <summary>Output folder of the run with the good workbooks alone.</summary>
    public string KeluaranBaik => _folder.Di("keluaran-baik");

    /// <summary>Where a file is uploaded to.</summary>
    public static string Path(string nama) => $"{Slot}/{nama}.xlsx";

    public async Task InitializeAsync()
    {
        var (masukan, baik) = (_folder.Di("masukan"), _folder.Di("baik"));
        ContohKecil.Tulis(baik, "36.71");
        ContohKecil.Tulis(masukan, "36.71");
        var laporan = await File.ReadAllBytesAsync(Directory.EnumerateFiles(System.IO.Path.Combine(baik, Slot.ToString())).First());
        foreach (var (nama, (_, buat)) in Berkas)
        {
            await File.WriteAllBytesAsync(System.IO.Path.Combine(masukan, Path(nama)), buat(laporan));
        }

        (await JalanRekap.JalankanAsync(baik, KeluaranBaik, _folder.Di("storage-baik"))).DenganKode(0);
        Hasil = await JalanRekap.JalankanAsync(masukan, Keluaran, _folder.Di("storage"));
    }

    public async Task DisposeAsync() => await _folder.DisposeAsync();

    private static byte[] Arsip(params (string Nama, string Isi)[] isi)
    {
        using var bita = new MemoryStream();
        using (var zip = new ZipArchive(bita, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (nama, teks) in isi)
            {
                using var arus = zip.CreateEntry(nama).Open();
                arus.Write(Encoding.Latin1.GetBytes(teks));
            }
        }

        return bita.ToArray();
    }

    /// <summary>A good workbook with a part added or changed.</summary>
    private static byte[] Dengan(byte[] baik, string nama, Func<string, string> ubah) => Ubah(baik, zip =>
    {
        var semula = "";
        if (zip.GetEntry(nama) is { } entri)
        {
            using (var baca = new StreamReader(entri.Open()))
            {
                semula = baca.ReadToEnd();
            }

            entri.Delete();
        }

        using var tulis = new StreamWriter(zip.CreateEntry(nama).Open());
        tulis.Write(ubah(semula));
    });

    private static byte[] DenganBanyak(byte[] baik, int jumlah) => Ubah(baik, zip =>
    {
        for (var i = 0; i < jumlah; i++)
        {
            zip.CreateEntry($"xl/media/image{i}.png");
        }
    });

    private static byte[] DenganEntri(byte[] baik, string nama) => Ubah(baik, zip => zip.CreateEntry(nama));

    /// <summary>A good workbook with a part of this many MiB: spaces, with a tag and some noise in every 4 KiB, or without.</summary>
    private static byte[] DenganBesar(byte[] baik, string nama, int mebi, string awal, int derau)
    {
        var acak = Enumerable.Range(0, derau).Select(i => (byte)('a' + (i * 7 % 26))).ToArray();
        return Ubah(Ubah(baik, zip => zip.GetEntry(nama)?.Delete()), zip =>
        {
            using var arus = zip.CreateEntry(nama, CompressionLevel.Fastest).Open();
            arus.Write(Encoding.UTF8.GetBytes(awal));
            var blok = new byte[4096];
            for (var i = 0; i < mebi * 256; i++)
            {
                Array.Fill(blok, (byte)' ');
                for (var j = 0; j < derau; j++)
                {
                    blok[j] = (byte)('a' + ((acak[j] + (i * (j + 3) * 31)) % 26));
                }

                if (derau > 0)
                {
                    "<a/>"u8.CopyTo(blok);
                }

                arus.Write(blok);
            }
        });
    }

    private static byte[] Ubah(byte[] baik, Action<ZipArchive> ubah)
    {
        using var isi = new MemoryStream();
        isi.Write(baik);
        using (var zip = new ZipArchive(isi, ZipArchiveMode.Update, leaveOpen: true))
        {
            ubah(zip);
        }

        return isi.ToArray();
    }

    private static string Rels(string jenis, string tujuan, bool keLuar) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{Hubungan}{jenis}\" Target=\"{tujuan}\"{(keLuar ? " TargetMode=\"External\"" : "")}/></Relationships>";

    // The directory of the container begins at the first sector; a name of a stream stands at the begin of its entry.
    private static byte[] Ole2(string arus)
    {
        var isi = new byte[4096];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(isi, 0);
        Encoding.Unicode.GetBytes(arus).CopyTo(isi, 1024);
        return isi;
    }

    /// <summary>Lets every entry of the directory claim the bytes of the largest one.</summary>
    private static byte[] Tumpang(byte[] baik)
    {
        var bita = (byte[])baik.Clone();
        var entri = new List<int>();
        for (var i = 0; i + 46 < bita.Length; i++)
        {
            if (bita.AsSpan(i).StartsWith("PK\u0001\u0002"u8))
            {
                entri.Add(i);
            }
        }

        var terbesar = entri.MaxBy(i => BitConverter.ToInt32(bita, i + 20));
        foreach (var i in entri)
        {
            bita.AsSpan(terbesar + 16, 12).ToArray().CopyTo(bita, i + 16);
            bita.AsSpan(terbesar + 42, 4).ToArray().CopyTo(bita, i + 42);
        }

        return bita;
    }
}
