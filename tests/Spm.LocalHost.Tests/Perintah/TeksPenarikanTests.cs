using Azure;
using Spm.Domain;
using Spm.Storage;
using SpmFunctions;

namespace Spm.LocalHost.Tests;

public sealed class TeksPenarikanTests
{
    private static readonly Slot Slot = Slot.Parse("2025-TW4/36.01/trantibumlinmas");
    private static readonly DateTimeOffset Saat = new(2026, 1, 12, 9, 0, 0, TimeSpan.FromHours(7));
    private static readonly PermintaanPenarikan Permintaan = new() { Slot = Slot, Oleh = "Biro", Alasan = "salah slot" };
    private static readonly KodeLayanan[] Layanan = [.. new[] { "K-TRA-01", "K-TRA-02" }.Select(KodeLayanan.Parse)];

    private static readonly Penarikan Penarikan = new()
    {
        Nomor = 3,
        Saat = Saat.AddDays(1),
        Oleh = "Biro",
        Alasan = "salah slot",
        Versi = [new VersiDitarik { Nomor = 2, Berkas = $"{Slot}/b.xlsx", ETagBerkas = new ETag("\"0x2\""), Sha256 = "sha", Diterima = Saat, Layanan = Layanan }],
    };

    private static readonly KeadaanSlot Satu = KeadaanSlot.Kosong(Slot).Dengan(new VersiSlot
    {
        Nomor = 1,
        Berkas = $"{Slot}/a.xlsx",
        ETagBerkas = new ETag("\"0x1\""),
        Sha256 = "sha",
        Diterima = Saat,
        Ditulis = Saat,
        Putusan = Putusan.Diterima,
        Laporan = "a.json",
        Layanan = Layanan,
    });

    [Fact]
    public void What_was_withdrawn_what_stands_now_and_where_the_record_is_are_said() => Assert.Equal(
        [
            $"Ditarik dari {Slot} oleh Biro, 2026-01-13 09:00 +07:00. Alasan: salah slot",
            $"  versi 2, {Slot}/b.xlsx, diterima 2026-01-12 09:00 +07:00: K-TRA-01, K-TRA-02",
            "Catatan: penarikan nomor 3 dalam riwayat slot; untuk pengirim di feedback/:",
            $"  {Slot}/b.xlsx.ditarik-3.json",
            "Berlaku sekarang:",
            $"  versi 1, {Slot}/a.xlsx, diterima 2026-01-12 09:00 +07:00: K-TRA-01, K-TRA-02",
            "  belum dilaporkan: K-TRA-03, K-TRA-04, K-TRA-05",
        ],
        TeksPenarikan.Baris(Permintaan, new HasilPenarikan(PutusanPenarikan.Ditarik, Penarikan, Satu.Layanan)));

    [Fact]
    public void Who_asks_again_is_told_how_to_withdraw_the_next_one()
    {
        var baris = TeksPenarikan.Baris(Permintaan, new HasilPenarikan(PutusanPenarikan.SudahDitarik, Penarikan, Satu.Layanan)).ToList();

        Assert.StartsWith("Tidak ada yang ditarik lagi", baris[0], StringComparison.Ordinal);
        Assert.Contains("Bila yang sekarang berlaku juga harus ditarik, sebutkan versinya: --versi 1.", baris);
    }

    [Theory]
    [InlineData(null, new[] { "K-TRA-02", "K-TRA-05" }, "Tidak ada yang ditarik: K-TRA-05 tidak sedang berlaku")]
    [InlineData(1, new[] { "K-TRA-05" }, "Tidak ada yang ditarik: K-TRA-05 dari versi 1 tidak sedang berlaku")]
    [InlineData(7, new string[0], "Tidak ada yang ditarik: versi 7 tidak sedang berlaku")]
    public void What_is_not_current_is_named_with_what_is(int? versi, string[] layanan, string pesan)
    {
        var permintaan = Permintaan with { Versi = versi, Layanan = [.. layanan.Select(KodeLayanan.Parse)] };

        var baris = TeksPenarikan.Baris(permintaan, new HasilPenarikan(PutusanPenarikan.TidakBerlaku, null, Satu.Layanan)).ToList();

        Assert.StartsWith(pesan, baris[0], StringComparison.Ordinal);
        Assert.Contains(baris, b => b.StartsWith("  versi 1, ", StringComparison.Ordinal));
    }

    [Fact]
    public void An_empty_slot_points_to_the_options_that_may_be_wrong() => Assert.Contains(
        "Periksa --slot, dan --storage",
        TeksPenarikan.Baris(Permintaan, new HasilPenarikan(PutusanPenarikan.TidakBerlaku, null, [])).First(),
        StringComparison.Ordinal);

    [Fact]
    public void Of_documents_with_targets_no_service_is_called_unreported_and_the_version_has_to_be_named()
    {
        var permintaan = Permintaan with { Slot = SlotRencana.Parse("2025-RAD/36.01") };

        Assert.Equal(
            ["Berlaku sekarang:", "  tidak ada dokumen; target tahun yang dimuatnya diambil dari dokumen lain daerah itu, bila ada"],
            TeksPenarikan.Baris(permintaan, new HasilPenarikan(PutusanPenarikan.Ditarik, Penarikan, [])).TakeLast(2));
        Assert.Equal("  versi 1", TeksPenarikan.Baris(permintaan, new HasilPenarikan(PutusanPenarikan.Ditarik, Penarikan, Satu.Layanan)).Last()[..9]);
        Assert.EndsWith(
            "Sebutkan --versi berkas yang salah slot.", TeksPenarikan.Baris(permintaan, new HasilPenarikan(PutusanPenarikan.PerluDipilih, null, Satu.Layanan)).First(), StringComparison.Ordinal);
        Assert.StartsWith(
            "Tidak ada yang ditarik: tidak ada rencana aksi atau target yang berlaku di 2025-RAD/36.01.",
            TeksPenarikan.Baris(permintaan, new HasilPenarikan(PutusanPenarikan.TidakBerlaku, null, [])).First(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Several_files_are_listed_to_choose_from()
    {
        var baris = TeksPenarikan.Baris(Permintaan, new HasilPenarikan(PutusanPenarikan.PerluDipilih, null, Satu.Layanan)).ToList();

        Assert.Contains("--versi", baris[0], StringComparison.Ordinal);
        Assert.Contains(baris, b => b.StartsWith("  versi 1, ", StringComparison.Ordinal));
    }
}
