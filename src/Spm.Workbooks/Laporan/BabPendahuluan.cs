using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>BAB I: background and legal ground as far as they are known; policies are for the province to write.</summary>
internal static class BabPendahuluan
{
    public static void Tulis(PenulisDokumen dokumen, Rekap rekap)
    {
        dokumen.Judul(1, TeksLaporan.Bab1);
        dokumen.Judul(2, "A. Latar belakang");
        foreach (var paragraf in TeksLaporan.LatarBelakang(rekap))
        {
            dokumen.Paragraf(paragraf);
        }

        dokumen.Isian(TeksLaporan.IsianLatarBelakang);
        dokumen.Judul(2, "B. Dasar hukum");
        dokumen.Butir(TeksLaporan.DasarHukum);
        dokumen.Paragraf(TeksLaporan.PengantarStandarTeknis);
        dokumen.Butir(Katalog.SemuaPada(rekap.Periode).GroupBy(l => l.Urusan).OrderBy(g => g.Key).Select(g => TeksLaporan.StandarTeknis(g.Key, [.. g.Select(l => l.Regulasi).Distinct()])));
        dokumen.Isian(TeksLaporan.IsianDasarHukum);
        dokumen.Judul(2, "C. Kebijakan umum");
        dokumen.Isian(TeksLaporan.IsianKebijakanUmum);
        dokumen.Judul(2, "D. Arah kebijakan");
        dokumen.Isian(TeksLaporan.IsianArahKebijakan);
    }
}
