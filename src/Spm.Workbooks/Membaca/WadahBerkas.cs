using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Spm.Workbooks;

/// <summary>The zip container of a workbook: checks the file before anything in it is trusted, and hands out its parts by name.</summary>
internal sealed class WadahBerkas : IDisposable
{
    private const int AwalDoctype = 4096;
    private static readonly byte[] TandaOle2 = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _bagian = new(StringComparer.OrdinalIgnoreCase);
    private readonly ArusMekar.Hitungan _mekar = new();
    private readonly CancellationToken _ct;

    private WadahBerkas(ZipArchive zip, CancellationToken ct) => (_zip, _ct) = (zip, ct);

    /// <summary>Names of all parts, with slashes, without a leading one.</summary>
    public IEnumerable<string> Nama => _bagian.Keys;

    /// <summary>Reads the whole file, no further than its limit, and opens it.</summary>
    /// <exception cref="BerkasDitolakException">The file is no zip container, or one beyond the limits.</exception>
    /// <exception cref="InvalidDataException">The container is damaged.</exception>
    public static WadahBerkas Buka(MemoryStream isi, CancellationToken ct)
    {
        PeriksaAwal(isi);
        var wadah = new WadahBerkas(new ZipArchive(isi, ZipArchiveMode.Read), ct);
        try
        {
            wadah.Daftarkan();
            return wadah;
        }
        catch
        {
            wadah.Dispose();
            throw;
        }
    }

    /// <summary>Copies an upload into memory; stops with a rejection as soon as it is larger than the limit.</summary>
    public static MemoryStream Salin(Stream berkas, CancellationToken ct)
    {
        // Growing by doubling would leave as much garbage as the file is large.
        var salinan = new MemoryStream(berkas.CanSeek ? (int)Math.Clamp(berkas.Length - berkas.Position, 0, BatasBerkas.UkuranTerbesar) : 0);
        var penyangga = new byte[81_920];
        for (int terbaca; (terbaca = berkas.Read(penyangga)) > 0;)
        {
            ct.ThrowIfCancellationRequested();
            if (salinan.Length + terbaca > BatasBerkas.UkuranTerbesar)
            {
                throw new BerkasDitolakException(PenolakanBerkas.TerlaluBesar);
            }

            salinan.Write(penyangga.AsSpan(0, terbaca));
        }

        salinan.Position = 0;
        return salinan;
    }

    /// <summary>Opens a part as XML, or gives null where there is none.</summary>
    public XmlReader? BukaXml(string nama)
    {
        var arus = BukaBita(nama);
        return arus is null ? null : XmlReader.Create(arus, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = BatasBerkas.UkuranMekarTerbesar,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        });
    }

    /// <summary>Opens a part as bytes, or gives null where there is none.</summary>
    public ArusMekar? BukaBita(string nama) =>
        _bagian.TryGetValue(nama, out var entri) ? new ArusMekar(entri.Open(), entri.Crc32, _mekar, _ct) : null;

    /// <summary>True where a part that could not be read begins with a document type declaration.</summary>
    public bool AdaDoctype() => _bagian.Values.Any(entri => AwalMemuat(entri, "<!DOCTYPE"));

    public void Dispose() => _zip.Dispose();

    private static void PeriksaAwal(MemoryStream isi)
    {
        var bita = isi.GetBuffer().AsSpan(0, (int)isi.Length);
        if (bita.IsEmpty)
        {
            throw new BerkasDitolakException(PenolakanBerkas.Kosong);
        }

        if (bita.StartsWith(TandaOle2))
        {
            throw new BerkasDitolakException(
                bita.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0 ? PenolakanBerkas.Terenkripsi
                : bita.IndexOf(Encoding.Unicode.GetBytes("Book")) >= 0 || bita.IndexOf(Encoding.Unicode.GetBytes("Workbook")) >= 0 ? PenolakanBerkas.XlsLama
                : PenolakanBerkas.BukanWorkbook);
        }

        if (!bita.StartsWith("PK"u8))
        {
            throw new BerkasDitolakException(PenolakanBerkas.BukanWorkbook);
        }
    }

    private void Daftarkan()
    {
        if (_zip.Entries.Count > BatasBerkas.EntriTerbanyak)
        {
            throw new BerkasDitolakException(PenolakanBerkas.TerlaluBanyakEntri);
        }

        foreach (var entri in _zip.Entries)
        {
            if (entri.IsEncrypted)
            {
                throw new BerkasDitolakException(PenolakanBerkas.Terenkripsi);
            }
            // Two parts of one name: programs disagree on which one counts.
            if (!_bagian.TryAdd(entri.FullName.Replace('\\', '/').TrimStart('/'), entri))
            {
                throw new BerkasDitolakException(PenolakanBerkas.Rusak);
            }
        }
    }

    private bool AwalMemuat(ZipArchiveEntry entri, string tanda)
    {
        try
        {
            using var arus = new ArusMekar(entri.Open(), entri.Crc32, _mekar, _ct);
            var awal = new byte[AwalDoctype];
            var terbaca = arus.ReadAtLeast(awal, awal.Length, throwOnEndOfStream: false);
            // UTF-16 has a zero byte beside every character of the tag.
            return Encoding.Latin1.GetString(awal, 0, terbaca).Replace("\0", "", StringComparison.Ordinal).Contains(tanda, StringComparison.OrdinalIgnoreCase);
        }
        catch (Exception e) when (PembacaWorkbook.AdalahKerusakan(e))
        {
            return false;
        }
    }
}
