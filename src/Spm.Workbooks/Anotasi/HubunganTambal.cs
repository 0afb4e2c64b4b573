using System.Xml.Linq;

namespace Spm.Workbooks;

/// <summary>The relationships of a part, open for patching.</summary>
internal sealed class HubunganTambal
{
    private static readonly XNamespace Ruang = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly Uri Akar = new("http://paket/");

    private readonly PaketTambal _paket;
    private readonly string _bagian;
    private readonly string _berkas;
    private readonly XDocument _dokumen;

    private HubunganTambal(PaketTambal paket, string bagian)
    {
        var pisah = bagian.LastIndexOf('/') + 1;
        (_paket, _bagian, _berkas) = (paket, bagian, $"{bagian[..pisah]}_rels/{bagian[pisah..]}.rels");
        _dokumen = paket.BacaXml(_berkas) ?? new XDocument(new XDeclaration("1.0", "UTF-8", "yes"), new XElement(Ruang + "Relationships"));
    }

    /// <summary>The relationships of a part, of the package itself for an empty name; a part without any gets its file with the first one.</summary>
    public static HubunganTambal Buka(PaketTambal paket, string bagian) => new(paket, bagian);

    /// <summary>Identifier and full target name of the relationships whose type ends so, for example <c>worksheet</c>.</summary>
    public IEnumerable<(string Id, string Tujuan)> Cari(string jenis) =>
        from h in _dokumen.Root!.Elements(Ruang + "Relationship")
        where (string?)h.Attribute("TargetMode") != "External" && ((string?)h.Attribute("Type") ?? "").EndsWith("/" + jenis, StringComparison.Ordinal)
        select ((string?)h.Attribute("Id") ?? "", Mutlak((string?)h.Attribute("Target") ?? ""));

    /// <summary>Adds a relationship.</summary>
    /// <returns>Its identifier.</returns>
    public string Tambah(XNamespace hubungan, string jenis, string tujuan)
    {
        var ada = _dokumen.Root!.Elements().Select(h => (string?)h.Attribute("Id")).ToHashSet();
        var nomor = 1;
        while (ada.Contains($"rIdSpm{nomor}"))
        {
            nomor++;
        }

        var id = $"rIdSpm{nomor}";
        _dokumen.Root!.Add(new XElement(
            Ruang + "Relationship", new XAttribute("Id", id), new XAttribute("Type", $"{hubungan.NamespaceName}/{jenis}"), new XAttribute("Target", "/" + tujuan)));
        Simpan();
        return id;
    }

    /// <summary>Takes the relationships to a part out.</summary>
    public void HapusKe(string tujuan)
    {
        _dokumen.Root!.Elements(Ruang + "Relationship")
            .Where(h => (string?)h.Attribute("TargetMode") != "External" && Mutlak((string?)h.Attribute("Target") ?? "").Equals(tujuan, StringComparison.OrdinalIgnoreCase))
            .Remove();
        Simpan();
    }

    private void Simpan() => _paket.Tulis(_berkas, _dokumen);

    private string Mutlak(string tujuan) =>
        Uri.TryCreate(new Uri(Akar, _bagian), tujuan.Replace('\\', '/'), out var mutlak) ? Uri.UnescapeDataString(mutlak.AbsolutePath).TrimStart('/') : "";
}
