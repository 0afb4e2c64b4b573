using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Spm.Workbooks;

/// <summary>
/// The package of a workbook that is being patched: parts are read, replaced, added and removed by name, and every other one goes into the new file with its
/// compressed bytes as they are. Works in memory and never changes the original.
/// </summary>
internal sealed class PaketTambal : IDisposable
{
    // Only the parts that a patch has to read count; a filled template has far below 1 MiB of them.
    private const long TerbacaTerbanyak = 64L * 1024 * 1024;

    // Sheets inflate to ten or twenty times their compressed size.
    private const long MekarLazim = 64;

    // Parts that are kept as a tree, all together: it takes some twenty times their bytes.
    private const long PohonTerbesar = 8L * 1024 * 1024;

    // The oldest time that a zip entry can carry: the same patch gives the same bytes.
    private static readonly DateTimeOffset WaktuTetap = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly byte[] _asli;
    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _entri = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, byte[]?> _tambalan = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _baru = [];
    private readonly HashSet<ZipArchiveEntry> _dihitung = [];
    private long _terbaca;
    private long _pohon;

    /// <summary>Opens a package.</summary>
    /// <exception cref="InvalidDataException">The bytes are no zip container.</exception>
    public PaketTambal(byte[] asli)
    {
        _asli = asli;
        _zip = new ZipArchive(new MemoryStream(asli, writable: false), ZipArchiveMode.Read);
        foreach (var entri in _zip.Entries)
        {
            _entri.TryAdd(Rapikan(entri.FullName), entri);
        }
    }

    /// <summary>Names of the parts that came with the original and are still there.</summary>
    public IReadOnlyList<string> Nama => [.. _entri.Keys.Where(Ada)];

    /// <summary>True where there is such a part.</summary>
    public bool Ada(string nama) => _tambalan.TryGetValue(nama, out var isi) ? isi is not null : _entri.ContainsKey(nama);

    /// <summary>The bytes of a part as patched so far, or null where there is none.</summary>
    /// <exception cref="InvalidDataException">The part is damaged.</exception>
    /// <exception cref="BerkasDitolakException">The parts read are too large to be patched in memory.</exception>
    public byte[]? Baca(string nama)
    {
        if (_tambalan.TryGetValue(nama, out var isi))
        {
            return isi;
        }

        return _entri.TryGetValue(nama, out var entri) ? Mekarkan(entri) : null;
    }

    /// <summary>A part as XML, or null where there is none.</summary>
    /// <exception cref="XmlException">It is not well formed, or declares a document type.</exception>
    /// <exception cref="InvalidDataException">As for <see cref="Baca"/>.</exception>
    /// <exception cref="BerkasDitolakException">As for <see cref="Baca"/>.</exception>
    public XDocument? BacaXml(string nama)
    {
        if (Baca(nama) is not { } isi)
        {
            return null;
        }

        _pohon += isi.Length;
        if (_pohon > PohonTerbesar)
        {
            throw new InvalidDataException("The parts to be patched are too large.");
        }

        using var xml = BukaXml(isi);
        return XDocument.Load(xml, LoadOptions.PreserveWhitespace);
    }

    /// <summary>Replaces a part, or adds it at the end.</summary>
    public void Tulis(string nama, byte[] isi)
    {
        if (!_entri.ContainsKey(nama) && !_baru.Contains(nama, StringComparer.OrdinalIgnoreCase))
        {
            _baru.Add(nama);
        }

        _tambalan[nama] = isi;
    }

    /// <summary>Replaces a part by XML, or adds it at the end.</summary>
    public void Tulis(string nama, XDocument isi)
    {
        using var keluaran = new MemoryStream();
        using (var xml = TulisXml(keluaran))
        {
            isi.Save(xml);
        }

        Tulis(nama, keluaran.ToArray());
    }

    /// <summary>Takes a part out.</summary>
    public void Hapus(string nama) => _tambalan[nama] = null;

    /// <summary>The first name of a numbered series that is free, for example <c>xl/comments3.xml</c>.</summary>
    public string NamaBebas(string awalan, string akhiran)
    {
        var nomor = 1;
        while (Ada($"{awalan}{nomor}{akhiran}"))
        {
            nomor++;
        }

        return $"{awalan}{nomor}{akhiran}";
    }

    /// <summary>The patched package.</summary>
    public byte[] Susun()
    {
        using var keluaran = new MemoryStream();
        keluaran.Write(_asli);
        using (var zip = new ZipArchive(keluaran, ZipArchiveMode.Update, leaveOpen: true))
        {
            // Behind all others and in the order of their names, so that the copy of a copy has the same order.
            var takTermampat = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
            foreach (var entri in zip.Entries.ToList())
            {
                if (!_tambalan.TryGetValue(Rapikan(entri.FullName), out var isi))
                {
                    continue;
                }

                if (isi is null)
                {
                    entri.Delete();
                }
                else if (MampatWajar(isi))
                {
                    Isi(entri, isi);
                }
                else
                {
                    takTermampat.Add(entri.FullName, isi);
                    entri.Delete();
                }
            }

            foreach (var nama in _baru.Where(Ada))
            {
                var isi = _tambalan[nama]!;
                if (MampatWajar(isi))
                {
                    Isi(zip.CreateEntry(nama, CompressionLevel.Optimal), isi);
                }
                else
                {
                    takTermampat.Add(nama, isi);
                }
            }

            foreach (var (nama, isi) in takTermampat)
            {
                Isi(zip.CreateEntry(nama, CompressionLevel.NoCompression), isi);
            }
        }

        return keluaran.ToArray();
    }

    public void Dispose() => _zip.Dispose();

    /// <summary>Reads XML that nobody vouches for.</summary>
    public static XmlReader BukaXml(byte[] isi) =>
        XmlReader.Create(new MemoryStream(isi, writable: false), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });

    /// <summary>Writes XML; line breaks inside values survive.</summary>
    public static XmlWriter TulisXml(Stream keluaran) => XmlWriter.Create(keluaran, new XmlWriterSettings
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.Entitize,
        CloseOutput = false,
    });

    // Tens of thousands of masked numbers are all the same: compressed, the part would inflate like a zip bomb, and the copy could not be sent back.
    private static bool MampatWajar(byte[] isi)
    {
        if (isi.Length <= BatasBerkas.MekarTanpaRasio)
        {
            return true;
        }

        using var termampat = new MemoryStream();
        using (var mampat = new DeflateStream(termampat, CompressionLevel.Optimal, leaveOpen: true))
        {
            mampat.Write(isi);
        }

        return termampat.Length * BatasBerkas.RasioTerbesar > isi.Length * 2L;
    }

    private static string Rapikan(string nama) => nama.Replace('\\', '/').TrimStart('/');

    private static void Isi(ZipArchiveEntry entri, byte[] isi)
    {
        using (var arus = entri.Open())
        {
            arus.SetLength(0);
            arus.Write(isi);
        }

        entri.LastWriteTime = WaktuTetap;
    }

    private byte[] Mekarkan(ZipArchiveEntry entri)
    {
        using var arus = entri.Open();
        // The declared size is a hint only, and believed where it is likely; where it is right, nothing has to be copied.
        using var isi = new MemoryStream((int)Math.Clamp(entri.Length, 0, Math.Min(TerbacaTerbanyak, MekarLazim * entri.CompressedLength)));
        var baru = _dihitung.Add(entri);
        var penyangga = new byte[81_920];
        for (int terbaca; (terbaca = arus.Read(penyangga)) > 0;)
        {
            _terbaca += baru ? terbaca : 0;
            if (_terbaca > TerbacaTerbanyak)
            {
                throw new BerkasDitolakException(PenolakanBerkas.MekarTerlaluBesar);
            }

            isi.Write(penyangga.AsSpan(0, terbaca));
        }

        return isi.Length == isi.Capacity ? isi.GetBuffer() : isi.ToArray();
    }
}
