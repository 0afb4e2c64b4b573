using System.Globalization;
using System.Xml.Linq;

namespace Spm.Workbooks;

/// <summary>The part that lists the sheets of a workbook, open for patching.</summary>
internal sealed class BukuTambal
{
    private const string JenisLembar = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

    // The defined names come after these.
    private static readonly string[] SebelumNama = ["sheets", "functionGroups", "externalReferences"];

    private readonly PaketTambal _paket;
    private readonly string _bagian;
    private readonly XDocument _dokumen;

    /// <summary>Opens it.</summary>
    /// <exception cref="InvalidDataException">The package has no workbook, or one without sheets.</exception>
    public BukuTambal(PaketTambal paket)
    {
        _paket = paket;
        _bagian = HubunganTambal.Buka(paket, "").Cari("officeDocument").Select(h => h.Tujuan).FirstOrDefault() ?? "xl/workbook.xml";
        _dokumen = paket.BacaXml(_bagian) ?? throw new InvalidDataException("The package has no workbook.");
        Ruang = RuangNamaXml.Untuk(_dokumen.Root!.Name.Namespace);
        Hubungan = HubunganTambal.Buka(paket, _bagian);
        JenisIsi = new JenisIsiTambal(paket);
        Folder = _bagian[..(_bagian.LastIndexOf('/') + 1)];
        if (_dokumen.Root!.Element(Ruang.Utama + "sheets") is null)
        {
            throw new InvalidDataException("The workbook has no sheets.");
        }
    }

    /// <summary>Namespaces.</summary>
    public RuangNamaXml Ruang { get; }

    /// <summary>Relationships of the workbook.</summary>
    public HubunganTambal Hubungan { get; }

    /// <summary>Content types of the package.</summary>
    public JenisIsiTambal JenisIsi { get; }

    /// <summary>Folder of the workbook in the package, with the slash.</summary>
    public string Folder { get; }

    /// <summary>The sheets in their order: name as written, part (empty for one that is no worksheet), and whether it can be seen.</summary>
    public IReadOnlyList<(string Nama, string Bagian, bool Terlihat)> Lembar
    {
        get
        {
            var tujuan = Hubungan.Cari("worksheet").DistinctBy(h => h.Id).ToDictionary(h => h.Id, h => h.Tujuan);
            return
            [
                .. from lembar in DaftarLembar.Elements(Ruang.Utama + "sheet")
                   let id = (string?)lembar.Attribute(Ruang.Hubungan + "id") ?? ""
                   select ((string?)lembar.Attribute("name") ?? "", tujuan.GetValueOrDefault(id, ""), (string?)lembar.Attribute("state") is null or "visible"),
            ];
        }
    }

    private XElement DaftarLembar => _dokumen.Root!.Element(Ruang.Utama + "sheets")!;

    /// <summary>Takes a worksheet out, with everything that belongs to it alone.</summary>
    public void Hapus(string nama)
    {
        var urutan = Lembar.Select(l => l.Nama).ToList().IndexOf(nama);
        var bagian = Lembar[urutan].Bagian;
        DaftarLembar.Elements(Ruang.Utama + "sheet").ElementAt(urutan).Remove();
        GeserNama(urutan, -1);
        foreach (var jenis in (ReadOnlySpan<string>)["comments", "vmlDrawing", "drawing"])
        {
            foreach (var (_, milik) in HubunganTambal.Buka(_paket, bagian).Cari(jenis))
            {
                HapusBagian(milik);
            }
        }

        HapusBagian(bagian);
        Hubungan.HapusKe(bagian);
    }

    /// <summary>Puts a worksheet first, shown when the workbook is opened.</summary>
    /// <param name="nama">Its name.</param>
    /// <param name="barisUlang">The row that repeats on every printed page.</param>
    /// <param name="saring">The range that has a filter, or null for none.</param>
    /// <returns>The name of its part, which the caller writes.</returns>
    public string Sisipkan(string nama, int barisUlang, RentangSel? saring)
    {
        var bagian = _paket.NamaBebas(Folder + "worksheets/sheet", ".xml");
        var nomor = DaftarLembar.Elements().Select(l => int.TryParse((string?)l.Attribute("sheetId"), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0).DefaultIfEmpty().Max() + 1;
        var id = Hubungan.Tambah(Ruang.Hubungan, "worksheet", bagian);
        DaftarLembar.AddFirst(new XElement(
            Ruang.Utama + "sheet", new XAttribute("name", nama), new XAttribute("sheetId", nomor), new XAttribute(Ruang.Hubungan + "id", id)));
        JenisIsi.Tambah(bagian, JenisLembar);
        GeserNama(0, 1);
        if (saring is { } rentang)
        {
            // Excel keeps the range of every filter under this name as well.
            NamaPertama("_xlnm._FilterDatabase", $"{Kutip(nama)}!{rentang.Mutlak}").SetAttributeValue("hidden", 1);
        }

        NamaPertama("_xlnm.Print_Titles", string.Create(CultureInfo.InvariantCulture, $"{Kutip(nama)}!${barisUlang}:${barisUlang}"));
        foreach (var tampilan in _dokumen.Root!.Elements(Ruang.Utama + "bookViews").Elements(Ruang.Utama + "workbookView"))
        {
            tampilan.SetAttributeValue("firstSheet", 0);
            tampilan.SetAttributeValue("activeTab", 0);
        }

        return bagian;
    }

    /// <summary>Name of a sheet as references have it.</summary>
    public static string Kutip(string nama) => $"'{nama.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>Takes a part out of the package, with its relationships and its type.</summary>
    public void HapusBagian(string bagian)
    {
        _paket.Hapus(bagian);
        var pisah = bagian.LastIndexOf('/') + 1;
        var hubungan = $"{bagian[..pisah]}_rels/{bagian[pisah..]}.rels";
        if (_paket.Ada(hubungan))
        {
            _paket.Hapus(hubungan);
            JenisIsi.Hapus(hubungan);
        }

        JenisIsi.Hapus(bagian);
    }

    /// <summary>Writes what has been patched.</summary>
    public void Simpan() => _paket.Tulis(_bagian, _dokumen);

    /// <summary>Sheets that move take the names that are local to them along; names of a sheet that goes are taken out.</summary>
    private void GeserNama(int mulai, int geser)
    {
        foreach (var nama in _dokumen.Root!.Elements(Ruang.Utama + "definedNames").Elements(Ruang.Utama + "definedName").ToList())
        {
            if (!int.TryParse((string?)nama.Attribute("localSheetId"), NumberStyles.None, CultureInfo.InvariantCulture, out var lembar))
            {
                continue;
            }

            if (geser < 0 && lembar == mulai)
            {
                nama.Remove();
            }
            else if (lembar >= mulai)
            {
                nama.SetAttributeValue("localSheetId", lembar + geser);
            }
        }
    }

    /// <summary>Adds a name that is local to the first sheet.</summary>
    private XElement NamaPertama(string nama, string isi)
    {
        var elemen = new XElement(Ruang.Utama + "definedName", new XAttribute("name", nama), new XAttribute("localSheetId", 0), isi);
        DaftarNama().Add(elemen);
        return elemen;
    }

    private XElement DaftarNama()
    {
        if (_dokumen.Root!.Element(Ruang.Utama + "definedNames") is { } ada)
        {
            return ada;
        }

        var baru = new XElement(Ruang.Utama + "definedNames");
        _dokumen.Root.Elements().Last(e => SebelumNama.Contains(e.Name.LocalName)).AddAfterSelf(baru);
        return baru;
    }
}
