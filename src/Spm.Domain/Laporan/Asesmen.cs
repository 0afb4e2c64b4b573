namespace Spm.Domain;

/// <summary>
/// The mean result of an Asesmen Nasional at one jenjang of a service of pendidikan, on a scale from 0 to 100. The indicator asks for a rise over the result of two years before
/// (Permendagri 59/2021 as an evaluation application transcribes it; unverified). It is no count, and never part of the index or of keterisian.
/// </summary>
/// <param name="Jenjang">Jenjang, one of <see cref="JenjangAsesmen.Untuk"/>.</param>
/// <param name="Kemampuan">Literasi or numerasi.</param>
/// <param name="Nilai">This year's result, 0 to 100, or null where not reported.</param>
/// <param name="DuaTahunLalu">The result of two years before, 0 to 100, or null where not reported.</param>
public sealed record Asesmen(string Jenjang, KemampuanAsesmen Kemampuan, Angka? Nilai, Angka? DuaTahunLalu)
{
    /// <summary>How this year's result stands to that of two years before; null where one of them is not reported.</summary>
    public ArahPerubahan? Bandingkan() => Nilai is null || DuaTahunLalu is null ? null
        : Nilai.Nilai > DuaTahunLalu.Nilai ? ArahPerubahan.Naik
        : Nilai.Nilai < DuaTahunLalu.Nilai ? ArahPerubahan.Turun
        : ArahPerubahan.Tetap;
}
