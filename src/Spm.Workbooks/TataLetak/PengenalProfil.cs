namespace Spm.Workbooks;

/// <summary>Looks for the tables of one layout on sheets.</summary>
internal sealed class PengenalProfil(ProfilTataLetak profil)
{
    private const int JarakJudul = 4;

    private readonly PencariTabel[] _tabel = [.. profil.Tabel.Select(t => new PencariTabel(t))];

    public ProfilTataLetak Profil { get; } = profil;

    /// <summary>The header that came nearest, of those that lacked something; null where nothing came near.</summary>
    public NyarisDikenali? Nyaris { get; private set; }

    /// <summary>The tables of a sheet, from the top; none where one that the layout needs is missing.</summary>
    public IReadOnlyList<TabelDitemukan> Cari(LembarMentah lembar)
    {
        var hasil = new List<TabelDitemukan>();
        foreach (var baris in lembar.Baris)
        {
            if ((hasil.Count == 0 || baris >= hasil[^1].BarisIsi) && CariDi(lembar, baris) is { } tabel)
            {
                if (hasil.Count > 0)
                {
                    hasil[^1] = hasil[^1] with { BarisAkhir = (BarisJudul(lembar, baris)?.Baris ?? baris) - 1 };
                }

                hasil.Add(tabel);
            }
        }

        return Profil.Tabel.Where(t => t.Wajib).All(t => hasil.Exists(ada => ada.Profil == t)) ? hasil : [];
    }

    private TabelDitemukan? CariDi(LembarMentah lembar, int baris)
    {
        var mungkin = Array.FindAll(_tabel, t => t.Mungkin(lembar, baris));
        if (mungkin.Length == 0)
        {
            return null;
        }

        TabelDitemukan? terbaik = null;
        var judul = BarisJudul(lembar, baris)?.Tabel;
        foreach (var pencari in judul is null ? mungkin : [judul])
        {
            var ada = pencari.Cari(lembar, baris, out var hilang);
            if (ada is null)
            {
                CatatNyaris(lembar, baris, pencari.Tabel, hilang);
            }
            else if (terbaik is null || ada.Kolom.Count > terbaik.Kolom.Count)
            {
                terbaik = ada;
            }
        }

        return terbaik;
    }

    private (int Baris, PencariTabel Tabel)? BarisJudul(LembarMentah lembar, int kepala)
    {
        for (var baris = kepala - 1; baris >= Math.Max(1, kepala - JarakJudul); baris--)
        {
            foreach (var sel in lembar.IsiBaris(baris).Where(s => s.Jenis == JenisSel.Teks))
            {
                if (Array.Find(_tabel, t => t.Judul.Cocok(PolaTeks.Rapikan(sel.Teks))) is { } tabel)
                {
                    return (baris, tabel);
                }
            }
        }

        return null;
    }

    private void CatatNyaris(LembarMentah lembar, int baris, ProfilTabel tabel, IReadOnlyList<ProfilKolom> hilang)
    {
        var wajib = tabel.Kolom.Count(k => k.Wajib);
        var ada = wajib - hilang.Count(k => k.Wajib);
        if (tabel.Wajib && ada > 0 && hilang.Count < tabel.Kolom.Count && (Nyaris is null || (double)ada / wajib > Nyaris.Bagian))
        {
            Nyaris = new NyarisDikenali(lembar, baris, hilang, (double)ada / wajib);
        }
    }
}
