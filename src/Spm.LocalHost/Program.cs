using System.CommandLine;
using Spm.LocalHost;

var perintah = PerintahJalankan.Buat();
perintah.Subcommands.Add(PerintahRekap.Buat());
perintah.Subcommands.Add(PerintahTemplate.Buat());
perintah.Subcommands.Add(PerintahPeriksa.Buat());
perintah.Subcommands.Add(PerintahTarik.Buat());
perintah.Subcommands.Add(PerintahTerkirim.Buat());
perintah.Subcommands.Add(PerintahJelaskan.Buat());
var cara = new InvocationConfiguration
{
    EnableDefaultExceptionHandler = false,

    // After Ctrl-C running functions finish and Azurite writes its data; the two seconds that are the default would cut that off.
    ProcessTerminationTimeout = TimeSpan.FromMinutes(1),
};
try
{
    return await perintah.Parse(args).InvokeAsync(cara);
}
catch (Exception galat)
{
    await Console.Error.WriteLineAsync(TeksLayar.BanyakBaris(TeksKegagalan.Untuk(galat)));
    return KodeKeluar.Gagal;
}
