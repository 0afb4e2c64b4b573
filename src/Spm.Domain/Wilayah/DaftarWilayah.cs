namespace Spm.Domain;

/// <summary>The 552 wilayah: 38 provinces, 416 kabupaten and 98 kota (source and licence: Data/wilayah.SOURCE.md).</summary>
public static class DaftarWilayah
{
    private static readonly Dictionary<KodeWilayah, Wilayah> PerKode = DataTersemat.Baca("wilayah.csv", baris => new Wilayah(
        KodeWilayah.Parse(baris["kode"]),
        baris["nama"],
        Enum.Parse<JenisWilayah>(baris["jenis"].Replace("_", "", StringComparison.Ordinal), ignoreCase: true),
        baris["provinsi"])).ToDictionary(w => w.Kode);

    /// <summary>All wilayah, ordered by code.</summary>
    public static IReadOnlyList<Wilayah> Semua { get; } = [.. PerKode.Values.OrderBy(w => w.Kode)];

    /// <summary>The wilayah of a code, or null where there is none.</summary>
    public static Wilayah? Cari(KodeWilayah kode) => PerKode.GetValueOrDefault(kode);

    /// <summary>The wilayah of a code that is known to exist.</summary>
    /// <exception cref="KeyNotFoundException">There is no such wilayah.</exception>
    public static Wilayah Ambil(KodeWilayah kode) => Cari(kode) ?? throw new KeyNotFoundException($"There is no wilayah {kode}.");

    /// <summary>The kabupaten and kota of a province that report SPM, ordered by code.</summary>
    public static IReadOnlyList<Wilayah> DaerahPelapor(KodeWilayah provinsi) =>
        [.. Semua.Where(w => w.Kode.Provinsi == provinsi && !w.Kode.AdalahProvinsi && w.Melapor)];
}
