using System.IO.Compression;

namespace Spm.Workbooks;

/// <summary>What has been inflated from one file so far.</summary>
internal sealed class HitunganMekar
{
    private readonly HashSet<ZipArchiveEntry> _habis = [];
    private long _jumlah;
    private long _xml;

    /// <summary>Counts bytes.</summary>
    /// <exception cref="BerkasDitolakException">They are more than <see cref="BatasBerkas.UkuranMekarTerbesar"/>.</exception>
    public void Tambah(int jumlah)
    {
        _jumlah += jumlah;
        if (_jumlah > BatasBerkas.UkuranMekarTerbesar)
        {
            throw new BerkasDitolakException(PenolakanBerkas.MekarTerlaluBesar);
        }
    }

    /// <summary>Counts bytes that the XML reader gets.</summary>
    /// <exception cref="BerkasDitolakException">They are more than <see cref="BatasBerkas.UkuranXmlTerbesar"/>.</exception>
    public void TambahXml(int jumlah)
    {
        _xml += jumlah;
        if (_xml > BatasBerkas.UkuranXmlTerbesar)
        {
            throw new BerkasDitolakException(PenolakanBerkas.XmlTidakLazim);
        }
    }

    /// <summary>Takes bytes out of the count.</summary>
    public void Kurangi(long jumlah) => _jumlah -= jumlah;

    /// <summary>Notes that an entry was inflated to its end.</summary>
    public void Habis(ZipArchiveEntry entri) => _habis.Add(entri);

    /// <summary>True where an entry was inflated to its end.</summary>
    public bool SudahHabis(ZipArchiveEntry entri) => _habis.Contains(entri);
}
