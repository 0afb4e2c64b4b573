namespace Spm.Workbooks;

/// <summary>Every word of <c>espm-{wilayah}.xlsx</c>. Headers follow the e-SPM form as agencies copy it.</summary>
internal static class TeksEspm
{
    public const string LembarPenerima = "A Penerima";
    public const string LembarMutu = "B Mutu";
    public const string LembarAnggaran = "C Anggaran";
    public const string LembarPermasalahan = "Permasalahan";
    public const string LembarTahapan = "Tahapan";

    public const string BelumDiisi = "belum diisi";
    public const string TanpaAlokasi = "tanpa alokasi";
    public const string PermasalahanKosong = "Tidak ada permasalahan dalam laporan yang diterima.";

    public static IReadOnlyList<string> Catatan { get; } =
    [
        "Untuk disalin ke e-SPM (spm.bangda.kemendagri.go.id): urutan lembar mengikuti urutan isian e-SPM, yaitu capaian (A, B), penganggaran (C), permasalahan, tahapan; urutan baris mengikuti urusan dan jenis pelayanan. Urutan itu disimpulkan dari pemberitaan tentang e-SPM, belum dicocokkan dengan aplikasinya.",
        "belum diisi, belum dilaporkan, belum lapor = tidak ada angka, bukan 0: jangan dimasukkan sebagai 0. tidak berlaku = alasannya di kolom Keterangan lembar A Penerima.",
    ];

    /// <summary>Title of every sheet: the file tells of this daerah alone.</summary>
    public static string JudulUtama(string daerah) => $"Penerapan SPM {daerah}";

    public static string Judul(string daerah, string lembar) => $"Isian e-SPM {daerah}: {lembar}";
}
