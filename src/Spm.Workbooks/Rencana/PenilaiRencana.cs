using System.Collections.Frozen;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Reads a rencana aksi or target decree, in the template's layout or another, and judges it.</summary>
public static class PenilaiRencana
{
    // Sheets that only a report has; a rencana aksi may well have one of stages or personnel.
    private static readonly FrozenSet<string> TandaLaporan =
        new[] { TataLetakTemplate.LembarMeta, TataLetakTemplate.LembarPenerima, TataLetakTemplate.LembarMutu }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Judges a workbook. All findings come in one pass; whatever the file contains is answered with a verdict.</summary>
    /// <param name="workbook">The uploaded bytes, read once from the current position; need not be seekable.</param>
    /// <param name="slot">What it was uploaded to, from its path.</param>
    /// <param name="ct">Cancels the reading.</param>
    /// <exception cref="IOException">The stream itself failed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public static HasilRencana Nilai(Stream workbook, SlotRencana slot, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        ArgumentNullException.ThrowIfNull(slot);
        var (dokumen, temuan, terbaca) = PenilaianBerkas.Nilai(workbook, (buku, kumpulan) => NilaiIsi(buku, slot, kumpulan), ct);
        return new HasilRencana { Dokumen = dokumen, Temuan = temuan, Terbaca = terbaca };
    }

    private static DokumenRencana? NilaiIsi(PembacaWorkbook buku, SlotRencana slot, KumpulanTemuan temuan)
    {
        if (buku.Lembar.Any(TandaLaporan.Contains))
        {
            temuan.Tambah(TemuanRencana.Laporan.DiBerkas());
            return null;
        }

        var meta = MetaTerbaca.BacaIsi(buku, TataLetakRencana.LembarMeta);
        PeriksaWilayah(meta, slot, temuan);
        if (BacaLembar(buku, temuan) is not { } lembar)
        {
            return null;
        }

        var tampak = lembar.FindAll(l => !buku.LembarTersembunyi(l.Nama));
        foreach (var tersembunyi in lembar.Except(tampak).Where(l => TabelRencana.CariSemua(l).Tabel.Count > 0))
        {
            temuan.Tambah(TemuanRencana.LembarTersembunyi.Di(tersembunyi.Nama, null, Tampilan.Kutip(tersembunyi.Nama)));
        }

        var tabel = new List<TabelRencana>();
        foreach (var satu in tampak)
        {
            var dicari = TabelRencana.CariSemua(satu);
            tabel.AddRange(dicari.Tabel);
            YangTersembunyi.Laporkan(satu, [.. dicari.Tabel.Select(t => (t.BarisIsi, t.BarisAkhir, t.Kolom.Where(k => k.Dibaca).Select(k => k.Nomor)))], temuan);
            if (dicari.Berhenti is { } baris)
            {
                temuan.Tambah(TemuanRencana.TerlaluBanyakKepala.Di(satu.Nama, AlamatSel.Tulis(baris, 1), Tampilan.Kutip(satu.Nama), BatasTataLetak.KepalaTerbanyak, baris));
            }
        }

        if (tabel.Count == 0)
        {
            temuan.Tambah(TemuanRencana.TanpaTabel.DiBerkas());
            return null;
        }

        var penyusun = new PenyusunRencana(slot, temuan);
        var kamus = new KamusRencana(slot);
        var sebagianTahun = false;
        foreach (var satu in tabel)
        {
            var pembaca = new PembacaRencana(satu, kamus, slot, satu.Lembar.Nama, temuan);
            penyusun.Tambah(pembaca.Baca());
            sebagianTahun |= pembaca.SebagianTahun;
        }

        var target = penyusun.Selesai(sebagianTahun);
        var dasarHukum = PencariDasarHukum.Cari(tampak, tabel);
        if (dasarHukum is null)
        {
            temuan.Tambah(TemuanRencana.TanpaDasarHukum.DiBerkas());
        }

        return new DokumenRencana
        {
            Slot = slot,

            // Kept only where it is one: whoever made the file could have written anything there.
            VersiTemplate = TataLetakRencana.VersiDikenal.FirstOrDefault(v => v == meta.GetValueOrDefault(TataLetakTemplate.KunciVersi)?.Teks.Trim()),
            Contoh = meta.GetValueOrDefault(TataLetakTemplate.KunciContoh)?.Teks.Trim().Equals("ya", StringComparison.OrdinalIgnoreCase) ?? false,
            DasarHukum = dasarHukum,
            Target = target,
        };
    }

    private static void PeriksaWilayah(Dictionary<string, Sel?> meta, SlotRencana slot, KumpulanTemuan temuan)
    {
        if (meta.GetValueOrDefault(TataLetakTemplate.KunciWilayah) is { } wilayah && wilayah.Teks.Trim() != slot.Wilayah.ToString())
        {
            temuan.Tambah(TemuanRencana.SlotBerbeda.DiBerkas(Tampilan.Kutip(wilayah.Teks), slot.Wilayah));
        }
    }

    private static List<LembarMentah>? BacaLembar(PembacaWorkbook buku, KumpulanTemuan temuan)
    {
        var hasil = new List<LembarMentah>();
        var sisa = BatasTataLetak.SelTerbanyak;
        foreach (var nama in buku.Lembar.Where(n => !n.Equals(TataLetakRencana.LembarMeta, StringComparison.OrdinalIgnoreCase) && !DaftarTemuan(buku, n)))
        {
            if (LembarMentah.Baca(buku, nama, ref sisa) is not { } lembar)
            {
                if (buku.Penolakan is null)
                {
                    temuan.Tambah(TemuanTataLetak.TerlaluBanyakSel.DiBerkas());
                }

                return null;
            }

            hasil.Add(lembar);
        }

        return hasil;
    }

    // The list of an annotated copy.
    private static bool DaftarTemuan(PembacaWorkbook buku, string nama) =>
        nama.StartsWith(TeksAnotasi.Lembar, StringComparison.OrdinalIgnoreCase) && LembarTemuan.Kenali(buku, nama, new WarnaTanda());
}
