using System.Globalization;
using Spectre.Console;
using Spm.Domain;
using Spm.Workbooks;

namespace Spm.LocalHost;

/// <summary>Shows findings: a table on a terminal, a line each elsewhere. A number like a NIK in the name of a file or folder is masked.</summary>
/// <param name="keluaran">Where the lines go.</param>
internal sealed class TabelTemuan(TextWriter keluaran)
{
    private static bool DiTerminal => AnsiConsole.Profile.Capabilities.Interactive && AnsiConsole.Profile.Out.IsTerminal;

    /// <summary>A file that could not be judged.</summary>
    public void Gagal(string nama, string sebab) => Baris(NomorPribadi.Samarkan($"{nama}: {sebab}"));

    /// <summary>The annotated copies that were not checked, in one line.</summary>
    public void SalinanDilewati(IReadOnlyList<string> salinan)
    {
        if (salinan.Count > 0)
        {
            Baris($"Tidak diperiksa: {salinan.Count} salinan bertanda dari berkas di atas ({string.Join(", ", salinan.Select(NomorPribadi.Samarkan))}). Untuk memeriksa sebuah salinan yang sudah diperbaiki, sebut salinan itu tanpa berkas aslinya.");
        }
    }

    /// <summary>An annotated copy of an earlier check that was removed because nothing is found any more.</summary>
    public void SalinanDihapus(string salinan) => Baris($"Dihapus: {NomorPribadi.Samarkan(salinan)}, berkas bertanda dari pemeriksaan sebelumnya.");

    /// <summary>The verdict on a file, its findings, and where its annotated copy is.</summary>
    public void Tampilkan(string nama, Slot slot, HasilPenilaian hasil, string? salinan)
    {
        var galat = hasil.Temuan.Count(t => t.Keparahan == Keparahan.Galat);
        Baris($"{NomorPribadi.Samarkan(nama)} ({slot}): {(hasil.Diterima ? "diterima" : "DITOLAK")}, {galat} galat, {hasil.Temuan.Count - galat} peringatan");
        if (hasil.Terbaca)
        {
            Baris($"  Tata letak: {(hasil.TataLetak is { } tataLetak ? $"{tataLetak.Nama} ({tataLetak.Kode}, versi {tataLetak.Versi})" : "tidak dikenali")}");
        }

        TampilkanAngka(hasil);
        TampilkanTemuan(hasil.Temuan, salinan);
    }

    /// <summary>The same of a rencana aksi, with how much it sets.</summary>
    public void Tampilkan(string nama, SlotRencana slot, HasilRencana hasil, string? salinan)
    {
        var galat = hasil.Temuan.Count(t => t.Keparahan == Keparahan.Galat);
        Baris($"{NomorPribadi.Samarkan(nama)} ({slot}): {(hasil.Diterima ? "diterima" : "DITOLAK")}, {galat} galat, {hasil.Temuan.Count - galat} peringatan");
        if (hasil.Dokumen is { } dokumen)
        {
            Baris($"  Target: {dokumen.Target.Select(t => t.Layanan).Distinct().Count()} layanan, tahun {string.Join(", ", dokumen.Tahun)}; dasar hukum: {dokumen.DasarHukum ?? "tidak ditemukan"}");
        }

        TampilkanTemuan(hasil.Temuan, salinan);
    }

    private void TampilkanTemuan(IReadOnlyList<Temuan> semua, string? salinan)
    {
        // What keeps the file from being accepted comes first.
        List<Temuan> temuan = [.. semua.OrderBy(t => t.Keparahan)];
        if (temuan.Count > 0 && DiTerminal)
        {
            AnsiConsole.Write(Tabel(temuan));
        }
        else
        {
            foreach (var t in temuan)
            {
                Baris($"  {Bobot(t)} {t.Kode} {Tempat(t)}: {t.Pesan} {t.Perbaikan}");
            }
        }

        if (salinan is not null)
        {
            Baris($"Berkas bertanda: {NomorPribadi.Samarkan(salinan)}");
        }
    }

    // Of a template everybody sees what was filled in; of other layouts only here what was read.
    private void TampilkanAngka(HasilPenilaian hasil)
    {
        if (hasil is not { Laporan: { } laporan, TataLetak: { } tataLetak } || tataLetak.Kode == DaftarProfil.Template.Kode)
        {
            return;
        }

        foreach (var l in laporan.Layanan)
        {
            Baris($"  {l.Kode}: {Angka(l.Terlayani)} dari {Angka(l.Harus)} {l.Satuan}, {l.Mutu.Count} item mutu");
        }
    }

    private static string Angka(Angka? angka) => angka is null ? "(kosong)" : angka.Nilai.ToString(CultureInfo.InvariantCulture);

    private static Table Tabel(IReadOnlyList<Temuan> temuan)
    {
        var tabel = new Table().Border(TableBorder.Rounded).AddColumns("Bobot", "Kode", "Tempat", "Temuan", "Cara memperbaiki");
        foreach (var t in temuan)
        {
            tabel.AddRow(
                new Text(Bobot(t), new Style(t.Keparahan == Keparahan.Galat ? Color.Red : Color.Yellow)), new Text(t.Kode), Sel(Tempat(t)), Sel(t.Pesan), Sel(t.Perbaikan));
        }

        return tabel;
    }

    private static Text Sel(string teks) => new(TeksLayar.SatuBaris(teks));

    private static string Bobot(Temuan temuan) => temuan.Keparahan == Keparahan.Galat ? "galat" : "peringatan";

    private static string Tempat(Temuan temuan) => (temuan.Lembar, temuan.Sel) switch
    {
        (null, _) => "berkas",
        ({ } lembar, null) => lembar,
        ({ } lembar, { } sel) => $"{lembar}!{sel}",
    };

    private void Baris(string teks) => keluaran.WriteLine(TeksLayar.SatuBaris(teks));
}
