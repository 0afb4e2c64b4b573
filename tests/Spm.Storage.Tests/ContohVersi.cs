using System.Globalization;
using Azure;
using Spm.Domain;

namespace Spm.Storage.Tests;

/// <summary>Versions that came one hour after another, from 10 January 2026, 08:00 WIB on.</summary>
internal static class ContohVersi
{
    public static DateTimeOffset Awal { get; } = new(2026, 1, 10, 8, 0, 0, TimeSpan.FromHours(7));

    public static VersiSlot Diterima(int nomor, params string[] layanan) => new()
    {
        Nomor = nomor,
        Berkas = string.Create(CultureInfo.InvariantCulture, $"berkas-{nomor}.xlsx"),
        ETagBerkas = new ETag(string.Create(CultureInfo.InvariantCulture, $"\"0x{nomor}\"")),
        Sha256 = string.Create(CultureInfo.InvariantCulture, $"sha-{nomor}"),
        Diterima = Awal.AddHours(nomor),
        Ditulis = Awal.AddHours(nomor),
        Putusan = Putusan.Diterima,
        Laporan = string.Create(CultureInfo.InvariantCulture, $"laporan-{nomor}.json"),
        Layanan = [.. layanan.Select(KodeLayanan.Parse)],
    };

    public static VersiSlot Ditolak(int nomor) => Diterima(nomor) with { Putusan = Putusan.Ditolak, Laporan = null };
}
