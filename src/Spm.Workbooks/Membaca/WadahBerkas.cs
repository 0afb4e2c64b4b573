using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Spm.Workbooks;

/// <summary>The zip container of a workbook: holds it against the limits, and hands out its parts by name.</summary>
internal sealed class WadahBerkas : IDisposable
{
    private const int AwalDoctype = 4096;

    private readonly SalinanBerkas _berkas;
    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _bagian = new(StringComparer.OrdinalIgnoreCase);
    private readonly HitunganMekar _mekar = new();
    private readonly CancellationToken _ct;

    private WadahBerkas(SalinanBerkas berkas, CancellationToken ct) => (_berkas, _zip, _ct) = (berkas, new ZipArchive(berkas, ZipArchiveMode.Read), ct);

    /// <summary>Names of all parts, with slashes, without a leading one.</summary>
    public IEnumerable<string> Nama => _bagian.Keys;

    /// <summary>True where there is a part of this name.</summary>
    public bool Ada(string nama) => _bagian.ContainsKey(nama);

    /// <summary>Reads the whole file, no further than its limit, and opens it.</summary>
    /// <exception cref="BerkasDitolakException">The file is no zip container, or one beyond the limits.</exception>
    /// <exception cref="InvalidDataException">The container is damaged.</exception>
    public static WadahBerkas Buka(SalinanBerkas isi, CancellationToken ct)
    {
        if (RupaBerkas.Penolakan(isi.GetBuffer().AsSpan(0, (int)isi.Length)) is { } penolakan)
        {
            throw new BerkasDitolakException(penolakan);
        }

        var wadah = new WadahBerkas(isi, ct);
        try
        {
            wadah.Daftarkan(isi.Length);
            return wadah;
        }
        catch
        {
            wadah.Dispose();
            throw;
        }
    }

    /// <summary>Copies an upload into memory; stops with a rejection as soon as it is larger than the limit.</summary>
    public static SalinanBerkas Salin(Stream berkas, CancellationToken ct)
    {
        // Growing by doubling would leave as much garbage as the file is large.
        var salinan = new SalinanBerkas(berkas.CanSeek ? (int)Math.Clamp(berkas.Length - berkas.Position, 0, BatasBerkas.UkuranTerbesar) : 0);
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
        return arus is null ? null : XmlReader.Create(new ArusXml(arus, _mekar), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            NameTable = new TabelNamaTerbatas(),
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        });
    }

    /// <summary>Opens a part as bytes, or gives null where there is none.</summary>
    public ArusMekar? BukaBita(string nama) =>
        _bagian.TryGetValue(nama, out var entri) ? new ArusMekar(entri, _berkas, _mekar, _ct) : null;

    /// <summary>True where a part that could not be read begins with a document type declaration.</summary>
    public bool AdaDoctype() => _bagian.Values.Any(entri => AwalMemuat(entri, "<!DOCTYPE"));

    /// <summary>
    /// Inflates what has not been inflated to its end yet, and forgets it: the limits hold for every part of an accepted file, whether or not anything is read from
    /// it here, because people open the file later. Damage is passed over: nobody needed those parts.
    /// </summary>
    /// <exception cref="BerkasDitolakException">The file is beyond a limit.</exception>
    public void MekarkanSisa()
    {
        var penyangga = new byte[81_920];
        foreach (var entri in _bagian.Values.Where(e => !_mekar.SudahHabis(e)))
        {
            try
            {
                using var arus = new ArusMekar(entri, _berkas, _mekar, _ct);
                while (arus.Read(penyangga) > 0)
                {
                    // Counting is all.
                }
            }
            catch (Exception e) when (PembacaWorkbook.AdalahKerusakan(e) && e is not BerkasDitolakException { TentangUkuran: true })
            {
            }
        }
    }

    public void Dispose() => _zip.Dispose();

    private void Daftarkan(long ukuran)
    {
        var termampat = 0L;
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

            // .NET reads each of them within the file, but lets them overlap: then the same bytes would count, be copied and be inflated again and again.
            termampat += entri.CompressedLength;
            if (termampat > ukuran)
            {
                throw new BerkasDitolakException(PenolakanBerkas.Rusak);
            }

            if (!_bagian.TryAdd(entri.FullName.Replace('\\', '/').TrimStart('/'), entri))
            {
                throw new BerkasDitolakException(PenolakanBerkas.EntriGanda);
            }
        }
    }

    private bool AwalMemuat(ZipArchiveEntry entri, string tanda)
    {
        try
        {
            using var arus = new ArusMekar(entri, _berkas, _mekar, _ct);
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
