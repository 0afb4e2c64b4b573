namespace Spm.Workbooks;

/// <summary>The layout profiles in force: those that come with the program, and a province's own.</summary>
/// <param name="Profil">The usable ones; a province's own takes the place of a built-in one of the same code.</param>
/// <param name="Rusak">Files of the province that are no profile, with what is wrong: told to whoever sends a workbook in another layout than the template's.</param>
public sealed record KumpulanProfil(IReadOnlyList<ProfilTataLetak> Profil, IReadOnlyList<(string Berkas, string Salah)> Rusak)
{
    /// <summary>Those that come with the program.</summary>
    public static KumpulanProfil Bawaan { get; } = new(DaftarProfil.Bawaan, []);

    /// <summary>
    /// The built-in ones and a province's own, of which the first <see cref="BatasTataLetak.ProfilTerbanyak"/> of at most <see cref="BatasTataLetak.UkuranProfilTerbesar"/> bytes are used.
    /// </summary>
    /// <param name="milikProvinsi">Name and content of each file. Where two have the same code the first is used; the other counts as broken.</param>
    public static KumpulanProfil Gabung(IEnumerable<(string Berkas, Stream Isi)> milikProvinsi)
    {
        var milik = new Dictionary<string, (string Berkas, ProfilTataLetak Profil)>();
        var rusak = new List<(string, string)>();
        foreach (var (ke, (berkas, isi)) in milikProvinsi.Index())
        {
            try
            {
                var terbaca = ke < BatasTataLetak.ProfilTerbanyak ? Baca(isi) : throw new FormatException($"lebih dari {BatasTataLetak.ProfilTerbanyak} profil");
                if (!milik.TryAdd(terbaca.Kode, (berkas, terbaca)))
                {
                    throw new FormatException($"kode '{terbaca.Kode}' sudah dipakai {milik[terbaca.Kode].Berkas}");
                }
            }
            catch (FormatException salah)
            {
                rusak.Add((berkas, salah.Message));
            }
        }

        var profil = DaftarProfil.Bawaan.Where(p => !milik.ContainsKey(p.Kode)).Concat(milik.Values.Select(m => m.Profil));
        return new KumpulanProfil([.. profil.OrderBy(p => p.Kode, StringComparer.Ordinal)], rusak);
    }

    private static ProfilTataLetak Baca(Stream isi)
    {
        var sangga = new byte[BatasTataLetak.UkuranProfilTerbesar + 1];
        var panjang = isi.ReadAtLeast(sangga, sangga.Length, throwOnEndOfStream: false);
        if (panjang == sangga.Length)
        {
            throw new FormatException($"lebih besar daripada {BatasTataLetak.UkuranProfilTerbesar / 1024} KiB");
        }

        var profil = BerkasProfil.Baca(new MemoryStream(sangga, 0, panjang, writable: false));
        return profil.Kode == DaftarProfil.Template.Kode ? throw new FormatException($"kode '{profil.Kode}' milik template") : profil;
    }
}
