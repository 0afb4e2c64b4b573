using System.Globalization;
using System.Text.RegularExpressions;

namespace Spm.Workbooks;

/// <summary>Chooses, of the sheets of a layout, those that count and those that repeat the sums of the others.</summary>
internal sealed partial class PemilihLembar(KonteksTataLetak konteks)
{
    private static readonly PolaTeks Puskesmas = new(["*puskesmas*", "*pkm*", "*pusk*", "*uptd*"]);

    private readonly ProfilLembar _profil = konteks.Profil.Lembar;
    private readonly int _tahun = konteks.Slot.Periode.Tahun;
    private readonly PemeriksaTahun _pemeriksaTahun = new(konteks);

    /// <summary>The sheets that count, and those that are only compared with their sum. A sheet that is alone counts, whatever its name.</summary>
    public (List<LembarDikenali> Dihitung, List<LembarDikenali> Rekap) Pilih(IReadOnlyList<LembarDikenali> lembar, PembacaWorkbook buku)
    {
        var calon = new List<LembarDikenali>();
        foreach (var satu in lembar)
        {
            if (buku.LembarTersembunyi(satu.Nama))
            {
                Lewati(satu, "lembar itu tersembunyi");
            }
            else if (PemeriksaTahun.Baca(satu.Nama) is { } tahun && tahun != _tahun)
            {
                Lewati(satu, $"namanya menyebut tahun {tahun}, bukan {_tahun}");
            }
            else if (AkhirMasa(satu.Nama) is { } masa && masa != konteks.Slot.Periode.Triwulan)
            {
                Lewati(satu, $"namanya menyebut masa yang tidak berakhir pada triwulan {konteks.Slot.Periode.TriwulanRomawi}");
            }
            else
            {
                calon.Add(satu);
                _pemeriksaTahun.Periksa(satu);
            }
        }

        calon = Utamakan(calon);
        var pola = new PolaTeks(_profil.Rekap);
        var rekap = calon.FindAll(l => PolaTeks.Rapikan(l.Nama) is var nama && pola.Cocok(nama) && !Puskesmas.Cocok(nama));
        if (rekap.Count < calon.Count)
        {
            return (calon.FindAll(l => !rekap.Contains(l)), rekap);
        }

        foreach (var lain in rekap.Skip(1))
        {
            konteks.Temuan.Tambah(TemuanTataLetak.RekapTidakJelas.Di(lain.Nama, null, Tampilan.Kutip(lain.Nama), $"lembar {Tampilan.Kutip(rekap[0].Nama)} juga bernama seperti rekap, dan tidak ada lembar rinciannya"));
        }

        return (calon, []);
    }

    private List<LembarDikenali> Utamakan(List<LembarDikenali> calon)
    {
        foreach (var pola in _profil.Pilih)
        {
            var cocok = new PolaTeks([pola.Replace("{tahun}", _tahun.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)]);
            var terpilih = calon.FindAll(l => cocok.Cocok(PolaTeks.Rapikan(l.Nama)));
            if (terpilih.Count > 0)
            {
                calon.FindAll(l => !terpilih.Contains(l)).ForEach(l => Lewati(l, $"digantikan lembar {Tampilan.Kutip(terpilih[0].Nama)}"));
                return terpilih;
            }
        }

        return calon;
    }

    private void Lewati(LembarDikenali lembar, string sebab) =>
        konteks.Temuan.Tambah(TemuanTataLetak.LembarTidakDibaca.Di(lembar.Nama, null, Tampilan.Kutip(lembar.Nama), sebab));

    // The quarter with which the time that a name tells (TW III, triwulan 3, semester I) ends; null where it tells none.
    private static int? AkhirMasa(string nama) =>
        Masa().Match(nama) is not { Success: true } cocok ? null
        : (cocok.Groups["ke"].Value.ToLowerInvariant() switch { "i" or "1" => 1, "ii" or "2" => 2, "iii" or "3" => 3, _ => 4 }) is var ke && cocok.Groups["semester"].Success ? ke * 2
        : ke;

    [GeneratedRegex(@"(?<![\p{L}\p{N}])(?:tw|twl|trw|triwulan|(?<semester>semester|smt))[\s._-]*(?<ke>iv|i{1,3}|[1-4])(?![\p{L}\p{N}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Masa();
}
