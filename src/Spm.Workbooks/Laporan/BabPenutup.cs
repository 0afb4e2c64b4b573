using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>BAB IV: what the figures say in sentences, room for conclusions, and the signature block.</summary>
internal static class BabPenutup
{
    private const int RuangTandaTangan = 1300;

    public static void Tulis(PenulisDokumen dokumen, Rekap rekap, AgregatProvinsi agregat)
    {
        dokumen.Judul(1, TeksLaporan.Bab4);
        dokumen.Judul(2, "A. Kesimpulan");
        dokumen.Butir(TeksLaporan.Kesimpulan(rekap, agregat));
        dokumen.Judul(2, "B. Saran dan tindak lanjut");
        dokumen.Isian(TeksLaporan.IsianSaran);
        dokumen.Ruang(240);
        var (atas, bawah) = TeksLaporan.TandaTangan(rekap);
        foreach (var baris in atas)
        {
            dokumen.Bergaya(GayaDokumen.TandaTangan, baris);
        }

        dokumen.Ruang(RuangTandaTangan);
        foreach (var baris in bawah)
        {
            dokumen.Bergaya(GayaDokumen.TandaTangan, baris);
        }
    }
}
