using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Spm.Workbooks;

/// <summary>
/// The package of a workbook that is being patched: parts are read, rewritten, added and removed by name, and every other one goes into the new file with its
/// compressed bytes as they are. What is rewritten goes from stream to stream and is kept compressed; only small parts are kept as they are. Never changes the original.
/// </summary>
internal sealed class PaketTambal : IDisposable
{
    // Parts that are kept as a tree, all together: it takes some twenty times their bytes.
    private const long PohonTerbesar = 8L * 1024 * 1024;

    // Drawings of comments, a kilobyte for each.
    private const long UtuhTerbesar = 16L * 1024 * 1024;

    // Rewritten parts that are not compressed yet: one of them, and all together.
    private const int PolosTerbesar = 256 * 1024;
    private const int SemuaPolosTerbesar = 8 * 1024 * 1024;

    // A pane, a selection and the widths of columns before the cells.
    private const int AwalLazim = 4 * 1024;

    private readonly CancellationToken _ct;
    private readonly ZipArchive _zip;
    private readonly IReadOnlyList<EntriZip> _direktori;
    private readonly Dictionary<string, ZipArchiveEntry> _entri = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, IsiTambal?> _tambalan = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _baru = [];
    private long _pohon;
    private int _polos;

    /// <summary>Opens a package.</summary>
    /// <param name="asli">The bytes, at most as many as an upload may have.</param>
    /// <param name="ct">Cancels all reading.</param>
    /// <exception cref="InvalidDataException">The bytes are no zip container.</exception>
    public PaketTambal(byte[] asli, CancellationToken ct)
    {
        _ct = ct;
        _zip = new ZipArchive(new MemoryStream(asli, writable: false), ZipArchiveMode.Read);
        _direktori = DirektoriZip.Baca(asli, _zip);
        foreach (var entri in _zip.Entries)
        {
            _entri.TryAdd(Rapikan(entri.FullName), entri);
        }
    }

    /// <summary>Names of the parts that came with the original and are still there.</summary>
    public IReadOnlyList<string> Nama => [.. _entri.Keys.Where(Ada)];

    /// <summary>True where there is such a part.</summary>
    public bool Ada(string nama) => _tambalan.TryGetValue(nama, out var isi) ? isi is not null : _entri.ContainsKey(nama);

    /// <summary>Opens a part as patched so far.</summary>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    /// <exception cref="InvalidDataException">The part is damaged; reading it throws the same, and <see cref="BerkasDitolakException"/> where it is too large.</exception>
    public ArusBagian Buka(string nama) => _tambalan.TryGetValue(nama, out var isi) && isi is not null ? new ArusBagian(isi.Buka(), _ct)
        : isi is null && Ada(nama) ? new ArusBagian(_entri[nama].Open(), _ct)
        : throw new FileNotFoundException("There is no such part.", nama);

    /// <summary>Opens a part as XML.</summary>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    /// <exception cref="InvalidDataException">As for <see cref="Buka"/>.</exception>
    public PenyisirBagian BukaXml(string nama) => new(Buka(nama));

    /// <summary>The bytes of a part as patched so far, or null where there is none.</summary>
    /// <exception cref="InvalidDataException">The part is damaged.</exception>
    /// <exception cref="BerkasDitolakException">The part is too large to be kept as a whole.</exception>
    public byte[]? Baca(string nama)
    {
        if (!Ada(nama))
        {
            return null;
        }

        using var arus = Buka(nama);
        arus.Batas = UtuhTerbesar;
        using var isi = new MemoryStream();
        arus.CopyTo(isi);
        return isi.ToArray();
    }

    /// <summary>The first bytes of a part: up to where something stands in it, and little more.</summary>
    /// <param name="nama">Its name.</param>
    /// <param name="tanda">That something.</param>
    /// <param name="terpanjang">How many bytes at most.</param>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    /// <exception cref="InvalidDataException">The part is damaged.</exception>
    public byte[] Awal(string nama, ReadOnlySpan<byte> tanda, int terpanjang)
    {
        using var arus = Buka(nama);
        var awal = new byte[Math.Min(AwalLazim, terpanjang)];
        var terisi = 0;
        while (true)
        {
            terisi += arus.ReadAtLeast(awal.AsSpan(terisi), awal.Length - terisi, throwOnEndOfStream: false);
            if (terisi < awal.Length || terisi == terpanjang || awal.AsSpan().IndexOf(tanda) >= 0)
            {
                return awal[..terisi];
            }

            Array.Resize(ref awal, Math.Min(2 * awal.Length, terpanjang));
        }
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
            throw new BerkasDitolakException(PenolakanBerkas.MekarTerlaluBesar);
        }

        using var xml = XmlReader.Create(new MemoryStream(isi, writable: false), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return XDocument.Load(xml, LoadOptions.PreserveWhitespace);
    }

    /// <summary>A part as text, in the encoding that its first bytes tell.</summary>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    /// <exception cref="InvalidDataException">As for <see cref="Baca"/>.</exception>
    /// <exception cref="BerkasDitolakException">As for <see cref="Baca"/>.</exception>
    public string BacaTeks(string nama)
    {
        using var arus = Buka(nama);
        arus.Batas = UtuhTerbesar;
        using var teks = new StreamReader(arus, Encoding.Unicode, detectEncodingFromByteOrderMarks: true);
        return teks.ReadToEnd();
    }

    /// <summary>Replaces a part, or adds it at the end.</summary>
    public void Tulis(string nama, byte[] isi) => Ganti(nama, new IsiTambal(isi));

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

    /// <summary>Rewrites a part that is there, from stream to stream.</summary>
    /// <param name="nama">Its name.</param>
    /// <param name="ubah">Writes the new content; false where nothing changed and the part is to stay as it is, whatever was written.</param>
    /// <exception cref="InvalidDataException">The part is damaged.</exception>
    /// <exception cref="BerkasDitolakException">The part is larger than a whole upload may be, or has something in it that is too large.</exception>
    public void Ubah(string nama, Func<ArusBagian, Stream, bool> ubah)
    {
        using var dari = Buka(nama);
        using var ke = new ArusTambal(Math.Clamp(SemuaPolosTerbesar - _polos, 0, PolosTerbesar));
        if (ubah(dari, ke))
        {
            Ganti(nama, ke.Selesai());
        }
    }

    /// <summary>As <see cref="Ubah(string, Func{ArusBagian, Stream, bool})"/>, for XML.</summary>
    /// <exception cref="XmlException">The part is not well formed, or declares a document type.</exception>
    /// <exception cref="InvalidDataException">The part is damaged.</exception>
    /// <exception cref="BerkasDitolakException">As for the other.</exception>
    public void Ubah(string nama, Func<PenyisirBagian, XmlWriter, bool> ubah) => Ubah(nama, (dari, ke) =>
    {
        using var masuk = new PenyisirBagian(dari);
        using var keluar = TulisXml(ke);
        return ubah(masuk, keluar);
    });

    /// <summary>Takes a part out.</summary>
    public void Hapus(string nama) => Simpan(nama, null);

    /// <summary>The first name of a numbered series that is free, for example <c>xl/comments3.xml</c>.</summary>
    public string NamaBebas(string awalan, string akhiran)
    {
        var nomor = 1;
        while (Ada(string.Create(CultureInfo.InvariantCulture, $"{awalan}{nomor}{akhiran}")))
        {
            nomor++;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{awalan}{nomor}{akhiran}");
    }

    /// <summary>The patched package.</summary>
    /// <exception cref="BerkasDitolakException">It would be larger than an upload may be.</exception>
    public byte[] Susun()
    {
        var entri = new List<EntriZip>();
        foreach (var (lama, nama) in _direktori.Zip(_zip.Entries, (d, e) => (d, Rapikan(e.FullName))))
        {
            if (Ada(nama))
            {
                entri.Add(_tambalan.TryGetValue(nama, out var isi) ? PenyusunZip.Ganti(lama, isi!.Mampat()) : lama);
            }
        }

        entri.AddRange(_baru.Where(Ada).Select(nama => PenyusunZip.Baru(nama, _tambalan[nama]!.Mampat())));
        return PenyusunZip.Susun(entri);
    }

    public void Dispose() => _zip.Dispose();

    /// <summary>Writes XML; line breaks inside values survive.</summary>
    public static XmlWriter TulisXml(Stream keluaran) => XmlWriter.Create(keluaran, new XmlWriterSettings
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.Entitize,
        CloseOutput = false,
    });

    private static string Rapikan(string nama) => nama.Replace('\\', '/').TrimStart('/');

    private void Ganti(string nama, IsiTambal isi)
    {
        if (!_entri.ContainsKey(nama) && !_baru.Contains(nama, StringComparer.OrdinalIgnoreCase))
        {
            _baru.Add(nama);
        }

        Simpan(nama, isi);
    }

    private void Simpan(string nama, IsiTambal? isi)
    {
        _polos += (isi?.Polos ?? 0) - (_tambalan.GetValueOrDefault(nama)?.Polos ?? 0);
        _tambalan[nama] = isi;
    }
}
