using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Text;

namespace Spm.LocalHost;

/// <summary>
/// The help of a command, in Indonesian. That of the library has its headings in other languages only, and takes none from outside. Values by default stand in the
/// descriptions, where they say what they mean.
/// </summary>
internal sealed class Bantuan : SynchronousCommandLineAction
{
    private const int LebarTerkecil = 60;
    private const int SisaTerkecil = 30;

    /// <summary>Help is asked for with whatever else is wrong.</summary>
    public override bool ClearsParseErrors => true;

    /// <summary>Lets a command and those below it print their help in this way.</summary>
    public static void Pasang(RootCommand perintah)
    {
        foreach (var opsi in perintah.Options)
        {
            if (opsi is HelpOption)
            {
                (opsi.Action, opsi.Description) = (new Bantuan(), "Tulis bantuan ini");
            }
            else if (opsi is VersionOption)
            {
                opsi.Description = "Tulis versi program";
            }
        }
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var keluaran = parseResult.InvocationConfiguration.Output;
        var lebar = ReferenceEquals(keluaran, Console.Out) && !Console.IsOutputRedirected ? Math.Max(LebarTerkecil, Console.WindowWidth - 1) : int.MaxValue;
        foreach (var baris in Baris(parseResult.CommandResult.Command, lebar))
        {
            keluaran.WriteLine(baris);
        }

        return KodeKeluar.Berhasil;
    }

    /// <summary>The lines of the help.</summary>
    /// <param name="perintah">The command.</param>
    /// <param name="lebar">Columns of the terminal; longer descriptions go on below themselves.</param>
    public static IEnumerable<string> Baris(Command perintah, int lebar)
    {
        Option[] opsi = [.. perintah.Options.Concat(Atas(perintah).SelectMany(p => p.Options.Where(o => o.Recursive))).Where(o => !o.Hidden)];
        Command[] bawahan = [.. perintah.Subcommands.Where(p => !p.Hidden)];
        return
        [
            .. Bagian("Keterangan", [("", perintah.Description ?? "")], lebar),
            .. Bagian("Cara pakai", [("", string.Join(' ', Atas(perintah).Select(p => p.Name).Reverse().Append(Sebutan(perintah)).Concat(bawahan.Length > 0 ? ["[perintah]"] : []).Append("[opsi]")))], lebar),
            .. Bagian("Argumen", [.. perintah.Arguments.Select(a => ($"<{a.Name}>", a.Description ?? ""))], lebar),
            .. Bagian("Opsi", [.. opsi.Select(o => (Sebutan(o), o.Description ?? ""))], lebar),
            .. Bagian("Perintah", [.. bawahan.Select(p => (Sebutan(p), p.Description ?? ""))], lebar),
        ];
    }

    private static IEnumerable<Command> Atas(Command perintah) => perintah.Parents.OfType<Command>().SelectMany(p => Atas(p).Prepend(p));

    private static string Sebutan(Command perintah) => string.Join(' ', perintah.Arguments.Select(a => $"<{a.Name}>{(a.Arity.MaximumNumberOfValues > 1 ? "…" : "")}").Prepend(perintah.Name));

    private static string Sebutan(Option opsi)
    {
        // Short names first.
        var nama = string.Join(", ", opsi.Aliases.Append(opsi.Name).Where(n => !n.StartsWith('/')).OrderBy(n => n.StartsWith("--", StringComparison.Ordinal)));
        return opsi.Arity.MaximumNumberOfValues == 0 || opsi.ValueType == typeof(bool) ? nama : $"{nama} <nilai>";
    }

    private static IEnumerable<string> Bagian(string judul, IReadOnlyList<(string Sebutan, string Isi)> baris, int lebar)
    {
        if (baris.Count == 0)
        {
            return [];
        }

        var kolom = baris.Max(b => b.Sebutan.Length) is var terpanjang and > 0 ? terpanjang + 4 : 2;
        var sisa = Math.Max(SisaTerkecil, lebar - kolom);
        return [$"{judul}:", .. baris.SelectMany(b => Lipat(b.Isi, sisa).Select((isi, i) => $"  {(i == 0 ? b.Sebutan : "").PadRight(kolom - 2)}{isi}".TrimEnd())), ""];
    }

    private static IEnumerable<string> Lipat(string teks, int lebar)
    {
        var baris = new StringBuilder();
        foreach (var kata in teks.Split(' '))
        {
            if (baris.Length > 0 && baris.Length + 1 + kata.Length > lebar)
            {
                yield return baris.ToString();
                baris.Clear();
            }

            baris.Append(baris.Length > 0 ? " " : "").Append(kata);
        }

        yield return baris.ToString();
    }
}
