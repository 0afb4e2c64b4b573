namespace Spm.Storage;

/// <summary>
/// The order of receipt of two uploads: when storage wrote them and, within the same second (storage keeps no finer times), the order of their paths, so that the
/// outcome never depends on which one was judged first.
/// </summary>
internal static class UrutanTerima
{
    public static int Bandingkan(DateTimeOffset ditulis, string berkas, DateTimeOffset ditulisLain, string berkasLain) =>
        ditulis != ditulisLain ? ditulis.CompareTo(ditulisLain) : string.CompareOrdinal(berkas, berkasLain);
}
