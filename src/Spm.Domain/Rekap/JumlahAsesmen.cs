namespace Spm.Domain;

/// <summary>How many daerah rose or fell against two years before in one kemampuan at one jenjang. Results of daerah are not averaged: how many pupils stand behind each is not known.</summary>
/// <param name="Layanan">Service.</param>
/// <param name="Jenjang">Jenjang.</param>
/// <param name="Kemampuan">Literasi or numerasi.</param>
/// <param name="Naik">Daerah whose result is higher.</param>
/// <param name="Tetap">Daerah whose result is the same.</param>
/// <param name="Turun">Daerah whose result is lower.</param>
/// <param name="TanpaPembanding">Daerah that reported one of the two results only.</param>
public sealed record JumlahAsesmen(KodeLayanan Layanan, string Jenjang, KemampuanAsesmen Kemampuan, int Naik, int Tetap, int Turun, int TanpaPembanding)
{
    /// <summary>Daerah that reported a result.</summary>
    public int Dilaporkan => Naik + Tetap + Turun + TanpaPembanding;

    /// <summary>Counts the daerah for every jenjang that they have, in the order of the services.</summary>
    public static IReadOnlyList<JumlahAsesmen> Susun(IEnumerable<CapaianDaerah> daerah)
    {
        var layanan = daerah.SelectMany(d => d.Urusan).SelectMany(u => u.Layanan).ToLookup(l => l.Kode);
        return
        [
            .. from kode in layanan.Select(l => l.Key).Order()
               from jenjang in JenjangAsesmen.Untuk(kode)
               from kemampuan in Enum.GetValues<KemampuanAsesmen>()
               let arah = layanan[kode].SelectMany(l => l.Laporan?.Asesmen ?? []).Where(a => a.Jenjang == jenjang && a.Kemampuan == kemampuan).Select(a => a.Bandingkan()).ToList()
               select new JumlahAsesmen(
                   kode, jenjang, kemampuan, arah.Count(a => a == ArahPerubahan.Naik), arah.Count(a => a == ArahPerubahan.Tetap), arah.Count(a => a == ArahPerubahan.Turun), arah.Count(a => a is null)),
        ];
    }
}
