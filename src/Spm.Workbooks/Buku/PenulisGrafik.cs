using System.Globalization;
using DocumentFormat.OpenXml;
using Spm.Domain;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using Xdr = DocumentFormat.OpenXml.Drawing.Spreadsheet;

namespace Spm.Workbooks;

/// <summary>Makes the parts of charts: the drawing that places them on their sheet, and each chart.</summary>
internal static class PenulisGrafik
{
    private const string WarnaBatang = "2F5597";
    private const string RuangBagan = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private const uint SumbuNama = 1;
    private const uint SumbuNilai = 2;
    private const int Tegak = -5_400_000;

    /// <summary>Relationship of the chart of a number, from 1, in its drawing.</summary>
    public static string Hubungan(int nomor) => "rId" + nomor.ToString(CultureInfo.InvariantCulture);

    /// <summary>The drawing of a sheet.</summary>
    /// <exception cref="ArgumentException">A chart has no place on the sheet.</exception>
    public static OpenXmlElement Gambar(IReadOnlyList<Grafik> grafik)
    {
        var gambar = new Xdr.WorksheetDrawing();
        gambar.AddNamespaceDeclaration("a", "http://schemas.openxmlformats.org/drawingml/2006/main");
        for (var i = 0; i < grafik.Count; i++)
        {
            var tempat = grafik[i].Tempat ?? throw new ArgumentException($"The chart {grafik[i].Judul} has no place on its sheet.", nameof(grafik));
            gambar.Append(Tempat(grafik[i], tempat, i + 1));
        }

        return gambar;
    }

    /// <summary>A chart.</summary>
    public static OpenXmlElement Bagan(Grafik grafik)
    {
        var batang = new C.BarChart(
            new C.BarDirection { Val = C.BarDirectionValues.Column },
            new C.BarGrouping { Val = C.BarGroupingValues.Clustered },
            new C.VaryColors { Val = false },
            Deret(grafik),
            new C.GapWidth { Val = (ushort)(grafik.Rapat ? 40 : 70) },
            new C.AxisId { Val = SumbuNama },
            new C.AxisId { Val = SumbuNilai });
        var bagan = new C.Chart(
            Judul(grafik.Judul),
            new C.AutoTitleDeleted { Val = false },
            new C.PlotArea(new C.Layout(), batang, SumbuDatar(grafik), SumbuTegak(grafik)),
            new C.PlotVisibleOnly { Val = true },
            new C.DisplayBlanksAs { Val = C.DisplayBlanksAsValues.Gap });
        var ruang = new C.ChartSpace(new C.EditingLanguage { Val = "id-ID" }, new C.RoundedCorners { Val = false }, bagan);
        ruang.AddNamespaceDeclaration("a", "http://schemas.openxmlformats.org/drawingml/2006/main");
        return ruang;
    }

    private static Xdr.TwoCellAnchor Tempat(Grafik grafik, TempatGrafik tempat, int nomor)
    {
        var bingkai = new Xdr.GraphicFrame(
            new Xdr.NonVisualGraphicFrameProperties(
                new Xdr.NonVisualDrawingProperties { Id = (uint)nomor + 1, Name = $"Grafik {nomor}", Title = grafik.Judul, Description = grafik.Keterangan },
                new Xdr.NonVisualGraphicFrameDrawingProperties()),
            new Xdr.Transform(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = 0, Cy = 0 }),
            new A.Graphic(new A.GraphicData(new C.ChartReference { Id = Hubungan(nomor) }) { Uri = RuangBagan }))
        {
            Macro = "",
        };
        return new Xdr.TwoCellAnchor(
            new Xdr.FromMarker(Titik(tempat.Awal.Kolom - 1, tempat.Awal.Baris - 1)),
            new Xdr.ToMarker(Titik(tempat.Akhir.Kolom, tempat.Akhir.Baris)),
            bingkai,
            new Xdr.ClientData());
    }

    private static OpenXmlElement[] Titik(int kolom, int baris) =>
        [new Xdr.ColumnId(Bilangan(kolom)), new Xdr.ColumnOffset("0"), new Xdr.RowId(Bilangan(baris)), new Xdr.RowOffset("0")];

    private static C.Title Judul(string teks) => new(
        new C.ChartText(new C.RichText(
            new A.BodyProperties(),
            new A.ListStyle(),
            new A.Paragraph(new A.ParagraphProperties(new A.DefaultRunProperties()), new A.Run(Huruf(new A.RunProperties { Language = "id-ID" }, 1100, tebal: true), new A.Text(teks))))),
        new C.Overlay { Val = false });

    private static C.BarChartSeries Deret(Grafik grafik)
    {
        List<OpenXmlElement> nama = [new C.PointCount { Val = (uint)grafik.Nama.Count }];
        List<OpenXmlElement> nilai = [new C.FormatCode("General"), new C.PointCount { Val = (uint)grafik.Nilai.Count }];
        for (var i = 0; i < grafik.Nama.Count; i++)
        {
            nama.Add(new C.StringPoint(new C.NumericValue(grafik.Nama[i])) { Index = (uint)i });
            if (grafik.Nilai[i] is { } angka)
            {
                nilai.Add(new C.NumericPoint(new C.NumericValue(angka.ToString("G15", CultureInfo.InvariantCulture))) { Index = (uint)i });
            }
        }

        return new C.BarChartSeries(
            new C.Index { Val = 0 },
            new C.Order { Val = 0 },
            new C.SeriesText(new C.NumericValue(grafik.Deret)),
            new C.ChartShapeProperties(new A.SolidFill(new A.RgbColorModelHex { Val = WarnaBatang })),
            new C.InvertIfNegative { Val = false },
            Label(grafik),
            new C.CategoryAxisData(grafik.Tempat is { } n ? new C.StringReference(Rujukan(grafik, n, n.KolomNama), new C.StringCache(nama)) : new C.StringLiteral(nama)),
            new C.Values(grafik.Tempat is { } v ? new C.NumberReference(Rujukan(grafik, v, v.KolomNilai), new C.NumberingCache(nilai)) : new C.NumberLiteral(nilai)));
    }

    private static C.Formula Rujukan(Grafik grafik, TempatGrafik tempat, int kolom)
    {
        var (huruf, akhir) = (AlamatSel.Huruf(kolom), tempat.BarisPertama + grafik.Nama.Count - 1);
        return new C.Formula($"'{tempat.Lembar}'!${huruf}${tempat.BarisPertama}:${huruf}${akhir}");
    }

    // The format of the cell on each column: a figure just below a band is not rounded up to it here either.
    private static C.DataLabels Label(Grafik grafik)
    {
        var label = new C.DataLabels();
        for (var i = 0; i < grafik.Format.Count; i++)
        {
            if (grafik.Format[i] != grafik.Format[0])
            {
                label.Append(new C.DataLabel([new C.Index { Val = (uint)i }, .. SifatLabel(grafik.Format[i], grafik.Rapat)]));
            }
        }

        label.Append(SifatLabel(grafik.Format[0], grafik.Rapat));
        return label;
    }

    private static OpenXmlElement[] SifatLabel(string format, bool tegak) =>
    [
        new C.NumberingFormat { FormatCode = format, SourceLinked = false },
        new C.ChartShapeProperties(new A.NoFill(), new A.Outline(new A.NoFill())),
        Tulisan(800, tegak),
        new C.DataLabelPosition { Val = C.DataLabelPositionValues.OutsideEnd },
        new C.ShowLegendKey { Val = false },
        new C.ShowValue { Val = true },
        new C.ShowCategoryName { Val = false },
        new C.ShowSeriesName { Val = false },
        new C.ShowPercent { Val = false },
        new C.ShowBubbleSize { Val = false },
    ];

    private static C.CategoryAxis SumbuDatar(Grafik grafik) => new(
        new C.AxisId { Val = SumbuNama },
        new C.Scaling(new C.Orientation { Val = C.OrientationValues.MinMax }),
        new C.Delete { Val = false },
        new C.AxisPosition { Val = C.AxisPositionValues.Bottom },
        new C.NumberingFormat { FormatCode = "General", SourceLinked = false },
        new C.MajorTickMark { Val = C.TickMarkValues.None },
        new C.MinorTickMark { Val = C.TickMarkValues.None },
        new C.TickLabelPosition { Val = C.TickLabelPositionValues.Low },
        Tulisan(800, grafik.Rapat),
        new C.CrossingAxis { Val = SumbuNilai },
        new C.Crosses { Val = C.CrossesValues.AutoZero },
        new C.AutoLabeled { Val = true },
        new C.LabelAlignment { Val = C.LabelAlignmentValues.Center },
        new C.LabelOffset { Val = 100 },
        new C.NoMultiLevelLabels { Val = true });

    private static C.ValueAxis SumbuTegak(Grafik grafik)
    {
        var ruang = grafik.Tertinggi * (grafik.Rapat ? 1.19 : 1.12);
        return new C.ValueAxis(
            new C.AxisId { Val = SumbuNilai },
            new C.Scaling(new C.Orientation { Val = C.OrientationValues.MinMax }, new C.MaxAxisValue { Val = ruang }, new C.MinAxisValue { Val = 0 }),
            new C.Delete { Val = false },
            new C.AxisPosition { Val = C.AxisPositionValues.Left },
            new C.MajorGridlines(new C.ChartShapeProperties(new A.Outline(new A.SolidFill(new A.RgbColorModelHex { Val = "D9D9D9" })))),
            new C.NumberingFormat { FormatCode = "0", SourceLinked = false },
            new C.MajorTickMark { Val = C.TickMarkValues.None },
            new C.MinorTickMark { Val = C.TickMarkValues.None },
            new C.TickLabelPosition { Val = C.TickLabelPositionValues.NextTo },
            Tulisan(800, tegak: false),
            new C.CrossingAxis { Val = SumbuNama },
            new C.Crosses { Val = C.CrossesValues.AutoZero },
            new C.CrossBetween { Val = C.CrossBetweenValues.Between },
            new C.MajorUnit { Val = grafik.Tertinggi / 5 });
    }

    private static C.TextProperties Tulisan(int ukuran, bool tegak) => new(
        tegak ? new A.BodyProperties { Rotation = Tegak, Vertical = A.TextVerticalValues.Horizontal } : new A.BodyProperties(),
        new A.ListStyle(),
        new A.Paragraph(new A.ParagraphProperties(Huruf(new A.DefaultRunProperties(), ukuran, tebal: false)), new A.EndParagraphRunProperties { Language = "id-ID" }));

    private static T Huruf<T>(T sifat, int ukuran, bool tebal)
        where T : A.TextCharacterPropertiesType
    {
        (sifat.FontSize, sifat.Bold) = (ukuran, tebal);
        return sifat;
    }

    private static string Bilangan(int angka) => angka.ToString(CultureInfo.InvariantCulture);
}
