using Azure;
using Spm.Domain;
using Spm.Storage;
using Spm.Testing;

namespace Spm.LocalHost.Tests;

/// <summary>Runs <c>withdraw</c> as the program does, on a storage that is there already.</summary>
public sealed class PerintahTarikTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    private static readonly Slot Slot = Slot.Parse("2025-TW4/36.01/perumahan-rakyat");
    private static readonly DateTimeOffset Saat = new(2026, 1, 10, 8, 0, 0, TimeSpan.FromHours(7));

    [Fact]
    public async Task What_is_current_is_withdrawn_recorded_and_told_and_the_rekap_is_asked_for()
    {
        var buku = await IsiAsync();

        Assert.Equal(KodeKeluar.Berhasil, await JalankanAsync("--by", " Biro Pemerintahan ", "--reason", " salah slot "));

        var riwayat = await buku.BacaRiwayatAsync(Slot, default);
        var penarikan = Assert.Single(riwayat.Penarikan);
        Assert.Equal(("Biro Pemerintahan", "salah slot"), (penarikan.Oleh, penarikan.Alasan));
        Assert.Equal(new DateTimeOffset(2026, 1, 13, 9, 0, 0, TimeSpan.FromHours(7)), penarikan.Saat, TimeSpan.FromMinutes(1));
        Assert.Equal(Slot.Layanan.Select(l => (l.Kode, 1)), (await buku.BacaAsync(Slot, default)).Layanan.Select(l => (l.Layanan, l.Versi)));
        Assert.True(await azurite.CreateBlobServiceClient().GetBlobContainerClient(NamaContainer.Feedback).GetBlobClient($"{Slot}/2.xlsx.ditarik-3.json").ExistsAsync());
        Assert.True((await new BukuGenerasi(azurite.CreateTableServiceClient()).BacaAsync(Slot.Periode, Slot.Wilayah.Provinsi, default)).Tertinggal);

        // The same command by accident.
        Assert.Equal(KodeKeluar.Gagal, await JalankanAsync("--by", "Biro Pemerintahan", "--reason", "salah slot"));
        Assert.Single((await buku.BacaRiwayatAsync(Slot, default)).Penarikan);
    }

    [Fact]
    public async Task A_document_with_targets_is_withdrawn_by_its_slot_and_every_rekap_of_its_years_is_asked_for()
    {
        await IsiAsync();
        var tabel = azurite.CreateTableServiceClient();
        var (slot, buku, generasi) = (new SlotRencana(2025, KodeWilayah.Parse("36.74")), new BukuRencana(tabel), new BukuGenerasi(tabel));
        var versi = Versi(1, slot) with { Tahun = [2025, 2026] };
        Assert.True(await buku.TambahVersiAsync(await buku.BacaAsync(slot, default), versi, default));
        Periode[] ada = [new(2025, 1), new(2026, 2), new(2027, 1)];
        foreach (var periode in ada)
        {
            await generasi.NaikkanAsync(periode, slot.Wilayah.Provinsi, default);
            await generasi.TandaiDibangunAsync(periode, slot.Wilayah.Provinsi, 1, default);
        }

        Assert.Equal(KodeKeluar.Berhasil, await UraikanAsync("--slot", $"{slot}/", "--connection", azurite.ConnectionString, "--now", "2026-01-13T09:00:00+07:00", "--reason", "salah daerah", "--by", "Biro"));

        var penarikan = Assert.Single((await buku.BacaRiwayatAsync(slot, default)).Penarikan);
        Assert.Equal(("Biro", "salah daerah"), (penarikan.Oleh, penarikan.Alasan));
        Assert.Empty(await buku.BacaUntukTahunAsync(slot.Wilayah, 2025, default));
        var diminta = (await generasi.BacaProvinsiAsync(slot.Wilayah.Provinsi, default)).Where(g => ada.Contains(g.Periode)).ToDictionary(g => g.Periode, g => g.Tertinggal);
        Assert.Equal([true, true, false], ada.Select(periode => diminta[periode]));
        Assert.True(await azurite.CreateBlobServiceClient().GetBlobContainerClient(NamaContainer.Feedback).GetBlobClient($"{slot}/1.xlsx.ditarik-2.json").ExistsAsync());
    }

    [Theory]
    [InlineData("--reason", " ")]
    [InlineData("--reason", "salah slot", "--by", "dua\nbaris")]
    [InlineData("--reason", "salah slot", "--layanan", "KESEHATAN")]
    [InlineData("--reason", "salah slot", "--layanan", "K-PR-99")]
    [InlineData("--reason", "salah slot", "--versi", "-1")]
    [InlineData("--reason", "salah slot", "--versi", "9")]
    [InlineData("--reason", "salah slot", "--out", "keluaran")]
    [InlineData("--layanan", "K-PR-01")]
    public async Task A_command_that_cannot_be_carried_out_withdraws_nothing(params string[] argumen)
    {
        var buku = await IsiAsync();

        Assert.Equal(KodeKeluar.Gagal, await JalankanAsync(argumen));

        Assert.Empty((await buku.BacaRiwayatAsync(Slot, default)).Penarikan);
    }

    [Fact]
    public async Task A_data_folder_that_is_not_there_is_not_made()
    {
        var folder = Path.Combine(Path.GetTempPath(), $"spm-tarik-{Guid.NewGuid()}");

        await Assert.ThrowsAsync<KegagalanLokalException>(() => UraikanAsync("--slot", Slot.ToString(), "--reason", "salah slot", "--storage", folder));

        Assert.False(Directory.Exists(folder));
    }

    [Theory]
    [InlineData("2025-TW4", "bukan slot; tulis {periode}/{wilayah}/{urusan}")]
    [InlineData("2025-TW4/36.01/kesehatan/laporan.xlsx", "tanpa nama berkas")]
    [InlineData("2025-TW5/36.01/kesehatan", "'2025-TW5' bukan periode; contoh: 2025-TW4")]
    [InlineData("2025-TW4/36.99/kesehatan", "'36.99' bukan kode wilayah")]
    [InlineData("2025-TW4/31.71/kesehatan", "wilayah 31.71 tidak melapor sendiri")]
    [InlineData("2025-TW4/36.01/agama", "'agama' bukan urusan; pilih pendidikan, kesehatan,")]
    [InlineData("2017-RAD/36.01", "'2017-RAD' bukan tahun rencana aksi; contoh: 2025-RAD")]
    [InlineData("2025-rad/36.01", "'2025-rad' bukan tahun rencana aksi; contoh: 2025-RAD")]
    [InlineData("2025-RAD/36.99", "'36.99' bukan kode wilayah")]
    [InlineData("2025-RAD/31.71", "wilayah 31.71 tidak melapor sendiri")]
    [InlineData("2025-RAD/36.01/target.xlsx", "tulis {tahun}-RAD/{wilayah} tanpa nama berkas")]
    [InlineData("2025-RAD", "tulis {tahun}-RAD/{wilayah} tanpa nama berkas")]
    public void What_is_wrong_with_a_slot_is_said(string slot, string pesan) => Assert.Contains(
        PerintahTarik.Buat().Parse(["--slot", slot, "--reason", "salah slot"]).Errors, galat => galat.Message.Contains(pesan, StringComparison.Ordinal));

    [Theory]
    [InlineData("--reason", "3601990101900001")]
    [InlineData("--reason", "36.01.99.010190.0001")]
    [InlineData("--by", "3601990101900001")]
    public void A_nik_in_who_or_why_is_refused_and_said(string opsi, string nik)
    {
        string[] lain = opsi == "--by" ? ["--reason", "salah slot"] : [];

        var galat = Assert.Single(PerintahTarik.Buat().Parse(["--slot", Slot.ToString(), opsi, $"warga {nik}", .. lain]).Errors);

        Assert.StartsWith($"{opsi} memuat 16 angka seperti NIK. Hapus nomor itu", galat.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_slot_may_end_in_a_slash_and_services_may_be_named_repeatedly() =>
        Assert.Empty(PerintahTarik.Buat().Parse(["--slot", $"{Slot}/", "--reason", "salah slot", "--layanan", "K-PR-01", "--layanan", "K-PR-02"]).Errors);

    private static Task<int> UraikanAsync(params string[] argumen) => PerintahTarik.Buat().Parse(argumen).InvokeAsync(new() { EnableDefaultExceptionHandler = false });

    private Task<int> JalankanAsync(params string[] argumen) =>
        UraikanAsync(["--slot", Slot.ToString(), "--connection", azurite.ConnectionString, "--now", "2026-01-13T09:00:00+07:00", .. argumen]);

    /// <summary>The slot with two accepted versions, and nothing else.</summary>
    private async Task<BukuSlot> IsiAsync()
    {
        var tabel = azurite.CreateTableServiceClient();
        await new PenyiapPenyimpanan(azurite.CreateBlobServiceClient(), tabel).SiapkanAsync(default);
        var isi = tabel.GetTableClient(NamaTabel.Slot);
        await foreach (var baris in isi.QueryAsync<Azure.Data.Tables.TableEntity>())
        {
            await isi.DeleteEntityAsync(baris.PartitionKey, baris.RowKey);
        }

        var buku = new BukuSlot(tabel);
        foreach (var nomor in new[] { 1, 2 })
        {
            Assert.True(await buku.TambahVersiAsync(await buku.BacaAsync(Slot, default), Versi(nomor, Slot), default));
        }

        return buku;
    }

    private static VersiSlot Versi(int nomor, ITempatUnggahan slot) => new()
    {
        Nomor = nomor,
        Berkas = $"{slot}/{nomor}.xlsx",
        ETagBerkas = new ETag($"\"0x{nomor}\""),
        Sha256 = $"sha-{nomor}",
        Diterima = Saat.AddHours(nomor),
        Ditulis = Saat.AddHours(nomor),
        Putusan = Putusan.Diterima,
        Laporan = $"laporan-{nomor}.json",
        Layanan = [.. Slot.Layanan.Select(l => l.Kode)],
    };
}
