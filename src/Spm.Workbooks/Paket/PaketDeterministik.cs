using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Spm.Workbooks;

/// <summary>
/// Makes a saved workbook depend on its content only: the same content gives the same bytes, on every thread and in every culture. Saving alone does not, because
/// the package carries times, a random name of its core properties, random relationship ids and random ids of conditional formats.
/// Bytes are comparable only between runs of the same library versions.
/// </summary>
public static partial class PaketDeterministik
{
    private const string NamaInti = "package/services/metadata/core-properties/inti.psmdcp";
    private const string HubunganAkar = "_rels/.rels";
    private const string JenisIsi = "[Content_Types].xml";
    private const string FolderLembar = "xl/worksheets/";

    // The oldest time that a zip entry can carry.
    private static readonly DateTimeOffset WaktuTetap = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the package anew. Created, modified and the authors are content: the caller has to set them.</summary>
    /// <param name="xlsx">A workbook as saved; not changed.</param>
    /// <returns>The workbook with the same parts, sorted, without anything random.</returns>
    /// <exception cref="InvalidDataException">The bytes are no zip package, or the package has no root relationships.</exception>
    public static byte[] Normalkan(byte[] xlsx)
    {
        ArgumentNullException.ThrowIfNull(xlsx);
        var bagian = Baca(xlsx);
        if (!bagian.TryGetValue(HubunganAkar, out var hubungan))
        {
            throw new InvalidDataException($"The package has no part {HubunganAkar}.");
        }

        var inti = bagian.Keys.FirstOrDefault(nama => nama.EndsWith(".psmdcp", StringComparison.Ordinal));
        if (inti is not null)
        {
            bagian.Remove(inti, out var isiInti);
            bagian[NamaInti] = isiInti!;
        }

        bagian[HubunganAkar] = Xml(hubungan, akar => UrutkanHubungan(akar, inti));
        bagian[JenisIsi] = Xml(bagian[JenisIsi], akar => UrutkanJenisIsi(akar, inti));
        foreach (var nama in bagian.Keys.Where(n => n.StartsWith(FolderLembar, StringComparison.Ordinal) && n.EndsWith(".xml", StringComparison.Ordinal)).ToList())
        {
            bagian[nama] = NomoriGuid(bagian[nama]);
        }

        return Tulis(bagian);
    }

    private static SortedDictionary<string, byte[]> Baca(byte[] xlsx)
    {
        var bagian = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        using var zip = new ZipArchive(new MemoryStream(xlsx, writable: false), ZipArchiveMode.Read);
        foreach (var entri in zip.Entries)
        {
            using var isi = entri.Open();
            using var salinan = new MemoryStream();
            isi.CopyTo(salinan);
            bagian.Add(entri.FullName, salinan.ToArray());
        }

        return bagian;
    }

    private static byte[] Tulis(SortedDictionary<string, byte[]> bagian)
    {
        using var keluaran = new MemoryStream();
        using (var zip = new ZipArchive(keluaran, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (nama, isi) in bagian)
            {
                var entri = zip.CreateEntry(nama, CompressionLevel.Optimal);
                entri.LastWriteTime = WaktuTetap;
                entri.ExternalAttributes = 0;
                using var tujuan = entri.Open();
                tujuan.Write(isi);
            }
        }

        return keluaran.ToArray();
    }

    private static void UrutkanHubungan(XElement akar, string? inti)
    {
        foreach (var h in akar.Elements().Where(h => inti is not null && ((string?)h.Attribute("Target"))?.TrimStart('/') == inti))
        {
            h.SetAttributeValue("Target", "/" + NamaInti);
        }

        var urut = akar.Elements().OrderBy(h => (string?)h.Attribute("Type"), StringComparer.Ordinal).ThenBy(h => (string?)h.Attribute("Target"), StringComparer.Ordinal).ToList();
        for (var i = 0; i < urut.Count; i++)
        {
            urut[i].SetAttributeValue("Id", string.Create(CultureInfo.InvariantCulture, $"rId{i + 1}"));
        }

        akar.ReplaceNodes(urut);
    }

    private static void UrutkanJenisIsi(XElement akar, string? inti)
    {
        foreach (var j in akar.Elements().Where(j => inti is not null && ((string?)j.Attribute("PartName"))?.TrimStart('/') == inti))
        {
            j.SetAttributeValue("PartName", "/" + NamaInti);
        }

        akar.ReplaceNodes(akar.Elements()
            .OrderBy(j => j.Name.LocalName, StringComparer.Ordinal)
            .ThenBy(j => (string?)j.Attribute("Extension") ?? (string?)j.Attribute("PartName"), StringComparer.Ordinal)
            .ToList());
    }

    private static byte[] Xml(byte[] isi, Action<XElement> ubah)
    {
        // Parsed from a stream, so that a byte order mark does no harm.
        var dokumen = XDocument.Load(new MemoryStream(isi, writable: false));
        ubah(dokumen.Root!);
        using var keluaran = new MemoryStream();
        using (var penulis = new StreamWriter(keluaran, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
        {
            dokumen.Save(penulis, SaveOptions.DisableFormatting);
        }

        return keluaran.ToArray();
    }

    private static byte[] NomoriGuid(byte[] isi)
    {
        using var pembaca = new StreamReader(new MemoryStream(isi, writable: false), Encoding.UTF8);
        var teks = pembaca.ReadToEnd();
        var nomor = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var baru = GuidAcak().Replace(teks, cocok =>
        {
            if (!nomor.TryGetValue(cocok.Value, out var ganti))
            {
                ganti = string.Create(CultureInfo.InvariantCulture, $"{{00000000-0000-0000-0000-{nomor.Count + 1:D12}}}");
                nomor.Add(cocok.Value, ganti);
            }

            return ganti;
        });
        return nomor.Count == 0 ? isi : Encoding.UTF8.GetBytes(baru);
    }

    // The guids in uri="…" name extensions of the format and are fixed.
    [GeneratedRegex("(?<!uri=\")\\{[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}")]
    private static partial Regex GuidAcak();
}
