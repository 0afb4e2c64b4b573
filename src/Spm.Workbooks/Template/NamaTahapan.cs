using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Names of the stages, of their status and of what an asesmen measures, as people read and write them.</summary>
public static class NamaTahapan
{
    private static readonly (Tahap Tahap, string Nama)[] DaftarTahap =
    [
        (Tahap.PengumpulanData, "Pengumpulan data"), (Tahap.PenghitunganKebutuhan, "Penghitungan kebutuhan"),
        (Tahap.PenyusunanRencana, "Penyusunan rencana"), (Tahap.Pelaksanaan, "Pelaksanaan"),
    ];

    private static readonly (StatusTahap Status, string Nama)[] DaftarStatus =
        [(StatusTahap.Selesai, "Selesai"), (StatusTahap.SedangBerjalan, "Sedang berjalan"), (StatusTahap.Belum, "Belum")];

    /// <summary>The stages in their order.</summary>
    public static IReadOnlyList<Tahap> SemuaTahap { get; } = [.. DaftarTahap.Select(t => t.Tahap)];

    /// <summary>What the drop-down of a status offers.</summary>
    public static IReadOnlyList<StatusTahap> SemuaStatus { get; } = [.. DaftarStatus.Select(s => s.Status)];

    /// <summary>Name of a stage.</summary>
    public static string Nama(Tahap tahap) => DaftarTahap[(int)tahap].Nama;

    /// <summary>Name of a stage with its number: <c>1. Pengumpulan data</c>.</summary>
    public static string Bernomor(Tahap tahap) => $"{(char)('1' + (int)tahap)}. {Nama(tahap)}";

    /// <summary>Name of a status.</summary>
    public static string Nama(StatusTahap status) => DaftarStatus[(int)status].Nama;

    /// <summary>The stage that a text names, with or without its number; null where it names none.</summary>
    public static Tahap? CariTahap(string teks)
    {
        var letak = Array.FindIndex(DaftarTahap, t => Sama(t.Nama, teks));
        return letak < 0 ? null : DaftarTahap[letak].Tahap;
    }

    /// <summary>The status that a text names; null where it names none.</summary>
    public static StatusTahap? CariStatus(string teks)
    {
        var letak = Array.FindIndex(DaftarStatus, s => Sama(s.Nama, teks));
        return letak < 0 ? null : DaftarStatus[letak].Status;
    }

    /// <summary>The name for programs: <c>pengumpulan-data</c>, <c>sedang-berjalan</c>.</summary>
    public static string Kode(string nama) => nama.ToLowerInvariant().Replace(' ', '-');

    // Digits, points, spaces and capitals make no difference.
    private static bool Sama(string nama, string teks) => string.Concat(nama.Where(char.IsLetter)).Equals(string.Concat(teks.Where(char.IsLetter)), StringComparison.OrdinalIgnoreCase);
}
