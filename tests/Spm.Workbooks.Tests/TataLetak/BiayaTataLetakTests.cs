using System.Diagnostics;
using System.Text;
using Xunit.Abstractions;

namespace Spm.Workbooks.Tests;

/// <summary>Workbooks made to keep the search for tables busy end in a verdict soon.</summary>
public class BiayaTataLetakTests(ITestOutputHelper keluaran)
{
    // Compared with merely reading the cells, so that a busy machine does not matter; what grows with the square of the file takes hundreds of times as long.
    private const int KaliPembacaan = 15;
    private static readonly TimeSpan Awalan = TimeSpan.FromSeconds(1);

    private const string Kepala = "No|Uraian SPM|Satuan|Jumlah yang harus dilayani|Jumlah yang terlayani";

    [Fact]
    public void Sheet_of_nothing_but_headers() => Selesai(Lembar(1600, _ => string.Join('|', Enumerable.Range(0, 250).Select(k => Kepala.Split('|')[k % 5]))));

    [Fact]
    public void Sheet_of_headers_below_a_good_one() =>
        Selesai($"{Kepala}\n1.A.1|Ibu hamil|Orang|10|9\n" + Lembar(1600, _ => string.Join('|', Enumerable.Range(0, 240).Select(k => Kepala.Split('|')[k % 4]))));

    [Fact]
    public void Sheet_of_lines_that_look_like_services() => Selesai($"{Kepala}\n" + Lembar(60_000, b => $"{b}|Pelayanan kesehatan ibu {b} hamil x{b}|Orang|10|9"));

    [Fact]
    public void Sheet_of_errors() => Selesai($"{Kepala}\n" + Lembar(60_000, b => $"{b % 12}.A.{b}|Ibu hamil|Orang|!#REF!|belum ada"));

    [Fact]
    public void Sheet_of_as_many_columns_as_there_are() => Selesai(Lembar(20, _ => string.Join('|', Enumerable.Range(0, 16_384).Select(k => Kepala.Split('|')[k % 5]))));

    [Fact]
    public void Sheet_of_very_long_texts()
    {
        var panjang = string.Join(' ', Enumerable.Repeat("ibu hamil", 3000));
        Selesai($"{Kepala}\n" + Lembar(200, b => $"{b}|{panjang}|{panjang}|{panjang}|{panjang}"));
    }

    [Fact]
    public void Sheet_of_merged_ranges()
    {
        var gabungan = string.Concat(Enumerable.Range(1, 100_000).Select(b => $"<mergeCell ref=\"A{b}:XFD{b}\"/>"));
        var buku = BukuUji.Satu(Lembar(1000, _ => Kepala).Split('\n')).Bita();
        Selesai(TukarLembar(buku, $"</sheetData><mergeCells>{gabungan}</mergeCells>"));
    }

    [Fact]
    public void Three_hundred_sheets()
    {
        var buku = new BukuUji();
        for (var i = 0; i < 270; i++)
        {
            buku.Lembar($"Puskesmas {i}", [Kepala, .. Enumerable.Range(1, 12).Select(l => $"{l}.A.1||Orang|{100 + i + l}|{50 + i}")]);
        }

        Selesai(buku.Bita());
    }

    [Fact]
    public void Workbook_as_an_office_sends_it()
    {
        var bita = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Berkas", "TataLetak", "libreoffice-w1-puskesmas.xlsx"));
        for (var i = 0; i < 5; i++)
        {
            Selesai(bita);
        }
    }

    private static string Lembar(int baris, Func<int, string> isi) => string.Join('\n', Enumerable.Range(0, baris).Select(isi));

    private void Selesai(string lembar) => Selesai(BukuUji.Satu(lembar.Split('\n')).Bita());

    private static byte[] TukarLembar(byte[] buku, string akhir)
    {
        using var arus = new MemoryStream();
        arus.Write(buku);
        using (var zip = new System.IO.Compression.ZipArchive(arus, System.IO.Compression.ZipArchiveMode.Update, leaveOpen: true))
        {
            var bagian = zip.GetEntry("xl/worksheets/sheet1.xml")!;
            string xml;
            using (var baca = new StreamReader(bagian.Open()))
            {
                xml = baca.ReadToEnd();
            }

            bagian.Delete();
            using var tulis = zip.CreateEntry("xl/worksheets/sheet1.xml").Open();
            tulis.Write(Encoding.UTF8.GetBytes(xml.Replace("</sheetData>", akhir, StringComparison.Ordinal)));
        }

        return arus.ToArray();
    }

    private void Selesai(byte[] bita)
    {
        var membaca = Stopwatch.GetTimestamp();
        using (var buku = PembacaWorkbook.Buka(new MemoryStream(bita), CancellationToken.None))
        {
            Assert.NotEqual(0, buku.Lembar.Sum(l => buku.BacaLembar(l).Count()));
        }

        var dibaca = Stopwatch.GetElapsedTime(membaca);
        var awal = Stopwatch.GetTimestamp();
        var hasil = PenilaiWorkbook.Nilai(new MemoryStream(bita), new KonteksPenilaian { Slot = BukuUji.Kesehatan }, CancellationToken.None);
        var lama = Stopwatch.GetElapsedTime(awal);
        keluaran.WriteLine($"{lama.TotalMilliseconds:F0} ms, {dibaca.TotalMilliseconds:F0} ms of reading, for {bita.Length / 1024} KiB, {hasil.Temuan.Count} findings");
        Assert.NotEmpty(hasil.Temuan);
        Assert.InRange(hasil.Temuan.Count, 1, 20_000);
        Assert.InRange(lama, TimeSpan.Zero, (dibaca * KaliPembacaan) + Awalan);
    }
}
