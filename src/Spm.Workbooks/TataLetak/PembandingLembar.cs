using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Compares the sheets of a workbook that are added up: copies and sums among them would be counted twice, and what one of them lacks is missing from the sum.</summary>
internal sealed class PembandingLembar(KumpulanTemuan temuan)
{
    /// <summary>Fewer figures may be equal by chance.</summary>
    private const int AngkaTersedikit = 4;

    private const int Disebut = 10;

    /// <summary>Adds what is noticed about the sheets that count.</summary>
    public void Bandingkan(IReadOnlyList<LembarTerbaca> lembar)
    {
        if (lembar.Count < 2)
        {
            return;
        }

        CariSalinan(lembar);
        CariBagianGanda(lembar);
        CariJumlah(lembar);
        CariYangKosong(lembar);
    }

    /// <summary>Compares a sheet that is named as one of sums with the sums.</summary>
    public void BandingkanRekap(string nama, IReadOnlyList<BarisTabel> rekap, IReadOnlyList<BarisTabel> jumlah)
    {
        var (tertulis, dihitung) = (LembarTerbaca.Kumpulkan(rekap), LembarTerbaca.Kumpulkan(jumlah));
        var sama = tertulis.Count(t => dihitung.GetValueOrDefault(t.Key) == t.Value);
        if (tertulis.Count >= AngkaTersedikit && sama * 2 < tertulis.Count)
        {
            TidakJelas(nama, $"namanya seperti rekap, padahal hanya {sama} dari {tertulis.Count} angkanya sama dengan jumlah lembar lain");
            return;
        }

        foreach (var satu in rekap)
        {
            foreach (var (figur, capaian) in new[] { (satu.Sasaran, false), (satu.Capaian, true) })
            {
                var hitung = dihitung.GetValueOrDefault(new KunciFigur(satu.Blok, satu.Layanan.Kode, satu.Kunci.Item, capaian));
                if (figur?.Nilai is { } nilai && nilai != hitung)
                {
                    temuan.Tambah(figur.Tempat.Temuan(TemuanTataLetak.RekapBerbeda, $"{Sebutan(satu)}, {figur.Tempat.Judul}", Tampilan.Angka(nilai), Tampilan.Angka(hitung)));
                }
            }
        }
    }

    private static string Sebutan(BarisTabel baris) => baris.NamaItem.Length > 0 ? baris.NamaItem : baris.Layanan.Nama;

    private void TidakJelas(string nama, string sebab) => temuan.Tambah(TemuanTataLetak.RekapTidakJelas.Di(nama, null, Tampilan.Kutip(nama), sebab));

    private void CariSalinan(IReadOnlyList<LembarTerbaca> lembar)
    {
        var sidik = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var satu in lembar.Where(l => l.Angka.Count >= AngkaTersedikit && l.Angka.Values.Max() > 20))
        {
            var isi = string.Join(';', satu.Angka.OrderBy(a => a.Key.ToString(), StringComparer.Ordinal).Select(a => $"{a.Key}={a.Value}"));
            if (!sidik.TryAdd(isi, satu.Nama))
            {
                temuan.Tambah(TemuanTataLetak.LembarSama.Di(satu.Nama, null, Tampilan.Kutip(satu.Nama), Tampilan.Kutip(sidik[isi])));
            }
        }
    }

    // The same desa on two sheets: the sheets are of two years, say.
    private void CariBagianGanda(IReadOnlyList<LembarTerbaca> lembar)
    {
        var sudah = new Dictionary<(KodeLayanan, string, string), BarisTabel>();
        foreach (var satu in lembar)
        {
            foreach (var baris in satu.Baris.Where(b => b is { Bagian: not null, Kelompok.Length: > 0 }))
            {
                if (!sudah.TryAdd((baris.Layanan.Kode, baris.Kelompok!, baris.Bagian!), baris))
                {
                    var ada = sudah[(baris.Layanan.Kode, baris.Kelompok!, baris.Bagian!)];
                    temuan.Tambah(baris.Tempat.Temuan(TemuanTataLetak.BarisGanda, Tampilan.Kutip(baris.Bagian!), ada.Tempat.Asal));
                    break;
                }
            }
        }
    }

    private void CariJumlah(IReadOnlyList<LembarTerbaca> lembar)
    {
        var semua = LembarTerbaca.Kumpulkan(lembar.SelectMany(l => l.Baris));
        foreach (var satu in lembar.Count < 3 ? [] : lembar)
        {
            var sama = satu.Angka.Count(a => semua[a.Key] == a.Value * 2);
            if (satu.Angka.Count >= AngkaTersedikit && sama * 2 >= satu.Angka.Count)
            {
                TidakJelas(satu.Nama, $"{sama} dari {satu.Angka.Count} angkanya sama dengan jumlah lembar lain");
            }
        }
    }

    /// <summary>A puskesmas that left blank what others have: the sum is less than it should be.</summary>
    private void CariYangKosong(IReadOnlyList<LembarTerbaca> lembar)
    {
        var terisi = lembar.SelectMany(l => l.Baris).Where(b => b.Sasaran is { Ada: true } || b.Capaian is { Ada: true }).DistinctBy(b => b.Kunci).Where(b => b.Bagian is null).ToList();
        foreach (var satu in lembar)
        {
            var ada = satu.Baris.ToLookup(b => b.Kunci);
            foreach (var blok in terisi.GroupBy(t => t.Blok))
            {
                if (!satu.Baris.Any(b => b.Blok == blok.Key))
                {
                    Kosong(new Tempat(satu.Nama, null, ""), $"Tabel {blok.Key.ToString().ToLowerInvariant()}", "seluruhnya");
                }
                else if (blok.Key == BlokTabel.Penerima)
                {
                    Periksa(satu, blok, ada);
                }
                else if (blok.Where(t => t.Item is not null || t.Blok != BlokTabel.Mutu).Where(t => !ada[t.Kunci].Any(b => b.Capaian is { Ada: true })).ToList() is { Count: > 0 } kurang)
                {
                    var disebut = string.Join(", ", kurang.Take(Disebut).Select(k => k.Item?.Kode ?? k.Layanan.Kode.ToString())) + (kurang.Count > Disebut ? $", dan {kurang.Count - Disebut} lagi" : "");
                    Kosong(new Tempat(satu.Nama, null, ""), $"Tabel {blok.Key.ToString().ToLowerInvariant()}", $"baris {disebut}");
                }
            }
        }
    }

    private void Periksa(LembarTerbaca lembar, IEnumerable<BarisTabel> terisi, ILookup<(BlokTabel, KodeLayanan, string), BarisTabel> ada)
    {
        foreach (var lain in terisi)
        {
            if (!ada[lain.Kunci].Any())
            {
                Kosong(new Tempat(lembar.Nama, null, ""), lain.Layanan.Nama, "barisnya");
            }

            foreach (var figur in ada[lain.Kunci].SelectMany(b => new[] { b.Sasaran, b.Capaian }).Where(f => f is { Ada: false }))
            {
                Kosong(figur!.Tempat, lain.Layanan.Nama, figur.Tempat.Judul);
            }
        }
    }

    private void Kosong(Tempat tempat, string apa, string bagian) => temuan.Tambah(tempat.Temuan(TemuanTataLetak.LembarTanpaAngka, apa, bagian));
}
