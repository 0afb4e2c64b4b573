using System.CommandLine;
using System.CommandLine.Invocation;

namespace Spm.LocalHost;

/// <summary>All commands, run as the program does.</summary>
internal static class BarisPerintah
{
    public static RootCommand Buat()
    {
        var perintah = PerintahJalankan.Buat();
        perintah.Subcommands.Add(PerintahRekap.Buat());
        perintah.Subcommands.Add(PerintahTemplate.Buat());
        perintah.Subcommands.Add(PerintahPeriksa.Buat());
        perintah.Subcommands.Add(PerintahTarik.Buat());
        perintah.Subcommands.Add(PerintahTerkirim.Buat());
        perintah.Subcommands.Add(PerintahJelaskan.Buat());
        perintah.Subcommands.Add(PerintahPulihkan.Buat());
        Bantuan.Pasang(perintah);
        return perintah;
    }

    /// <summary>Runs a command. What is wrong with its arguments is said alone: the whole help below it would move it out of sight.</summary>
    public static async Task<int> JalankanAsync(string[] argumen, InvocationConfiguration cara)
    {
        // A word that begins with @ is a word: no file of arguments is read.
        var semua = Buat();
        var galat = new GalatArgumen(semua);
        var dibaca = semua.Parse(argumen, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var (perintah, kesalahan) = (dibaca.CommandResult.Command, galat.Baca(dibaca));
        if (kesalahan.Count == 0 || (dibaca.Action is not ParseErrorAction && dibaca.Action != perintah.Action))
        {
            // Also the help, which is asked for with whatever else is wrong, and would tell of further arguments that no command takes.
            perintah.TreatUnmatchedTokensAsErrors = true;
            return await dibaca.InvokeAsync(cara);
        }

        foreach (var salah in kesalahan)
        {
            await cara.Error.WriteLineAsync(salah);
        }

        await cara.Error.WriteLineAsync(perintah is RootCommand ? "Lihat --help." : $"Lihat {perintah.Name} --help.");
        return KodeKeluar.Gagal;
    }
}
