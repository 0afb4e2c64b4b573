using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Spm.Workbooks;

/// <summary>Makes a table over the width of the page: its header is repeated on every page, no row is torn apart.</summary>
internal static class TabelDokumen
{
    private const uint TinggiKepalaTegak = 1650;

    /// <summary>Makes the table.</summary>
    /// <param name="judul">Its title, for those who cannot see it.</param>
    /// <param name="kolom">Columns.</param>
    /// <param name="baris">Rows, each with as many cells as there are columns.</param>
    /// <param name="lebarTeks">Width of the text, in twentieths of a point.</param>
    /// <exception cref="ArgumentException">A row has another number of cells.</exception>
    public static W.Table Buat(string judul, IReadOnlyList<KolomDokumen> kolom, IReadOnlyList<IReadOnlyList<SelDokumen>> baris, int lebarTeks)
    {
        var lebar = Lebar(kolom, lebarTeks);
        var tabel = new W.Table(
            new W.TableProperties(
                new W.TableStyle { Val = GayaDokumen.Tabel },
                new W.TableWidth { Width = Angka(lebarTeks), Type = W.TableWidthUnitValues.Dxa },
                new W.TableLayout { Type = W.TableLayoutValues.Fixed },
                new W.TableLook { Val = "0020", FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
                new W.TableCaption { Val = judul }),
            new W.TableGrid(lebar.Select(l => new W.GridColumn { Width = Angka(l) })));
        tabel.Append(Kepala(kolom, lebar));
        for (var nomor = 0; nomor < baris.Count; nomor++)
        {
            var sel = baris[nomor];
            if (sel.Count != kolom.Count)
            {
                throw new ArgumentException($"A row has {sel.Count} cells for {kolom.Count} columns.", nameof(baris));
            }

            // The header, the first row and the second one stay together, and so do the last two: no header stands alone, or over one row, at the foot of a page, and no
            // total at the head of one.
            var lanjut = nomor == 0 || nomor == baris.Count - 2;
            tabel.Append(new W.TableRow([new W.TableRowProperties(new W.CantSplit()), .. sel.Select((s, i) => Sel(lebar[i], s, kolom[i].Angka, lanjut))]));
        }

        return tabel;
    }

    private static W.TableRow Kepala(IReadOnlyList<KolomDokumen> kolom, int[] lebar)
    {
        var sifat = new W.TableRowProperties(new W.CantSplit());
        if (kolom.Any(k => k.Tegak))
        {
            sifat.Append(new W.TableRowHeight { Val = TinggiKepalaTegak, HeightType = W.HeightRuleValues.AtLeast });
        }

        sifat.Append(new W.TableHeader());
        return new W.TableRow([sifat, .. kolom.Select((k, i) => SelKepala(k, lebar[i]))]);
    }

    private static W.TableCell SelKepala(KolomDokumen kolom, int lebar)
    {
        var sifat = new W.TableCellProperties(new W.TableCellWidth { Width = Angka(lebar), Type = W.TableWidthUnitValues.Dxa });
        if (kolom.Tegak)
        {
            sifat.Append(new W.TextDirection { Val = W.TextDirectionValues.BottomToTopLeftToRight });
        }

        sifat.Append(new W.TableCellVerticalAlignment { Val = W.TableVerticalAlignmentValues.Center });
        return new W.TableCell(sifat, Paragraf(kolom.Kepala, W.JustificationValues.Center, lanjut: true));
    }

    private static W.TableCell Sel(int lebar, SelDokumen isi, bool angka, bool lanjut) => new(
        new W.TableCellProperties(new W.TableCellWidth { Width = Angka(lebar), Type = W.TableWidthUnitValues.Dxa }),
        Paragraf(isi, angka ? W.JustificationValues.Right : W.JustificationValues.Left, lanjut));

    private static W.Paragraph Paragraf(SelDokumen isi, W.JustificationValues rata, bool lanjut)
    {
        var sifat = new W.ParagraphProperties(new W.ParagraphStyleId { Val = GayaDokumen.SelTabel });
        if (lanjut)
        {
            sifat.Append(new W.KeepNext());
        }

        sifat.Append(new W.Justification { Val = rata });
        return new W.Paragraph(sifat, PotonganDokumen.Buat(isi));
    }

    private static int[] Lebar(IReadOnlyList<KolomDokumen> kolom, int lebarTeks)
    {
        var semua = kolom.Sum(k => k.Bagian);
        int[] lebar = [.. kolom.Select(k => lebarTeks * k.Bagian / semua)];
        lebar[^1] += lebarTeks - lebar.Sum();
        return lebar;
    }

    private static string Angka(int angka) => System.Xml.XmlConvert.ToString(angka);
}
