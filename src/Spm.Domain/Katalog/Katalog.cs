namespace Spm.Domain;

/// <summary>
/// The 43 jenis pelayanan dasar (14 of the province, 29 of kabupaten/kota) and their rows of mutu minimal.
/// Sources: Data/catalogue.csv (PP 2/2018 and the technical standards named in each row) and Data/mutu-kesehatan.csv (180 health items of the 2024 standard).
/// </summary>
public static class Katalog
{
    private static readonly (string Akhiran, string Item, string Satuan)[] BarisUmum =
    [
        ("B.1", "Barang dan/atau jasa", "Paket"),
        ("B.2", "Sumber daya manusia", "Orang"),
        ("B.3", "Petunjuk teknis atau tata cara pemenuhan", "Dokumen"),
    ];

    private static readonly Dictionary<KodeLayanan, JenisPelayanan> PerKode = Muat().ToDictionary(l => l.Kode);

    /// <summary>
    /// First year whose reports the catalogue describes; it lasts until another version takes its place. The services are those of PP 2/2018, but the rows of mutu of kesehatan are
    /// the list of the 2024 standard: the one of 2019 is not among the data, and reports of its years do not fit these rows. Unverified, as the lists themselves.
    /// </summary>
    public const int TahunPertama = 2024;

    /// <summary>Version of the catalogue; it changes whenever a service or a prescribed row does.</summary>
    public static string Versi => "2024.1";

    /// <summary>All services, ordered by tingkat (provinsi first), urusan and code.</summary>
    public static IReadOnlyList<JenisPelayanan> Semua { get; } = [.. PerKode.Values.OrderBy(l => l.Tingkat).ThenBy(l => l.Urusan).ThenBy(l => l.Kode)];

    /// <summary>True for a quarter whose reports can be read and scored with this catalogue and its rules. Without one there is no index, rather than one by the rules of another year.</summary>
    public static bool Memuat(Periode periode) => periode.Tahun >= TahunPertama;

    /// <summary>The service of a code, or null where there is none.</summary>
    public static JenisPelayanan? Cari(KodeLayanan kode) => PerKode.GetValueOrDefault(kode);

    /// <summary>The services of an urusan that a level of government owes, ordered by code.</summary>
    public static IReadOnlyList<JenisPelayanan> Layanan(Tingkat tingkat, Urusan urusan) =>
        [.. Semua.Where(l => l.Tingkat == tingkat && l.Urusan == urusan)];

    /// <summary>The services that a wilayah owes in an urusan, ordered by code.</summary>
    public static IReadOnlyList<JenisPelayanan> Layanan(KodeWilayah wilayah, Urusan urusan) =>
        Layanan(wilayah.AdalahProvinsi ? Tingkat.Provinsi : Tingkat.KabKota, urusan);

    private static IEnumerable<JenisPelayanan> Muat()
    {
        var kesehatan = DataTersemat.Baca("mutu-kesehatan.csv", b => (Layanan: KodeLayanan.Parse(b["jenis_pelayanan_kode"]), Item: new ItemMutu(b["kode_baris"], b["item"], b["satuan"])))
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
                Regulasi = b["regulation"],
                BergantungKejadian = b["mandatory_when_present"] == "yes",
                Mutu = kesehatan[kode].ToArray() is { Length: > 0 } daftar ? daftar : [.. BarisUmum.Select(r => new ItemMutu($"{kode}.{r.Akhiran}", r.Item, r.Satuan))],
            };
        });
    }
}
