using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Spm.Workbooks;

/// <summary>The runs of paragraphs. What is said is always the text of a run, never the code of a field.</summary>
internal static class PotonganDokumen
{
    /// <summary>A run of text.</summary>
    public static W.Run Buat(SelDokumen isi)
    {
        var potongan = new W.Run();
        if (isi.Isian)
        {
            potongan.Append(new W.RunProperties(new W.RunStyle { Val = GayaDokumen.Isian }));
        }
        else if (isi.Tebal)
        {
            potongan.Append(new W.RunProperties(new W.Bold()));
        }

        potongan.Append(new W.Text(TeksDokumen.Bersih(isi.Teks)) { Space = SpaceProcessingModeValues.Preserve });
        return potongan;
    }

    /// <summary>A field.</summary>
    /// <param name="kode">Its code, never from a report.</param>
    /// <param name="hasil">What it shows until a program computes it.</param>
    public static IReadOnlyList<OpenXmlElement> Bidang(string kode, string hasil) => [.. AwalBidang(kode), new W.Run(new W.Text(hasil)), AkhirBidang()];

    /// <summary>The beginning of a field, up to its result.</summary>
    /// <param name="kode">Its code, never from a report.</param>
    public static IReadOnlyList<OpenXmlElement> AwalBidang(string kode) =>
    [
        Tanda(W.FieldCharValues.Begin), new W.Run(new W.FieldCode($" {kode} ") { Space = SpaceProcessingModeValues.Preserve }), Tanda(W.FieldCharValues.Separate),
    ];

    /// <summary>The end of a field.</summary>
    public static W.Run AkhirBidang() => Tanda(W.FieldCharValues.End);

    private static W.Run Tanda(W.FieldCharValues tanda) => new(new W.FieldChar { FieldCharType = tanda });
}
