using System.Globalization;
using System.Security;
using System.Text;
using Spm.Domain;

namespace Spm.Workbooks.Tests;

/// <summary>
/// A template of two services, filled in without fault, as XML of our own making: single cells are then spoiled by tests.
/// Rows 2 and 3 of A and C are the services; rows 2 to 7 of B their six prescribed rows, 8 on the OPD's own. Rows 2 to 9 of Tahapan are their stages, empty like Personil.
/// </summary>
internal sealed class TemplateUji
{
    public static readonly Slot PekerjaanUmum = new(new Periode(2025, 4), KodeWilayah.Parse("36.01"), Urusan.PekerjaanUmum);

    /// <summary>A slot whose services both depend on an event.</summary>
    public static readonly Slot PerumahanRakyat = PekerjaanUmum with { Urusan = Urusan.PerumahanRakyat };

    private static readonly string[] TahapTemplate = ["Pengumpulan data", "Penghitungan kebutuhan", "Penyusunan rencana", "Pelaksanaan"];

    private readonly Dictionary<string, SortedDictionary<(int Baris, int Kolom), string>> _sel = [];
    private readonly List<string> _urutan = [];

    private TemplateUji(Slot slot) => Slot = slot;

    public Slot Slot { get; }

    /// <summary>The XML of a cell between its reference and its end; null removes it.</summary>
    public string? this[string lembar, string alamat]
    {
        set
        {
            var (baris, kolom) = (int.Parse(alamat.AsSpan(1), CultureInfo.InvariantCulture), alamat[0] - 'A' + 1);
            if (value is null)
            {
                _sel[lembar].Remove((baris, kolom));
            }
            else
            {
                _sel[lembar][(baris, kolom)] = value;
            }
        }
    }

    public static string Angka(decimal nilai) => Angka(nilai.ToString(CultureInfo.InvariantCulture));

    public static string Angka(string tersimpan) => $"><v>{tersimpan}</v>";

    public static string Teks(string teks) => $" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(teks)}</t></is>";

    public static string Galat(string nama) => $" t=\"e\"><v>{nama}</v>";

    public static string Rumus(string rumus) => $"><f>{rumus}</f>";

    public static string Rumus(string rumus, string hasil) => $"><f>{rumus}</f><v>{hasil}</v>";

    /// <summary>Filled in, without any finding.</summary>
    public static TemplateUji Terisi(Slot? slot = null)
    {
        var uji = Kosong(slot);
        for (var i = 0; i < 2; i++)
        {
            uji["A Penerima", $"G{i + 2}"] = Angka(1000);
            uji["A Penerima", $"H{i + 2}"] = Angka(800 + i);
            uji["C Anggaran", $"C{i + 2}"] = Angka(1_000_000);
            uji["C Anggaran", $"D{i + 2}"] = Angka(900_000);
        }

        for (var i = 2; i <= 7; i++)
        {
            uji["B Mutu", $"E{i}"] = Angka(10);
            uji["B Mutu", $"F{i}"] = Angka(8);
        }

        uji["Kendala", "A2"] = Teks(uji.Slot.Layanan[0].Kode.ToString());
        uji["Kendala", "B2"] = Teks("Jaringan pipa belum menjangkau desa di hulu");
        uji["Kendala", "C2"] = Teks("Membangun sambungan tahun depan");
        return uji;
    }

    /// <summary>As it comes from the template.</summary>
    public static TemplateUji Kosong(Slot? slot = null)
    {
        var uji = new TemplateUji(slot ?? PekerjaanUmum);
        uji.Tambah("Petunjuk", ["Petunjuk pengisian"]);
        uji.Tambah("A Penerima", TataLetakTemplate.KepalaPenerima);
        uji.Tambah("B Mutu", TataLetakTemplate.KepalaMutu);
        uji.Tambah("C Anggaran", TataLetakTemplate.KepalaAnggaran);
        uji.Tambah("Kendala", TataLetakTemplate.KepalaKendala);
        uji.Tambah("Tahapan", TataLetakTemplate.KepalaTahapan);
        uji.Tambah("Personil", TataLetakTemplate.KepalaPersonil);
        if (uji.Slot.Urusan == Urusan.Pendidikan)
        {
            uji.Tambah("Asesmen", TataLetakTemplate.KepalaAsesmen);
        }

        uji.Tambah("_spm", ["versi-template", TataLetakTemplate.Versi], ["periode", uji.Slot.Periode.ToString()], ["wilayah", uji.Slot.Wilayah.ToString()], ["urusan", uji.Slot.Urusan.Segmen]);
        var (b, s) = (2, 2);
        for (var i = 0; i < uji.Slot.Layanan.Count; i++)
        {
            var l = uji.Slot.Layanan[i];
            uji.Isi("A Penerima", i + 2, l.Kode.ToString(), l.Nama, l.Penerima, l.Satuan);
            uji.Isi("C Anggaran", i + 2, l.Kode.ToString(), l.Nama);
            foreach (var item in l.Mutu)
            {
                uji.Isi("B Mutu", b++, l.Kode.ToString(), item.Kode, item.Item, item.Satuan);
            }

            for (var tahap = 0; tahap < 4; tahap++)
            {
                uji.Isi("Tahapan", (i * 4) + tahap + 2, l.Kode.ToString(), l.Nama, $"{tahap + 1}. {TahapTemplate[tahap]}");
            }

            foreach (var jenjang in JenjangAsesmen.Untuk(l.Kode))
            {
                uji.Isi("Asesmen", s++, l.Kode.ToString(), l.Nama, jenjang, "Literasi");
                uji.Isi("Asesmen", s++, l.Kode.ToString(), l.Nama, jenjang, "Numerasi");
            }
        }

        return uji;
    }

    /// <summary>Adds a sheet with these rows of text.</summary>
    public TemplateUji TambahLembar(string lembar, params IReadOnlyList<string>[] baris)
    {
        Tambah(lembar, baris);
        return this;
    }

    /// <summary>Renames a sheet, or removes it where the new name is null.</summary>
    public TemplateUji GantiLembar(string lembar, string? baru)
    {
        var i = _urutan.IndexOf(lembar);
        _urutan.RemoveAt(i);
        if (baru is not null)
        {
            _urutan.Insert(i, baru);
            _sel[baru] = _sel[lembar];
        }

        return this;
    }

    /// <summary>Takes a row out of a sheet.</summary>
    public void HapusBaris(string lembar, int baris)
    {
        foreach (var posisi in _sel[lembar].Keys.Where(p => p.Baris == baris).ToList())
        {
            _sel[lembar].Remove(posisi);
        }
    }

    /// <summary>Inserts an empty column before another one.</summary>
    public void SisipkanKolom(string lembar, int sebelum) =>
        _sel[lembar] = new SortedDictionary<(int Baris, int Kolom), string>(
            _sel[lembar].ToDictionary(s => (s.Key.Baris, s.Key.Kolom < sebelum ? s.Key.Kolom : s.Key.Kolom + 1), s => s.Value));

    /// <summary>The workbook's bytes.</summary>
    /// <param name="tambahan">Adds further parts, or replaces some.</param>
    public byte[] Bita(Action<WorkbookFragmen>? tambahan = null)
    {
        var fragmen = new WorkbookFragmen();
        foreach (var lembar in _urutan)
        {
            var isi = new StringBuilder();
            foreach (var baris in _sel[lembar].GroupBy(s => s.Key.Baris))
            {
                isi.Append(CultureInfo.InvariantCulture, $"<row r=\"{baris.Key}\">");
                foreach (var (posisi, sel) in baris)
                {
                    isi.Append(CultureInfo.InvariantCulture, $"<c r=\"{(char)('A' + posisi.Kolom - 1)}{posisi.Baris}\"{sel}</c>");
                }

                isi.Append("</row>");
            }

            fragmen.Lembar(lembar, isi.ToString());
        }

        tambahan?.Invoke(fragmen);
        return fragmen.Bita();
    }

    public HasilPenilaian Nilai(IReadOnlyDictionary<KodeLayanan, LaporanLayanan>? triwulanLalu = null, Slot? slot = null) =>
        PenilaiWorkbook.Nilai(
            new MemoryStream(Bita()),
            new KonteksPenilaian { Slot = slot ?? Slot, TriwulanLalu = triwulanLalu ?? new Dictionary<KodeLayanan, LaporanLayanan>() },
            CancellationToken.None);

    private void Tambah(string lembar, params IReadOnlyList<string>[] baris)
    {
        _urutan.Add(lembar);
        _sel.Add(lembar, []);
        for (var i = 0; i < baris.Length; i++)
        {
            Isi(lembar, i + 1, [.. baris[i]]);
        }
    }

    private void Isi(string lembar, int baris, params string[] teks)
    {
        for (var i = 0; i < teks.Length; i++)
        {
            _sel[lembar][(baris, i + 1)] = Teks(teks[i]);
        }
    }
}
