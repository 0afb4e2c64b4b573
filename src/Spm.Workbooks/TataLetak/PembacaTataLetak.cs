using System.Globalization;
using System.Text.RegularExpressions;
using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Reads a workbook whose layout is known: chooses the sheets that count, reads their tables and adds them up.</summary>
internal sealed partial class PembacaTataLetak(TataLetakDikenali dikenali, Slot slot, KumpulanTemuan temuan)
{
    private readonly ProfilTataLetak _profil = dikenali.Profil;
    private readonly KamusLayanan _kamus = new(slot, NamaLain(dikenali.Profil));

    /// <summary>What the workbook says.</summary>
    public IsiWorkbook Baca(PembacaWorkbook buku)
    {
        var (dihitung, rekap) = PilihLembar(buku);
        var baris = new List<BarisTabel>();
        foreach (var lembar in dihitung)
        {
            var terbaca = BacaLembar(lembar);
            LaporkanTersembunyi(lembar);
            baris.AddRange(terbaca);
        }

        LaporkanLembarTanpaAngka(dihitung, baris);
        var penyusun = new PenyusunIsi(temuan);
        var punyaAlasan = _profil.Tabel.Any(t => t.Kolom.Any(k => k.Bidang == BidangKolom.Alasan));
        foreach (var lembar in rekap)
        {
            // Only compared: what is wrong in it is no matter of the report.
            BandingkanRekap(new PenyusunIsi(new KumpulanTemuan()).Jumlahkan(BacaLembar(lembar, new KumpulanTemuan())), penyusun.Jumlahkan(baris));
        }

        return penyusun.Susun(baris, punyaAlasan);
    }

    private static Dictionary<string, IReadOnlyList<string>> NamaLain(ProfilTataLetak profil) =>
        profil.Tabel.SelectMany(t => t.Baris.NamaLain).GroupBy(n => n.Key).ToDictionary(g => g.Key, g => (IReadOnlyList<string>)[.. g.SelectMany(n => n.Value)]);

    private List<BarisTabel> BacaLembar(LembarDikenali lembar, KumpulanTemuan? lain = null) =>
        [.. lembar.Tabel.SelectMany(t => new PembacaTabel(t, slot, _kamus, lain ?? temuan).Baca())];

    private (List<LembarDikenali> Dihitung, List<LembarDikenali> Rekap) PilihLembar(PembacaWorkbook buku)
    {
        var calon = new List<LembarDikenali>();
        foreach (var lembar in dikenali.Lembar)
        {
            if (buku.LembarTersembunyi(lembar.Lembar.Nama))
            {
                Lewati(lembar, "lembar itu tersembunyi");
            }
            else if (_profil.Lembar.Pilih.Count > 0 && Tahun().Match(lembar.Lembar.Nama) is { Success: true } tahun && tahun.Value != slot.Periode.Tahun.ToString(CultureInfo.InvariantCulture))
            {
                Lewati(lembar, $"namanya menyebut tahun {tahun.Value}, bukan {slot.Periode.Tahun}");
            }
            else
            {
                calon.Add(lembar);
            }
        }

        calon = Utamakan(calon);
        var pola = new PolaTeks(_profil.Lembar.Rekap);
        var rekap = calon.Where(l => pola.Cocok(PolaTeks.Rapikan(l.Lembar.Nama))).ToList();
        return rekap.Count == calon.Count ? (calon, []) : (calon.Except(rekap).ToList(), rekap);
    }

    private List<LembarDikenali> Utamakan(List<LembarDikenali> calon)
    {
        foreach (var pola in _profil.Lembar.Pilih)
        {
            var cocok = new PolaTeks([pola.Replace("{tahun}", slot.Periode.Tahun.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)]);
            var terpilih = calon.Where(l => cocok.Cocok(PolaTeks.Rapikan(l.Lembar.Nama))).ToList();
            if (terpilih.Count > 0)
            {
                calon.Except(terpilih).ToList().ForEach(l => Lewati(l, $"digantikan lembar {Tampilan.Kutip(terpilih[0].Lembar.Nama)}"));
                return terpilih;
            }
        }

        return calon;
    }

    private void Lewati(LembarDikenali lembar, string sebab) =>
        temuan.Tambah(TemuanTataLetak.LembarTidakDibaca.Di(lembar.Lembar.Nama, null, Tampilan.Kutip(lembar.Lembar.Nama), sebab));

    private void LaporkanTersembunyi(LembarDikenali lembar)
    {
        var (mentah, tata) = (lembar.Lembar, lembar.Lembar.Tata);
        var baris = lembar.Tabel.SelectMany(t => mentah.Baris.Where(b => b >= t.BarisIsi && b <= t.BarisAkhir && tata.BarisTersembunyi(b))).Select(b => $"baris {b}");
        var kolom = lembar.Tabel.SelectMany(t => t.Kolom).Select(k => k.Nomor).Distinct().Where(tata.KolomTersembunyi).Select(k => $"kolom {AlamatSel.Huruf(k)}");
        var semua = baris.Concat(kolom).ToList();
        if (semua.Count > 0)
        {
            var disebut = string.Join(", ", semua.Take(10)) + (semua.Count > 10 ? $", dan {semua.Count - 10} lagi" : "");
            temuan.Tambah(TemuanTataLetak.Tersembunyi.Di(mentah.Nama, null, Tampilan.Kutip(mentah.Nama), disebut));
        }
    }

    /// <summary>A puskesmas that left a figure blank which others have: the sum is less than it should be.</summary>
    private void LaporkanLembarTanpaAngka(List<LembarDikenali> dihitung, List<BarisTabel> baris)
    {
        if (dihitung.Count < 2)
        {
            return;
        }

        foreach (var kelompok in baris.Where(b => b.Blok == BlokTabel.Penerima).GroupBy(b => b.Kunci))
        {
            foreach (var satu in kelompok)
            {
                Periksa(satu, satu.Sasaran, kelompok.Any(b => b.Sasaran is { Ada: true }));
                Periksa(satu, satu.Capaian, kelompok.Any(b => b.Capaian is { Ada: true }));
            }
        }

        void Periksa(BarisTabel satu, Figur? figur, bool adaLain)
        {
            if (figur is { Ada: false } && adaLain)
            {
                temuan.Tambah(figur.Tempat.Temuan(TemuanTataLetak.LembarTanpaAngka, satu.Layanan.Nama, figur.Tempat.Judul));
            }
        }
    }

    private void BandingkanRekap(List<BarisTabel> rekap, List<BarisTabel> jumlah)
    {
        var menurut = jumlah.ToDictionary(b => b.Kunci);
        foreach (var satu in rekap)
        {
            var ada = menurut.GetValueOrDefault(satu.Kunci);
            Bandingkan(satu, satu.Sasaran, ada?.Sasaran);
            Bandingkan(satu, satu.Capaian, ada?.Capaian);
        }

        void Bandingkan(BarisTabel satu, Figur? tulis, Figur? hitung)
        {
            if (tulis?.Nilai is { } nilai && nilai != (hitung?.Nilai ?? 0))
            {
                var nama = satu.NamaItem.Length > 0 ? satu.NamaItem : satu.Layanan.Nama;
                temuan.Tambah(tulis.Tempat.Temuan(TemuanTataLetak.RekapBerbeda, $"{nama}, {tulis.Tempat.Judul}", Tampilan.Angka(nilai), Tampilan.Angka(hitung?.Nilai ?? 0)));
            }
        }
    }

    [GeneratedRegex(@"(?<![0-9])20[0-9]{2}(?![0-9])")]
    private static partial Regex Tahun();
}
