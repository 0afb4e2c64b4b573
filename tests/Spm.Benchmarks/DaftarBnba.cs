using System.Globalization;
using BenchmarkDotNet.Attributes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Spm.Domain;
using Spm.Workbooks;

namespace Spm.Benchmarks;

/// <summary>A template with a sheet BNBA of 50,000 people: what judging costs, and what its annotated copy costs, in which every NIK is masked.</summary>
[Config(typeof(SatuProses.Sedang))]
public class DaftarBnba
{
    private const int Orang = 50_000;

    private static readonly Slot Slot = new(new Periode(2025, 4), KodeWilayah.Parse("36.01"), Urusan.PekerjaanUmum);

    private byte[] _bita = [];
    private IReadOnlyList<Temuan> _temuan = [];

    /// <summary>Writes the workbook and makes sure that everybody is counted.</summary>
    [GlobalSetup]
    public void Siapkan()
    {
        _bita = Buat(Orang);
        _temuan = Nilai().Temuan;
        if (_temuan.Any(t => t.Kode.StartsWith("SPM-6", StringComparison.Ordinal)))
        {
            throw new InvalidDataException("The list does not agree with the report.");
        }
    }

    /// <summary>Reading and every rule.</summary>
    [Benchmark]
    public HasilPenilaian Nilai() => PenilaiWorkbook.Nilai(new MemoryStream(_bita), new KonteksPenilaian { Slot = Slot }, CancellationToken.None);

    /// <summary>The annotated copy.</summary>
    [Benchmark]
    public long Salinan()
    {
        using var keluaran = new MemoryStream();
        return WorkbookBeranotasi.Tulis(new MemoryStream(_bita), _temuan, keluaran, CancellationToken.None) is null ? keluaran.Length : throw new InvalidDataException("There is no copy.");
    }

    /// <summary>The workbook with a list of so many people.</summary>
    public static byte[] Buat(int orang)
    {
        using var isi = new MemoryStream();
        TemplateWorkbook.Tulis(Slot, isi, new IsianTemplate
        {
            Layanan = Slot.Layanan.ToDictionary(l => l.Kode, _ => new IsianLayanan { Harus = orang, Terlayani = orang / Slot.Layanan.Count }),
        });
        using (var dokumen = SpreadsheetDocument.Open(isi, isEditable: true))
        {
            TambahDaftar(dokumen.WorkbookPart!, orang);
        }

        return isi.ToArray();
    }

    /// <summary>Reading and every rule, and the annotated copy if wanted.</summary>
    /// <returns>Number of findings and length of the copy.</returns>
    internal static object NilaiDanSalin(byte[] bita, bool salin)
    {
        var hasil = PenilaiWorkbook.Nilai(new MemoryStream(bita, writable: false), new KonteksPenilaian { Slot = Slot }, CancellationToken.None);
        using var keluaran = new MemoryStream();
        var sebab = salin ? WorkbookBeranotasi.Tulis(new MemoryStream(bita, writable: false), hasil.Temuan, keluaran, CancellationToken.None) : null;
        return $"{hasil.Temuan.Count} findings, copy of {keluaran.Length} bytes {sebab}";
    }

    private static void TambahDaftar(WorkbookPart buku, int orang)
    {
        var bagian = buku.AddNewPart<WorksheetPart>();
        using (var keluar = OpenXmlWriter.Create(bagian))
        {
            keluar.WriteStartElement(new Worksheet());
            keluar.WriteStartElement(new SheetData());
            keluar.WriteElement(Baris(1, "No", "NIK", "Nama", "Kecamatan", "Layanan", "Tanggal"));
            for (var i = 0; i < orang; i++)
            {
                // Nobody's: there is no kecamatan 36.01.99.
                var nik = string.Create(CultureInfo.InvariantCulture, $"360199{1 + (i % 28):00}01{i / 28 % 100:00}{1 + (i / 2800):0000}");
                keluar.WriteElement(Baris(i + 2, $"{i + 1}", nik, $"Warga {i}", "Contoh", $"{Slot.Layanan[i % Slot.Layanan.Count].Kode}", "12/11/2025"));
            }

            keluar.WriteEndElement();
            keluar.WriteEndElement();
        }

        var lembar = buku.Workbook.Sheets!;
        lembar.Append(new Sheet { Name = "BNBA", SheetId = lembar.Elements<Sheet>().Max(s => s.SheetId!.Value) + 1, Id = buku.GetIdOfPart(bagian) });
    }

    private static Row Baris(int nomor, params string[] teks) => new(teks.Select((t, kolom) => new Cell
    {
        CellReference = $"{(char)('A' + kolom)}{nomor}",
        DataType = CellValues.InlineString,
        InlineString = new InlineString(new Text(t)),
    }))
    {
        RowIndex = (uint)nomor,
    };
}
