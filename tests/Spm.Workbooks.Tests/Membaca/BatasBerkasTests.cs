using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Security.Cryptography;

namespace Spm.Workbooks.Tests;

public class BatasBerkasTests
{
    /// <summary>Texts of as many characters as a cell may have, as they stand in the file.</summary>
    public static TheoryData<string, string> TeksPanjang => new()
    {
        { "letters", new string('a', BatasBerkas.TeksTerpanjang) },
        { "letters of three bytes", new string('語', BatasBerkas.TeksTerpanjang) },
        { "entities", string.Concat(Enumerable.Repeat("&amp;", BatasBerkas.TeksTerpanjang)) },
        { "escapes", string.Concat(Enumerable.Repeat("_x000A_", BatasBerkas.TeksTerpanjang)) },
        { "characters of two code units", string.Concat(Enumerable.Repeat("😀", BatasBerkas.TeksTerpanjang / 2)) + "a" },
    };

    [Theory]
    [MemberData(nameof(TeksPanjang))]
    public void Text_of_32767_characters_is_read_and_one_more_is_too_long(string bentuk, string teks)
    {
        Assert.NotEmpty(bentuk);
        foreach (var komentar in new[] { "", "<!-- a -->" })
        {
            foreach (var berkas in new Func<string, WorkbookFragmen>[]
            {
                t => WorkbookFragmen.Data($"{komentar}<row><c t=\"str\"><v>{t}</v></c></row>"),
                t => WorkbookFragmen.Data($"{komentar}<row><c t=\"inlineStr\"><is><t>{t}</t></is></c></row>"),
                t => WorkbookFragmen.Data("<row><c t=\"s\"><v>0</v></c></row>").StringBersama($"{komentar}<si><t>{t}</t></si>"),
            })
            {
                Assert.Null(Penolakan(berkas(teks).Bita(CompressionLevel.NoCompression)));
                Assert.Equal(PenolakanBerkas.TeksTerlaluPanjang, Penolakan(berkas(teks + "b").Bita(CompressionLevel.NoCompression)));
            }
        }
    }

    [Fact]
    public void Part_may_inflate_more_than_a_hundredfold_up_to_100_KiB()
    {
        Assert.Null(Penolakan(Gambar(new byte[100 * 1024])));
        Assert.Equal(PenolakanBerkas.RasioMekar, Penolakan(Gambar(new byte[(100 * 1024) + 1])));
    }

    [Fact]
    public void Junk_behind_the_last_block_does_not_make_the_ratio_of_a_part_better()
    {
        var derau = new byte[60_000];
        new Random(7).NextBytes(derau);

        var berderau = DenganSampahTermampat(new byte[5_000_000], derau);

        using var zip = new ZipArchive(new MemoryStream(berderau));
        var entri = zip.GetEntry("xl/media/image1.bmp")!;
        Assert.True(entri.CompressedLength * BatasBerkas.RasioTerbesar > entri.Length, "by the directory the ratio is fine");
        Assert.Equal(PenolakanBerkas.RasioMekar, Penolakan(berderau));
        Assert.Null(Penolakan(DenganSampahTermampat(new byte[90_000], derau)));
    }

    [Fact]
    public void Large_part_that_inflates_less_is_read()
    {
        var gambar = new byte[3_000_000];
        for (var i = 0; i < gambar.Length; i += 1000)
        {
            SHA256.HashData(BitConverter.GetBytes(i)).CopyTo(gambar, i);
        }

        var bita = Gambar(gambar).Bita();
        Assert.InRange(bita.Length, gambar.Length / 60, gambar.Length / 10);
        Assert.Null(Penolakan(bita));
    }

    [Fact]
    public void Declared_size_of_a_part_is_not_believed()
    {
        var bita = Gambar(new byte[50_000]).Bita();
        foreach (var letak in Direktori(bita))
        {
            // Uncompressed size, as if nothing inflated at all.
            bita.AsSpan(letak + 20, 4).CopyTo(bita.AsSpan(letak + 24, 4));
        }

        Assert.Equal(PenolakanBerkas.Rusak, Penolakan(bita));
    }

    [Fact]
    public void Entries_that_claim_more_bytes_than_the_file_has_are_damage()
    {
        var bita = WorkbookFragmen.Data("<row><c><v>1</v></c></row>").Bagian("xl/media/image1.png", new byte[10_000]).Bita(CompressionLevel.NoCompression);
        Assert.Null(Penolakan(bita));
        foreach (var letak in Direktori(bita).Take(3))
        {
            BitConverter.GetBytes(8000).CopyTo(bita, letak + 20);
        }

        Assert.Equal(PenolakanBerkas.Rusak, Penolakan(bita));
    }

    [Fact]
    public void Entries_without_a_name_are_passed_over_and_two_of_them_are_told()
    {
        Assert.Null(Penolakan(DenganEntri("")));
        Assert.Equal(PenolakanBerkas.EntriGanda, Penolakan(DenganEntri("", "/")));
    }

    [Fact]
    public void Cells_over_all_sheets_are_counted_together()
    {
        var hitungan = new HitunganIsi();
        for (var i = 0; i < BatasBerkas.SelTerbanyak; i++)
        {
            hitungan.TambahSel();
        }

        Assert.Equal(PenolakanBerkas.TerlaluBanyakIsi, Assert.Throws<BerkasDitolakException>(hitungan.TambahSel).Alasan);
    }

    [Fact]
    public void Declared_dimension_is_ignored()
    {
        var bita = WorkbookFragmen.Data("").Bagian(
            "xl/worksheets/sheet1.xml",
            $"<worksheet xmlns=\"{WorkbookFragmen.Transisi}\"><dimension ref=\"A1:XFD1048576\"/><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>").Bita();
        using var buku = PembacaWorkbook.Buka(new MemoryStream(bita), CancellationToken.None);
        Assert.Single(buku.BacaLembar("Data"));
        Assert.Null(buku.Penolakan);
    }

    [Fact]
    public void File_over_20_MiB_is_too_large_and_read_no_further()
    {
        using var arus = new ArusTanpaAkhir();
        using var buku = PembacaWorkbook.Buka(arus, CancellationToken.None);
        Assert.Equal(PenolakanBerkas.TerlaluBesar, buku.Penolakan);
        Assert.InRange(arus.Terbaca, BatasBerkas.UkuranTerbesar, BatasBerkas.UkuranTerbesar + 1_000_000);
    }

    [Fact]
    public void More_than_300_entries_are_rejected()
    {
        var fragmen = WorkbookFragmen.Data("");
        for (var i = 0; i < BatasBerkas.EntriTerbanyak; i++)
        {
            fragmen.Bagian($"xl/media/gambar{i}.png", [0]);
        }

        Assert.Equal(PenolakanBerkas.TerlaluBanyakEntri, Penolakan(fragmen));
    }

    private static WorkbookFragmen Gambar(byte[] isi) => WorkbookFragmen.Data("<row><c><v>1</v></c></row>").Bagian("xl/media/image1.bmp", isi);

    /// <summary>A workbook with a deflated picture, the compressed bytes of which are followed by others that belong to the entry too.</summary>
    private static byte[] DenganSampahTermampat(byte[] gambar, byte[] sampah)
    {
        using var termampat = new MemoryStream();
        using (var mampat = new DeflateStream(termampat, CompressionLevel.Optimal, leaveOpen: true))
        {
            mampat.Write(gambar);
        }

        termampat.Write(sampah);

        // Written as if it were not compressed; then both headers are told otherwise: method, checksum and inflated size.
        var bita = Gambar(termampat.ToArray()).Bita(CompressionLevel.NoCompression);
        var nama = "xl/media/image1.bmp"u8.ToArray();
        foreach (var (tanda, panjangKepala, metode) in new[] { (0x04034B50, 30, 8), (0x02014B50, 46, 10) })
        {
            var kepala = Enumerable.Range(0, bita.Length - panjangKepala - nama.Length)
                .Last(i => BitConverter.ToInt32(bita, i) == tanda && bita.AsSpan(i + panjangKepala).StartsWith(nama));
            BinaryPrimitives.WriteInt16LittleEndian(bita.AsSpan(kepala + metode), 8);
            BinaryPrimitives.WriteUInt32LittleEndian(bita.AsSpan(kepala + metode + 6), Crc32.HashToUInt32(gambar));
            BinaryPrimitives.WriteInt32LittleEndian(bita.AsSpan(kepala + metode + 14), gambar.Length);
        }

        return bita;
    }

    private static byte[] DenganEntri(params string[] nama)
    {
        using var isi = new MemoryStream();
        isi.Write(WorkbookFragmen.Data("<row><c><v>1</v></c></row>").Bita());
        using (var zip = new ZipArchive(isi, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var n in nama)
            {
                // The archive wants a name; it is cut to nothing below.
                using var arus = zip.CreateEntry(n + "?").Open();
                arus.Write("isi"u8);
            }
        }

        var bita = isi.ToArray();
        foreach (var letak in Direktori(bita).Where(l => bita[l + 46 + BitConverter.ToUInt16(bita, l + 28) - 1] == '?'))
        {
            bita[letak + 46 + BitConverter.ToUInt16(bita, letak + 28) - 1] = (byte)'/';
        }

        return bita;
    }

    /// <summary>Where the entries of the directory of a zip container begin.</summary>
    private static IEnumerable<int> Direktori(byte[] bita)
    {
        for (var i = BitConverter.ToInt32(bita, bita.Length - 6); BitConverter.ToUInt32(bita, i) == 0x02014B50;)
        {
            yield return i;
            i += 46 + BitConverter.ToUInt16(bita, i + 28) + BitConverter.ToUInt16(bita, i + 30) + BitConverter.ToUInt16(bita, i + 32);
        }
    }

    private static PenolakanBerkas? Penolakan(WorkbookFragmen fragmen) => Penolakan(fragmen.Bita());

    private static PenolakanBerkas? Penolakan(byte[] bita)
    {
        using var buku = PembacaWorkbook.Buka(new MemoryStream(bita), CancellationToken.None);
        _ = buku.BacaLembar("Data").Count();
        buku.PeriksaSisa();
        return buku.Penolakan;
    }

    private sealed class ArusTanpaAkhir : MemoryStream
    {
        public long Terbaca { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            Terbaca += buffer.Length;
            return buffer.Length;
        }
    }

}
