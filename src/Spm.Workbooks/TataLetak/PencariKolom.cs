namespace Spm.Workbooks;

/// <summary>Finds the columns of a profile under one reading of a header. Where several columns could be meant, none is taken: a column that is missing is told, a wrong one is not.</summary>
/// <param name="kepala">The texts over the columns.</param>
/// <param name="terpakai">The columns already taken; grows outside.</param>
/// <param name="satuBulanan">True where the table has but one figure by months, whose header may then be left out.</param>
internal sealed class PencariKolom(List<KepalaKolom> kepala, List<KolomDitemukan> terpakai, bool satuBulanan)
{
    // Sums, shares and notes among columns of months or places: no parts of the figure.
    private static readonly PolaTeks BukanBagian =
        new(["jumlah*", "total*", "sub total*", "subtotal*", "tw*", "triwulan*", "semester*", "s d*", "sd*", "kumulatif*", "%*", "*%", "persen*", "rata rata*", "keterangan*", "ket", "no", "kode*"]);

    /// <summary>The columns of one figure or label; none where there is none, or where it is unclear which.</summary>
    public IReadOnlyList<KolomDitemukan> Cari(ProfilKolom profil, PolaTeks pola, PolaTeks total)
    {
        var bebas = kepala.FindAll(k => terpakai.TrueForAll(t => t.Nomor != k.Nomor));
        if (profil.Rincian == RincianKolom.Bulan && CariBulan(bebas, profil, pola, total) is { } bulan)
        {
            return bulan;
        }

        return CariSatu(bebas, profil, pola, total) is not { } satu ? []
            : profil.Rincian == RincianKolom.Daerah ? [.. CariDaerah(bebas, profil, satu), Kolom(profil, satu)]
            : [Kolom(profil, satu)];
    }

    private static KolomDitemukan Kolom(ProfilKolom profil, KepalaKolom kepala) => new(profil, kepala.Nomor, kepala.Judul);

    private static KepalaKolom? CariSatu(List<KepalaKolom> bebas, ProfilKolom profil, PolaTeks pola, PolaTeks total)
    {
        var figur = profil.Bidang is BidangKolom.Sasaran or BidangKolom.Capaian or BidangKolom.Nilai or BidangKolom.Rasio;
        var sendiri = bebas.FindAll(k => pola.Cocok(k.Daun));
        if (sendiri.Count > 1 && figur)
        {
            var utama = sendiri.Min(k => pola.Ke(k.Daun));
            sendiri = sendiri.FindAll(k => pola.Ke(k.Daun) == utama);
        }

        if (sendiri.Count > 0)
        {
            return sendiri.Count == 1 || !figur ? sendiri[0] : null;
        }

        // A text over several columns names none of them, unless one of them is their total.
        var dibawah = bebas.FindAll(k => k.Cocok(pola));
        return dibawah is [{ Bulan: null } tunggal] ? tunggal : dibawah.FindAll(k => total.Cocok(k.Daun)) is [var jumlah] ? jumlah : null;
    }

    // Months stand below the header of their figure, or, where the table has but one such figure, in the header row itself.
    // Null where there are none, an empty list where there are some that cannot be made out.
    private List<KolomDitemukan>? CariBulan(List<KepalaKolom> bebas, ProfilKolom profil, PolaTeks pola, PolaTeks total)
    {
        var dibawah = bebas.FindAll(k => k.Dibawah(pola));
        if (dibawah.Count == 0 && satuBulanan)
        {
            dibawah = bebas;
        }

        var bulan = dibawah.FindAll(k => k.Bulan is not null);
        if (bulan.Count == 0)
        {
            return null;
        }

        // Figures count from January on: where its column is missing, something is.
        var berurutan = bulan[0].Bulan == 1 && bulan.Zip(bulan.Skip(1)).All(p => p.First.Bulan + 1 == p.Second.Bulan);
        // What stands between months may be a sum of them, but no month that nobody can read.
        if (!berurutan || dibawah.Exists(k => k.Nomor > bulan[0].Nomor && k.Nomor < bulan[^1].Nomor && k.Bulan is null && !BukanBagian.Cocok(k.Daun)))
        {
            return [];
        }

        var hasil = bulan.ConvertAll(k => Kolom(profil, k) with { Bulan = k.Bulan!.Value, Rincian = true });
        if (dibawah.Find(k => k.Nomor > bulan[^1].Nomor && total.Cocok(k.Daun)) is { } jumlah)
        {
            hasil.Add(Kolom(profil, jumlah));
        }

        return hasil;
    }

    private IEnumerable<KolomDitemukan> CariDaerah(List<KepalaKolom> bebas, ProfilKolom profil, KepalaKolom total)
    {
        var kiri = terpakai.Where(k => k.Nomor < total.Nomor).Select(k => k.Nomor).DefaultIfEmpty(0).Max();
        return bebas.Where(k => k.Nomor > kiri && k.Nomor < total.Nomor && !BukanBagian.Cocok(k.Daun)).Select(k => Kolom(profil, k) with { Rincian = true });
    }
}
