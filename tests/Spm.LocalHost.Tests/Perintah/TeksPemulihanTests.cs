using Spm.Domain;
using Spm.Storage;
using SpmFunctions;

namespace Spm.LocalHost.Tests;

public sealed class TeksPemulihanTests
{
    private static readonly Slot Slot = Slot.Parse("2025-TW4/36.01/perumahan-rakyat");
    private static readonly DateTimeOffset Malam = new(2026, 1, 13, 18, 17, 0, TimeSpan.Zero);

    private static readonly PemulihanTabel Tabel = new(NamaTabel.Slot)
    {
        Ada = true,
        Cadangan = 1200,
        Hilang = 0,
        Berbeda = 0,
        LebihBaru = 0,
        Tambahan = 0,
        Ditambah = 0,
        Diganti = 0,
        Didahului = 0,
    };

    [Fact]
    public void A_look_says_what_is_missing_and_how_to_bring_it_back() => Assert.Equal(
        [
            "Cadangan 2026-01-14T011700 utuh: 1.200 baris dalam 1 tabel, dibuat 2026-01-14 01:17 +07:00 oleh SpmFunctions 0.1.0.",
            "Slot: tabelnya tidak ada, 1.200 baris dalam cadangan; 1.200 hilang.",
            "Belum ada yang ditulis.",
            "Tambahkan yang hilang dengan --from 2026-01-14T011700 --write. Hentikan dahulu penilaian unggahan, atau jalankan segera.",
        ],
        Baris(CaraPemulihan.Lihat, Tabel with { Ada = false, Hilang = 1200 }));

    [Fact]
    public void A_look_at_rows_that_differ_warns_of_putting_them_back()
    {
        var baris = Baris(CaraPemulihan.Lihat, Tabel with { Berbeda = 3, LebihBaru = 2, Tambahan = 4 });

        Assert.Equal("Slot: 1.200 baris dalam cadangan; tidak ada yang hilang; 3 berbeda (2 ditulis sesudahnya); 4 baris lain di tabel tetap.", baris[1]);
        Assert.EndsWith("kembalikan dengan --write --replace, sebaiknya untuk satu tabel saja (--table).", baris[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_the_copy_has_not_is_told() => Assert.Contains(
        "Outbox: tidak ada dalam cadangan ini.",
        TeksPemulihan.Baris(Permintaan(CaraPemulihan.Lihat) with { Tabel = [NamaTabel.Slot, NamaTabel.Outbox] }, Hasil(Tabel)));

    [Fact]
    public void A_look_that_finds_nothing_to_do_says_so() => Assert.Equal("Tidak ada yang perlu dipulihkan dari cadangan ini.", Baris(CaraPemulihan.Lihat, Tabel)[^1]);

    [Fact]
    public void A_look_at_a_table_that_is_gone_and_was_empty_says_that_it_has_to_be_made()
    {
        var baris = Baris(CaraPemulihan.Lihat, Tabel with { Ada = false, Cadangan = 0 });

        Assert.Contains("Buat lagi dengan --from 2026-01-14T011700 --write", baris[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CaraPemulihan.Lihat, "2 nomor riwayat di tabel sudah dipakai isi lain dan akan dikembalikan ke isi cadangan.")]
    [InlineData(CaraPemulihan.Tambah, "2 nomor riwayat di tabel sudah dipakai isi lain dan diisi lagi menurut cadangan.")]
    public void Numbers_that_were_given_again_are_told(CaraPemulihan cara, string teks)
    {
        var baris = Baris(cara, Tabel with { NomorGanda = 2 });

        Assert.EndsWith(teks, baris[1], StringComparison.Ordinal);
        Assert.DoesNotContain("Tidak ada yang perlu dipulihkan dari cadangan ini.", baris);
    }

    [Fact]
    public void Uploads_that_nothing_can_judge_again_are_named_with_the_way_back()
    {
        var baris = TeksPemulihan.Baris(Permintaan(CaraPemulihan.Tambah), Hasil(Tabel) with { TidakDapatDinilaiLagi = [$"{Slot}/1.xlsx"] }).ToList();

        Assert.Contains("tidak dapat dinilai lagi, sehingga isinya tidak dihitung", baris[2], StringComparison.Ordinal);
        Assert.Contains("originals, lalu kirim lagi dengan nama lain:", baris[2], StringComparison.Ordinal);
        Assert.Equal($"  {Slot}/1.xlsx", baris[3]);
    }

    [Fact]
    public void A_restore_says_what_was_done_what_follows_and_what_is_left_to_a_person()
    {
        var hasil = Hasil(Tabel with { Hilang = 5, Ditambah = 4, Berbeda = 1, LebihBaru = 1, Didahului = 1 }) with
        {
            Diselaraskan = [Slot],
            DinilaiLagi = [.. Enumerable.Range(1, 12).Select(n => $"{Slot}/{n}.xlsx")],
            PenarikanHilang = [new PenarikanHilang(Slot, $"{Slot}/1.xlsx", 3)],
            Rekap = 8,
        };

        var baris = TeksPemulihan.Baris(Permintaan(CaraPemulihan.Tambah), hasil).ToList();

        Assert.Equal("Slot: 1.200 baris dalam cadangan; 5 hilang, 4 ditambahkan; 1 berbeda (1 ditulis sesudahnya), dibiarkan; 1 ditulis pihak lain sementara ini, dan dibiarkan.", baris[1]);
        Assert.Equal($"1 slot disusun lagi menurut riwayatnya: {Slot}", baris[2]);
        Assert.Matches($"^12 unggahan .* dengan waktu terima semula, paling lama dua jam sesudah SpmFunctions berjalan: {Slot}/1.xlsx, .*10.xlsx, …$", baris[3]);
        Assert.StartsWith("8 rekap diminta disusun ulang;", baris[4], StringComparison.Ordinal);
        Assert.EndsWith("lalu tarik lagi dengan withdraw:", baris[5], StringComparison.Ordinal);
        Assert.Equal($"  {Slot}: feedback/{Slot}/1.xlsx.ditarik-3.json", baris[6]);
        Assert.StartsWith("Selesai, tetapi ada baris yang ditulis pihak lain", baris[7], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(KeadaanCadangan.TidakAda, "Tidak ada cadangan 2026-01-14T011700. Jalankan perintah ini tanpa --from")]
    [InlineData(KeadaanCadangan.BelumLengkap, "Cadangan 2026-01-14T011700 tidak lengkap: tidak ada manifes.json")]
    [InlineData(KeadaanCadangan.BentukTidakDikenal, "Cadangan 2026-01-14T011700 dibuat SpmFunctions 0.1.0 dalam bentuk yang tidak dikenal")]
    [InlineData(KeadaanCadangan.Rusak, "Cadangan 2026-01-14T011700 rusak: a/Slot.jsonl.gz hilang atau bukan yang dahulu ditulis. Tidak ada yang ditulis.")]
    public void A_set_that_cannot_be_used_is_told_with_what_to_do(KeadaanCadangan keadaan, string awal)
    {
        var hasil = new HasilPemulihan(new PemeriksaanCadangan("2026-01-14T011700", keadaan) { Manifes = Manifes, Rusak = ["a/Slot.jsonl.gz"] });

        Assert.StartsWith(awal, TeksPemulihan.Baris(Permintaan(CaraPemulihan.Tambah), hasil).First(), StringComparison.Ordinal);
    }

    [Fact]
    public void Sets_are_listed_with_those_that_cannot_be_used_and_the_newest_that_can_is_proposed() => Assert.Equal(
        [
            "Cadangan tabel di penyimpanan spm, yang terbaru paling bawah:",
            "  2026-01-14T011700  lengkap",
            "  2026-01-15T011700  tidak lengkap, tidak dapat dipakai",
            "Lihat apa yang akan dipulihkan dengan --from, misalnya --from 2026-01-14T011700. Tidak ada yang ditulis sebelum ada --write.",
        ],
        TeksPemulihan.Daftar([new("2026-01-14T011700", Malam, true), new("2026-01-15T011700", Malam.AddDays(1), false)], "spm"));

    [Fact]
    public void Without_a_whole_set_it_is_said_who_makes_them() =>
        Assert.StartsWith("Belum ada cadangan yang lengkap di penyimpanan spm.", Assert.Single(TeksPemulihan.Daftar([], "spm")), StringComparison.Ordinal);

    private static ManifesCadangan Manifes => new() { Bentuk = 1, Program = "0.1.0", Mulai = Malam, Selesai = Malam, Tabel = [new(NamaTabel.Slot, 1200, "")] };

    private static HasilPemulihan Hasil(PemulihanTabel tabel) => new(new PemeriksaanCadangan("2026-01-14T011700", KeadaanCadangan.Utuh) { Manifes = Manifes }) { Tabel = [tabel] };

    private static PermintaanPemulihan Permintaan(CaraPemulihan cara) => new() { Set = "2026-01-14T011700", Cara = cara };

    private static List<string> Baris(CaraPemulihan cara, PemulihanTabel tabel) => [.. TeksPemulihan.Baris(Permintaan(cara), Hasil(tabel))];
}
