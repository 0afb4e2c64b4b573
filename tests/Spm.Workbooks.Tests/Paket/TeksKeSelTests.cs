using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Spm.Domain;

namespace Spm.Workbooks.Tests;

/// <summary>Whatever text people send, in every workbook that is written it is the same text, in no formula, and marked as text where it looks like one.</summary>
public class TeksKeSelTests
{
    private static readonly Slot Kesehatan = new(new Periode(2025, 4), KodeWilayah.Parse("36.01"), Urusan.Kesehatan);

    private static readonly string[] Isi = ["1+1", "cmd|'/c calc'!A0", "HYPERLINK(\"http://contoh.invalid\";\"klik\")", "", " 2", "_x0041_"];

    /// <summary>Texts that look like a formula.</summary>
    public static IReadOnlyList<string> Rumus { get; } = [.. from awal in "=+-@\t\r\n＝＋－＠" from isi in Isi select awal + isi];

    /// <summary>Texts that do not.</summary>
    public static IReadOnlyList<string> Biasa { get; } = ["'=1+1", "''", " =1+1", "0123", "TRUE", "1,5", "2025-01-05", "#REF!", "{=1+1}", "%0A=1", "|x", "\u200E=1", "a\u0001b", "<f>1</f>", "</t></si>", "_x003D_1", "😀=1", "&#61;1"];

    [Fact]
    public void Rekap_keeps_them_as_text()
    {
        var semua = Rumus.Concat(Biasa).Select(t => new Kendala(t, t, "Kendala!A2:C2")).ToArray();
        var layanan = Katalog.Layanan(Kesehatan.Wilayah, Urusan.Kesehatan).Select(l => l.Kode).ToList();
        var laporan = layanan.Skip(1).Select((kode, i) => RekapBanten.TidakBerlaku(kode, null, Rumus[i])).Append(RekapBanten.Laporan(layanan[0], 10, 5, 50, semua) with { Satuan = "=1+1" });
        var keadaan = Urusan.Semua.Select(u => new KeadaanUrusan(
            u, u == Urusan.Kesehatan ? StatusUrusan.Diterima : StatusUrusan.BelumLapor, u == Urusan.Kesehatan ? laporan.ToDictionary(l => l.Kode) : [])).ToList();
        var semuaUrusanKosong = Urusan.Semua.Select(u => new KeadaanUrusan(u, StatusUrusan.BelumLapor, new Dictionary<KodeLayanan, LaporanLayanan>())).ToList();
        HasilDaerah Hasil(KodeWilayah wilayah) => new(AturanCapaian.Permendagri59.Hitung(RekapBanten.Periode, wilayah, wilayah == Kesehatan.Wilayah ? keadaan : semuaUrusanKosong), [], Contoh: false);
        var rekap = PenyusunRekap.Susun(
            Kesehatan.Periode,
            RekapBanten.Banten,
            AturanCapaian.Permendagri59,
            KalenderTenggat.Bawaan.Untuk(Kesehatan.Periode, RekapBanten.Banten),
            [.. DaftarWilayah.DaerahPelapor(RekapBanten.Banten).Select(w => Hasil(w.Kode))],
            Hasil(RekapBanten.Banten));

        var sel = Sel(RekapBanten.Tulis(rekap));

        Periksa(sel, s => s is ("Kendala", "F" or "G", _));
        Assert.DoesNotContain(sel, s => s.Rumus);
        Assert.Contains(sel, s => s is { Lembar: "Kesehatan", Teks: "=1+1", Petik: true });
    }

    [Fact]
    public void Filled_template_keeps_them_as_text()
    {
        var sel = new List<SelTertulis>();
        foreach (var bagian in Rumus.Concat(Biasa).Chunk(TataLetakTemplate.BarisKendala))
        {
            using var keluaran = new MemoryStream();
            TemplateWorkbook.Tulis(Kesehatan, keluaran, new IsianTemplate { Kendala = [.. bagian.Select(t => new IsianKendala("K-KES-01", t, t))] });
            sel.AddRange(Sel(keluaran.ToArray()));
        }

        Periksa(sel, s => s is (TataLetakTemplate.LembarKendala, "B" or "C", > 1));
    }

    [Fact]
    public void List_of_findings_keeps_them_as_text()
    {
        using var templat = new MemoryStream();
        TemplateWorkbook.Tulis(Kesehatan, templat);
        var temuan = Rumus.Concat(Biasa).Select(t => new Temuan { Kode = "SPM-201", Keparahan = Keparahan.Galat, Lembar = t, Sel = null, Pesan = t, Perbaikan = t }).ToList();

        var salinan = SalinanUji.Buat(templat.ToArray(), temuan)!;

        var sel = Sel(salinan).Where(s => s.Lembar == "Temuan" && s is { Kolom: "D" or "F" or "G", Baris: > LembarTemuan.BarisKepala }).ToList();
        Assert.Equal(3 * temuan.Count, sel.Count);
        Assert.All(sel, s => Assert.False(s.Rumus));
        Assert.All(sel, s => Assert.True(s.Petik));
        Assert.Equal(temuan.Select(t => TanpaKendali(t.Pesan)).Order(StringComparer.Ordinal), sel.Where(s => s.Kolom == "F").Select(s => s.Teks).Order(StringComparer.Ordinal));
    }

    private static void Periksa(IReadOnlyList<SelTertulis> semua, Func<(string Lembar, string Kolom, int Baris), bool> pilih)
    {
        // ClosedXML writes one kind of line break.
        var harapan = Rumus.Concat(Biasa).Select(t => t.Replace('\r', '\n')).ToList();
        var sel = semua.Where(s => pilih((s.Lembar, s.Kolom, s.Baris)) && harapan.Contains(s.Teks)).ToList();
        Assert.All(sel, s => Assert.False(s.Rumus));
        Assert.Equal(
            harapan.SelectMany(t => Enumerable.Repeat($"{TeksKeSel.BerawalRumus(t)} {t}", 2)).Order(StringComparer.Ordinal),
            sel.Select(s => $"{s.Petik} {s.Teks}").Order(StringComparer.Ordinal));
    }

    private static string TanpaKendali(string teks) => teks.Replace('\u0001', '\uFFFD');

    private static List<SelTertulis> Sel(byte[] xlsx)
    {
        using var dokumen = SpreadsheetDocument.Open(new MemoryStream(xlsx), isEditable: false);
        var workbook = dokumen.WorkbookPart!;
        var format = workbook.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ToList();
        var gaya = workbook.Workbook.Sheets!.Elements<Sheet>().ToDictionary(
            l => l.Name!.Value!,
            l => ((WorksheetPart)workbook.GetPartById(l.Id!.Value!)).Worksheet.Descendants<Cell>().ToDictionary(c => c.CellReference!.Value!, c => format[(int)(c.StyleIndex?.Value ?? 0)].QuotePrefix?.Value ?? false));
        using var buku = PembacaWorkbook.Buka(new MemoryStream(xlsx), CancellationToken.None);
        var sel = new List<SelTertulis>();
        foreach (var lembar in buku.Lembar)
        {
            sel.AddRange(buku.BacaLembar(lembar).Select(s => new SelTertulis(lembar, s.Alamat.TrimEnd("0123456789".ToCharArray()), s.Baris, s.Teks, s.Rumus, gaya[lembar][s.Alamat])));
        }

        Assert.Null(buku.Penolakan);
        return sel;
    }

    private sealed record SelTertulis(string Lembar, string Kolom, int Baris, string Teks, bool Rumus, bool Petik);
}
