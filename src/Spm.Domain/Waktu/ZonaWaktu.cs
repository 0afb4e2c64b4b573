namespace Spm.Domain;

/// <summary>
/// The three time zones of Indonesia (Keppres 41/1987; provinces made later keep the zone of the one they came from). There is no daylight saving, so an offset is all.
/// </summary>
public static class ZonaWaktu
{
    /// <summary>Waktu Indonesia Barat, UTC+7: Sumatera, Jawa, Kalimantan Barat and Kalimantan Tengah.</summary>
    public static TimeSpan Wib { get; } = TimeSpan.FromHours(7);

    /// <summary>Waktu Indonesia Tengah, UTC+8: Bali, Nusa Tenggara, the rest of Kalimantan, Sulawesi.</summary>
    public static TimeSpan Wita { get; } = TimeSpan.FromHours(8);

    /// <summary>Waktu Indonesia Timur, UTC+9: Maluku and Papua.</summary>
    public static TimeSpan Wit { get; } = TimeSpan.FromHours(9);

    /// <summary>Offset of the province of a wilayah.</summary>
    /// <exception cref="ArgumentException">There is no such province.</exception>
    public static TimeSpan Untuk(KodeWilayah wilayah)
    {
        if (DaftarWilayah.Cari(wilayah.Provinsi) is not { } provinsi)
        {
            throw new ArgumentException($"'{wilayah}' lies in no known province.", nameof(wilayah));
        }

        return provinsi.Kode.ToString() switch
        {
            ['1' or '2' or '3', _] or "61" or "62" => Wib,
            ['8' or '9', _] => Wit,
            _ => Wita,
        };
    }
}
