using Spm.Domain;

namespace Spm.Workbooks.Tests.Template;

/// <summary>The empty templates of Banten, 9 wilayah x 6 urusan, made once for all tests of a class.</summary>
public sealed class TemplateBanten
{
    private readonly Dictionary<string, byte[]> _berkas = Slot.ToDictionary(s => s, s => TemplateTerbaca.Buat(s));

    public static IEnumerable<string> Slot { get; } =
        [.. from wilayah in DaftarWilayah.DaerahPelapor(KodeWilayah.Parse("36")).Select(w => w.Kode).Append(KodeWilayah.Parse("36"))
            from urusan in Urusan.Semua
            select new Slot(Periode.Parse("2025-TW4"), wilayah, urusan).ToString()];

    public byte[] Berkas(string slot) => _berkas[slot];

    internal TemplateTerbaca Buka(string slot) => new(Berkas(slot));
}
