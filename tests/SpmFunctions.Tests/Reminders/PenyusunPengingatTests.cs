using Azure;
using Microsoft.Extensions.Logging;
using Spm.Domain;
using Spm.Storage;

namespace SpmFunctions.Tests;

public sealed class PenyusunPengingatTests(PenyimpananUji penyimpanan) : IClassFixture<PenyimpananUji>, IAsyncDisposable
{
    private const string Kepala = "wilayah,urusan,layanan,opd,surel\n";
    private static readonly Periode Tw4 = new(2025, 4);

    // The provincial deadline of 2025-TW4 is 15 January 2026.
    private readonly AplikasiUji _aplikasi = new(penyimpanan.Azurite, sekarang: Wib(1, 8));

    public ValueTask DisposeAsync() => _aplikasi.DisposeAsync();

    [Fact]
    public async Task Each_stage_is_written_once_per_recipient_though_it_runs_twice_and_in_parallel()
    {
        await PetugasAsync("32.01,KES,,Dinkes Bogor,dinkes@bogor.example", "32.02,KES,,Dinkes Sukabumi,dinkes@sukabumi.example");
        foreach (var hari in (int[])[1, 8, 12, 14, 15])
        {
            _aplikasi.Waktu.Sekarang = Wib(1, hari);
            await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => JalankanAsync()));
            await JalankanAsync();
        }

        var pesan = await PesanAsync("32");

        Assert.Equal(10, pesan.Count);
        Assert.All(pesan.GroupBy(p => p.Kepada), p => Assert.Equal(["H", "H-1", "H-14", "H-3", "H-7"], p.Select(x => x.Id.Split('_')[0]).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task Of_several_missed_stages_only_the_newest_is_written()
    {
        await PetugasAsync("33.01,KES,,Dinkes Cilacap,dinkes@cilacap.example");
        _aplikasi.Waktu.Sekarang = Wib(1, 13);

        await JalankanAsync();

        Assert.StartsWith("Pengingat H-3:", Assert.Single(await PesanAsync("33")).Perihal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-12-31T12:00:00+07:00")]
    [InlineData("2026-01-16T07:00:00+07:00")]
    [InlineData("2026-01-08T06:59:59+07:00")]
    public async Task Before_the_first_stage_after_the_deadline_and_at_night_nothing_is_written(string saat)
    {
        await PetugasAsync("34.01,KES,,Dinkes Kulon Progo,dinkes@kulonprogo.example");
        _aplikasi.Waktu.Sekarang = DateTimeOffset.Parse(saat, System.Globalization.CultureInfo.InvariantCulture);

        await JalankanAsync();

        Assert.Empty(await PesanAsync("34"));
    }

    [Fact]
    public async Task Seven_in_the_morning_is_that_of_the_province()
    {
        await PetugasAsync("35.01,KES,,Dinkes Pacitan,a@pacitan.example", "51.01,KES,,Dinkes Jembrana,a@jembrana.example", "91.05,KES,,Dinkes di Papua,a@papua.example");
        _aplikasi.Waktu.Sekarang = new DateTimeOffset(2026, 1, 7, 22, 0, 0, TimeSpan.Zero);
        await JalankanAsync();
        Assert.Equal((0, 0, 1), ((await PesanAsync("35")).Count, (await PesanAsync("51")).Count, (await PesanAsync("91")).Count));

        _aplikasi.Waktu.Sekarang = _aplikasi.Waktu.Sekarang.AddHours(1);
        await JalankanAsync();
        Assert.Equal((0, 1), ((await PesanAsync("35")).Count, (await PesanAsync("51")).Count));

        _aplikasi.Waktu.Sekarang = _aplikasi.Waktu.Sekarang.AddHours(1);
        await JalankanAsync();
        Assert.Single(await PesanAsync("35"));
    }

    [Fact]
    public async Task Who_has_had_everything_accepted_is_not_reminded()
    {
        await PetugasAsync("16.01,KES,,Dinkes OKU,dinkes@oku.example");
        var slot = new Slot(Tw4, KodeWilayah.Parse("16.01"), Urusan.Kesehatan);
        await TerimaAsync(slot, [.. slot.Layanan.Select(l => l.Kode)]);

        await JalankanAsync();

        Assert.Empty(await PesanAsync("16"));
    }

    [Fact]
    public async Task Of_a_shared_urusan_only_the_office_whose_services_are_missing_is_reminded()
    {
        await PetugasAsync("17.01,TRA,K-TRA-01,Satpol PP,satpol@contoh.example", "17.01,TRA,K-TRA-02 K-TRA-03,BPBD,bpbd@contoh.example", "17.01,TRA,K-TRA-05,Damkar,damkar@contoh.example");
        await TerimaAsync(new Slot(Tw4, KodeWilayah.Parse("17.01"), Urusan.Trantibumlinmas), KodeLayanan.Parse("K-TRA-01"), KodeLayanan.Parse("K-TRA-02"), KodeLayanan.Parse("K-TRA-05"));

        await JalankanAsync();

        var pesan = Assert.Single(await PesanAsync("17"));
        Assert.Equal("bpbd@contoh.example", pesan.Kepada);
        Assert.Contains("K-TRA-03", pesan.Isi, StringComparison.Ordinal);
        Assert.DoesNotContain("K-TRA-02", pesan.Isi, StringComparison.Ordinal);
        Assert.DoesNotContain("K-TRA-04", pesan.Isi, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_row_is_logged_as_an_error_and_the_others_are_reminded()
    {
        await PetugasAsync("36.1,KES,,Dinkes,a@b.example", "18.01,KES,,Dinkes Lampung Selatan,dinkes@lampungselatan.example");

        await JalankanAsync();

        Assert.Single(await PesanAsync("18"));
        Assert.Contains(_aplikasi.Log.Pesan, p => p.Tingkat == LogLevel.Error && p.Pesan.Contains("baris 2: wilayah '36.1'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_list_of_recipients_it_warns_and_writes_nothing()
    {
        await _aplikasi.Container(NamaContainer.Config).GetBlobClient(GudangKonfigurasi.BerkasPetugas).DeleteIfExistsAsync();

        await JalankanAsync();

        Assert.Contains(_aplikasi.Log.Pesan, p => p.Tingkat == LogLevel.Warning && p.Pesan.Contains("petugas.csv", StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_message_lists_everything_an_address_owes_and_what_to_do()
    {
        await PetugasAsync("36.01,PR,,Dinas Perkim,perkim@pandeglang.example", "36.01,TRA,K-TRA-02 K-TRA-03,BPBD,Perkim@pandeglang.example", "36.01,SOS,,Dinas Sosial,perkim@pandeglang.example");
        await TerimaAsync(new Slot(Tw4, KodeWilayah.Parse("36.01"), Urusan.Trantibumlinmas), KodeLayanan.Parse("K-TRA-02"));
        await _aplikasi.Ambil<BukuSlot>().TambahVersiAsync(KeadaanSlot.Kosong(new Slot(Tw4, KodeWilayah.Parse("36.01"), Urusan.Sosial)), Versi(Putusan.Ditolak), default);

        await JalankanAsync();

        var pesan = Assert.Single(await PesanAsync("36"));
        Assert.Equal("Pengingat H-7: laporan SPM Triwulan 4 Tahun 2025, tenggat 15 Januari 2026", pesan.Perihal);
        Assert.Equal("Dinas Perkim, BPBD, Dinas Sosial", pesan.NamaPenerima);
        Assert.Equal(
            """
            Yth. Dinas Perkim, BPBD, Dinas Sosial

            Tenggat laporan SPM Triwulan 4 Tahun 2025 di provinsi adalah 15 Januari 2026 (7 hari lagi).
            Sampai saat ini laporan berikut belum diterima:

            - Kabupaten Pandeglang, urusan Perumahan Rakyat: belum ada laporan yang diterima
            - Kabupaten Pandeglang, urusan Ketenteraman, Ketertiban Umum, dan Pelindungan Masyarakat: 1 layanan belum diisi
                K-TRA-03  Pelayanan pencegahan dan kesiapsiagaan terhadap bencana
            - Kabupaten Pandeglang, urusan Sosial: belum ada laporan yang diterima; berkas terakhir untuk urusan ini DITOLAK

            Yang perlu dilakukan:
            1. Isi template laporan urusan tersebut (angka kumulatif sejak 1 Januari).
            2. Kirim berkasnya ke tempat unggahan laporan SPM provinsi, folder:
                 2025-TW4/36.01/perumahan-rakyat/
                 2025-TW4/36.01/trantibumlinmas/
                 2025-TW4/36.01/sosial/
            3. Baca jawabannya. Bila ditolak, juga untuk berkas yang sudah ditolak: perbaiki sel yang disebut di sana dan kirim lagi.

            Laporan yang masuk setelah tenggat dicatat terlambat. Setelah 20 Januari 2026 laporan tidak dapat diterima lagi.

            """.ReplaceLineEndings("\r\n"),
            pesan.Isi);
    }

    private static DateTimeOffset Wib(int bulan, int hari) => new(2026, bulan, hari, 7, 0, 0, TimeSpan.FromHours(7));

    private static VersiSlot Versi(Putusan putusan, params KodeLayanan[] layanan) => new()
    {
        Nomor = 1,
        Berkas = "laporan.xlsx",
        ETagBerkas = new ETag("0x1"),
        Sha256 = "sha",
        Diterima = Wib(1, 5),
        Ditulis = Wib(1, 5),
        Putusan = putusan,
        Laporan = putusan == Putusan.Diterima ? "laporan.json" : null,
        Layanan = layanan,
    };

    private async Task PetugasAsync(params string[] baris) => await _aplikasi.Container(NamaContainer.Config).GetBlobClient(GudangKonfigurasi.BerkasPetugas)
        .UploadAsync(new BinaryData(Kepala + string.Join('\n', baris)), overwrite: true);

    private Task JalankanAsync() => _aplikasi.Ambil<PenyusunPengingat>().JalankanAsync(default);

    private async Task TerimaAsync(Slot slot, params KodeLayanan[] layanan) =>
        Assert.True(await _aplikasi.Ambil<BukuSlot>().TambahVersiAsync(KeadaanSlot.Kosong(slot), Versi(Putusan.Diterima, layanan), default));

    private async Task<IReadOnlyList<Pesan>> PesanAsync(string provinsi)
    {
        var pesan = new List<Pesan>();
        await foreach (var satu in _aplikasi.Ambil<KotakKeluar>().BelumTerkirimAsync(default))
        {
            if (satu.Kelompok == $"pengingat_{Tw4}_{provinsi}")
            {
                pesan.Add(satu);
            }
        }

        return pesan;
    }
}
