using System.Globalization;
using System.Net.Mail;
using System.Text.RegularExpressions;
using Microsoft.VisualBasic.FileIO;
using Spm.Domain;

namespace SpmFunctions;

/// <summary>
/// Reads <c>petugas.csv</c>: UTF-8, separated by comma or semicolon (as Excel saves in an Indonesian locale), header
/// <c>wilayah,urusan,layanan,opd,surel</c>; codes of several services are separated by spaces, an empty field means all of the urusan.
/// </summary>
/// <param name="Baris">The rows that can be read.</param>
/// <param name="Salah">What is wrong with the others, each with its line number: they are reported, and the rest is used.</param>
public sealed partial record DaftarPetugas(IReadOnlyList<Petugas> Baris, IReadOnlyList<string> Salah)
{
    private static readonly string[] Kolom = ["wilayah", "urusan", "layanan", "opd", "surel"];

    /// <summary>Reads the file.</summary>
    public static DaftarPetugas Baca(BinaryData berkas)
    {
        // Excel puts a byte order mark in front, which a reader takes away and BinaryData.ToString does not.
        using var teks = new StreamReader(berkas.ToStream());
        return Baca(teks.ReadToEnd());
    }

    private static DaftarPetugas Baca(string csv)
    {
        var baris = new List<Petugas>();
        var salah = new List<string>();
        using var pembaca = new TextFieldParser(new StringReader(csv)) { TextFieldType = FieldType.Delimited, Delimiters = [Pemisah(csv)], HasFieldsEnclosedInQuotes = true };
        if (pembaca.ReadFields() is not { } kepala || !kepala.Select(k => k.ToLowerInvariant()).SequenceEqual(Kolom))
        {
            return new DaftarPetugas([], [$"baris 1: judul kolom harus {string.Join(',', Kolom)}"]);
        }

        while (!pembaca.EndOfData)
        {
            var nomor = pembaca.LineNumber;
            try
            {
                var isi = pembaca.ReadFields()!;
                if (isi.All(kolom => kolom.Length == 0))
                {
                    // Excel saves emptied rows as nothing but separators.
                    continue;
                }

                if (Periksa(isi, out var petugas) is { } pesan)
                {
                    salah.Add(string.Create(CultureInfo.InvariantCulture, $"baris {nomor}: {pesan}"));
                }
                else
                {
                    baris.Add(petugas!);
                }
            }
            catch (MalformedLineException)
            {
                salah.Add(string.Create(CultureInfo.InvariantCulture, $"baris {nomor}: tanda kutip tidak berpasangan"));
            }
        }

        return new DaftarPetugas(baris, salah);
    }

    private static string Pemisah(string csv) => csv.AsSpan(0, csv.IndexOfAny(['\r', '\n']) is var akhir and >= 0 ? akhir : csv.Length).Contains(';') ? ";" : ",";

    private static string? Periksa(string[] isi, out Petugas? petugas)
    {
        petugas = null;
        if (isi.Length != Kolom.Length)
        {
            return $"ada {isi.Length} kolom, seharusnya {Kolom.Length}";
        }

        if (!KodeWilayah.TryParse(isi[0], out var kode) || DaftarWilayah.Cari(kode) is not { Melapor: true })
        {
            return $"wilayah '{Sebut(isi[0])}' tidak dikenal";
        }

        if (!Urusan.TryParse(isi[1], out var urusan))
        {
            return $"urusan '{Sebut(isi[1])}' tidak dikenal";
        }

        var milikUrusan = Katalog.Layanan(kode, urusan).Select(l => l.Kode).ToList();
        var layanan = milikUrusan;
        if (isi[2].Length > 0)
        {
            layanan = [];
            foreach (var teks in isi[2].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (!KodeLayanan.TryParse(teks, out var l) || !milikUrusan.Contains(l))
                {
                    return $"layanan '{Sebut(teks)}' bukan layanan {urusan.NamaPendek} wilayah {kode}";
                }

                layanan.Add(l);
            }

            layanan = [.. layanan.Distinct()];
        }

        // A cell of Excel may hold line breaks.
        var opd = Spasi().Replace(isi[3], " ").Trim();
        if (opd.Length == 0)
        {
            return "nama OPD kosong";
        }

        if (!MailAddress.TryCreate(isi[4], out var alamat) || alamat.Address != isi[4])
        {
            return "isi kolom surel bukan alamat surel";
        }

        petugas = new Petugas(kode, urusan, layanan, opd, isi[4]);
        return null;
    }

    // Goes into the log: fields may have slipped into another column.
    private static string Sebut(string isi) => isi.Contains('@', StringComparison.Ordinal) ? "…@…" : NomorPribadi.Samarkan(isi);

    [GeneratedRegex(@"[\s\p{Cc}]+")]
    private static partial Regex Spasi();
}
