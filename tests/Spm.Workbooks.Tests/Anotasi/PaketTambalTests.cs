using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Spm.Workbooks.Tests;

public class PaketTambalTests
{
    private static readonly byte[] Gambar = [.. Enumerable.Range(0, 5_000).Select(i => (byte)(i * 7 % 13))];

    [Fact]
    public void Parts_that_are_left_alone_keep_their_compressed_bytes_time_and_place()
    {
        var asli = Wadah(new MemoryStream());
        using var paket = new PaketTambal(asli, CancellationToken.None);
        paket.Tulis("b.xml", "<baru/>"u8.ToArray());
        paket.Hapus("c.xml");
        paket.Tulis("d.xml", "<d/>"u8.ToArray());

        var hasil = paket.Susun();

        Assert.Equal(["a.png", "b.xml", "ä.xml", "d.xml"], Entri(hasil).Select(e => e.Nama));
        Assert.Equal(Entri(asli).Where(e => e.Nama is "a.png" or "ä.xml"), Entri(hasil).Where(e => e.Nama is "a.png" or "ä.xml"));
        var bagian = SalinanUji.Bagian(hasil);
        Assert.Equal(Gambar, bagian["a.png"]);
        Assert.Equal("<baru/>", Encoding.UTF8.GetString(bagian["b.xml"]));
        Assert.Equal(Mentah(asli, 0), Mentah(hasil, 0));
    }

    [Fact]
    public void Sizes_behind_the_bytes_and_large_file_records_are_understood()
    {
        // A stream that cannot seek makes .NET write the sizes behind; the records for large files are put in by hand.
        var asli = Besar(Wadah(new TanpaMundur()));
        using var paket = new PaketTambal(asli, CancellationToken.None);
        paket.Hapus("c.xml");
        var bagian = SalinanUji.Bagian(paket.Susun());
        Assert.Equal(Gambar, bagian["a.png"]);
        Assert.Equal(["a.png", "b.xml", "ä.xml"], bagian.Keys);
    }

    [Fact]
    public void A_directory_that_points_to_something_else_is_damaged()
    {
        var asli = Wadah(new MemoryStream());
        var direktori = asli.AsSpan().IndexOf("PK\u0001\u0002"u8);
        asli[direktori + 42] ^= 0x40;
        Assert.Throws<InvalidDataException>(() => new PaketTambal(asli, CancellationToken.None).Susun());
    }

    [Fact]
    public void A_part_is_rewritten_only_where_something_changed_and_may_be_large()
    {
        using var paket = new PaketTambal(Wadah(new MemoryStream()), CancellationToken.None);
        paket.Ubah("b.xml", (_, ke) =>
        {
            ke.Write(Gambar);
            return false;
        });
        Assert.Equal("<b/>", Encoding.UTF8.GetString(paket.Baca("b.xml")!));

        for (var i = 0; i < 2; i++)
        {
            paket.Ubah("b.xml", (dari, ke) =>
            {
                dari.CopyTo(ke);
                ke.Write(new byte[600_000]);
                return true;
            });
        }

        Assert.Equal(1_200_004, SalinanUji.Bagian(paket.Susun())["b.xml"].Length);
    }

    private static byte[] Wadah(MemoryStream keluaran)
    {
        using (var zip = new ZipArchive(keluaran, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (nama, isi) in new[] { ("a.png", Gambar), ("b.xml", "<b/>"u8.ToArray()), ("c.xml", "<c/>"u8.ToArray()), ("ä.xml", "<e/>"u8.ToArray()) })
            {
                var entri = zip.CreateEntry(nama, nama == "a.png" ? CompressionLevel.Fastest : CompressionLevel.Optimal);
                entri.LastWriteTime = new DateTimeOffset(2025, 1, 2, 3, 4, 6, TimeSpan.Zero);
                using var arus = entri.Open();
                arus.Write(isi);
            }
        }

        return keluaran.ToArray();
    }

    private static List<(string Nama, long Termampat, uint Crc, DateTime Waktu)> Entri(byte[] zip)
    {
        using var wadah = new ZipArchive(new MemoryStream(zip));
        return [.. wadah.Entries.Select(e => (e.FullName, e.CompressedLength, e.Crc32, e.LastWriteTime.DateTime))];
    }

    private static byte[] Mentah(byte[] zip, int nomor)
    {
        using var wadah = new ZipArchive(new MemoryStream(zip));
        return DirektoriZip.Baca(zip, wadah)[nomor].Isi.Data.ToArray();
    }

    /// <summary>Puts the place of the directory into the record for large files.</summary>
    private static byte[] Besar(byte[] zip)
    {
        var akhir = zip.Length - 22;
        var jumlah = BinaryPrimitives.ReadUInt16LittleEndian(zip.AsSpan(akhir + 10));
        var baru = new byte[zip.Length + 56 + 20];
        zip.AsSpan(0, akhir).CopyTo(baru);
        var catatan = baru.AsSpan(akhir);
        BinaryPrimitives.WriteUInt32LittleEndian(catatan, 0x06064b50);
        BinaryPrimitives.WriteUInt64LittleEndian(catatan[4..], 44);
        BinaryPrimitives.WriteUInt64LittleEndian(catatan[24..], jumlah);
        BinaryPrimitives.WriteUInt64LittleEndian(catatan[32..], jumlah);
        BinaryPrimitives.WriteUInt64LittleEndian(catatan[40..], BinaryPrimitives.ReadUInt32LittleEndian(zip.AsSpan(akhir + 12)));
        BinaryPrimitives.WriteUInt64LittleEndian(catatan[48..], BinaryPrimitives.ReadUInt32LittleEndian(zip.AsSpan(akhir + 16)));
        BinaryPrimitives.WriteUInt32LittleEndian(catatan[56..], 0x07064b50);
        BinaryPrimitives.WriteUInt64LittleEndian(catatan[64..], (ulong)akhir);
        BinaryPrimitives.WriteUInt32LittleEndian(catatan[72..], 1);
        zip.AsSpan(akhir).CopyTo(catatan[76..]);
        catatan[(76 + 12)..(76 + 20)].Fill(0xFF);
        return baru;
    }

    private sealed class TanpaMundur : MemoryStream
    {
        public override bool CanSeek => false;
    }
}
