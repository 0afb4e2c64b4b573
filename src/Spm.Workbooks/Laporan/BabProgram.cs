using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>BAB III: the budget of the province's own services per urusan is known; which programmes and activities it pays is for the province to write.</summary>
internal static class BabProgram
{
    private static readonly IReadOnlyList<KolomDokumen> Kolom =
    [
        new("Urusan", 22), new("Alokasi (Rp)", 18, Angka: true), new("Realisasi (Rp)", 18, Angka: true), new("Serapan (%)", 12, Angka: true), new("Program dan kegiatan", 30),
    ];

    public static void Tulis(PenulisDokumen dokumen, Rekap rekap)
    {
        dokumen.Judul(1, TeksLaporan.Bab3);
        dokumen.Paragraf(TeksLaporan.PengantarProgram);
        dokumen.Tabel(TeksLaporan.TabelProgram, Kolom, rekap.LaporanProvinsi.Capaian.Urusan.Select(Baris));
        dokumen.Isian(TeksLaporan.IsianProgramDaerah);
    }

    private static IReadOnlyList<SelDokumen> Baris(CapaianUrusan urusan)
    {
        var (jumlah, tanpa) = (JumlahAnggaran.Dari(urusan.Layanan), TeksAnggaran.TanpaJumlah(urusan));
        return
        [
            urusan.Urusan.Nama, AngkaTertulis.Jumlah(jumlah.Alokasi, tanpa), AngkaTertulis.Jumlah(jumlah.Realisasi, tanpa),
            AngkaTertulis.Rasio(jumlah.Serapan, jumlah.DenganKeduanya > 0 ? TeksAnggaran.TanpaAlokasi : tanpa), new(TeksLaporan.IsianProgram(urusan.Urusan), Isian: true),
        ];
    }
}
