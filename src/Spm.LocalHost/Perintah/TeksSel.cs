using Spm.Domain;
using Spm.Workbooks;

namespace Spm.LocalHost;

/// <summary>Figures and texts of a report beside the cells of the kept copy that they come from, one line each.</summary>
/// <param name="asli">The kept copy; null where there is none to be read.</param>
internal sealed class TeksSel(BerkasAsli? asli)
{
    private const int PanjangTeks = 160;

    private readonly BerkasAsli? _asli = asli is { Penolakan: null } ? asli : null;

    /// <summary>A figure; nothing where it is not reported.</summary>
    public IEnumerable<string> Angka(string nama, Angka? angka, bool capaian)
    {
        if (angka is null)
        {
            return [];
        }

        var dibaca = TeksAngka.Angka(angka.Nilai);
        if (_asli is null)
        {
            return [$"{nama} = {dibaca}, dari {angka.Asal}"];
        }

        var kini = _asli.Periksa(angka, capaian);
        var beda = kini.Sama ? "" : $"  BERBEDA: dicatat {dibaca}, sekarang {(kini.Kini is { } nilai ? TeksAngka.Angka(nilai) : "bukan angka")}";
        return kini.Sel is [var satu]
            ? [$"{nama} = {dibaca}, dari {satu.Sel} yang berisi {satu.Tertulis}{beda}"]
            : [$"{nama} = {dibaca}, jumlah {TeksAngka.Angka(kini.Sel.Count)} sel:{beda}", .. Rentang(angka.Asal, kini.Sel)];
    }

    /// <summary>The texts of one row; nothing for those that are not reported.</summary>
    public IEnumerable<string> Teks(string asal, params IReadOnlyList<(string Nama, string? Teks)> teks)
    {
        (string Nama, string Teks)[] ada = [.. teks.Where(t => t.Teks is not null).Select(t => (t.Nama, t.Teks!))];
        if (_asli is null)
        {
            return ada.Select(t => $"{t.Nama} = {Kutip(t.Teks)}, dari {asal}");
        }

        return ada.Zip(_asli.PeriksaTeks(asal, [.. ada.Select(t => t.Teks)]), (t, kini) => kini.Tempat is { } sel
            ? $"{t.Nama} = {Kutip(t.Teks)}, dari {sel.Sel}"
            : $"{t.Nama} = {Kutip(t.Teks)}, dari {asal}  BERBEDA: sekarang {string.Join(", ", kini.Sel.Select(s => s.Tertulis))}");
    }

    private static string Kutip(string teks)
    {
        var rapi = string.Join(' ', teks.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return rapi.Length <= PanjangTeks ? $"'{rapi}'" : $"'{rapi[..(char.IsHighSurrogate(rapi[PanjangTeks - 1]) ? PanjangTeks - 1 : PanjangTeks)]}…'";
    }

    private static IEnumerable<string> Rentang(string asal, IReadOnlyList<SelAsli> sel)
    {
        var letak = 0;
        foreach (var rentang in RentangAsal.TryBaca(asal, out var semua) ? semua : [])
        {
            yield return $"  {rentang} = {string.Join(" + ", sel.Skip(letak).Take((int)rentang.JumlahSel).Select(s => s.Tertulis))}";
            letak += (int)rentang.JumlahSel;
        }
    }
}
