namespace Spm.Domain;

/// <summary>
/// The 43 jenis pelayanan dasar (14 of the province, 29 of kabupaten/kota) and their rows of mutu minimal. The services are those of PP 2/2018 in every year; the prescribed rows of
/// kesehatan, and the standard they are of, come in versions, one for a range of years. Where no quarter is given, the newest version answers.
/// Sources: Data/catalogue.csv (PP 2/2018 and the technical standards named in each row) and Data/mutu-kesehatan-{tahun}.csv (138 health items of the 2019 standard, 180 of the
/// 2024 one; unverified, see the note beside the files).
/// </summary>
public static class Katalog
{
    private static readonly (string Akhiran, string Item, string Satuan)[] BarisUmum =
    [
        ("B.1", "Barang dan/atau jasa", "Paket"),
        ("B.2", "Sumber daya manusia", "Orang"),
        ("B.3", "Petunjuk teknis atau tata cara pemenuhan", "Dokumen"),
    ];

    // Ordered by the first year; a version lasts until the next one takes its place.
    private static readonly VersiKatalog[] SemuaVersi =
    [
        VersiKatalog.Dari(2019, Muat("mutu-kesehatan-2019.csv", standarLama: true)),
        VersiKatalog.Dari(2024, Muat("mutu-kesehatan-2024.csv", standarLama: false)),
    ];

    private static VersiKatalog Terbaru => SemuaVersi[^1];

    /// <summary>All services, ordered by tingkat (provinsi first), urusan and code.</summary>
    public static IReadOnlyList<JenisPelayanan> Semua => Terbaru.Layanan;

    /// <summary>All services with the rows and the technical standards of a quarter, in the same order.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No version describes the quarter: see <see cref="Memuat"/>.</exception>
    public static IReadOnlyList<JenisPelayanan> SemuaPada(Periode periode) => Untuk(periode).Layanan;

    /// <summary>Every prescribed row of mutu of any version; rows that several versions share come once per version.</summary>
    public static IEnumerable<ItemMutu> SemuaItem => SemuaVersi.SelectMany(v => v.Layanan).SelectMany(l => l.Mutu);

    /// <summary>True for a quarter whose reports a version describes.</summary>
    public static bool Memuat(Periode periode) => periode.Tahun >= SemuaVersi[0].TahunPertama;

    /// <summary>Name of the version for a quarter; it changes whenever a service or a prescribed row does.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No version describes the quarter: see <see cref="Memuat"/>.</exception>
    public static string Versi(Periode periode) => Untuk(periode).Nama;

    /// <summary>The service of a code, or null where there is none.</summary>
    public static JenisPelayanan? Cari(KodeLayanan kode) => Terbaru.Cari(kode);

    /// <summary>The service of a code with the rows of a quarter, or null where there is none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No version describes the quarter.</exception>
    public static JenisPelayanan? Cari(KodeLayanan kode, Periode periode) => Untuk(periode).Cari(kode);

    /// <summary>The services of an urusan that a level of government owes, ordered by code.</summary>
    public static IReadOnlyList<JenisPelayanan> Layanan(Tingkat tingkat, Urusan urusan) => Terbaru.Wajib(tingkat, urusan);

    /// <summary>The same with the rows of a quarter.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No version describes the quarter.</exception>
    public static IReadOnlyList<JenisPelayanan> Layanan(Tingkat tingkat, Urusan urusan, Periode periode) => Untuk(periode).Wajib(tingkat, urusan);

    /// <summary>The services that a wilayah owes in an urusan, ordered by code.</summary>
    public static IReadOnlyList<JenisPelayanan> Layanan(KodeWilayah wilayah, Urusan urusan) => Terbaru.Wajib(Milik(wilayah), urusan);

    /// <summary>The same with the rows of a quarter.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No version describes the quarter.</exception>
    public static IReadOnlyList<JenisPelayanan> Layanan(KodeWilayah wilayah, Urusan urusan, Periode periode) => Untuk(periode).Wajib(Milik(wilayah), urusan);

    private static Tingkat Milik(KodeWilayah wilayah) => wilayah.AdalahProvinsi ? Tingkat.Provinsi : Tingkat.KabKota;

    private static VersiKatalog Untuk(Periode periode) =>
        Array.FindLast(SemuaVersi, v => v.TahunPertama <= periode.Tahun)
        ?? throw new ArgumentOutOfRangeException(nameof(periode), $"No version of the catalogue describes {periode}.");

    private static IEnumerable<JenisPelayanan> Muat(string mutuKesehatan, bool standarLama)
    {
        var kesehatan = DataTersemat.Baca(mutuKesehatan, b => (Layanan: KodeLayanan.Parse(b["jenis_pelayanan_kode"]), Item: new ItemMutu(b["kode_baris"], b["item"], b["satuan"])))
            .ToLookup(b => b.Layanan, b => b.Item);
        return DataTersemat.Baca("catalogue.csv", b =>
        {
            var kode = KodeLayanan.Parse(b["code"]);
            return new JenisPelayanan
            {
                Kode = kode,
                Tingkat = b["level"] == "provinsi" ? Tingkat.Provinsi : Tingkat.KabKota,
                Urusan = Urusan.Semua.Single(u => u.Nama == b["urusan"]),
                Nama = b["jenis_pelayanan"],
                Penerima = b["penerima"],
                Satuan = "Orang",
                Regulasi = standarLama && b["regulation_until_2023"] is { Length: > 0 } lama ? lama : b["regulation"],
                BergantungKejadian = b["mandatory_when_present"] == "yes",
                Mutu = kesehatan[kode].ToArray() is { Length: > 0 } daftar ? daftar : [.. BarisUmum.Select(r => new ItemMutu($"{kode}.{r.Akhiran}", r.Item, r.Satuan))],
            };
        });
    }
}
