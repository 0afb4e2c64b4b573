using System.Buffers.Binary;
using System.Text;

namespace Spm.Workbooks;

/// <summary>
/// Writes a zip container from parts that are compressed already, which .NET cannot. No larger than an upload may be, so without what the format has for large files;
/// nothing but names, sizes and times is kept of the entries, above all no comment.
/// </summary>
internal static class PenyusunZip
{
    /// <summary>Method of entries that are compressed.</summary>
    public const ushort Deflate = 8;

    private const ushort Versi = 20;
    private const ushort NamaUtf8 = 1 << 11;

    // The sizes stand in front of the bytes, never behind them.
    private const ushort UkuranDiBelakang = 1 << 3;

    // 1 January 1980, the oldest time that an entry can have: the same patch gives the same bytes.
    private const uint WaktuTetap = 0x0021_0000;

    /// <summary>A new entry.</summary>
    public static EntriZip Baru(string nama, BagianMampat isi)
    {
        var bita = Encoding.UTF8.GetBytes(nama);
        return new EntriZip(bita, bita.Length == nama.Length ? (ushort)0 : NamaUtf8, Deflate, WaktuTetap, AtributLuar: 0, isi);
    }

    /// <summary>An entry with other content; it keeps its name.</summary>
    public static EntriZip Ganti(EntriZip entri, BagianMampat isi) =>
        entri with { Bendera = (ushort)(entri.Bendera & NamaUtf8), Metode = Deflate, Waktu = WaktuTetap, Isi = isi };

    /// <summary>Writes the entries in their order.</summary>
    /// <exception cref="BerkasDitolakException">The container would be larger than an upload may be.</exception>
    public static byte[] Susun(IReadOnlyList<EntriZip> entri)
    {
        var ukuran = 22 + entri.Sum(e => 30L + 46 + (2 * e.Nama.Length) + e.Isi.Data.Length);
        if (ukuran > BatasBerkas.UkuranTerbesar)
        {
            throw new BerkasDitolakException(PenolakanBerkas.TerlaluBesar);
        }

        var hasil = new byte[ukuran];
        var tulis = new Tulisan(hasil);
        var tempat = new List<int>(entri.Count);
        foreach (var e in entri)
        {
            tempat.Add(tulis.Tempat);
            tulis.Angka32(0x04034b50);
            tulis.Kepala(e);
            tulis.Angka16(0);
            tulis.Bita(e.Nama.Span);
            tulis.Bita(e.Isi.Data.Span);
        }

        var direktori = tulis.Tempat;
        foreach (var (nomor, e) in entri.Index())
        {
            tulis.Angka32(0x02014b50);
            tulis.Angka16(Versi);
            tulis.Kepala(e);
            tulis.Angka32(0);
            tulis.Angka32(0);
            tulis.Angka32(e.AtributLuar);
            tulis.Angka32((uint)tempat[nomor]);
            tulis.Bita(e.Nama.Span);
        }

        var panjang = tulis.Tempat - direktori;
        tulis.Angka32(0x06054b50);
        tulis.Angka32(0);
        tulis.Angka16((ushort)entri.Count);
        tulis.Angka16((ushort)entri.Count);
        tulis.Angka32((uint)panjang);
        tulis.Angka32((uint)direktori);
        tulis.Angka16(0);
        return hasil;
    }

    private ref struct Tulisan(byte[] ke)
    {
        public int Tempat { get; private set; }

        public void Angka16(ushort nilai)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(ke.AsSpan(Tempat), nilai);
            Tempat += sizeof(ushort);
        }

        public void Angka32(uint nilai)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(ke.AsSpan(Tempat), nilai);
            Tempat += sizeof(uint);
        }

        public void Bita(ReadOnlySpan<byte> isi)
        {
            isi.CopyTo(ke.AsSpan(Tempat));
            Tempat += isi.Length;
        }

        /// <summary>What an entry and its line in the directory both begin with, up to the length of the name.</summary>
        public void Kepala(EntriZip e)
        {
            Angka16(Versi);
            Angka16((ushort)(e.Bendera & ~UkuranDiBelakang));
            Angka16(e.Metode);
            Angka32(e.Waktu);
            Angka32(e.Isi.Crc);
            Angka32((uint)e.Isi.Data.Length);
            Angka32((uint)e.Isi.Panjang);
            Angka16((ushort)e.Nama.Length);
        }
    }
}
