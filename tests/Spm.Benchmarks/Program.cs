using System.Globalization;
using System.Text;
using BenchmarkDotNet.Running;
using Spm.Benchmarks;

// ExcelDataReader asks for a code page as soon as it is made, whatever the file.
Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

// "memori ROWS READER": one reader in this process, see PuncakMemori. "memori": all of them, each in a process of its own; "memori bnba": lists of people alone.
// "giliran ROUNDS": the readers in turns, "tataletak ROUNDS": workbooks in other layouts, see Bergiliran. "rekap": writing the rekap workbook, see TulisRekap.
// "coba": each of these once, on small input, see Coba.
// Anything else is BenchmarkDotNet's.
return args switch
{
    ["memori", var baris, var pembaca] => PuncakMemori.Ukur(int.Parse(baris, CultureInfo.InvariantCulture), pembaca),
    ["memori", "bnba"] => PuncakMemori.UkurBnba(),
    ["memori"] => PuncakMemori.UkurSemua(),
    ["giliran", var putaran] => Bergiliran.UkurPembaca(int.Parse(putaran, CultureInfo.InvariantCulture)),
    ["tataletak", var putaran] => Bergiliran.UkurTataLetak(int.Parse(putaran, CultureInfo.InvariantCulture)),
    ["rekap", var ukuran] => TulisRekap.Ukur(ukuran),
    ["rekap"] => TulisRekap.UkurSemua(),
    ["coba"] => Coba.Jalankan(),
    _ => BenchmarkSwitcher.FromAssembly(typeof(LembarBesar).Assembly).Run(args).Any() ? 0 : 1,
};
