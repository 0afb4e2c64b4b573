namespace Spm.Workbooks;

/// <summary>The layout profiles in force: those that come with the program, and a province's own.</summary>
/// <param name="Profil">The usable ones; a province's own takes the place of a built-in one of the same code.</param>
/// <param name="Rusak">Files of the province that are no profile, with what is wrong: told to whoever sends a workbook in another layout than the template's.</param>
public sealed record KumpulanProfil(IReadOnlyList<ProfilTataLetak> Profil, IReadOnlyList<(string Berkas, string Salah)> Rusak)
{
    /// <summary>Those that come with the program.</summary>
    public static KumpulanProfil Bawaan { get; } = new(DaftarProfil.Bawaan, []);

    /// <summary>The built-in ones and a province's own.</summary>
    /// <param name="milikProvinsi">Name and content of each file.</param>
    public static KumpulanProfil Gabung(IEnumerable<(string Berkas, Stream Isi)> milikProvinsi)
    {
        var profil = DaftarProfil.Bawaan.ToDictionary(p => p.Kode);
        var rusak = new List<(string, string)>();
        foreach (var (berkas, isi) in milikProvinsi)
        {
            try
            {
                var terbaca = BerkasProfil.Baca(isi);
                profil[terbaca.Kode] = terbaca;
            }
            catch (FormatException salah)
            {
                rusak.Add((berkas, salah.Message));
            }
        }

        return new KumpulanProfil([.. profil.Values.OrderBy(p => p.Kode, StringComparer.Ordinal)], rusak);
    }
}
