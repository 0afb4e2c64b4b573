using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>A data sheet of the template as uploaded: its rows, with the columns found by their header.</summary>
internal sealed class LembarData
{
    private LembarData(string nama, IReadOnlyList<string> kepala, int[] kolom, List<BarisData> baris) => (Nama, Kepala, Kolom, Baris) = (nama, kepala, kolom, baris);

    /// <summary>Name of the sheet as in the template, however it is spelt in the file.</summary>
    public string Nama { get; }

    /// <summary>Its name as the file has it.</summary>
    public required string NamaAsli { get; init; }

    /// <summary>Header of the template.</summary>
    public IReadOnlyList<string> Kepala { get; }

    /// <summary>Position in the file (1 = A) of every column of the template; 0 for one that is missing.</summary>
    public int[] Kolom { get; }

    /// <summary>The rows below the header that have content in a column that the rules read.</summary>
    public IReadOnlyList<BarisData> Baris { get; }

    /// <summary>Reads a sheet. Null, with findings, where the rules cannot be applied to it.</summary>
    /// <param name="buku">The workbook.</param>
    /// <param name="nama">Name of the sheet.</param>
    /// <param name="kepala">Header of the template; all of it must be there.</param>
    /// <param name="dibaca">Indexes in <paramref name="kepala"/> that the rules read; other cells are ignored, whatever they hold.</param>
    /// <param name="dibandingkan">Indexes of columns behind those that are compared with them; they alone make no row.</param>
    /// <param name="temuan">Takes the findings.</param>
    /// <param name="susunan">What is said of a sheet that is not as in the template; null for one that is required.</param>
    public static LembarData? Baca(
        PembacaWorkbook buku, string nama, IReadOnlyList<string> kepala, IReadOnlyList<int> dibaca, IReadOnlyList<int> dibandingkan, KumpulanTemuan temuan, TemuanSusunan? susunan = null)
    {
        susunan ??= TemuanSusunan.Wajib;
        if (!buku.Lembar.Contains(nama, StringComparer.OrdinalIgnoreCase))
        {
            if (susunan.TanpaLembar is { } tanpa)
            {
                temuan.Tambah(tanpa.Di(nama, null, Tampilan.Kutip(nama)));
            }

            return null;
        }

        var judul = new List<Sel>();
        var baris = new List<BarisData>();
        var lembar = new LembarData(nama, kepala, new int[kepala.Count], baris) { NamaAsli = buku.NamaAsli(nama) };
        var indeks = new Dictionary<int, int>();
        foreach (var sel in buku.BacaLembar(nama))
        {
            if (sel.Baris == 1)
            {
                judul.Add(sel);
                if (lembar.Cocokkan(sel, susunan, temuan) is { } cocok && (dibaca.Contains(cocok) || dibandingkan.Contains(cocok)))
                {
                    indeks.Add(sel.Kolom, cocok);
                }
            }
            else if (indeks.TryGetValue(sel.Kolom, out var kolom) && !sel.Kosong)
            {
                if (baris.Count == 0 || baris[^1].Nomor != sel.Baris)
                {
                    if (dibandingkan.Contains(kolom))
                    {
                        continue;
                    }

                    if (baris.Count == BatasBerkas.BarisTerbanyak)
                    {
                        temuan.Tambah(susunan.TerlaluBanyakBaris.Di(nama, sel.Alamat, Tampilan.Kutip(nama)));
                        return null;
                    }

                    baris.Add(new BarisData(lembar, sel.Baris));
                }

                baris[^1].Isi(kolom, sel);
            }
        }

        if (buku.Penolakan is not null)
        {
            return null;
        }

        lembar.LaporkanKolomHilang(judul, susunan, temuan);
        return dibaca.All(i => lembar.Kolom[i] > 0) ? lembar : null;
    }

    /// <summary>The index of the template's column that a header cell names, or null; a second one of the same name is a finding.</summary>
    private int? Cocokkan(Sel sel, TemuanSusunan susunan, KumpulanTemuan temuan)
    {
        var teks = Tampilan.RapikanSpasi(sel.Teks);
        for (var i = 0; i < Kepala.Count; i++)
        {
            if (!string.Equals(Kepala[i], teks, StringComparison.Ordinal))
            {
                continue;
            }

            if (Kolom[i] > 0)
            {
                temuan.Tambah(susunan.KolomGanda.Di(Nama, sel.Alamat, Tampilan.Kutip(teks)));
                return null;
            }

            Kolom[i] = sel.Kolom;
            return i;
        }

        return null;
    }

    private void LaporkanKolomHilang(List<Sel> judul, TemuanSusunan susunan, KumpulanTemuan temuan)
    {
        for (var i = 0; i < Kepala.Count; i++)
        {
            if (Kolom[i] > 0)
            {
                continue;
            }

            var tertulis = judul.Find(s => s.Kolom == i + 1).Teks;
            temuan.Tambah(susunan.TanpaKolom.Di(
                Nama, AlamatSel.Tulis(1, i + 1), Tampilan.Kutip(Kepala[i]), string.IsNullOrWhiteSpace(tertulis) ? "(kosong)" : Tampilan.Kutip(tertulis)));
        }
    }
}
