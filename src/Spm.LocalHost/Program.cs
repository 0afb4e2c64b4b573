using System.CommandLine;
using Spm.LocalHost;

var perintah = PerintahJalankan.Buat();
perintah.Subcommands.Add(PerintahRekap.Buat());
perintah.Subcommands.Add(PerintahTemplate.Buat());
try
{
    return await perintah.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception galat) when (galat is KegagalanLokalException or AzuriteException)
{
    await Console.Error.WriteLineAsync(galat.Message);
    return KodeKeluar.Gagal;
}
catch (OperationCanceledException)
{
    await Console.Error.WriteLineAsync("Dihentikan. Perintah yang sama melanjutkan pekerjaan ini.");
    return KodeKeluar.Gagal;
}
