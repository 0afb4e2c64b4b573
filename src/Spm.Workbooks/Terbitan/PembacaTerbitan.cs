using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.VisualBasic.FileIO;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>
/// Reads <c>history.csv</c>: UTF-8, separated by semicolon or comma, header <c>daerah;year;urusan;index;source</c>; an empty urusan means the index of the daerah. The index may
/// have a comma or a point before its decimals: up to 100 there are no thousands that a point could mean.
/// </summary>
internal static partial class PembacaTerbitan
{
    private static readonly string[] Kolom = ["daerah", "year", "urusan", "index", "source"];
    private static readonly UTF8Encoding Utf8Ketat = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static DaftarTerbitan Baca(ReadOnlyMemory<byte> berkas)
    {
        string teks;
        try
        {
            teks = Utf8Ketat.GetString(berkas.Span).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return new DaftarTerbitan([], [TemuanTerbitan.BukanUtf8.DiBerkas()]);
        }

        var akhirKepala = teks.AsSpan().IndexOfAny('\r', '\n');
        var kepala = akhirKepala < 0 ? teks : teks[..akhirKepala];
        var pemisah = kepala.Contains(';', StringComparison.Ordinal) ? ";" : ",";
        return kepala.Split(pemisah).Select(k => k.Trim().Trim('"').ToLowerInvariant()).SequenceEqual(Kolom)
            ? BacaBaris(teks, pemisah)
            : new DaftarTerbitan([], [TemuanTerbitan.KepalaSalah.DiBerkas(Tampilan.Kutip(kepala))]);
    }

    private static DaftarTerbitan BacaBaris(string teks, string pemisah)
    {
        var angka = new List<AngkaTerbitan>();
        var salah = new List<Temuan>();
        var dibaca = new Dictionary<(KodeWilayah, int, Urusan?), long>();
        using var pembaca = new TextFieldParser(new StringReader(teks)) { TextFieldType = FieldType.Delimited, Delimiters = [pemisah], HasFieldsEnclosedInQuotes = true };
        pembaca.ReadLine();
        while (!pembaca.EndOfData)
        {
            var nomor = pembaca.LineNumber;
            try
            {
                // Excel saves emptied rows as nothing but separators.
                var isi = pembaca.ReadFields()!;
                if (isi.All(kolom => kolom.Length == 0))
                {
                    continue;
                }

                if (Periksa(isi, nomor, out var satu) is { } temuan)
                {
                    salah.Add(temuan);
                }
                else if (!dibaca.TryAdd((satu!.Wilayah, satu.Tahun, satu.Urusan), nomor))
                {
                    salah.Add(TemuanTerbitan.Ganda.DiBerkas(nomor, dibaca[(satu.Wilayah, satu.Tahun, satu.Urusan)]));
                }
                else
                {
                    angka.Add(satu);
                }
            }
            catch (MalformedLineException)
            {
                // A quote that is never closed takes the rest of the file with it.
                salah.Add(TemuanTerbitan.BarisSalah.DiBerkas(nomor, $"tanda kutip tidak berpasangan{(pembaca.EndOfData ? " sehingga sisa berkas ikut tidak dibaca" : "")}"));
            }
        }

        return new DaftarTerbitan(angka, salah);
    }

    private static Temuan? Periksa(string[] isi, long nomor, out AngkaTerbitan? angka)
    {
        angka = null;
        if (isi.Length != Kolom.Length)
        {
            return TemuanTerbitan.BarisSalah.DiBerkas(nomor, $"ada {isi.Length} isian");
        }

        if (!KodeWilayah.TryParse(isi[0], out var kode) || DaftarWilayah.Cari(kode) is not { Melapor: true })
        {
            return TemuanTerbitan.DaerahSalah.DiBerkas(nomor, Tampilan.Kutip(isi[0]));
        }

        if (!Periode.TryParse($"{isi[1]}-TW4", out var tahun))
        {
            return TemuanTerbitan.TahunSalah.DiBerkas(nomor, Tampilan.Kutip(isi[1]));
        }

        // Written by people: as a path names it, as a code or as a sheet, in either case.
        var urusan = Urusan.Semua.FirstOrDefault(u => new[] { u.Segmen, u.Kode, u.NamaPendek }.Contains(isi[2], StringComparer.OrdinalIgnoreCase));
        if (isi[2].Length > 0 && urusan is null)
        {
            return TemuanTerbitan.UrusanSalah.DiBerkas(nomor, Tampilan.Kutip(isi[2]));
        }

        if (!BentukIndeks().IsMatch(isi[3]) || !decimal.TryParse(isi[3].Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var indeks) || indeks > 100)
        {
            return TemuanTerbitan.IndeksSalah.DiBerkas(nomor, Tampilan.Kutip(isi[3]));
        }

        var sumber = Tampilan.RapikanSpasi(isi[4]);
        if (sumber.Length == 0)
        {
            return TemuanTerbitan.TanpaSumber.DiBerkas(nomor);
        }

        angka = new AngkaTerbitan { Wilayah = kode, Tahun = tahun.Tahun, Urusan = urusan, Indeks = indeks, Sumber = sumber };
        return null;
    }

    [GeneratedRegex(@"\A[0-9]{1,3}([.,][0-9]{1,10})?\z")]
    private static partial Regex BentukIndeks();
}
