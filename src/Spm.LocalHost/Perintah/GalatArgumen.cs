using System.CommandLine;
using System.CommandLine.Parsing;

namespace Spm.LocalHost;

/// <summary>
/// What is wrong with the arguments of a command, in Indonesian. The library has its own sentences in other languages only and takes none from outside; so what it checks
/// by itself is told by its kind, never by its text, and its checks that leave no kind behind are made here instead.
/// </summary>
internal sealed class GalatArgumen
{
    private readonly HashSet<Option> _wajib = [];

    /// <summary>Takes over two checks of a command and those below it: for options that are required, and for what no command knows.</summary>
    public GalatArgumen(Command perintah) => AmbilAlih(perintah);

    /// <summary>Everything that is wrong, each once; empty where the command can run.</summary>
    public IReadOnlyList<string> Baca(ParseResult dibaca) =>
    [
        .. dibaca.UnmatchedTokens.Take(1).Select(t => TidakDikenal(t, dibaca.CommandResult.Command)) // what follows can be its value
            .Concat(dibaca.CommandResult.Command.Options.Where(o => _wajib.Contains(o) && dibaca.GetResult(o) is null).Select(o => $"Opsi {o.Name} wajib diisi."))
            .Concat(dibaca.Errors.Select(Kalimat))
            .Distinct(StringComparer.Ordinal),
    ];

    private void AmbilAlih(Command perintah)
    {
        perintah.TreatUnmatchedTokensAsErrors = false;
        foreach (var opsi in perintah.Options.Where(o => o.Required))
        {
            opsi.Required = false;
            opsi.Description += " (wajib)";
            _wajib.Add(opsi);
        }

        foreach (var bawahan in perintah.Subcommands)
        {
            AmbilAlih(bawahan);
        }
    }

    private static string TidakDikenal(string kata, Command perintah) => kata.StartsWith('-')
        ? $"Opsi '{kata}' tidak dikenal."
        : perintah.Subcommands.Count == 0
            ? $"Argumen '{kata}' tidak dikenal."
            : $"Perintah '{kata}' tidak dikenal. Pilih {string.Join(", ", perintah.Subcommands.Select(p => p.Name))}.";

    // What the commands check themselves concerns a value that is there, and only one: whatever else stands at an option or argument comes from the library.
    private static string Kalimat(ParseError galat) => galat.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0, Option: var opsi } => $"Opsi {opsi.Name} memerlukan nilai.",
        OptionResult { Option: var opsi } hasil when hasil.Tokens.Count > opsi.Arity.MaximumNumberOfValues => $"Opsi {opsi.Name} hanya boleh diberi satu nilai.",
        ArgumentResult { Tokens.Count: 0, Argument: var argumen } => $"Argumen {argumen.Name} wajib diisi.",
        _ => galat.Message,
    };
}
