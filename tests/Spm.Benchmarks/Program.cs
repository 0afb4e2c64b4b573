using System.Globalization;
using System.Text;
using BenchmarkDotNet.Running;
using Spm.Benchmarks;

// ExcelDataReader asks for a code page as soon as it is made, whatever the file.
Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

// "memori ROWS READER": one reader in this process, see PuncakMemori. "memori": all of them, each in a process of its own. Anything else is BenchmarkDotNet's.
return args switch
{
    ["memori", var baris, var pembaca] => PuncakMemori.Ukur(int.Parse(baris, CultureInfo.InvariantCulture), pembaca),
    ["memori"] => PuncakMemori.UkurSemua(),
    _ => BenchmarkSwitcher.FromAssembly(typeof(LembarBesar).Assembly).Run(args).Any() ? 0 : 1,
};
