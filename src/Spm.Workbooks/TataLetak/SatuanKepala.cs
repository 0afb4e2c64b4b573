using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>The unit that stands in the headers of a table's figures: <c>TARGET (KK)</c>, <c>Terlayani JP (Jiwa)</c>.</summary>
internal sealed class SatuanKepala
{
    private static readonly (PolaTeks Pola, string Satuan)[] Dikenal =
        [.. new[] { "kk", "kepala keluarga", "jiwa", "orang", "org" }.Select(d => (new PolaTeks([$"*{d}*"]), SatuanTertulis.Baku(d)!))];

    /// <summary>Reads the headers; figures of unequal units in one line are an error.</summary>
    public SatuanKepala(TabelDitemukan tabel, KumpulanTemuan temuan)
    {
        var satuan = tabel.Kolom.Where(k => PembacaFigur.AdalahFigur(k.Profil.Bidang)).Select(k => (Kolom: k, Satuan: Baca(k.Judul))).Where(s => s.Satuan is not null).ToList();
        Satuan = satuan.Select(s => s.Satuan).FirstOrDefault();
        if (satuan.Find(s => s.Satuan != Satuan) is { Satuan: not null } lain)
        {
            temuan.Tambah(TemuanTataLetak.SatuanTidakSama.Di(
                tabel.Lembar.Nama,
                AlamatSel.Tulis(tabel.BarisIsi - 1, lain.Kolom.Nomor),
                Tampilan.Kutip(lain.Satuan!),
                Tampilan.Kutip(Satuan!),
                satuan[0].Kolom.Judul));
        }
    }

    /// <summary>The unit, in one spelling; null where no header says one.</summary>
    public string? Satuan { get; }

    /// <summary>The units of recipients that a text names, in one spelling, each once.</summary>
    /// <param name="kata">A text as <see cref="PolaTeks.Rapikan"/> gives it.</param>
    public static IReadOnlyList<string> Dalam(string kata) =>
        [.. Dikenal.Where(d => d.Pola.Cocok(kata)).Select(d => d.Satuan).Distinct(StringComparer.Ordinal)];

    private static string? Baca(string judul) => Dalam(PolaTeks.Rapikan(judul)) is [var satu, ..] ? satu : null;
}
