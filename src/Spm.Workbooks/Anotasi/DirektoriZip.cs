using System.Buffers.Binary;
using System.IO.Compression;

namespace Spm.Workbooks;

/// <summary>
/// The directory of a zip container, read for what .NET does not hand out: where the compressed bytes of an entry lie. A patch copies those of the parts that it leaves
/// alone. The sizes are those that <see cref="ZipArchive"/> found, with which the directory has to agree.
/// </summary>
internal static class DirektoriZip
{
    private const uint TandaAkhir = 0x06054b50;
    private const uint TandaAkhir64 = 0x06064b50;
    private const uint TandaPenunjuk64 = 0x07064b50;
    private const uint TandaEntri = 0x02014b50;
    private const uint TandaIsi = 0x04034b50;
    private const int PanjangAkhir = 22;
    private const int PanjangPenunjuk64 = 20;
    private const int PanjangEntri = 46;
    private const int PanjangIsi = 30;
    private const ushort Tambahan64 = 1;

    /// <summary>The entries of a container in their order.</summary>
    /// <param name="berkas">The bytes of the container.</param>
    /// <param name="zip">The same container.</param>
    /// <exception cref="InvalidDataException">The directory is damaged, or says something else than .NET read.</exception>
    public static IReadOnlyList<EntriZip> Baca(ReadOnlyMemory<byte> berkas, ZipArchive zip)
    {
        try
        {
            var hasil = new List<EntriZip>(zip.Entries.Count);
            var tempat = Awal(berkas.Span);
            foreach (var entri in zip.Entries)
            {
                var kepala = berkas[tempat..];
                hasil.Add(Baca(berkas, kepala, entri));
                tempat += PanjangEntri + Angka16(kepala.Span, 28) + Angka16(kepala.Span, 30) + Angka16(kepala.Span, 32);
            }

            return hasil;
        }
        catch (Exception e) when (e is ArgumentOutOfRangeException or OverflowException)
        {
            throw new InvalidDataException("The directory points out of the file.", e);
        }
    }

    private static EntriZip Baca(ReadOnlyMemory<byte> berkas, ReadOnlyMemory<byte> kepala, ZipArchiveEntry entri)
    {
        var isi = kepala.Span;
        var nama = kepala.Slice(PanjangEntri, Angka16(isi, 28));
        var awal = berkas[checked((int)TempatIsi(kepala.Slice(PanjangEntri + nama.Length, Angka16(isi, 30)).Span, isi))..];
        if (Angka32(isi, 0) != TandaEntri || Angka32(awal.Span, 0) != TandaIsi || Angka32(isi, 16) != entri.Crc32)
        {
            throw new InvalidDataException("The directory is damaged.");
        }

        var data = awal.Slice(PanjangIsi + Angka16(awal.Span, 26) + Angka16(awal.Span, 28), checked((int)entri.CompressedLength));
        return new EntriZip(nama, Angka16(isi, 8), Angka16(isi, 10), Angka32(isi, 12), Angka32(isi, 38), new BagianMampat(data, entri.Crc32, entri.Length));
    }

    /// <summary>Where the directory begins.</summary>
    private static int Awal(ReadOnlySpan<byte> berkas)
    {
        Span<byte> tanda = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(tanda, TandaAkhir);
        var akhir = berkas[..^(PanjangAkhir - tanda.Length)].LastIndexOf(tanda);
        var awal = Angka32(berkas[akhir..], 16);
        if (awal != uint.MaxValue)
        {
            return checked((int)awal);
        }

        var penunjuk = berkas[(akhir - PanjangPenunjuk64)..];
        var akhir64 = berkas[checked((int)Angka64(penunjuk, 8))..];
        return Angka32(penunjuk, 0) == TandaPenunjuk64 && Angka32(akhir64, 0) == TandaAkhir64
            ? checked((int)Angka64(akhir64, 48))
            : throw new InvalidDataException("The directory is damaged.");
    }

    /// <summary>Where the entry itself lies; behind the sizes in the extra field where the file is written for sizes of more than 4 GiB.</summary>
    private static ulong TempatIsi(ReadOnlySpan<byte> tambahan, ReadOnlySpan<byte> kepala)
    {
        var tempat = Angka32(kepala, 42);
        if (tempat != uint.MaxValue)
        {
            return tempat;
        }

        while (Angka16(tambahan, 0) != Tambahan64)
        {
            tambahan = tambahan[(4 + Angka16(tambahan, 2))..];
        }

        return Angka64(tambahan, 4 + (Angka32(kepala, 24) == uint.MaxValue ? 8 : 0) + (Angka32(kepala, 20) == uint.MaxValue ? 8 : 0));
    }

    private static ushort Angka16(ReadOnlySpan<byte> isi, int tempat) => BinaryPrimitives.ReadUInt16LittleEndian(isi[tempat..]);

    private static uint Angka32(ReadOnlySpan<byte> isi, int tempat) => BinaryPrimitives.ReadUInt32LittleEndian(isi[tempat..]);

    private static ulong Angka64(ReadOnlySpan<byte> isi, int tempat) => BinaryPrimitives.ReadUInt64LittleEndian(isi[tempat..]);
}
