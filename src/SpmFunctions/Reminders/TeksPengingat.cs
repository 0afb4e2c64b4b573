using System.Globalization;
using System.Text;
using Spm.Domain;

namespace SpmFunctions;

/// <summary>The words of a reminder: plain Indonesian, what is missing, until when, and what to do.</summary>
public static class TeksPengingat
{
    /// <summary>The subject.</summary>
    public static string Perihal(Tenggat tenggat, TahapPengingat tahap) =>
        $"{(tahap.HariSebelum == 0 ? "Hari terakhir" : $"Pengingat {tahap.Nama}")}: laporan SPM {Sebut(tenggat.Periode)}, tenggat {tenggat.Provinsi.Lengkap}";

    /// <summary>The text of one message that lists everything its recipient still owes.</summary>
    public static string Isi(Tenggat tenggat, int sisaHari, IReadOnlyList<Tunggakan> tunggakan)
    {
        var isi = new StringBuilder();
        isi.AppendLine(CultureInfo.InvariantCulture, $"Yth. {string.Join(", ", tunggakan.Select(t => t.Petugas.Opd).Distinct())}");
        isi.AppendLine();
        isi.AppendLine(CultureInfo.InvariantCulture, $"Tenggat laporan SPM {Sebut(tenggat.Periode)} di provinsi adalah {tenggat.Provinsi.Lengkap} ({Sisa(sisaHari)}).");
        isi.AppendLine("Sampai saat ini laporan berikut belum diterima:");
        isi.AppendLine();
        foreach (var t in tunggakan)
        {
            isi.AppendLine(CultureInfo.InvariantCulture, $"- {DaftarWilayah.Ambil(t.Petugas.Wilayah).Nama}, urusan {t.Petugas.Urusan.Nama}: {Sebab(t)}");
            if (t.Layanan.Count < Katalog.Layanan(t.Petugas.Wilayah, t.Petugas.Urusan).Count)
            {
                foreach (var layanan in t.Layanan)
                {
                    isi.AppendLine(CultureInfo.InvariantCulture, $"    {layanan.Kode}  {layanan.Nama}");
                }
            }
        }

        isi.AppendLine();
        isi.AppendLine("Yang perlu dilakukan:");
        isi.AppendLine("1. Isi template laporan urusan tersebut (angka kumulatif sejak 1 Januari).");
        isi.AppendLine("2. Kirim berkasnya ke tempat unggahan laporan SPM provinsi, folder:");
        foreach (var slot in tunggakan.Select(t => new Slot(tenggat.Periode, t.Petugas.Wilayah, t.Petugas.Urusan)).Distinct())
        {
            isi.AppendLine(CultureInfo.InvariantCulture, $"     {slot}/");
        }

        isi.AppendLine("3. Baca jawabannya. Bila ditolak, juga untuk berkas yang sudah ditolak: perbaiki sel yang disebut di sana dan kirim lagi.");
        isi.AppendLine();
        isi.AppendLine(CultureInfo.InvariantCulture, $"Laporan yang masuk setelah tenggat dicatat terlambat. Setelah {tenggat.Kunci.Lengkap} laporan tidak dapat diterima lagi.");
        return isi.ToString().ReplaceLineEndings("\r\n");
    }

    private static string Sebab(Tunggakan t) => t switch
    {
        // Several offices can share an urusan: the rejected file need not be the recipient's own.
        { Status: StatusUrusan.Ditolak } => "belum ada laporan yang diterima; berkas terakhir untuk urusan ini DITOLAK",
        { Seluruhnya: true } => "belum ada laporan yang diterima",
        _ => $"{t.Layanan.Count} layanan belum diisi",
    };

    private static string Sisa(int hari) => hari == 0 ? "hari ini" : $"{hari} hari lagi";

    private static string Sebut(Periode periode) => $"Triwulan {periode.Triwulan} Tahun {periode.Tahun}";
}
