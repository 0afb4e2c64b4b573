namespace Spm.Workbooks;

/// <summary>A row that has some of the headers of a table, but not all.</summary>
/// <param name="Lembar">Sheet.</param>
/// <param name="Baris">Row.</param>
/// <param name="Hilang">The columns that it lacks.</param>
/// <param name="Tabel">The table.</param>
internal sealed record NyarisDikenali(LembarMentah Lembar, int Baris, IReadOnlyList<ProfilKolom> Hilang, ProfilTabel Tabel)
{
    private const double Cukup = 0.6;

    /// <summary>The texts of the row that are no header of the table: one of them may be what somebody made of a missing one.</summary>
    public IReadOnlyList<string> JudulLain
    {
        get
        {
            var pola = new PolaTeks(Tabel.Kolom.SelectMany(k => k.Kepala.Concat(k.Total)));
            return [.. Lembar.IsiBaris(Baris).Where(s => s.Jenis == JenisSel.Teks && Lembar.Kata(Baris, s.Kolom) is var kata && !pola.Cocok(kata) && Bulan.Baca(kata) is null).Select(s => s.Teks)];
        }
    }

    /// <summary>Share of the needed columns that it has, 0 to 1.</summary>
    public double Bagian => 1 - ((double)Hilang.Count / Tabel.Kolom.Count(k => k.Wajib));

    /// <summary>True where it can hardly be anything else than a header that somebody changed.</summary>
    public bool HampirPasti => Bagian >= Cukup;
}
