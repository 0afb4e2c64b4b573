using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Reads layout profiles from JSON (docs/tata-letak.md) and checks that they can be used.</summary>
public static class BerkasProfil
{
    private const int KodeTerpanjang = 40;
    private const int NamaTerpanjang = 120;
    private const string BukanJson = "bukan JSON dengan bentuk yang benar";

    private static readonly JsonDocumentOptions OpsiDokumen = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static readonly JsonSerializerOptions Opsi = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    private static ReadOnlySpan<byte> TandaUtf8 => [0xEF, 0xBB, 0xBF];

    private static ReadOnlySpan<byte> SpasiJson => " \t\r\n"u8;

    /// <summary>Reads a profile.</summary>
    /// <exception cref="FormatException">The file is no profile; the message, in Indonesian, says what is wrong, where, and what is expected.</exception>
    public static ProfilTataLetak Baca(Stream json)
    {
        using var sangga = new MemoryStream();
        json.CopyTo(sangga);
        var isi = sangga.ToArray().AsMemory();
        isi = isi.Span.StartsWith(TandaUtf8) ? isi[TandaUtf8.Length..] : isi;
        if (!Utf8.IsValid(isi.Span))
        {
            throw new FormatException($"{BukanJson}: tulisannya bukan UTF-8; simpan ulang sebagai UTF-8");
        }

        ProfilTataLetak profil;
        try
        {
            profil = JsonSerializer.Deserialize<ProfilTataLetak>(isi.Span, Opsi) ?? throw new JsonException();
        }
        catch (JsonException salah)
        {
            throw new FormatException($"{BukanJson}{Sebab(isi, salah)}", salah);
        }

        Periksa(profil);
        return profil;
    }

    private static string Sebab(ReadOnlyMemory<byte> isi, JsonException salah)
    {
        var letak = salah is { LineNumber: { } baris, BytePositionInLine: { } kolom } ? string.Create(CultureInfo.InvariantCulture, $" di baris {baris + 1}, sekitar kolom {kolom + 1}") : "";
        try
        {
            using var dokumen = JsonDocument.Parse(isi, OpsiDokumen);
            return BentukProfil.Cari(dokumen.RootElement, Opsi.GetTypeInfo(typeof(ProfilTataLetak))) is { } bentuk ? $"{letak} ({bentuk.Jalan}): {bentuk.Salah}" : letak;
        }
        catch (JsonException)
        {
            return $"{letak}: {(isi.Span.Trim(SpasiJson).IsEmpty ? "berkasnya kosong" : "periksa koma, titik dua, kurung, dan tanda kutip di sekitarnya; barangkali ada yang kurang, berlebih, atau belum ditutup")}";
        }
        catch (InvalidOperationException)
        {
            return $"{letak}: memuat teks yang bukan Unicode, misalnya \\ud800 sendirian";
        }
    }

    private static void Periksa(ProfilTataLetak profil)
    {
        PeriksaDaftar(profil);
        Pastikan(
            profil.Kode.Length is > 0 and <= KodeTerpanjang && profil.Kode.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'),
            $"kode hanya boleh memuat huruf kecil, angka, dan tanda hubung, paling banyak {KodeTerpanjang}");
        Pastikan(profil.Versi.Trim().Length is > 0 and <= KodeTerpanjang && profil.Nama.Trim().Length is > 0 and <= NamaTerpanjang, "nama dan versi harus diisi dengan singkat");
        Pastikan(profil.Kode != "template" || (profil.Tabel.Count > 0 && profil.Tabel.All(t => t.Lembar is not null)), "kode template milik template SPM");
        Pastikan(profil.SegmenUrusan.All(s => Urusan.Semua.Any(u => u.Segmen == s)), $"urusan harus salah satu dari {string.Join(", ", Urusan.Semua.Select(u => u.Segmen))}");
        Pastikan(profil.Tabel.Any(t => t.Wajib), "sedikitnya satu tabel harus wajib");
        foreach (var tabel in profil.Tabel.Where(_ => profil.Kode != "template"))
        {
            Periksa(tabel);
        }
    }

    private static void Periksa(ProfilTabel tabel)
    {
        bool Ada(BidangKolom bidang) => tabel.Kolom.Any(k => k.Bidang == bidang && k.Wajib);
        var (baris, sebutan) = (tabel.Baris, $"tabel {tabel.Blok.ToString().ToLowerInvariant()}");
        Pastikan(tabel.Lembar is null, $"{sebutan}: lembar hanya ada pada template");
        Pastikan(tabel.Blok < BlokTabel.Kendala, $"blok {tabel.Blok.ToString().ToLowerInvariant()} hanya ada pada template");
        Pastikan(tabel.Kolom.All(k => k.Kepala.Count > 0 && k.Kepala.All(h => PolaTeks.Rapikan(h).Length > 0)), $"{sebutan}: setiap kolom memerlukan kepala dengan kata di dalamnya");
        Pastikan(tabel.Kolom.Count(k => k.Wajib) >= 3, $"{sebutan}: sedikitnya tiga kolom harus wajib agar tabelnya dapat dikenali");
        Pastikan(
            (Ada(BidangKolom.Sasaran) && Ada(BidangKolom.Capaian)) || Ada(BidangKolom.Rasio) || (Ada(BidangKolom.Nilai) && baris.Peran.Count > 0),
            $"{sebutan}: perlu kolom sasaran dan capaian, atau rasio, atau nilai beserta peran");
        Pastikan(Ada(BidangKolom.Uraian) || Ada(BidangKolom.Layanan) || baris.Layanan is not null, $"{sebutan}: perlu kolom uraian atau layanan, atau layanan tetap");
        Pastikan(!baris.Jumlahkan || (baris.Layanan is not null && Ada(BidangKolom.Uraian)), $"{sebutan}: jumlahkan memerlukan layanan tetap dan kolom uraian");
        Pastikan(baris.Layanan is null || (KodeLayanan.TryParse(baris.Layanan, out var kode) && Katalog.Cari(kode) is not null), $"{sebutan}: layanan {baris.Layanan} tidak ada dalam katalog");
        Pastikan(baris.Peran.All(p => p.Bidang is BidangKolom.Sasaran or BidangKolom.Capaian), $"{sebutan}: peran hanya sasaran atau capaian");
        Pastikan(baris.NamaLain.Keys.All(k => KodeLayanan.TryParse(k, out var lain) && Katalog.Cari(lain) is not null), $"{sebutan}: namaLain memuat kode layanan yang tidak dikenal");
        if (baris.PolaKode is not null)
        {
            _ = new PolaKode(baris.PolaKode);
        }
    }

    // The serializer lets null pass in lists.
    private static void PeriksaDaftar(ProfilTataLetak profil)
    {
        Pastikan(profil.Tabel.All(t => t is not null && t.Kolom.All(k => k is not null) && t.Baris.Peran.All(p => p is not null)), "daftar tabel, kolom, dan peran tidak boleh memuat null");
        IEnumerable<IEnumerable<string>> pola =
        [
            profil.SegmenUrusan, profil.Lembar.Rekap, profil.Lembar.Pilih,
            .. profil.Tabel.SelectMany(t => new[] { t.Judul, t.Baris.Total, t.Baris.Lewati }.Concat(t.Kolom.SelectMany(k => new[] { k.Kepala, k.Total })).Concat(t.Baris.Peran.Select(p => p.Uraian))),
            .. profil.Tabel.SelectMany(t => t.Baris.NamaLain.Values.Select(nama => nama ?? [null!])),
        ];
        Pastikan(pola.All(p => p.All(satu => !string.IsNullOrWhiteSpace(satu))), "pola dan nama tidak boleh kosong atau null");
    }

    private static void Pastikan(bool benar, string pesan)
    {
        if (!benar)
        {
            throw new FormatException(pesan);
        }
    }
}
