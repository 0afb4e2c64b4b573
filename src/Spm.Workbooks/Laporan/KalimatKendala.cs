using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Sentences about obstacles, made of figures and of what the reports say: nothing is added to either.</summary>
internal static class KalimatKendala
{
    private const int NamaDisebut = 8;
    private const int KelompokDisebut = 12;

    /// <summary>Which service of kabupaten and kota is served least, by the sums; none where fewer than two services have sums, or all are equal.</summary>
    public static IEnumerable<string> DariAngka(IReadOnlyList<AgregatLayanan> jumlah, AturanCapaian aturan)
    {
        var urut = jumlah.Where(j => j.Penerima is not null).OrderBy(j => j.Penerima!.Value).ToList();
        if (urut.Count < 2 || urut[0].Penerima == urut[^1].Penerima)
        {
            yield break;
        }

        var terendah = urut.Where(j => j.Penerima == urut[0].Penerima).Select(j => TeksRekap.Layanan(j.Kode).Nama);
        yield return $"Menurut jumlah seluruh kabupaten/kota yang melapor, persentase penerima yang terlayani paling rendah pada {Gabung([.. terendah])}: {AngkaTertulis.Persen(urut[0].Penerima, aturan, "")}.";
    }

    /// <summary>How many obstacles an urusan has.</summary>
    public static string Jumlah(Urusan urusan, IReadOnlyList<KelompokKendala> kelompok)
    {
        if (kelompok.Count == 0)
        {
            return $"Tidak ada kendala urusan {urusan.Nama} dalam laporan yang diterima.";
        }

        var (semua, tanpa) = (kelompok.Sum(k => k.Banyak), kelompok.Where(k => k.TindakLanjut is null).Sum(k => k.Banyak));
        return $"Dalam laporan yang diterima ada {Bilangan(semua)} kendala urusan {urusan.Nama} dari {Bilangan(kelompok.SelectMany(k => k.Wilayah).Distinct().Count())} daerah (termasuk provinsi), " +
            $"pada {Bilangan(kelompok.Select(k => k.Layanan).Distinct().Count())} jenis pelayanan" +
            (tanpa == 0 ? "; semuanya disertai tindak lanjut." : $"; {Bilangan(tanpa)} di antaranya tanpa tindak lanjut.") +
            " Kutipan di bawah ditulis sebagaimana dilaporkan; yang bunyinya sama digabung.";
    }

    /// <summary>The line above the obstacles of a service.</summary>
    public static string Layanan(KodeLayanan kode, IReadOnlyList<KelompokKendala> kelompok) =>
        $"{TeksRekap.Layanan(kode).Nama} ({kode}): {Bilangan(kelompok.Sum(k => k.Banyak))} kendala";

    /// <summary>One sentence per group of obstacles of a service; of very many the rest is a number.</summary>
    public static IEnumerable<string> Butir(IReadOnlyList<KelompokKendala> kelompok)
    {
        var sisa = kelompok.Skip(KelompokDisebut).Sum(k => k.Banyak);
        return kelompok.Take(KelompokDisebut).Select(Kalimat).Concat(
            sisa == 0 ? [] : [$"Masih ada {Bilangan(sisa)} kendala lain pada jenis pelayanan ini; lihat lembar {TeksRekap.LembarKendala} dalam rekap."]);
    }

    private static string Kalimat(KelompokKendala kendala)
    {
        var daerah = Daerah(kendala.Wilayah);
        var masalah = kendala.Permasalahan is { } p ? $"{daerah} melaporkan: {Kutip(p)}" : $"{daerah} mengisi tindak lanjut tanpa menyebut permasalahannya.";
        return $"{masalah} {(kendala.TindakLanjut is { } t ? $"Tindak lanjut yang dilaporkan: {Kutip(t)}" : "Tindak lanjut belum diisi.")}";
    }

    /// <summary>A quotation at the end of a sentence: one that has its own stop needs no other.</summary>
    private static string Kutip(string teks) => teks.TrimEnd() is [.., '.' or '!' or '?' or '…'] rapi ? $"“{rapi}”" : $"“{teks}”.";

    private static string Daerah(IReadOnlyList<KodeWilayah> wilayah)
    {
        var nama = wilayah.Select(w => w.AdalahProvinsi ? $"Pemerintah Provinsi {DaftarWilayah.Ambil(w).Nama}" : DaftarWilayah.Ambil(w).Nama).ToList();
        return nama.Count <= NamaDisebut ? Gabung(nama) : Gabung([.. nama.Take(NamaDisebut), $"{Bilangan(nama.Count - NamaDisebut)} daerah lain"]);
    }

    private static string Gabung(List<string> nama) => nama.Count switch
    {
        1 => nama[0],
        2 => $"{nama[0]} dan {nama[1]}",
        _ => $"{string.Join(", ", nama.Take(nama.Count - 1))}, dan {nama[^1]}",
    };

    private static string Bilangan(int angka) => AngkaTertulis.Bilangan(angka);
}
