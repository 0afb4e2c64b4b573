using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using W = DocumentFormat.OpenXml.Wordprocessing;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Spm.Workbooks;

/// <summary>Places a chart in a line of text.</summary>
internal static class GambarDokumen
{
    private const string RuangBagan = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    // English Metric Units in a twentieth of a point.
    private const long Satuan = 635;

    // In English Metric Units: 6 cm, higher where the names stand upright.
    private const long Tinggi = 2_160_000;
    private const long TinggiRapat = 3_780_000;

    /// <summary>Relationship of the chart of a number, from 1.</summary>
    public static string Hubungan(int nomor) => "rIdGrafik" + System.Xml.XmlConvert.ToString(nomor);

    /// <summary>The drawing.</summary>
    /// <param name="grafik">Chart.</param>
    /// <param name="nomor">Its number, from 1.</param>
    /// <param name="lebar">Its width, that of the text, in twentieths of a point.</param>
    public static W.Drawing Buat(Grafik grafik, int nomor, int lebar) => new(new Wp.Inline(
        new Wp.Extent { Cx = lebar * Satuan, Cy = grafik.Rapat ? TinggiRapat : Tinggi },
        new Wp.DocProperties { Id = (uint)nomor, Name = $"Grafik {System.Xml.XmlConvert.ToString(nomor)}", Title = grafik.Judul, Description = grafik.Keterangan },
        new Wp.NonVisualGraphicFrameDrawingProperties(),
        new A.Graphic(new A.GraphicData(new C.ChartReference { Id = Hubungan(nomor) }) { Uri = RuangBagan }))
    {
        DistanceFromTop = 0,
        DistanceFromBottom = 0,
        DistanceFromLeft = 0,
        DistanceFromRight = 0,
    });
}
