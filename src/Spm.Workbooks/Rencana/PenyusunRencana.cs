using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Puts the targets of all tables of a workbook together, each service and year once.</summary>
internal sealed class PenyusunRencana(SlotRencana slot, KumpulanTemuan temuan)
{
    private const int LayananDisebut = 10;

    private readonly Dictionary<(KodeLayanan Layanan, int Tahun), TargetTerbaca> _target = [];

    /// <summary>Adds the targets of a table. Number and mutu of a service may stand in two tables; equal figures may be repeated, others may not.</summary>
    public void Tambah(IReadOnlyList<TargetTerbaca> tabel)
    {
        var pengali = Pengali([.. tabel.Where(t => t.Mutu?.Nilai is not null && !t.MutuBertandaPersen).Select(t => t.Mutu!.Value)]);
        PeriksaPersen(tabel);
        foreach (var mentah in tabel)
        {
            var satu = mentah with { Mutu = mentah.Mutu is { } mutu ? Persen(mutu, mentah.MutuBertandaPersen ? 1 : pengali) : null };
            var kunci = (satu.Layanan.Kode, satu.Tahun);
            if (!_target.TryGetValue(kunci, out var ada))
            {
                PeriksaSatuan(satu);
                _target.Add(kunci, satu);
                continue;
            }

            if (ada.Jumlah is null)
            {
                PeriksaSatuan(satu);
            }

            Bandingkan(satu, ada.Jumlah, satu.Jumlah, "target jumlah");
            BandingkanSatuan(ada, satu);
            Bandingkan(satu, ada.Mutu, satu.Mutu, "target mutu");
            _target[kunci] = ada with
            {
                Jumlah = ada.Jumlah ?? satu.Jumlah,
                Mutu = ada.Mutu ?? satu.Mutu,
                Satuan = SatuanDari(ada, satu).Satuan,
                BersatuanSendiri = SatuanDari(ada, satu).BersatuanSendiri,
                Keterangan = ada.Keterangan ?? satu.Keterangan,
            };
        }
    }

    /// <summary>The targets, ordered by service and year, with what is to be said of all of them.</summary>
    /// <param name="sebagianTahun">True where the workbook has tables with targets of parts of the year only.</param>
    public IReadOnlyList<TargetLayanan> Selesai(bool sebagianTahun)
    {
        foreach (var nol in _target.Values.Where(t => t is { Keterangan: null, Jumlah.Nilai: 0 }).OrderBy(t => (t.Layanan.Kode, t.Tahun)))
        {
            temuan.Tambah(nol.Jumlah!.Value.Tempat.Temuan(TemuanRencana.TargetNol, Sebut(nol.Layanan), nol.Tahun));
        }

        IReadOnlyList<TargetLayanan> hasil =
        [
            .. _target.Values.Where(t => t.Jumlah?.Angka is not null || t.Mutu?.Angka is not null).OrderBy(t => t.Layanan.Kode).ThenBy(t => t.Tahun).Select(t => new TargetLayanan
            {
                Layanan = t.Layanan.Kode,
                Tahun = t.Tahun,
                Satuan = t.Satuan,
                Jumlah = t.Jumlah?.Angka,
                Mutu = t.Mutu?.Angka,
                Keterangan = t.Keterangan,
            }),
        ];
        if (hasil.Count > 0)
        {
            PeriksaTahun([.. hasil.Select(t => t.Tahun).Distinct().Order()]);
            LaporkanYangTanpa(hasil);
        }
        else if (!temuan.AdaGalat)
        {
            temuan.Tambah((sebagianTahun ? TemuanRencana.HanyaSebagianTahun : TemuanRencana.TanpaTarget).DiBerkas());
        }

        return hasil;
    }

    private static string Sebut(JenisPelayanan layanan) => $"{layanan.Kode} {layanan.Nama}";

    // A column in percent format holds 0.97 for 97%: told by all figures of the table without a percent sign being at most 1.
    private decimal Pengali(IReadOnlyList<Isi> mutu)
    {
        var kecil = mutu.Where(m => m.Nilai is > 0 and <= 1).ToList();
        if (kecil.Count == 0)
        {
            return 1;
        }

        if (mutu.All(m => m.Nilai <= 1))
        {
            temuan.Tambah(kecil[0].Tempat.Temuan(TemuanRencana.MutuSebagaiBagian, Tampilan.Angka(kecil[0].Nilai!.Value), Tampilan.Angka(kecil[0].Nilai!.Value * 100)));
            return 100;
        }

        foreach (var satu in kecil)
        {
            temuan.Tambah(satu.Tempat.Temuan(TemuanRencana.MutuBermaknaGanda, satu.Tempat.Judul, Tampilan.Angka(satu.Nilai!.Value), Tampilan.Angka(satu.Nilai.Value * 100)));
        }

        return 1;
    }

    // Percents in a column of numbers: shares of one, or up to 100. Neither is guessed to be people, nor to be percent; a unit that is written settles it, whatever it counts.
    private void PeriksaPersen(IReadOnlyList<TargetTerbaca> tabel)
    {
        var terisi = tabel.Where(t => t.JumlahMentah > 0).ToList();
        if (terisi.Count == 0)
        {
            return;
        }

        var satu = terisi[0];
        if (terisi.TrueForAll(t => t.JumlahMentah <= 1) && terisi.Exists(t => t.JumlahMentah < 1 || t.Keterangan is null))
        {
            var angka = satu.JumlahMentah!.Value;
            temuan.Tambah(satu.Jumlah!.Value.Tempat.Temuan(TemuanRencana.JumlahSebagaiBagian, satu.Jumlah.Value.Tempat.Judul, Tampilan.Angka(angka), Tampilan.Angka(angka * 100)));
        }
        else if (terisi.TrueForAll(t => t.JumlahMentah <= 100) && terisi.Find(t => !t.Mencacah && !t.BersatuanSendiri) is { Jumlah: { } jumlah } meragukan)
        {
            temuan.Tambah(jumlah.Tempat.Temuan(TemuanRencana.JumlahTanpaSatuan, jumlah.Tempat.Judul, Tampilan.Angka(meragukan.JumlahMentah!.Value)));
        }
    }

    private Isi Persen(Isi mutu, decimal pengali)
    {
        if (mutu.Angka is not { } angka)
        {
            return mutu;
        }

        if (angka.Nilai * pengali <= 100)
        {
            return mutu with { Angka = angka with { Nilai = angka.Nilai * pengali } };
        }

        temuan.Tambah(mutu.Tempat.Temuan(TemuanRencana.MutuDiAtasSeratus, mutu.Tempat.Judul, Tampilan.Angka(angka.Nilai)));
        return mutu with { Angka = null };
    }

    private void Bandingkan(TargetTerbaca satu, Isi? lama, Isi? baru, string apa)
    {
        if (lama is { Nilai: { } semula } && baru is { Nilai: { } kini } && semula != kini)
        {
            temuan.Tambah(baru.Value.Tempat.Temuan(
                TemuanRencana.GandaBerbeda, Sebut(satu.Layanan), satu.Tahun, apa, Tampilan.Angka(semula), $"{Tampilan.Kutip(lama.Value.Tempat.Lembar!)} {lama.Value.Tempat.Alamat}", Tampilan.Angka(kini)));
        }
    }

    // The unit goes with the number; a row that repeats it without one says nothing about it.
    private static TargetTerbaca SatuanDari(TargetTerbaca ada, TargetTerbaca satu) =>
        satu.Jumlah is not null && (ada.Jumlah is null || (!ada.BersatuanSendiri && satu.BersatuanSendiri)) ? satu : ada;

    private void BandingkanSatuan(TargetTerbaca ada, TargetTerbaca satu)
    {
        if (ada.Jumlah is { } lama && satu.Jumlah is { } baru && ada.BersatuanSendiri && satu.BersatuanSendiri && !SatuanBaku.Sama(ada.Satuan, satu.Satuan))
        {
            temuan.Tambah(baru.Tempat.Temuan(
                TemuanRencana.GandaSatuanBerbeda, Sebut(satu.Layanan), satu.Tahun, Tampilan.Kutip(ada.Satuan), $"{Tampilan.Kutip(lama.Tempat.Lembar!)} {lama.Tempat.Alamat}", Tampilan.Kutip(satu.Satuan)));
        }
    }

    private void PeriksaSatuan(TargetTerbaca satu)
    {
        if (satu.Jumlah is { } jumlah && !SatuanBaku.Sama(satu.Satuan, satu.Layanan.Satuan))
        {
            temuan.Tambah(jumlah.Tempat.Temuan(TemuanRencana.SatuanLain, Tampilan.Kutip(satu.Satuan), Tampilan.Kutip(satu.Layanan.Satuan)));
        }
    }

    private void PeriksaTahun(IReadOnlyList<int> tahun)
    {
        var terlewat = tahun.Where(t => t < slot.Tahun).ToList();
        if (terlewat.Count == tahun.Count)
        {
            temuan.Tambah(TemuanRencana.SemuaTerlewat.DiBerkas(slot.Tahun, tahun[0]));
        }
        else if (terlewat.Count > 0)
        {
            temuan.Tambah(TemuanRencana.TahunTerlewat.DiBerkas(string.Join(", ", terlewat), slot.Tahun, terlewat[0]));
        }
    }

    private void LaporkanYangTanpa(IReadOnlyList<TargetLayanan> target)
    {
        foreach (var setahun in target.GroupBy(t => t.Tahun).OrderBy(g => g.Key))
        {
            var ada = setahun.Select(t => t.Layanan).ToHashSet();
            var tanpa = slot.Layanan.Where(l => !ada.Contains(l.Kode)).Select(l => l.Kode.ToString()).ToList();
            if (tanpa.Count > 0)
            {
                temuan.Tambah(TemuanRencana.LayananTanpaTarget.DiBerkas(
                    setahun.Key, tanpa.Count, slot.Layanan.Count, string.Join(", ", tanpa.Take(LayananDisebut)) + (tanpa.Count > LayananDisebut ? $", dan {tanpa.Count - LayananDisebut} lainnya" : "")));
            }
        }
    }
}
