using System.Text;
using ClosedXML.Excel;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>
/// The look that all sheets of the rekap share: title rows, header, cells of each kind, notes under the table and the print set-up. One instance per sheet.
/// Row heights are set here from the text, because programs without Excel's own font metrics do not grow wrapped rows.
/// </summary>
internal sealed class GayaLembar
{
    /// <summary>Row of the column headers; the rows above are the title.</summary>
    public const int BarisKepala = 6;

    private const int PanjangTeksTerbesar = 32_767;
    private const double HurufPerLebar = 1.2;
    private const double LebarTebal = 0.8;
    private const double TinggiGaris = 14;
    private const double TinggiTerbesar = 400;

    private static readonly XLColor WarnaKepala = XLColor.FromHtml("#1F3864");
    private static readonly XLColor WarnaGaris = XLColor.FromHtml("#BFBFBF");
    private static readonly XLColor WarnaKeadaan = XLColor.FromHtml("#EDEDED");
    private static readonly XLColor WarnaTeksKeadaan = XLColor.FromHtml("#404040");

    private readonly IReadOnlyList<KolomLembar> _kolom;
    private readonly AturanCapaian _aturan;

    /// <summary>Adds a sheet with its title rows and its header.</summary>
    /// <param name="buku">Workbook.</param>
    /// <param name="rekap">Rekap.</param>
    /// <param name="nama">Name of the sheet.</param>
    /// <param name="judul">What the sheet shows.</param>
    /// <param name="kolom">Its columns.</param>
    /// <param name="kolomBeku">Number of columns that stay visible on the left.</param>
    public GayaLembar(XLWorkbook buku, Rekap rekap, string nama, string judul, IReadOnlyList<KolomLembar> kolom, int kolomBeku)
    {
        _kolom = kolom;
        _aturan = rekap.Aturan;
        Lembar = buku.Worksheets.Add(nama);
        for (var i = 0; i < kolom.Count; i++)
        {
            Lembar.Column(i + 1).Width = kolom[i].Lebar;
        }

        BarisJudul(1, TeksRekap.JudulUtama(rekap), 15, tebal: true);
        BarisJudul(2, judul, 12, tebal: true);
        BarisJudul(3, TeksRekap.Waktu(rekap), 10, tebal: false);
        BarisJudul(4, TeksRekap.Aturan(rekap), 10, tebal: false);
        if (rekap.Contoh)
        {
            BarisJudul(5, TeksRekap.Contoh, 12, tebal: true);
            Lembar.Cell(5, 1).Style.Font.FontColor = XLColor.FromHtml("#C00000");
        }

        Kepala(BarisKepala, 1, [.. kolom.Select(k => k.Kepala)]);
        SelesaiBaris(BarisKepala);
        Lembar.SheetView.Freeze(BarisKepala, kolomBeku);
        Cetak(rekap, nama);
    }

    /// <summary>The sheet.</summary>
    public IXLWorksheet Lembar { get; }

    /// <summary>Writes a row of headers.</summary>
    public void Kepala(int baris, int kolomPertama, IReadOnlyList<string> kepala)
    {
        for (var i = 0; i < kepala.Count; i++)
        {
            var gaya = Sel(baris, kolomPertama + i, kepala[i]).Style;
            gaya.Font.Bold = true;
            gaya.Font.FontColor = XLColor.White;
            gaya.Fill.BackgroundColor = WarnaKepala;
            gaya.Alignment.Horizontal = XLAlignmentHorizontalValues.Center;
            gaya.Alignment.Vertical = XLAlignmentVerticalValues.Center;
            gaya.Alignment.WrapText = true;
        }
    }

    /// <summary>Writes a text as it is; never a formula, whatever it starts with.</summary>
    public IXLCell Teks(int baris, int kolom, string teks)
    {
        var sel = Sel(baris, kolom, teks);
        sel.Style.Alignment.WrapText = true;
        sel.Style.Alignment.Vertical = XLAlignmentVerticalValues.Center;
        sel.Style.Alignment.Horizontal = XLAlignmentHorizontalValues.Left;
        sel.Style.Alignment.Indent = 1;
        return sel;
    }

    /// <summary>Writes what stands in the place of a number: "belum dilaporkan" and the like, never to be taken for 0.</summary>
    public void Keadaan(int baris, int kolom, string teks)
    {
        var gaya = Teks(baris, kolom, teks).Style;
        gaya.Font.Italic = true;
        gaya.Font.FontColor = WarnaTeksKeadaan;
        gaya.Fill.BackgroundColor = WarnaKeadaan;
        gaya.Alignment.Indent = 0;
        gaya.Alignment.Horizontal = XLAlignmentHorizontalValues.Center;
    }

    /// <summary>Writes a percent, or the text where there is none.</summary>
    public void Persen(int baris, int kolom, Pecahan? nilai, string tanpaNilai)
    {
        if (nilai is { } persen)
        {
            Angka(baris, kolom, NilaiSel.Persen(persen, _aturan));
        }
        else
        {
            Keadaan(baris, kolom, tanpaNilai);
        }
    }

    /// <summary>Writes a count in the unit of its row, or the text where there is none.</summary>
    public void Jumlah(int baris, int kolom, decimal? nilai, string tanpaNilai)
    {
        if (nilai is { } jumlah)
        {
            Angka(baris, kolom, NilaiSel.Jumlah(jumlah));
        }
        else
        {
            Keadaan(baris, kolom, tanpaNilai);
        }
    }

    /// <summary>Writes where the report of an urusan stands: symbol and text, the colour only helps.</summary>
    public void Status(int baris, int kolom, StatusUrusan status)
    {
        var gaya = Teks(baris, kolom, TeksRekap.Status(status)).Style;
        gaya.Alignment.Indent = 0;
        gaya.Alignment.Horizontal = XLAlignmentHorizontalValues.Center;
        gaya.Fill.BackgroundColor = XLColor.FromHtml(status switch
        {
            StatusUrusan.Diterima => "#E2EFDA",
            StatusUrusan.Terlambat => "#FFF2CC",
            StatusUrusan.Ditolak => "#F8CBAD",
            _ => "#EDEDED",
        });
    }

    /// <summary>Finishes a row of the table: its height, and a heavier line above it where a new group begins.</summary>
    public void SelesaiBaris(int baris, bool awalKelompok = false)
    {
        var garis = _kolom.Select((k, i) => Garis(Lembar.Cell(baris, i + 1), k.Lebar)).Max();
        Lembar.Row(baris).Height = Tinggi(garis);
        if (awalKelompok)
        {
            Lembar.Range(baris, 1, baris, _kolom.Count).Style.Border.SetTopBorder(XLBorderStyleValues.Medium).Border.SetTopBorderColor(WarnaKepala);
        }
    }

    /// <summary>Writes a heading over a second table of the sheet.</summary>
    public void Subjudul(int baris, string teks)
    {
        BarisJudul(baris, teks, 12, tebal: true);
    }

    /// <summary>Writes the notes, one per row.</summary>
    public void Catatan(int barisPertama, IReadOnlyList<string> catatan)
    {
        for (var i = 0; i < catatan.Count; i++)
        {
            BarisJudul(barisPertama + i, catatan[i], 9, tebal: false);
        }
    }

    private static double Tinggi(int garis) => Math.Min(TinggiTerbesar, (garis * TinggiGaris) + 4);

    private static int Garis(IXLCell sel, double lebar) => sel.DataType == XLDataType.Text ? Garis(sel.GetString(), sel.Style.Font.Bold ? lebar * LebarTebal : lebar) : 1;

    // An estimate by characters, on the generous side: fonts differ between programs. A column as wide as 10 digits holds about 12 letters of a text.
    private static int Garis(string teks, double lebar)
    {
        var muat = Math.Max(1, (int)(lebar * HurufPerLebar));
        var garis = 0;
        foreach (var alinea in teks.Split('\n'))
        {
            garis++;
            var terpakai = 0;
            foreach (var kata in alinea.Split(' '))
            {
                if (terpakai > 0 && terpakai + 1 + kata.Length > muat)
                {
                    garis++;
                    terpakai = 0;
                }

                terpakai += kata.Length + (terpakai > 0 ? 1 : 0);
                garis += Math.Max(0, terpakai - 1) / muat;
                terpakai = terpakai > muat ? ((terpakai - 1) % muat) + 1 : terpakai;
            }
        }

        return garis;
    }

    // Half a surrogate pair cannot be written to XML, and a cell holds 32,767 characters; both can only come from a damaged or foreign file.
    private static string Bersih(string teks)
    {
        var utuh = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(teks));
        return utuh.Length > PanjangTeksTerbesar ? Bersih(utuh[..(PanjangTeksTerbesar - 1)].TrimEnd('\uFFFD')) + "…" : utuh;
    }

    private void Angka(int baris, int kolom, NilaiSel nilai)
    {
        var sel = Lembar.Cell(baris, kolom);
        sel.SetValue(nilai.Nilai);
        sel.Style.NumberFormat.Format = nilai.Format;
        sel.Style.Alignment.Horizontal = XLAlignmentHorizontalValues.Right;
        sel.Style.Alignment.Vertical = XLAlignmentVerticalValues.Center;
        Bingkai(sel);
    }

    private IXLCell Sel(int baris, int kolom, string teks)
    {
        var sel = Lembar.Cell(baris, kolom);
        sel.IsiTeks(Bersih(teks));
        Bingkai(sel);
        return sel;
    }

    private static void Bingkai(IXLCell sel) => sel.Style.Border.SetOutsideBorder(XLBorderStyleValues.Thin).Border.SetOutsideBorderColor(WarnaGaris);

    private void BarisJudul(int baris, string teks, double ukuran, bool tebal)
    {
        var rentang = Lembar.Range(baris, 1, baris, _kolom.Count).Merge();
        rentang.FirstCell().SetValue(teks);
        rentang.Style.Font.SetFontSize(ukuran).Font.SetBold(tebal);
        rentang.Style.Alignment.SetWrapText(true).Alignment.SetVertical(XLAlignmentVerticalValues.Top);
        Lembar.Row(baris).Height = Tinggi(Garis(teks, _kolom.Sum(k => k.Lebar) * 10 / ukuran)) * Math.Max(1, ukuran / 10);
    }

    private void Cetak(Rekap rekap, string nama)
    {
        var cetak = Lembar.PageSetup;
        cetak.PaperSize = XLPaperSize.A4Paper;
        cetak.PageOrientation = XLPageOrientation.Landscape;
        cetak.FitToPages(1, 0);

        // The title only on the first page, the header and the mark of a sample on every page; the footer names the sheet.
        cetak.SetRowsToRepeatAtTop(BarisKepala - 1, BarisKepala);
        cetak.Margins.SetLeft(0.4).SetRight(0.4).SetTop(0.4).SetBottom(0.7).SetHeader(0.2).SetFooter(0.3);
        cetak.CenterHorizontally = true;
        cetak.Footer.Left.AddText(TeksRekap.KakiHalaman(rekap, nama));
        cetak.Footer.Right.AddText(TeksTemplate.Halaman);
        cetak.Footer.Right.AddText(XLHFPredefinedText.PageNumber);
        cetak.Footer.Right.AddText(TeksTemplate.DariHalaman);
        cetak.Footer.Right.AddText(XLHFPredefinedText.NumberOfPages);
    }
}
