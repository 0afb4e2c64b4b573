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
        return perintah;
    }

    /// <summary>Runs a command. What is wrong with its arguments is said alone: the whole help below it would move it out of sight.</summary>
    public static async Task<int> JalankanAsync(string[] argumen, InvocationConfiguration cara)
    {
        var dibaca = Buat().Parse(argumen);
        if (dibaca.Action is not ParseErrorAction salah)
        {
            return await dibaca.InvokeAsync(cara);
        }

        salah.ShowHelp = false;
        var kode = await dibaca.InvokeAsync(cara);
        await cara.Error.WriteLineAsync(dibaca.CommandResult.Command is RootCommand ? "Lihat --help." : $"Lihat {dibaca.CommandResult.Command.Name} --help.");
        return kode;
    }
}
