using Spm.Domain;

namespace Spm.Workbooks.Tests;

/// <summary>Judges workbooks with targets, and shows what was read of them.</summary>
internal static class PeriksaRencana
{
    public static readonly SlotRencana Pandeglang = new(2025, KodeWilayah.Parse("36.01"));

    public static HasilRencana Nilai(byte[] bita, SlotRencana? slot = null) => PenilaiRencana.Nilai(new MemoryStream(bita), slot ?? Pandeglang, CancellationToken.None);

    public static HasilRencana NilaiRencana(this BukuUji buku, SlotRencana? slot = null) => Nilai(buku.Bita(), slot);

    /// <summary>A target as one line: <c>K-KES-01 2025: 1200 Orang (Target!E2), mutu 90 (Target!F2)</c>.</summary>
    public static string Tulis(TargetLayanan target) =>
        FormattableString.Invariant($"{target.Layanan} {target.Tahun}: {Angka(target.Jumlah)} {target.Satuan}, mutu {Angka(target.Mutu)}");

    /// <summary>The codes of the findings, but that of services without a target and of the decree, which most small workbooks lack.</summary>
    public static IEnumerable<string> Kode(HasilRencana hasil) => hasil.Temuan.Select(t => t.Kode).Where(k => k is not ("SPM-721" or "SPM-722"));

    private static string Angka(Angka? angka) => angka is null ? "-" : FormattableString.Invariant($"{angka.Nilai} ({angka.Asal})");
}
