using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>The cover, and the page with the table of contents.</summary>
internal static class SampulLaporan
{
    private const int RuangAtas = 2400;
    private const int RuangTengah = 1800;

    public static void Tulis(PenulisDokumen dokumen, Rekap rekap)
    {
        dokumen.Ruang(RuangAtas);
        foreach (var baris in TeksLaporan.JudulSampul(rekap))
        {
            dokumen.Bergaya(GayaDokumen.Sampul, baris);
        }

        dokumen.Ruang(RuangTengah);
        foreach (var baris in TeksLaporan.KeteranganSampul(rekap))
        {
            dokumen.Bergaya(GayaDokumen.SubSampul, baris);
        }

        dokumen.Ruang(RuangTengah);
        dokumen.Catatan([TeksLaporan.CatatanSampul]);
        dokumen.GantiHalaman();
        dokumen.Bergaya(GayaDokumen.JudulIsi, TeksLaporan.DaftarIsi);
        dokumen.DaftarIsi();
    }
}
