using System.Globalization;

namespace Spm.LocalHost;

/// <summary>How the commands write a moment.</summary>
internal static class TeksSaat
{
    extension(DateTimeOffset saat)
    {
        /// <summary>To the minute, with its offset: <c>2026-01-13 09:00 +07:00</c>.</summary>
        public string Menit => saat.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture);
    }
}
