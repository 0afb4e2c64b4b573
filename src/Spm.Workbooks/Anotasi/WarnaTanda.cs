using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>
/// The colours that mark cells. Every fill that a marked cell had before gets a shade of its own, not told apart by the eye, and the sheet of findings keeps which
/// shade stands for which fill: so the mark can be taken off again, even after another program saved the file.
/// </summary>
internal sealed class WarnaTanda
{
    private const int DasarGalat = 0xFFB3A8;
    private const int DasarPeringatan = 0xFFE08C;
    private const int NuansaTerbanyak = 256;

    private readonly Dictionary<int, string> _isianSemula = [];
    private readonly SortedSet<int> _dipakai = [];

    /// <summary>The shades that this copy uses, with the fills that they stand for.</summary>
    public IEnumerable<(string Warna, string Isian)> Dipakai => _dipakai.Select(w => (Tulis(w), _isianSemula[w]));

    /// <summary>True for a colour (<c>RRGGBB</c>, with or without alpha) that only our marks have.</summary>
    public static bool AdalahTanda(string? rgb) => Baca(rgb) is not null;

    /// <summary>Takes over what an earlier copy kept; anything that is no shade or no fill is left out.</summary>
    public void Ingat(string warna, string isian)
    {
        if (Baca(warna) is { } shade && AdalahIsian(isian))
        {
            _isianSemula.TryAdd(shade, isian);
        }
    }

    /// <summary>The fill that a colour of ours stands for, or null where that is not known.</summary>
    public string? IsianSemula(string? rgb) => Baca(rgb) is { } warna ? _isianSemula.GetValueOrDefault(warna) : null;

    /// <summary>The colour that a mark has whatever the cell had before.</summary>
    public static string Dasar(Keparahan keparahan) => Tulis(AngkaDasar(keparahan));

    /// <summary>The colour that marks a cell with this fill.</summary>
    public string Untuk(Keparahan keparahan, string isian)
    {
        var dasar = AngkaDasar(keparahan);
        for (var nuansa = 0; nuansa < NuansaTerbanyak; nuansa++)
        {
            var warna = dasar + ((nuansa >> 4) << 8) + (nuansa & 15);
            if (_isianSemula.TryAdd(warna, isian) || _isianSemula[warna] == isian)
            {
                _dipakai.Add(warna);
                return Tulis(warna);
            }
        }

        return Tulis(dasar);
    }

    private static int AngkaDasar(Keparahan keparahan) => keparahan == Keparahan.Galat ? DasarGalat : DasarPeringatan;

    private static string Tulis(int warna) => warna.ToString("X6", CultureInfo.InvariantCulture);

    private static int? Baca(string? rgb)
    {
        if (rgb is null || rgb.Length is not (6 or 8) || !int.TryParse(rgb.AsSpan(rgb.Length - 6), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var warna))
        {
            return null;
        }

        return AdaDalam(warna - DasarGalat) || AdaDalam(warna - DasarPeringatan) ? warna : null;
    }

    private static bool AdaDalam(int selisih) => selisih is >= 0 and < 0x1000 && (selisih & 0xF0) == 0;

    private static bool AdalahIsian(string isian)
    {
        try
        {
            using var xml = XmlReader.Create(new StringReader(isian), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            return XElement.Load(xml).Name.LocalName == "fill";
        }
        catch (XmlException)
        {
            // Somebody wrote into the hidden columns; the cell then loses its colour instead of getting the old one back.
            return false;
        }
    }
}
