using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Finds out in which layout a workbook is. Of several that fit a sheet the one that explains most of its columns is taken; nothing is guessed.</summary>
internal sealed class PengenalTataLetak(PembacaWorkbook buku, Slot slot, KumpulanTemuan temuan)
{
    private const int LembarDisebut = 5;
    private const int PadananDisebut = 3;

    /// <summary>The layout; null, with findings, where none fits or several fit equally well, or where the file turns out to be unreadable.</summary>
    /// <param name="profil">The layouts to choose from.</param>
    public TataLetakDikenali? Kenali(IReadOnlyList<ProfilTataLetak> profil)
    {
        foreach (var nama in buku.LembarSenama)
        {
            temuan.Tambah(TemuanTataLetak.LembarSenama.DiBerkas(Tampilan.Kutip(nama)));
        }

        var lembar = new List<LembarMentah>();
        var sisa = BatasTataLetak.SelTerbanyak;
        foreach (var nama in buku.Lembar.Where(n => !n.Equals(KepalaBnba.Lembar, StringComparison.OrdinalIgnoreCase) && !DaftarTemuan(n)))
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
        return Pilih(lembar.ConvertAll(l => new Pencarian(l, [.. calon.Select(c => (c.Profil, c.Cari(l)))])), calon.ConvertAll(c => c.Profil));
    }

    private TataLetakDikenali? Pilih(List<Pencarian> lembar, List<ProfilTataLetak> calon)
    {
        var dikenali = new List<(ProfilTataLetak Profil, PencarianLembar Lembar)>();
        foreach (var satu in lembar)
        {
            var terbaik = satu.Terbaik;
            if (terbaik.Count > 1 && Tampak(satu.Lembar))
            {
                temuan.Tambah(TemuanTataLetak.DuaTataLetak.Di(satu.Lembar.Nama, null, Sebut(terbaik.Select(c => c.Profil))));
                return null;
            }

            dikenali.AddRange(terbaik);
        }

        // A hidden sheet in another layout does not count anyway.
        var acuan = dikenali.Exists(d => Tampak(d.Lembar.Lembar)) ? dikenali.FindAll(d => Tampak(d.Lembar.Lembar)) : dikenali;
        var profil = acuan.Select(d => d.Profil).Distinct().ToList();
        if (profil.Count > 1)
        {
            temuan.Tambah(TemuanTataLetak.DuaTataLetak.DiBerkas(string.Join("; ", acuan.GroupBy(d => d.Profil).Select(g => $"'{g.Key.Nama}' pada {Sebut(g.Select(d => d.Lembar.Lembar).ToList())}"))));
            return null;
        }

        if (profil.Count == 0)
        {
            LaporkanTidakDikenal(lembar, calon);
            return null;
        }

        lembar.ForEach(l => LaporkanYangLain(l, profil[0]));
        return new TataLetakDikenali(profil[0], [.. dikenali.Where(d => d.Profil == profil[0]).Select(d => new LembarDikenali(d.Lembar.Lembar, d.Lembar.Tabel))]);
    }

    // The list of an annotated copy, told by its content: an office may have a sheet of that name itself.
    private bool DaftarTemuan(string nama) => nama.StartsWith(TeksAnotasi.Lembar, StringComparison.OrdinalIgnoreCase) && LembarTemuan.Kenali(buku, nama, new WarnaTanda());

    private bool Tampak(LembarMentah lembar) => !buku.LembarTersembunyi(lembar.Nama);

    /// <summary>Tables whose header somebody changed would be lost, and so would sheets with figures that nobody knows.</summary>
    private void LaporkanYangLain(Pencarian lembar, ProfilTataLetak profil)
    {
        if (!Tampak(lembar.Lembar))
        {
            return;
        }

        var hasil = lembar.Hasil.First(h => h.Profil == profil).Pencarian;
        if (hasil.Nyaris is { HampirPasti: true } nyaris)
        {
            temuan.Tambah(KolomHilang(nyaris, profil));
        }
        else if (hasil.Tabel.Count == 0 && lembar.Lembar.Baris.Any(b => lembar.Lembar.IsiBaris(b).Count(s => s.Jenis == JenisSel.Angka) >= 2))
        {
            temuan.Tambah(TemuanTataLetak.LembarTidakDibaca.Di(lembar.Lembar.Nama, null, Tampilan.Kutip(lembar.Lembar.Nama), "tidak ada kepala tabel yang dikenal di dalamnya"));
        }
    }

    private void LaporkanTidakDikenal(List<Pencarian> lembar, List<ProfilTataLetak> calon)
    {
        var dicari = calon.Select(c => c.Nama).Prepend("template SPM").ToList();
        temuan.Tambah(TemuanTataLetak.TidakDikenal.DiBerkas(string.Join("; ", dicari), lembar.Count == 0 ? "workbook tanpa lembar" : $"{Sebut(lembar.ConvertAll(l => l.Lembar))} tanpa kepala tabel yang dikenal"));
        if (lembar.SelectMany(l => l.Hasil).Where(h => h.Pencarian.Nyaris is { Bagian: > 0, Tabel.Wajib: true }).OrderByDescending(h => h.Pencarian.Nyaris!.Bagian).FirstOrDefault() is { Profil: { } terdekat, Pencarian.Nyaris: { } nyaris })
        {
            temuan.Tambah(KolomHilang(nyaris, terdekat));
        }
    }

    private static Temuan KolomHilang(NyarisDikenali nyaris, ProfilTataLetak profil) => TemuanTataLetak.KolomHilang.Di(
        nyaris.Lembar.Nama,
        nyaris.Lembar.IsiBaris(nyaris.Baris)[0].Alamat,
        profil.Nama,
        string.Join(", ", nyaris.Hilang.Select(k => Sebut(k) + (k.Rincian == RincianKolom.Bulan ? " beserta bulan-bulannya yang berurutan" : ""))),
        nyaris.JudulLain is { Count: > 0 } lain ? string.Join(", ", lain.Take(LembarDisebut).Select(Tampilan.Kutip)) + (lain.Count > LembarDisebut ? ", …" : "") : "tidak ada");

    // The header that is usual, and others that will do as well.
    private static string Sebut(ProfilKolom kolom)
    {
        var kepala = kolom.Kepala.Where(k => k.Trim('*', ' ').Length > 0).Take(PadananDisebut).Select(k => $"'{k.Replace("*", " … ", StringComparison.Ordinal).Trim(' ', '…')}'").Distinct().ToList();
        return kepala.Count > 1 ? $"{kepala[0]} (atau {string.Join(", ", kepala.Skip(1))})" : kepala[0];
    }

    private static string Sebut(List<LembarMentah> lembar) =>
        $"lembar {string.Join(", ", lembar.Take(LembarDisebut).Select(l => Tampilan.Kutip(l.Nama)))}{(lembar.Count > LembarDisebut ? $" dan {lembar.Count - LembarDisebut} lembar lain" : "")}";

    private static string Sebut(IEnumerable<ProfilTataLetak> profil) => string.Join("; ", profil.Select(p => $"'{p.Nama}'"));

    /// <summary>What each layout found on a sheet.</summary>
    private sealed record Pencarian(LembarMentah Lembar, IReadOnlyList<(ProfilTataLetak Profil, PencarianLembar Pencarian)> Hasil)
    {
        /// <summary>Those that explain most of its columns.</summary>
        public List<(ProfilTataLetak Profil, PencarianLembar Lembar)> Terbaik
        {
            get
            {
                var terbanyak = Hasil.Select(h => h.Pencarian.Kolom).DefaultIfEmpty(0).Max();
                return terbanyak == 0 ? [] : [.. Hasil.Where(h => h.Pencarian.Kolom == terbanyak)];
            }
        }
    }
}
