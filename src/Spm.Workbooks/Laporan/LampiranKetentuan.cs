using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>The rules behind the figures, each with its source, and which of them are not verified.</summary>
internal static class LampiranKetentuan
{
    private static readonly IReadOnlyList<KolomDokumen> Kolom = [new("No.", 6, Angka: true), new("Ketentuan", 50), new("Keadaan", 18), new("Sumber", 26)];

    public static void Tulis(PenulisDokumen dokumen, AturanCapaian aturan)
    {
        dokumen.Judul(1, TeksLaporan.Lampiran);
        dokumen.Paragraf(TeksLaporan.PengantarKetentuan(aturan));
        dokumen.Tabel(TeksLaporan.TabelKetentuan, Kolom, aturan.Catatan.Select((c, i) =>
            (IReadOnlyList<SelDokumen>)[AngkaTertulis.Bilangan(i + 1), c.Teks, TeksMetode.Status(c.Terverifikasi), c.Sumber]));
        dokumen.Catatan([.. TeksLaporan.CatatanLampiran(aturan)]);
    }
}
