using System.CommandLine;
using Spm.LocalHost;

var cara = new InvocationConfiguration
{
    EnableDefaultExceptionHandler = false,

    // After Ctrl-C running functions finish and Azurite writes its data; the two seconds that are the default would cut that off.
    ProcessTerminationTimeout = TimeSpan.FromMinutes(1),
};
try
{
    return await BarisPerintah.JalankanAsync(args, cara);
}
catch (Exception galat)
{
    await Console.Error.WriteLineAsync(TeksLayar.BanyakBaris(TeksKegagalan.Untuk(galat)));
    return KodeKeluar.Gagal;
}
