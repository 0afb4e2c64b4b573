using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Spm.Domain;

namespace Spm.Workbooks.Tests;

/// <summary>
/// Every part of a small rekap against the file of that part in <c>Berkas/Rekap</c>, not the bytes of the package. Cells of strings are compared with their text, one row per
/// line, so that a change can be read; of each sheet the first rows and links only, the rest is more of the same. With <c>SPM_TULIS_BAGIAN=1</c> the files are written instead, to be reviewed.
/// </summary>
public class BagianRekapTests
{
    private const string Tulis = "SPM_TULIS_BAGIAN";

    private const int Terbanyak = 45;

    private static readonly XNamespace S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Berkas", "Rekap");

    [Fact]
    public void Every_part_of_a_small_rekap_is_as_reviewed()
    {
        var bagian = Bagian(RekapBanten.Tulis(Kecil()));
        if (Environment.GetEnvironmentVariable(Tulis) == "1")
        {
            TulisSemua(bagian);
        }

        Assert.Equal(Directory.EnumerateFiles(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal), bagian.Keys.Order(StringComparer.Ordinal));
        Assert.All(bagian, b => Assert.Equal(File.ReadAllText(Path.Combine(Folder, b.Key)), b.Value));
    }

    // Every kind of cell: a service with everything, one without mutu, one that does not apply, a rejected and a late urusan, targets, a formula as text, an own service of the province.
    private static Rekap Kecil()
    {
        var (beasiswa, kesetaraan) = (KodeLayanan.Parse("K-PEND-01"), KodeLayanan.Parse("K-PEND-03"));
        var penuh = RekapBanten.Laporan(beasiswa, 1_000, 999.5m, 80, new Kendala(RekapBanten.PermasalahanRumus, null, "Kendala!A2:C2")) with
        {
            Anggaran = new Anggaran(new Angka(2_500_000_000, "C Anggaran!E2"), new Angka(2_125_000_000, "C Anggaran!F2")),
            Tahapan = [new(Tahap.PengumpulanData, StatusTahap.Selesai, "Berita acara", null, "Tahapan!D2:F2"), new(Tahap.PenghitunganKebutuhan, StatusTahap.SedangBerjalan, null, "Menunggu", "Tahapan!D3:F3"), new(Tahap.Pelaksanaan, StatusTahap.Belum, null, null, "Tahapan!D5:F5")],
            Personil = [new("Guru", "Orang", new Angka(12, "Personil!D2"), new Angka(9, "Personil!E2"), null, Bersama: false, "Personil!A2:F2")],
            Asesmen = [new("SD", KemampuanAsesmen.Literasi, new Angka(61.5m, "Asesmen!E2"), new Angka(58, "Asesmen!F2"))],
        };
        var rekap = RekapKecil.Dari(
            ("36.01", penuh), ("36.01", RekapBanten.TidakBerlaku(kesetaraan, 0, RekapBanten.AlasanRumus)),
            ("36.71", RekapBanten.Laporan(beasiswa, 10, 10, mutu: null)), ("36", RekapBanten.Laporan(KodeLayanan.Parse("P-SOS-01"), 8, 6, 100)));
        var serang = rekap.Daerah[1];
        CapaianUrusan[] urusan = [.. serang.Hasil.Capaian.Urusan.Select((u, i) => i == 0 ? u with { Status = StatusUrusan.Terlambat } : i == 1 ? u with { Status = StatusUrusan.Ditolak } : u)];
        rekap = rekap.DenganTarget("36.01", ("K-PEND-01", 1_050, 85.5m), ("K-PEND-02", 400, null), ("K-PEND-03", 0, null), ("K-KES-01", null, 90));
        return rekap with { Daerah = [rekap.Daerah[0], serang with { Hasil = serang.Hasil with { Contoh = true, Capaian = serang.Hasil.Capaian with { Urusan = urusan } } }] };
    }

    private static SortedDictionary<string, string> Bagian(byte[] isi)
    {
        using var zip = new ZipArchive(new MemoryStream(isi));
        var semua = zip.Entries.ToDictionary(e => e.FullName, e =>
        {
            using var bagian = e.Open();
            return XDocument.Load(bagian, LoadOptions.PreserveWhitespace);
        });
        string[] teks = [.. semua["xl/sharedStrings.xml"].Root!.Elements().Select(si => si.Value)];
        foreach (var lembar in semua.Where(b => b.Key.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)))
        {
            lembar.Value.Descendants(S + "row").Skip(Terbanyak).Remove();
            lembar.Value.Descendants(S + "hyperlink").Skip(Terbanyak).Remove();
            foreach (var sel in lembar.Value.Descendants(S + "c").Where(c => (string?)c.Attribute("t") == "s"))
            {
                sel.Element(S + "v")!.Value = teks[int.Parse(sel.Value, CultureInfo.InvariantCulture)];
            }
        }

        semua.Remove("xl/sharedStrings.xml");
        return new SortedDictionary<string, string>(semua.ToDictionary(b => b.Key.Replace('/', '~'), b => Terbaca(b.Value)), StringComparer.Ordinal);
    }

    // One row or one element outside the rows per line.
    private static string Terbaca(XDocument bagian) =>
        bagian.ToString(SaveOptions.DisableFormatting).Replace("><", ">\n<", StringComparison.Ordinal).Replace("\n<c ", "<c ", StringComparison.Ordinal)
            .Replace("\n<v>", "<v>", StringComparison.Ordinal).Replace("\n</c>", "</c>", StringComparison.Ordinal).Replace("\n</row>", "</row>", StringComparison.Ordinal) + "\n";

    private static void TulisSemua(SortedDictionary<string, string> bagian)
    {
        // From bin/…/net10.0 to the files of the project, and to the copy that this run compares with.
        foreach (var folder in new[] { Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "Berkas", "Rekap"), Folder })
        {
            Directory.CreateDirectory(folder);
            Directory.GetFiles(folder).ToList().ForEach(File.Delete);
            foreach (var (nama, isi) in bagian)
            {
                File.WriteAllText(Path.Combine(folder, nama), isi, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            }
        }
    }
}
