using Spm.Domain;

namespace Spm.Workbooks.Tests;

/// <summary>The rekap of Banten with other indices, beside earlier rekap.</summary>
internal static class RekapTren
{
    /// <summary>Every daerah that is named with an index now and one of an earlier quarter.</summary>
    public static Rekap Buat(params (string Kode, decimal Kini, Periode Periode, decimal Lalu)[] indeks) => Dengan(
        DenganIndeks([.. indeks.Select(i => (i.Kode, i.Kini))]),
        indeks.GroupBy(i => i.Periode).ToDictionary(g => g.Key, g => (RingkasanIndeks?)(RingkasanIndeks.Dari(DenganIndeks([.. g.Select(i => (i.Kode, i.Lalu))])) with { Periode = g.Key })));

    public static Rekap Dengan(Rekap rekap, Dictionary<Periode, RingkasanIndeks?> lalu, DaftarTerbitan? terbitan = null)
    {
        terbitan ??= DaftarTerbitan.Kosong;
        return rekap with { Tren = PenyusunTren.Susun(RingkasanIndeks.Dari(rekap), rekap.Provinsi, lalu, terbitan.Angka, terbitan.Temuan(rekap.Provinsi)) };
    }

    public static Rekap DenganIndeks(params (string Kode, decimal Indeks)[] indeks)
    {
        var rekap = RekapBanten.Buat();
        var baru = indeks.ToDictionary(i => i.Kode, i => Pecahan.Dari(i.Indeks));
        return rekap with
        {
            Daerah = [.. rekap.Daerah.Select(d => baru.TryGetValue(d.Hasil.Capaian.Wilayah.ToString(), out var i) ? d with { Hasil = d.Hasil with { Capaian = d.Hasil.Capaian with { Indeks = i } } } : d)],
        };
    }
}
