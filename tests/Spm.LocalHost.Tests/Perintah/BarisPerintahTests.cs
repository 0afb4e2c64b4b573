using System.CommandLine;
using System.Globalization;

namespace Spm.LocalHost.Tests;

public sealed class BarisPerintahTests
{
    private static readonly string[] Judul = ["Keterangan:", "Cara pakai:", "Argumen:", "Opsi:", "Perintah:"];

    [Theory]
    [InlineData("explain", "--periode", "2025-TW5")]
    [InlineData("withdraw", "--slot", "2025-TW5/36.01/sosial")]
    [InlineData("rekap", "--periode", "2025-TW5")]
    [InlineData("sent", "--periode", "2025-TW5")]
    [InlineData("template", "--periode", "2025-TW5")]
    [InlineData("check", "--periode", "2025-TW5")]
    public async Task What_is_wrong_with_arguments_is_said_without_the_help(string perintah, string opsi, string nilai)
    {
        var (kode, keluaran, galat) = await JalankanAsync(perintah, opsi, nilai);

        Assert.Equal(KodeKeluar.Gagal, kode);
        Assert.Contains("2025-TW5' bukan periode", galat, StringComparison.Ordinal);
        Assert.EndsWith($"Lihat {perintah} --help.", galat.TrimEnd(), StringComparison.Ordinal);
        Assert.DoesNotContain("--storage", keluaran + galat, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rekp", "Perintah 'rekp' tidak dikenal. Pilih rekap, template, check, withdraw, sent, explain, restore.", "Lihat --help.")]
    [InlineData("--strage x", "Opsi '--strage' tidak dikenal.", "Lihat --help.")]
    [InlineData("explain --wilayah 36.01 --layanan K-KES-01", "Opsi --periode wajib diisi.", "Lihat explain --help.")]
    [InlineData("rekap --from a --periode 2025-TW4", "Opsi --out wajib diisi.", "Lihat rekap --help.")]
    [InlineData("rekap --from a --out b --periode 2025-TW4 --now", "Opsi --now memerlukan nilai.", "Lihat rekap --help.")]
    [InlineData("rekap --from a --out b --periode 2025-TW4 lain", "Argumen 'lain' tidak dikenal.", "Lihat rekap --help.")]
    [InlineData("rekap --from a --out b --periode 2025-TW4 --periode 2025-TW3", "Opsi --periode hanya boleh diberi satu nilai.", "Lihat rekap --help.")]
    [InlineData("rekap --from a --out b --periode 2025-TW4 --json=betul", "Argumen 'betul' tidak dikenal.", "Lihat rekap --help.")]
    [InlineData("check", "Argumen berkas wajib diisi.", "Lihat check --help.")]
    [InlineData("sent --periode 2025-TW4", "Argumen REKAP wajib diisi.", "Lihat sent --help.")]
    [InlineData("rekap --from a --out b --periode 2025-TW4 @tidak-ada.rsp", "Argumen '@tidak-ada.rsp' tidak dikenal.", "Lihat rekap --help.")]
    public async Task What_the_library_finds_wrong_is_said_in_Indonesian_too(string argumen, string pesan, string lihat)
    {
        var (kode, _, galat) = await JalankanAsync(argumen.Split(' '));

        Assert.Equal(KodeKeluar.Gagal, kode);
        Assert.Equal([pesan, lihat], galat.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Options_that_are_required_say_so_in_the_help()
    {
        var (_, keluaran, _) = await JalankanAsync("explain", "--help");

        Assert.Equal(3, keluaran.Split("(wajib)").Length - 1);
    }

    public static TheoryData<string, string> SemuaPerintah()
    {
        var data = new TheoryData<string, string>();
        foreach (var perintah in BarisPerintah.Buat().Subcommands.Select(p => p.Name).Prepend(""))
        {
            data.Add(perintah, "");
            data.Add(perintah, "de-DE");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(SemuaPerintah))]
    public async Task The_help_of_every_command_is_Indonesian_in_whatever_language_the_computer_is(string perintah, string bahasa)
    {
        var semula = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(bahasa);
        try
        {
            var (kode, keluaran, galat) = await JalankanAsync([.. perintah.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

            Assert.Equal((KodeKeluar.Berhasil, ""), (kode, galat));
            var judul = keluaran.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(b => !b.StartsWith(' ')).ToList();
            Assert.Equal(["Keterangan:", "Cara pakai:"], judul.Take(2));
            Assert.All(judul, j => Assert.Contains(j, Judul));
            Assert.All(
                ["Usage", "Options", "Commands", "Arguments", "Required", "default", "Show ", "version information", "[command]", "Description", "additional"],
                asing => Assert.DoesNotContain(asing, keluaran, StringComparison.OrdinalIgnoreCase));
        }
        finally
        {
            CultureInfo.CurrentUICulture = semula;
        }
    }

    [Fact]
    public void Every_option_says_what_it_is_and_which_value_it_takes_by_default()
    {
        var semua = BarisPerintah.Buat();
        var opsi = semua.Subcommands.Prepend<Command>(semua).SelectMany(p => p.Options.Select(o => (Perintah: p.Name, Opsi: o))).ToList();

        Assert.Empty(opsi.Where(o => string.IsNullOrWhiteSpace(o.Opsi.Description)).Select(o => $"{o.Perintah} {o.Opsi.Name}"));
        Assert.Empty(opsi.Where(o => o.Opsi.HasDefaultValue && o.Opsi.ValueType != typeof(bool) && !o.Opsi.Description!.Contains("bawaan", StringComparison.Ordinal)).Select(o => $"{o.Perintah} {o.Opsi.Name}"));
        Assert.Empty(semua.Subcommands.SelectMany(p => p.Arguments).Where(a => string.IsNullOrWhiteSpace(a.Description)).Select(a => a.Name));
    }

    [Fact]
    public void On_a_terminal_descriptions_go_on_below_themselves()
    {
        var baris = Bantuan.Baris(PerintahJelaskan.Buat(), 80).ToList();

        Assert.All(baris, b => Assert.InRange(b.Length, 0, 80));
        var awal = baris.FindIndex(b => b.StartsWith("  --layanan <nilai>", StringComparison.Ordinal));
        Assert.Equal(baris[awal].IndexOf("Kode layanan", StringComparison.Ordinal), baris[awal + 1].Length - baris[awal + 1].TrimStart().Length);
    }

    [Fact]
    public async Task The_help_is_printed_where_it_is_asked_for()
    {
        var (kode, keluaran, _) = await JalankanAsync("rekap", "--help");

        Assert.Equal(KodeKeluar.Berhasil, kode);
        Assert.Contains("{tahun}-RAD/{wilayah}/", keluaran, StringComparison.Ordinal);
    }

    private static async Task<(int Kode, string Keluaran, string Galat)> JalankanAsync(params string[] argumen)
    {
        var (keluaran, galat) = (new StringWriter(), new StringWriter());
        return (await BarisPerintah.JalankanAsync(argumen, new() { Output = keluaran, Error = galat }), keluaran.ToString(), galat.ToString());
    }
}
