using System.Globalization;

namespace Spm.Domain;

/// <summary>How days are written for people: the Indonesian way on every machine, whatever languages it knows.</summary>
public static class TeksTanggal
{
    private static readonly string[] Bulan =
        ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

    extension(DateOnly hari)
    {
        /// <summary>The day, for example <c>20 Januari 2026</c>.</summary>
        public string Lengkap => string.Create(CultureInfo.InvariantCulture, $"{hari.Day} {Bulan[hari.Month - 1]} {hari.Year}");
    }
}
