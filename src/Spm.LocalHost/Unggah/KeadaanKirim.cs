using Spm.Storage;

namespace Spm.LocalHost;

/// <summary>What is known of a file before it is sent, by its bytes and the history of its slot.</summary>
/// <param name="Sha256">Hash of the file.</param>
/// <param name="Sudah">True where the file, and all that come before it in the folder, are the newest versions of the slot: they were sent, and nothing came after them.</param>
/// <param name="Ditarik">What was withdrawn of these bytes and not brought back; null where nothing was.</param>
internal sealed record KeadaanKirim(string Sha256, bool Sudah, VersiDitarik? Ditarik)
{
    /// <summary>Compares the files of a slot with its history. Withdrawn bytes count on neither side, as they are not to be sent again for another file's sake.</summary>
    /// <param name="sidik">Hashes of the files, in the order in which they are sent.</param>
    /// <param name="riwayat">History of the slot.</param>
    public static IReadOnlyList<KeadaanKirim> Untuk(IReadOnlyList<string> sidik, RiwayatSlot riwayat)
    {
        var ditarik = sidik.Concat(riwayat.Versi.Select(v => v.Sha256)).Distinct().ToDictionary(s => s, riwayat.TerakhirDitarik);
        var berkas = TanpaUlangan(sidik.Where(s => ditarik[s] is null));
        var versi = TanpaUlangan(riwayat.Versi.Select(v => v.Sha256).Where(s => ditarik[s] is null));

        // What was sent again by itself, a rejected file say, keeps the place that it had in the folder.
        var sudah = Math.Max(JumlahAwal(berkas, versi), JumlahAwal(berkas, [.. versi.Distinct()]));
        var hasil = new List<KeadaanKirim>();
        var nomor = 0;
        string? lalu = null;
        foreach (var satu in sidik)
        {
            if (ditarik[satu] is null && satu != lalu)
            {
                (lalu, nomor) = (satu, nomor + 1);
            }

            hasil.Add(new KeadaanKirim(satu, ditarik[satu] is null && nomor <= sudah, ditarik[satu]));
        }

        return hasil;
    }

    // A file with the bytes of the one before it makes no version.
    private static List<string> TanpaUlangan(IEnumerable<string> sidik)
    {
        var hasil = new List<string>();
        hasil.AddRange(sidik.Where(s => hasil.Count == 0 || hasil[^1] != s));
        return hasil;
    }

    /// <summary>How many files, from the first one on, are the newest versions in that order.</summary>
    private static int JumlahAwal(List<string> berkas, List<string> versi)
    {
        var jumlah = Math.Min(berkas.Count, versi.Count);
        while (!versi.TakeLast(jumlah).SequenceEqual(berkas.Take(jumlah)))
        {
            jumlah--;
        }

        return jumlah;
    }
}
