namespace Spm.Domain;

/// <summary>How many stages of some services are how far. Services that do not apply count only where their stages are reported all the same.</summary>
/// <param name="Selesai">Stages reported as finished.</param>
/// <param name="SedangBerjalan">Stages reported as under way.</param>
/// <param name="Belum">Stages that the OPD itself reports as not begun.</param>
/// <param name="BelumDilaporkan">Stages of which no status is reported: never counted as <paramref name="Belum"/>.</param>
public sealed record JumlahTahapan(int Selesai, int SedangBerjalan, int Belum, int BelumDilaporkan)
{
    /// <summary>Stages of which a status is reported.</summary>
    public int Dilaporkan => Selesai + SedangBerjalan + Belum;

    /// <summary>All stages.</summary>
    public int Semua => Dilaporkan + BelumDilaporkan;

    /// <summary>Counts the stages of some services.</summary>
    public static JumlahTahapan Dari(IEnumerable<CapaianLayanan> layanan)
    {
        var dilaporkan = new int[Enum.GetValues<StatusTahap>().Length];
        var semua = 0;
        foreach (var satu in layanan)
        {
            var status = (satu.Laporan?.Tahapan ?? []).Select(t => t.Status).OfType<StatusTahap>().ToList();
            semua += satu.Status == StatusLayanan.TidakBerlaku ? status.Count : Enum.GetValues<Tahap>().Length;
            status.ForEach(s => dilaporkan[(int)s]++);
        }

        return new JumlahTahapan(dilaporkan[(int)StatusTahap.Selesai], dilaporkan[(int)StatusTahap.SedangBerjalan], dilaporkan[(int)StatusTahap.Belum], semua - dilaporkan.Sum());
    }
}
