using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.VisualBasic.FileIO;
using Spm.Domain;

namespace Spm.Workbooks.Tests;

public class RekapCsvTests
{
    private static readonly Lazy<List<Dictionary<string, string>>> Banten = new(() => Baca(RekapBanten.Buat()));
    private static readonly Lazy<ILookup<(string, string, string, string, string), Dictionary<string, string>>> BantenTanpaItem = new(() => Banten.Value.Where(b => b["item"].Length == 0)
        .ToLookup(b => (b["kode_daerah"], b["kode_urusan"], b["kode_layanan"], b["blok"], b["ukuran"])));

    [Fact]
    public void The_file_is_as_a_spreadsheet_in_Indonesian_opens_it()
    {
        var bytes = Tulis(RekapBanten.Buat());
        var teks = Encoding.UTF8.GetString(bytes);

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.StartsWith("\uFEFFperiode;kode_provinsi;provinsi;kode_daerah;daerah;jenis;kode_urusan;urusan;kode_layanan;layanan;blok;kode_item;item;ukuran;nilai;satuan;keadaan;keterangan;tanda\r\n", teks, StringComparison.Ordinal);
        Assert.EndsWith("\r\n", teks, StringComparison.Ordinal);
        Assert.Equal(teks.Count(c => c == '\n'), teks.Split("\r\n").Length - 1);
        Assert.DoesNotMatch("(?m)^.*(?<!\r)\n", teks);
    }

    [Fact]
    public void Figures_have_a_decimal_comma_and_are_those_of_rekap_json_to_the_last_digit()
    {
        using var json = JsonDocument.Parse(Json(RekapBanten.Buat()));
        var jumlah = 0;
        foreach (var daerah in json.RootElement.GetProperty("daerah").EnumerateArray().Append(json.RootElement.GetProperty("laporanProvinsi")))
        {
            var kode = daerah.GetProperty("kode").GetString()!;
            jumlah += Sama(daerah.GetProperty("indeks"), Nilai(kode, "", "", "indeks", "indeks"));
            jumlah += Sama(daerah.GetProperty("indeksTerlapor"), Nilai(kode, "", "", "indeks", "indeks terlapor"));
            foreach (var urusan in daerah.GetProperty("urusan").EnumerateArray())
            {
                var kodeUrusan = urusan.GetProperty("kode").GetString()!;
                jumlah += Sama(urusan.GetProperty("indeks"), Nilai(kode, kodeUrusan, "", "indeks", "indeks"));
                foreach (var layanan in urusan.GetProperty("layanan").EnumerateArray())
                {
                    var kodeLayanan = layanan.GetProperty("kode").GetString()!;
                    jumlah += Sama(layanan.GetProperty("harus"), Nilai(kode, kodeUrusan, kodeLayanan, "A", "harus dilayani"));
                    jumlah += Sama(layanan.GetProperty("terlayani"), Nilai(kode, kodeUrusan, kodeLayanan, "A", "terlayani"));
                    jumlah += Sama(layanan.GetProperty("penerima"), Nilai(kode, kodeUrusan, kodeLayanan, "A", "P"));
                    jumlah += Sama(layanan.GetProperty("mutu"), Nilai(kode, kodeUrusan, kodeLayanan, "B", "M"));
                    jumlah += Sama(layanan.GetProperty("indeks"), Nilai(kode, kodeUrusan, kodeLayanan, "indeks", "IP"));
                }
            }
        }

        Assert.Equal((9 * 2) + (9 * 6) + (((8 * 29) + 14) * 5), jumlah);
    }

    [Fact]
    public void State_of_a_target_is_that_of_the_target_and_not_of_the_report()
    {
        var baris = Baca(RekapBanten.Buat().DenganTarget("36.01", ("K-TRA-05", 0, null))).Where(b => b["blok"] == "T").ToLookup(b => (b["kode_daerah"], b["kode_layanan"], b["ukuran"]), b => (b["nilai"], b["keadaan"]));
        Assert.Equal([("0", "ditetapkan")], baris[("36.01", "K-TRA-05", "target jumlah")]);
        Assert.Equal([("", "tidak ditetapkan")], baris[("36.01", "K-TRA-05", "target mutu")]);
        Assert.Equal([("", "tidak ditetapkan")], baris[("36.01", "K-TRA-01", "target jumlah")]);
        Assert.Equal([("", "tanpa target untuk tahun ini")], baris[("36.02", "K-TRA-05", "target jumlah")]);
    }

    [Fact]
    public void Not_reported_and_not_applicable_are_empty_with_their_state_and_zero_is_zero()
    {
        Assert.Equal(("", "belum dilaporkan"), (Nilai("36.01", "TRA", "K-TRA-05", "A", "terlayani"), Baris("36.01", "TRA", "K-TRA-05", "A", "terlayani")["keadaan"]));
        Assert.Equal(("", "tidak berlaku"), (Nilai("36.03", "PR", "K-PR-01", "A", "P"), Baris("36.03", "PR", "K-PR-01", "A", "P")["keadaan"]));
        Assert.Equal("Tidak ada bencana dan tidak ada relokasi pada tahun 2025 menurut keputusan bupati", Baris("36.03", "PR", "K-PR-01", "indeks", "IP")["keterangan"]);
        Assert.Equal(("", "belum lapor"), (Nilai("36.02", "SOS", "K-SOS-01", "A", "harus dilayani"), Baris("36.02", "SOS", "K-SOS-01", "A", "harus dilayani")["keadaan"]));
        Assert.Equal(("", "ditolak"), (Nilai("36.04", "TRA", "", "indeks", "indeks"), Baris("36.04", "TRA", "", "indeks", "indeks")["keadaan"]));
        Assert.Equal(("0", "dilaporkan"), (Nilai("36.71", "KES", "K-KES-12", "A", "terlayani"), Baris("36.71", "KES", "K-KES-12", "A", "terlayani")["keadaan"]));
    }

    [Fact]
    public void Every_row_of_mutu_and_every_budget_has_its_unit()
    {
        var mutu = Banten.Value.Where(b => b["kode_daerah"] == "36.01" && b["kode_layanan"] == "K-KES-01" && b["blok"] == "B" && b["item"].Length > 0).ToList();

        Assert.Equal(19 * 2, mutu.Count);
        Assert.Equal(("1.B.1", "Vaksin Tetanus Difteri (Td)", "harus dipenuhi", "100", "Vaksin"), (mutu[0]["kode_item"], mutu[0]["item"], mutu[0]["ukuran"], mutu[0]["nilai"], mutu[0]["satuan"]));
        Assert.Equal("rupiah", Baris("36.01", "KES", "K-KES-01", "C", "alokasi")["satuan"]);
    }

    [Fact]
    public void Text_that_looks_like_a_formula_gets_an_apostrophe_and_stays_one_field()
    {
        Assert.Equal("'" + RekapBanten.AlasanRumus, Baris("36.71", "PR", "K-PR-02", "indeks", "IP")["keterangan"]);
        Assert.Contains(";\"'=HYPERLINK(\"\"http://contoh.invalid\"\";\"\"klik\"\")\";", Encoding.UTF8.GetString(Tulis(RekapBanten.Buat())), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+62 812", "'+62 812")]
    [InlineData("-5", "'-5")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("  =1", "'  =1")]
    [InlineData("\0=1", "'=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("biasa", "biasa")]
    [InlineData("satu;dua", "\"satu;dua\"")]
    [InlineData("kata \"itu\"", "\"kata \"\"itu\"\"\"")]
    [InlineData("dua\nbaris", "\"dua\nbaris\"")]
    [InlineData("1,5", "1,5")]
    [InlineData("", "")]
    public void A_text_is_written_so_that_no_program_runs_it(string teks, string tertulis)
    {
        using var keluaran = new MemoryStream();
        using (var csv = new PenulisCsv(keluaran))
        {
            csv.Teks(teks);
            csv.Teks("x");
            csv.AkhirBaris();
        }

        Assert.Equal($"\uFEFF{tertulis};x\r\n", Encoding.UTF8.GetString(keluaran.ToArray()));
    }

    [Fact]
    public void The_order_in_which_results_arrive_and_the_culture_change_no_byte()
    {
        var semula = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Assert.Equal(Tulis(RekapBanten.Buat()), Tulis(RekapBanten.Buat(terbalik: true)));
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            var biasa = Tulis(RekapBanten.Buat());
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Assert.Equal(biasa, Tulis(RekapBanten.Buat()));
        }
        finally
        {
            CultureInfo.CurrentCulture = semula;
        }
    }

    [Fact]
    public void Lines_of_a_sample_say_so_and_others_do_not()
    {
        Assert.All(Banten.Value, b => Assert.Equal("CONTOH, BUKAN DATA RESMI", b["tanda"], ignoreCase: true));
        Assert.All(Baca(RekapBanten.Buat(contoh: false)), b => Assert.Equal("", b["tanda"]));
    }

    [Fact]
    public void Documentation_names_every_column()
    {
        var dokumen = File.ReadAllText(Path.Combine(Akar(), "docs", "rekap-csv.md"));

        Assert.All(Banten.Value[0].Keys, kolom => Assert.Contains($"| `{kolom}` |", dokumen, StringComparison.Ordinal));
    }

    private static string Akar()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "SpmFunctions.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The solution's folder was not found above the tests.");
        }

        return folder.FullName;
    }

    private static int Sama(JsonElement harapan, string nilai)
    {
        Assert.DoesNotContain('.', nilai);
        Assert.Equal(harapan.ValueKind == JsonValueKind.Null ? "" : harapan.GetRawText(), nilai.Replace(',', '.'));
        return 1;
    }

    private static string Nilai(string daerah, string urusan, string layanan, string blok, string ukuran) => Baris(daerah, urusan, layanan, blok, ukuran)["nilai"];

    private static Dictionary<string, string> Baris(string daerah, string urusan, string layanan, string blok, string ukuran) =>
        Assert.Single(BantenTanpaItem.Value[(daerah, urusan, layanan, blok, ukuran)]);

    private static List<Dictionary<string, string>> Baca(Rekap rekap)
    {
        using var csv = new TextFieldParser(new MemoryStream(Tulis(rekap)), Encoding.UTF8) { TextFieldType = FieldType.Delimited, Delimiters = [";"], HasFieldsEnclosedInQuotes = true, TrimWhiteSpace = false };
        var kolom = csv.ReadFields()!;
        var baris = new List<Dictionary<string, string>>();
        while (csv.ReadFields() is { } isi)
        {
            Assert.Equal(kolom.Length, isi.Length);
            baris.Add(kolom.Zip(isi).ToDictionary(p => p.First, p => p.Second));
        }

        return baris;
    }

    private static byte[] Tulis(Rekap rekap)
    {
        using var keluaran = new MemoryStream();
        RekapCsv.Tulis(rekap, keluaran);
        return keluaran.ToArray();
    }

    private static byte[] Json(Rekap rekap)
    {
        using var keluaran = new MemoryStream();
        RekapJson.Tulis(rekap, keluaran);
        return keluaran.ToArray();
    }
}
