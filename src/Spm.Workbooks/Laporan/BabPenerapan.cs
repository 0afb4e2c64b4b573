using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>BAB II: per urusan, in the six parts of the outline; kabupaten and kota together, and apart from them the province's own services.</summary>
internal static class BabPenerapan
{
    public static void Tulis(PenulisDokumen dokumen, Rekap rekap, AgregatProvinsi agregat)
    {
        dokumen.Judul(1, TeksLaporan.Bab2);
        dokumen.Paragraf(TeksLaporan.PengantarPenerapan);
        for (var i = 0; i < Urusan.Semua.Count; i++)
        {
            new UrusanLaporan(dokumen, rekap, agregat, Urusan.Semua[i]).Tulis((char)('A' + i));
        }
    }
}
