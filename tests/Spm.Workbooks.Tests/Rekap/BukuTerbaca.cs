using Spm.Domain;

namespace Spm.Workbooks.Tests;

/// <summary>All cells of a workbook, and what somebody with the workbook before him makes of them.</summary>
internal sealed class BukuTerbaca
{
    private readonly Dictionary<(string Lembar, int Baris, int Kolom), Sel> _sel = [];

    public BukuTerbaca(byte[] isi)
    {
        using var buku = PembacaWorkbook.Buka(new MemoryStream(isi), CancellationToken.None);
        foreach (var lembar in buku.Lembar)
        {
            foreach (var sel in buku.BacaLembar(lembar))
            {
                _sel[(buku.NamaAsli(lembar), sel.Baris, sel.Kolom)] = sel;
            }
        }

        Assert.Null(buku.Penolakan);
    }

    /// <summary>Text of a cell; empty where it is blank.</summary>
    public string Teks(string lembar, int baris, int kolom) => _sel.TryGetValue((lembar, baris, kolom), out var sel) ? sel.Teks : "";

    /// <summary>Number of a numeric cell, or null.</summary>
    public decimal? Angka(string lembar, int baris, int kolom) => _sel.TryGetValue((lembar, baris, kolom), out var sel) ? sel.Angka : null;

    /// <summary>The sum of ranges, numbers as text among them; of <c>450/500</c> the part before or behind the stroke.</summary>
    public decimal Jumlah(IEnumerable<RentangAsal> rentang, bool capaian) => rentang.SelectMany(Sel).Sum(s => s.Angka ?? AngkaTeks.Baca(s.Teks.Split('/') switch
    {
        [var atas, var bawah] => capaian ? atas : bawah,
        _ => s.Teks,
    }).Nilai!.Value);

    /// <summary>The cells of a range that hold something; fails where one is blank.</summary>
    public IEnumerable<Sel> Sel(RentangAsal r) =>
        from baris in Enumerable.Range(r.BarisAwal, r.BarisAkhir - r.BarisAwal + 1)
        from kolom in Enumerable.Range(r.KolomAwal, r.KolomAkhir - r.KolomAwal + 1)
        select _sel[(r.Lembar, baris, kolom)];
}
