using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Finds out in which layout a workbook is. Of several that fit a sheet the one that explains most of its columns is taken; nothing is guessed.</summary>
internal static class PengenalTataLetak
{
    private const int LembarDisebut = 5;

    /// <summary>The layout; null, with findings, where none fits or several fit equally well, or where the file turns out to be unreadable.</summary>
    public static TataLetakDikenali? Kenali(PembacaWorkbook buku, Slot slot, IReadOnlyList<ProfilTataLetak> profil, KumpulanTemuan temuan)
    {
        var lembar = new List<LembarMentah>();
        var sisa = BatasTataLetak.SelTerbanyak;
        foreach (var nama in buku.Lembar.Where(n => !n.Equals(KepalaBnba.Lembar, StringComparison.OrdinalIgnoreCase) && !n.StartsWith(TeksAnotasi.Lembar, StringComparison.OrdinalIgnoreCase)))
        {
            if (LembarMentah.Baca(buku, nama, ref sisa) is not { } mentah)
            {
                if (buku.Penolakan is null)
                {
                    temuan.Tambah(TemuanTataLetak.TerlaluBanyakSel.DiBerkas());
                }

                return null;
            }

            lembar.Add(mentah);
        }

        var calon = profil.Where(p => p.Memuat(slot)).Select(p => new PengenalProfil(p)).ToList();
        return Pilih(lembar, calon, temuan);
    }

    private static TataLetakDikenali? Pilih(List<LembarMentah> lembar, List<PengenalProfil> calon, KumpulanTemuan temuan)
    {
        var dikenali = new List<(ProfilTataLetak Profil, LembarDikenali Lembar)>();
        foreach (var satu in lembar)
        {
            var cocok = calon.Select(c => (c.Profil, Lembar: new LembarDikenali(satu, c.Cari(satu)))).Where(c => c.Lembar.Tabel.Count > 0).OrderByDescending(c => c.Lembar.Kolom).ToList();
            if (cocok.Count == 0)
            {
                continue;
            }

            var terbaik = cocok.TakeWhile(c => c.Lembar.Kolom == cocok[0].Lembar.Kolom).ToList();
            if (terbaik.Count > 1)
            {
                temuan.Tambah(TemuanTataLetak.DuaTataLetak.Di(satu.Nama, null, Sebut(terbaik.Select(c => c.Profil))));
                return null;
            }

            dikenali.Add(terbaik[0]);
        }

        var profil = dikenali.Select(d => d.Profil).Distinct().ToList();
        if (profil.Count == 1)
        {
            return new TataLetakDikenali(profil[0], [.. dikenali.Select(d => d.Lembar)]);
        }

        if (profil.Count > 1)
        {
            temuan.Tambah(TemuanTataLetak.DuaTataLetak.DiBerkas(Sebut(profil)));
            return null;
        }

        LaporkanTidakDikenal(lembar, calon, temuan);
        return null;
    }

    private static void LaporkanTidakDikenal(List<LembarMentah> lembar, List<PengenalProfil> calon, KumpulanTemuan temuan)
    {
        var dicari = calon.Select(c => c.Profil.Nama).Prepend("template SPM").ToList();
        var ada = string.Join(", ", lembar.Take(LembarDisebut).Select(l => Tampilan.Kutip(l.Nama)));
        var lebih = lembar.Count > LembarDisebut ? $" dan {lembar.Count - LembarDisebut} lembar lain" : "";
        temuan.Tambah(TemuanTataLetak.TidakDikenal.DiBerkas(string.Join("; ", dicari), lembar.Count == 0 ? "workbook tanpa lembar" : $"lembar {ada}{lebih} tanpa kepala tabel yang dikenal"));
        if (calon.Where(c => c.Nyaris is not null).MaxBy(c => c.Nyaris!.Bagian) is { Nyaris: { } nyaris } terdekat)
        {
            temuan.Tambah(TemuanTataLetak.KolomHilang.Di(
                nyaris.Lembar.Nama,
                nyaris.Lembar.IsiBaris(nyaris.Baris).First().Alamat,
                terdekat.Profil.Nama,
                string.Join(", ", nyaris.Hilang.Select(k => $"'{k.Kepala[0].Trim('*', ' ')}'"))));
        }
    }

    private static string Sebut(IEnumerable<ProfilTataLetak> profil) => string.Join("; ", profil.Select(p => $"'{p.Nama}'"));
}
