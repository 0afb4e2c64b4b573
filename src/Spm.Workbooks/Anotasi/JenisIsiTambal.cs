using System.Xml.Linq;

namespace Spm.Workbooks;

/// <summary>The content types of a package, open for patching.</summary>
internal sealed class JenisIsiTambal
{
    private const string Berkas = "[Content_Types].xml";

    private readonly PaketTambal _paket;
    private readonly XDocument _dokumen;

    /// <summary>Reads the content types.</summary>
    /// <exception cref="InvalidDataException">There are none.</exception>
    public JenisIsiTambal(PaketTambal paket)
    {
        _paket = paket;
        _dokumen = paket.BacaXml(Berkas) ?? throw new InvalidDataException("The package has no content types.");
    }

    private XNamespace Ruang => _dokumen.Root!.Name.Namespace;

    /// <summary>Declares the type of a part.</summary>
    public void Tambah(string bagian, string jenis)
    {
        Hapus(bagian);
        _dokumen.Root!.Add(new XElement(Ruang + "Override", new XAttribute("PartName", "/" + bagian), new XAttribute("ContentType", jenis)));
        Simpan();
    }

    /// <summary>Takes the declaration of a part out.</summary>
    public void Hapus(string bagian)
    {
        _dokumen.Root!.Elements(Ruang + "Override")
            .Where(j => string.Equals(((string?)j.Attribute("PartName"))?.TrimStart('/'), bagian, StringComparison.OrdinalIgnoreCase))
            .Remove();
        Simpan();
    }

    private void Simpan() => _paket.Tulis(Berkas, _dokumen);
}
