namespace Spm.Domain;

/// <summary>A stage of reminding before the provincial deadline.</summary>
/// <param name="Nama">Its name: <c>H-14</c>, <c>H-7</c>, <c>H-3</c>, <c>H-1</c>, <c>H</c>.</param>
/// <param name="HariSebelum">Days before the day of the deadline.</param>
public sealed record TahapPengingat(string Nama, int HariSebelum)
{
    /// <summary>The stages, the first one first.</summary>
    public static IReadOnlyList<TahapPengingat> Semua { get; } = [new("H-14", 14), new("H-7", 7), new("H-3", 3), new("H-1", 1), new("H", 0)];

    /// <summary>
    /// The stage that is due: the latest one whose day has come in the province's time zone, so that a reminder that was missed on its day is still sent, but only the newest.
    /// Null before H-14 and once the day of the deadline is over.
    /// </summary>
    public static TahapPengingat? Untuk(Tenggat tenggat, DateTimeOffset saat)
    {
        var sisa = tenggat.Provinsi.DayNumber - tenggat.Hari(saat).DayNumber;
        return sisa < 0 ? null : Semua.LastOrDefault(t => sisa <= t.HariSebelum);
    }
}
