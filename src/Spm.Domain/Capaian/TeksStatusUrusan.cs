namespace Spm.Domain;

/// <summary>What programs ask of a <see cref="StatusUrusan"/>.</summary>
public static class TeksStatusUrusan
{
    extension(StatusUrusan status)
    {
        /// <summary>True where a report was accepted, on time or late.</summary>
        public bool AdaLaporan => status is StatusUrusan.Diterima or StatusUrusan.Terlambat;

        /// <summary>The text for programs: <c>diterima</c>, <c>terlambat</c>, <c>ditolak</c> or <c>belum-lapor</c>.</summary>
        public string Teks => status switch
        {
            StatusUrusan.Diterima => "diterima",
            StatusUrusan.Terlambat => "terlambat",
            StatusUrusan.Ditolak => "ditolak",
            StatusUrusan.BelumLapor => "belum-lapor",
            _ => throw new ArgumentOutOfRangeException(nameof(status), status, "There is no such status."),
        };
    }
}
