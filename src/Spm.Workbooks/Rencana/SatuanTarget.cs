using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Units of the numbers of a table of targets, and which of the numbers are percents. Every row is judged by itself.</summary>
internal sealed class SatuanTarget(TabelRencana tabel, KumpulanTemuan temuan)
{
    private readonly LembarMentah _lembar = tabel.Lembar;
    private readonly KolomRencana? _kolomSatuan = tabel.Cari(BidangRencana.Satuan);
    private readonly IReadOnlyList<KolomRencana> _indikator = [.. tabel.Kolom.Where(k => k.Bidang is BidangRencana.Indikator or BidangRencana.Layanan)];
    private readonly HashSet<int> _dilaporkan = [];

    /// <summary>The unit that the cell, else the row, else the header says, in one spelling; null where none does.</summary>
    public string? Dari(int baris, KolomRencana? jumlah) => jumlah is null ? DariBaris(baris) : DariSel(baris, jumlah) ?? DariBaris(baris) ?? jumlah.Satuan;

    /// <summary>True for a number that is, or may be, a percent: told, and not to be read.</summary>
    public bool DalamPersen(int baris, KolomRencana kolom)
    {
        if (kolom.Bidang != BidangRencana.Jumlah)
        {
            return false;
        }

        if (BersatuanPersen(baris))
        {
            return LaporkanPersen(baris, kolom);
        }

        // A unit behind the figure itself leaves no doubt.
        if (!BerindikatorPersen(baris) || DariSel(baris, kolom) is not null || Nilai.Baca(_lembar[baris, kolom.Nomor]) is not (<= 100 and var angka))
        {
            return false;
        }

        return Dari(baris, kolom) is not { } satuan ? LaporkanPersen(baris, kolom) : angka > 0 && LaporkanRagu(baris, kolom, satuan, angka);
    }

    private string? DariSel(int baris, KolomRencana jumlah) =>
        _lembar[baris, jumlah.Nomor] is { Jenis: JenisSel.Teks } sel ? SatuanTertulis.Baku(AngkaTeks.Satuan(sel.Teks)) : null;

    private string? DariBaris(int baris) => BersatuanPersen(baris) ? null : SatuanTertulis.Baku(TeksSatuan(baris));

    private bool BersatuanPersen(int baris) => PengenalKolomRencana.SatuanPersen(_lembar.KataDari(TeksSatuan(baris)));

    private bool BerindikatorPersen(int baris) => _indikator.Any(k => PengenalKolomRencana.SatuanPersen(_lembar.Kata(baris, k.Nomor)));

    private string TeksSatuan(int baris) => _kolomSatuan is { } kolom ? _lembar.Teks(baris, kolom.Nomor) : "";

    // Told once for a column: the rows of a table have one unit, or a few.
    private bool LaporkanPersen(int baris, KolomRencana kolom)
    {
        if (_dilaporkan.Add(kolom.Nomor))
        {
            temuan.Tambah(TemuanRencana.PersenBukanMutu.Di(_lembar.Nama, AlamatSel.Tulis(baris, kolom.Nomor), kolom.Judul));
        }

        return true;
    }

    private bool LaporkanRagu(int baris, KolomRencana kolom, string satuan, decimal angka)
    {
        temuan.Tambah(TemuanRencana.IndikatorPersen.Di(_lembar.Nama, AlamatSel.Tulis(baris, kolom.Nomor), kolom.Judul, Tampilan.Kutip(satuan), Tampilan.Angka(angka)));
        return true;
    }
}
