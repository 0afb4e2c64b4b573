using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>The charts of a rekap: columns from 0 to 100.</summary>
internal static class GrafikIndeks
{
    /// <summary>Index of every kabupaten and kota.</summary>
    public static Grafik Daerah(Rekap rekap)
    {
        CapaianDaerah[] daerah = [.. rekap.Daerah.Select(d => d.Hasil.Capaian)];
        return Buat(rekap.Aturan, TeksRingkasan.GrafikDaerah, [.. daerah.Select(d => DaftarWilayah.Ambil(d.Wilayah).Nama)], [.. daerah.Select(d => d.Indeks)]);
    }

    /// <summary>Mean index of every urusan over the kabupaten and kota that have one.</summary>
    public static Grafik Urusan(Rekap rekap, AgregatProvinsi agregat) =>
        Buat(rekap.Aturan, TeksRingkasan.GrafikUrusan, [.. agregat.Urusan.Select(u => u.Urusan.NamaPendek)], [.. agregat.Urusan.Select(u => u.Rerata.Nilai)]);

    private static Grafik Buat(AturanCapaian aturan, string judul, IReadOnlyList<string> nama, IReadOnlyList<Pecahan?> indeks)
    {
        NilaiSel?[] nilai = [.. indeks.Select(i => i is { } ada ? NilaiSel.Persen(ada, aturan) : (NilaiSel?)null)];
        return new Grafik
        {
            Judul = judul,
            Keterangan = TeksRingkasan.KeteranganGrafik(judul),
            Deret = TeksRingkasan.DeretIndeks,
            Nama = nama,
            Nilai = [.. nilai.Select(n => n?.Nilai)],
            Format = [.. nilai.Select(n => n?.Format ?? NilaiSel.FormatPersen)],
            Tertinggi = 100,
        };
    }
}
