namespace Spm.Workbooks;

/// <summary>Looks for the tables of one layout on sheets.</summary>
internal sealed class PengenalProfil(ProfilTataLetak profil)
{
    private const int JarakJudul = 4;

    private readonly PencariTabel[] _tabel = [.. profil.Tabel.Select(t => new PencariTabel(t))];

    public ProfilTataLetak Profil { get; } = profil;

    /// <summary>Looks for the tables of a sheet.</summary>
    public PencarianLembar Cari(LembarMentah lembar)
    {
        var hasil = new List<TabelDitemukan>();
        NyarisDikenali? nyaris = null;
        var dicoba = 0;
        foreach (var baris in lembar.Baris)
        {
            var teratas = hasil.Count == 0 ? 1 : hasil[^1].BarisIsi;
            var mungkin = baris < teratas ? [] : Array.FindAll(_tabel, t => t.Mungkin(lembar, baris));
            if (mungkin.Length == 0)
            {
                continue;
            }

            if (++dicoba > BatasTataLetak.KepalaTerbanyak)
            {
                return new PencarianLembar(lembar, [], nyaris);
            }

            var judul = BarisJudul(lembar, baris, teratas);
            if (CariDi(lembar, baris, teratas, judul is { } j ? [j.Tabel] : mungkin, ref nyaris) is { } tabel)
            {
                if (hasil.Count > 0)
                {
                    hasil[^1] = hasil[^1] with { BarisAkhir = Math.Min(judul?.Baris ?? baris, tabel.BarisKepala) - 1 };
                }

                hasil.Add(tabel);
            }
        }

        return new PencarianLembar(lembar, Profil.Tabel.Where(t => t.Wajib).All(t => hasil.Exists(ada => ada.Profil == t)) ? hasil : [], nyaris);
    }

    private static TabelDitemukan? CariDi(LembarMentah lembar, int baris, int teratas, PencariTabel[] pencari, ref NyarisDikenali? nyaris)
    {
        var ada = new List<(TabelDitemukan Tabel, int BarisBerkode)>();
        NyarisDikenali? terdekat = null;
        foreach (var satu in pencari)
        {
            if (satu.Cari(lembar, baris, teratas, out var hilang) is { } tabel)
            {
                ada.Add((tabel, satu.BarisBerkode(tabel)));
            }
            else
            {
                terdekat = Terdekat(terdekat, new NyarisDikenali(lembar, baris, hilang, satu.Tabel));
            }
        }

        if (ada.Count == 0)
        {
            nyaris = Terdekat(nyaris, terdekat);
            return null;
        }

        // Headers of different tables are at times copies of each other; the codes below are not.
        return ada.OrderBy(a => a.BarisBerkode).ThenByDescending(a => a.Tabel.Kolom.Count).First().Tabel;
    }

    private static NyarisDikenali? Terdekat(NyarisDikenali? satu, NyarisDikenali? dua) => dua is null || satu?.Bagian >= dua.Bagian ? satu : dua;

    private (int Baris, PencariTabel Tabel)? BarisJudul(LembarMentah lembar, int kepala, int teratas)
    {
        for (var baris = kepala - 1; baris >= Math.Max(teratas, kepala - JarakJudul); baris--)
        {
            foreach (var sel in lembar.IsiBaris(baris))
            {
                if (sel.Jenis == JenisSel.Teks && lembar.Kata(baris, sel.Kolom) is var kata && Array.Find(_tabel, t => t.Judul.Cocok(kata)) is { } tabel)
                {
                    return (baris, tabel);
                }
            }
        }

        return null;
    }
}
