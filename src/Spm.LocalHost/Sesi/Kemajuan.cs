using Spectre.Console;

namespace Spm.LocalHost;

/// <summary>Shows what is going on: bars on a terminal, plain lines elsewhere.</summary>
/// <param name="keluaran">Where the lines go.</param>
internal sealed class Kemajuan(TextWriter keluaran)
{
    private const int LangkahPersen = 10;

    private static bool DiTerminal => AnsiConsole.Profile.Capabilities.Interactive && AnsiConsole.Profile.Out.IsTerminal;

    /// <summary>A line of text; it stays one, whatever the names in it hold.</summary>
    public void Kabarkan(string teks) => keluaran.WriteLine(TeksLayar.SatuBaris(teks));

    /// <summary>Runs work of a known number of steps; the work reports each step that it finishes.</summary>
    public async Task JalankanAsync(string judul, int jumlah, Func<Action, Task> kerja)
    {
        if (jumlah == 0)
        {
            return;
        }

        if (DiTerminal)
        {
            await AnsiConsole.Progress().StartAsync(async layar =>
            {
                var tugas = layar.AddTask(judul, maxValue: jumlah);
                await kerja(() => tugas.Increment(1));
            });
            return;
        }

        Kabarkan($"{judul}: 0/{jumlah}");
        var selesai = 0;
        var disebut = 0;
        var kunci = new Lock();
        await kerja(() =>
        {
            lock (kunci)
            {
                selesai++;
                if (selesai * 100 / jumlah >= disebut + LangkahPersen || selesai == jumlah)
                {
                    disebut = selesai * 100 / jumlah;
                    Kabarkan($"{judul}: {selesai}/{jumlah}");
                }
            }
        });
    }

    /// <summary>Runs work of unknown length.</summary>
    public async Task TungguAsync(string judul, Func<Task> kerja)
    {
        if (DiTerminal)
        {
            await AnsiConsole.Status().StartAsync(judul, _ => kerja());
            return;
        }

        Kabarkan($"{judul} …");
        await kerja();
    }
}
