using System.Text;
using Spm.LocalHost;
using Spm.Storage;
using Spm.Testing;

namespace Spm.EndToEnd.Tests;

[Trait(UntukHost.Sifat, UntukHost.Perintah)]
public class PengirimEmlTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    private const string Perihal = "[H-3] Laporan SPM Triwulan 4 Tahun 2025: tenggat 15 Januari 2026 – segera kirim";

    private static readonly string Isi = string.Join(
        "\r\n", "Yth. Dinas Sosial Kabupaten Tangerang", "", "- Kabupaten Tangerang, urusan Sosial: belum ada laporan yang diterima “sama sekali” = 0 %", new string('x', 300), "     uploads/2025-TW4/36.03/sosial/");

    [Fact]
    public async Task Pesan_di_kotak_keluar_menjadi_surat_yang_terbaca_dan_dikirim_sekali()
    {
        await using var folder = FolderUji.Buat();
        await new PenyiapPenyimpanan(azurite.CreateBlobServiceClient(), azurite.CreateTableServiceClient()).SiapkanAsync(CancellationToken.None);
        var kotak = new KotakKeluar(azurite.CreateTableServiceClient());
        var pesan = new Pesan
        {
            Id = "h-3-dinsos",
            Kelompok = "2025-TW4_36",
            Kepada = "dinsos@36-03.example",
            NamaPenerima = "Dinas Sosial Kabupaten Tangerang",
            Perihal = Perihal,
            Isi = Isi,
            Dibuat = DateTimeOffset.UnixEpoch,
        };
        Assert.True(await kotak.TambahAsync(pesan, CancellationToken.None));
        var pengirim = new PengirimEml(kotak, folder.Di("surat"));

        Assert.Equal(1, await pengirim.KirimAsync(CancellationToken.None));

        var surat = await File.ReadAllTextAsync(folder.Di("surat", "2025-TW4_36", "h-3-dinsos.eml"));
        var (kepala, badan) = Urai(surat);
        Assert.Equal(Perihal, Kata(kepala["subject"]));
        Assert.Contains("dinsos@36-03.example", kepala["to"], StringComparison.Ordinal);
        Assert.Equal(pesan.Dibuat, DateTimeOffset.Parse(kepala["date"], System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(Isi, Badan(kepala["content-transfer-encoding"], badan).TrimEnd('\r', '\n'));

        Assert.Equal(0, await pengirim.KirimAsync(CancellationToken.None));
        Assert.False(await kotak.TambahAsync(pesan, CancellationToken.None));
        Assert.Single(Directory.EnumerateFiles(folder.Di("surat"), "*", SearchOption.AllDirectories));
    }

    private static (Dictionary<string, string> Kepala, string Badan) Urai(string surat)
    {
        var batas = surat.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var kepala = surat[..batas].Replace("\r\n ", " ", StringComparison.Ordinal).Replace("\r\n\t", " ", StringComparison.Ordinal).Split("\r\n")
            .Select(baris => baris.Split(':', 2)).ToDictionary(b => b[0].ToLowerInvariant(), b => b[1].Trim());
        return (kepala, surat[(batas + 4)..]);
    }

    // RFC 2047: white space between two encoded words does not count.
    private static string Kata(string kepala) =>
        string.Concat(kepala.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(kata => kata.Split('?') is ["=", var huruf, var cara, var isi, "="]
            ? Encoding.GetEncoding(huruf).GetString(cara is "B" or "b" ? Convert.FromBase64String(isi) : Kutipan(isi.Replace('_', ' ')))
            : throw new FormatException($"'{kata}' is not an encoded word.")));

    private static string Badan(string cara, string isi) => cara switch
    {
        "base64" => Encoding.UTF8.GetString(Convert.FromBase64String(isi)),
        "quoted-printable" => Encoding.UTF8.GetString(Kutipan(isi.Replace("=\r\n", "", StringComparison.Ordinal))),
        _ => throw new FormatException($"Unexpected encoding {cara}."),
    };

    private static byte[] Kutipan(string isi)
    {
        var hasil = new List<byte>();
        for (var i = 0; i < isi.Length; i++)
        {
            hasil.Add(isi[i] == '=' ? Convert.FromHexString(isi.AsSpan(i + 1, 2))[0] : (byte)isi[i]);
            i += isi[i] == '=' ? 2 : 0;
        }

        return [.. hasil];
    }
}
