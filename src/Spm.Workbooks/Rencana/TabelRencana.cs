namespace Spm.Workbooks;

/// <summary>A table of targets that was found on a sheet: names or codes of services, and targets, in columns of one year each or with the year in a column of its own.</summary>
/// <param name="Lembar">The sheet.</param>
/// <param name="BarisKepala">First row of the header.</param>
/// <param name="BarisIsi">First row below the header.</param>
/// <param name="Kolom">Its columns.</param>
internal sealed record TabelRencana(LembarMentah Lembar, int BarisKepala, int BarisIsi, IReadOnlyList<KolomRencana> Kolom)
{
    /// <summary>Last row that can belong to it.</summary>
    public int BarisAkhir { get; private init; } = Lembar.BarisAkhir;

    /// <summary>Columns with targets.</summary>
    public IEnumerable<KolomRencana> Target => Kolom.Where(k => k.AdalahTarget);

    /// <summary>The column of a kind, or null.</summary>
    public KolomRencana? Cari(BidangRencana bidang) => Kolom.FirstOrDefault(k => k.Bidang == bidang);

    /// <summary>Looks for the tables of a sheet. Beyond <see cref="BatasTataLetak.KepalaTerbanyak"/> rows that look like a header it ends.</summary>
    public static TabelLembar CariSemua(LembarMentah lembar)
    {
        var hasil = new List<TabelRencana>();
        var (sampai, dicoba) = (0, 0);
        foreach (var baris in lembar.Baris)
        {
            if (baris <= sampai || !Mungkin(lembar, baris))
            {
                continue;
            }

            if (dicoba == BatasTataLetak.KepalaTerbanyak)
            {
                return new TabelLembar(hasil, baris, dicoba);
            }

            dicoba++;
            if (Cari(lembar, baris) is { } tabel)
            {
                if (hasil.Count > 0)
                {
                    hasil[^1] = hasil[^1] with { BarisAkhir = baris - 1 };
                }

                hasil.Add(tabel);
                sampai = tabel.BarisIsi - 1;
            }
        }

        return new TabelLembar(hasil, null, dicoba);
    }

    // A title line is not the top of a header: two texts at least say what their columns are, and one of them whose targets they are. Nor is a row with figures other than years.
    // Of every row only the cells that are there are looked at, and those with names first: a sheet may have 200,000 rows.
    private static bool Mungkin(LembarMentah lembar, int baris)
    {
        var isi = lembar.IsiBaris(baris);
        return isi.Count > 1
            && isi.Any(s => PengenalKolomRencana.MenyebutLayanan(lembar.Kata(baris, s.Kolom)))
            && !isi.Any(s => s is { Jenis: JenisSel.Angka } && PengenalKolomRencana.TahunDalam(s.Teks).Count == 0)
            && isi.Where(s => s.Kolom <= BatasTataLetak.KolomTerbanyak).Select(s => KepalaKolom.BacaSatu(lembar, baris, s.Kolom)).OfType<KepalaKolom>()
                .Select(PengenalKolomRencana.Kenali).Where(k => k.Dikenal).ToList() is { Count: >= 2 } kolom
            && kolom.Exists(k => k.Bidang is BidangRencana.Kode or BidangRencana.Layanan);
    }

    private static TabelRencana? Cari(LembarMentah lembar, int baris)
    {
        var awal = BerkepalaDiAtas(lembar, baris) ? baris - 1 : baris;
        (List<KolomRencana> Kolom, int Tinggi) terbaik = ([], 1);
        for (var tinggi = baris - awal + 1; tinggi <= BatasTataLetak.TinggiKepala && (awal + tinggi - 1 == baris || !BerisiNama(lembar, awal + tinggi - 1, terbaik.Kolom)); tinggi++)
        {
            var kolom = Pilih(lembar, KepalaKolom.Baca(lembar, awal, tinggi), awal + tinggi);
            if (Nilai(kolom).CompareTo(Nilai(terbaik.Kolom)) > 0)
            {
                terbaik = (kolom, tinggi);
            }
        }

        var (dipilih, banyak) = terbaik;
        return dipilih.Exists(k => k.AdalahTarget || k.TargetSebagianTahun) ? new TabelRencana(lembar, baris, awal + banyak, dipilih) : null;
    }

    // Texts over the figures only, above the row with the names: without them "2024" would not be known for what was done in 2024.
    private static bool BerkepalaDiAtas(LembarMentah lembar, int baris)
    {
        var nama = KepalaKolom.Baca(lembar, baris, 1).Find(k => PengenalKolomRencana.Kenali(k).Bidang is BidangRencana.Kode or BidangRencana.Layanan)!.Nomor;
        var atas = lembar.IsiBaris(baris - 1);
        return atas.Count > 0 && atas.All(s => s.Kolom > nama && s.Jenis == JenisSel.Teks) && lembar.Teks(baris - 1, nama).Length == 0;
    }

    // How much a reading of the header tells apart: first of all what a target is and what is not, and never two figures as one. Parts of a year are all different.
    private static (bool Menyebut, int Banyak, int Ganda) Nilai(List<KolomRencana> kolom)
    {
        var beda = kolom.Where(k => k.Dikenal).Select(k => (k.Bidang, k.Tahun, k.Bidang == BidangRencana.SebagianTahun ? k.Nomor : 0)).Distinct().Count();
        return (kolom.Exists(k => (k.AdalahTarget && k.Sebutan > 0) || k.TargetSebagianTahun), beda, beda - kolom.Count(k => k.Dikenal));
    }

    private static bool BerisiNama(LembarMentah lembar, int baris, List<KolomRencana> kolom) =>
        kolom.Exists(k => k.Bidang is BidangRencana.Kode or BidangRencana.Layanan && lembar[baris, k.Nomor] is not null);

    private static List<KolomRencana> Pilih(LembarMentah lembar, List<KepalaKolom> kepala, int barisBawah)
    {
        var dikenali = kepala.ConvertAll(k => (Kepala: k, Kolom: PengenalKolomRencana.Kenali(k)));
        var bernama = BerisiNama(lembar, barisBawah, dikenali.ConvertAll(s => s.Kolom));
        var semua = Sebut(dikenali, k => !bernama && BerteksDiBawah(lembar, barisBawah, k));
        var (tunggal, indikator) = (new List<KolomRencana>(), semua.Where(s => s.Kolom.Bidang == BidangRencana.Indikator).Select(s => s.Kolom).ToList());
        foreach (var bidang in new[] { BidangRencana.Kode, BidangRencana.Layanan, BidangRencana.Satuan, BidangRencana.Tahun, BidangRencana.Keterangan })
        {
            var calon = semua.Where(s => s.Kolom.Bidang == bidang).OrderBy(s => bidang == BidangRencana.Layanan ? PengenalKolomRencana.Urutan(s.Kepala, bidang) : 0).Select(s => s.Kolom).ToList();
            tunggal.AddRange(calon.Take(1));
            indikator.AddRange(bidang == BidangRencana.Layanan ? calon.Skip(1).Select(k => k with { Bidang = BidangRencana.Indikator }) : []);
        }

        return
        [
            .. tunggal.OrderBy(k => k.Nomor), .. PilihTarget(semua, BidangRencana.Jumlah), .. PilihTarget(semua, BidangRencana.Mutu), .. PilihTarget(semua, BidangRencana.Persen),
            .. semua.Where(s => s.Kolom.Bidang is BidangRencana.TanpaSebutan or BidangRencana.SebagianTahun or BidangRencana.Periode).Select(s => s.Kolom), .. indikator,
        ];
    }

    // Where a header of the table says target, only those that say so are; where none does, a bare year. A mutu without a year is no figure of a year gone by.
    private static List<(KepalaKolom Kepala, KolomRencana Kolom)> Sebut(List<(KepalaKolom Kepala, KolomRencana Kolom)> semua, Func<KolomRencana, bool> berteksDiBawah)
    {
        var terjelas = semua.Where(s => s.Kolom.AdalahTarget || s.Kolom.Bidang is BidangRencana.Persen or BidangRencana.SebagianTahun).ToLookup(s => s.Kolom.Bidang, s => s.Kolom.Sebutan);
        var menyebut = terjelas.Any(g => g.Any(s => s > 0));
        return semua.ConvertAll(s => Diambil(s.Kolom) ? s : (s.Kepala, s.Kolom with { Bidang = BidangRencana.TanpaSebutan }));

        bool Diambil(KolomRencana kolom) => kolom switch
        {
            { AdalahTarget: false, Bidang: not BidangRencana.Persen } => true,
            { Sebutan: > 0 } => kolom.Tahun is null || kolom.Sebutan == terjelas[kolom.Bidang].Max(),
            { Tahun: null } => kolom.Bidang != BidangRencana.Jumlah || !menyebut,
            _ => !menyebut && kolom.TahunSaja && !berteksDiBawah(kolom),
        };
    }

    // "2025" over "Target | Capaian" is no bare year, whatever is merged.
    private static bool BerteksDiBawah(LembarMentah lembar, int baris, KolomRencana kolom) =>
        lembar[baris, kolom.Nomor] is { Jenis: JenisSel.Teks } sel && !AngkaTeks.TandaKosong(sel.Teks) && AngkaTeks.Baca(sel.Teks).Nilai is null;

    // Beside columns of years, one without a year is their sum or something else; among those without, the one whose header says target most plainly.
    private static List<KolomRencana> PilihTarget(List<(KepalaKolom Kepala, KolomRencana Kolom)> semua, BidangRencana bidang)
    {
        var milik = semua.FindAll(s => s.Kolom.Bidang == bidang);
        if (milik.Exists(s => s.Kolom.Tahun is not null))
        {
            return milik.FindAll(s => s.Kolom.Tahun is not null).ConvertAll(s => s.Kolom);
        }

        var utama = milik.Select(s => PengenalKolomRencana.Urutan(s.Kepala, bidang)).DefaultIfEmpty(0).Min();
        return milik.FindAll(s => PengenalKolomRencana.Urutan(s.Kepala, bidang) == utama).ConvertAll(s => s.Kolom);
    }
}
