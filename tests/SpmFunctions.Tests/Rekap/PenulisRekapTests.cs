using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using Spm.Domain;
using Spm.Storage;

namespace SpmFunctions.Tests;

public sealed class PenulisRekapTests : IClassFixture<PenyimpananUji>, IAsyncLifetime, IAsyncDisposable
{
    private static readonly KodeWilayah Yogyakarta = KodeWilayah.Parse("34");
    private static readonly Periode Tw2 = new(2025, 2);
    private static readonly Periode Tw3 = new(2025, 3);
    private static readonly Periode Tw4 = new(2025, 4);

    private readonly PenyimpananUji _penyimpanan;
    private readonly AplikasiUji _aplikasi;

    public PenulisRekapTests(PenyimpananUji penyimpanan)
    {
        _penyimpanan = penyimpanan;
        _aplikasi = new AplikasiUji(penyimpanan.Azurite);
    }

    public Task InitializeAsync() => new IsiPenyimpanan(_aplikasi).KosongkanAsync(NamaContainer.Semua);

    public ValueTask DisposeAsync() => _aplikasi.DisposeAsync();

    async Task IAsyncLifetime.DisposeAsync() => await DisposeAsync();

    [Fact]
    public async Task An_earlier_quarter_with_other_indices_asks_for_the_later_ones_that_compare_with_it()
    {
        await BangunAsync(new(2024, 3), 10);
        await BangunAsync(Tw2, 40);
        await BangunAsync(Tw3, 50);
        await BangunAsync(Tw4, 60);
        await BangunAsync(new(2026, 3), 70);
        await BangunAsync(new(2026, 4), 70);

        await BangunAsync(Tw3, 55);

        Assert.Equal(["2025-TW4", "2026-TW3"], await TertinggalAsync());
    }

    [Fact]
    public async Task Rebuilt_with_the_same_indices_it_asks_for_nothing()
    {
        await BangunAsync(Tw3, 50);
        await BangunAsync(Tw4, 60);

        await BangunAsync(Tw3, 50);

        Assert.Empty(await TertinggalAsync());
    }

    [Fact]
    public async Task A_quarter_that_comes_after_its_later_ones_asks_for_them_and_building_those_ends_it()
    {
        await BangunAsync(Tw4, 60);
        await BangunAsync(new(2026, 4), 60);
        await BangunAsync(Tw3, 50);
        Assert.Equal(["2025-TW4"], await TertinggalAsync());

        // The indices of TW4 are what they were: nothing that compares with it has to be built again.
        await BangunAsync(Tw4, 60);

        Assert.Empty(await TertinggalAsync());
    }

    [Fact]
    public async Task Killed_before_any_request_and_repeated_it_has_asked_for_the_later_ones()
    {
        await BangunAsync(Tw4, 60);
        var langkah = 0;
        bool mati;
        do
        {
            var persen = 1 + (langkah % 90);
            await Buku(_aplikasi).TandaiDibangunAsync(Tw4, Yogyakarta, (await Buku(_aplikasi).BacaAsync(Tw4, Yogyakarta, default)).Diminta, default);
            await using var sakit = new AplikasiUji(_penyimpanan.Azurite, new PengawasPermintaan { MatiSebelum = ++langkah });
            var (generasi, nama) = await SiapkanAsync(Tw3, persen);
            mati = false;
            try
            {
                await sakit.Ambil<PenulisRekap>().TulisAsync(Tw3, Yogyakarta, generasi, nama, default);
            }
            catch (MatiMendadakException)
            {
                mati = true;
            }

            await _aplikasi.Ambil<PenulisRekap>().TulisAsync(Tw3, Yogyakarta, generasi, nama, default);
            Assert.Equal(["2025-TW4"], await TertinggalAsync());
        }
        while (mati);

        Assert.True(langkah > 15, $"The run made only {langkah - 1} requests.");
    }

    [Fact]
    public async Task Another_province_is_not_asked_for()
    {
        await Buku(_aplikasi).NaikkanAsync(Tw4, KodeWilayah.Parse("36"), default);
        await Buku(_aplikasi).TandaiDibangunAsync(Tw4, KodeWilayah.Parse("36"), 1, default);

        await BangunAsync(Tw3, 50);

        Assert.False((await Buku(_aplikasi).BacaAsync(Tw4, KodeWilayah.Parse("36"), default)).Tertinggal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(6)]
    public async Task Storage_is_asked_once_for_each_thing_and_only_daerah_that_changed_are_written(int diubah)
    {
        await BangunAsync(new(2024, 4), 40);
        await BangunAsync(Tw3, 50);
        await BangunAsync(Tw4, 60);
        var (_, lama) = await SiapkanAsync(Tw4, 60);
        var (generasi, baru) = await SiapkanAsync(Tw4, 61);
        string[] nama = [.. baru.TakeLast(diubah), .. lama.SkipLast(diubah)];
        var sebelum = _aplikasi.Pengawas.Permintaan.Count;

        await _aplikasi.Ambil<PenulisRekap>().TulisAsync(Tw4, Yogyakarta, generasi, nama, default);

        var permintaan = _aplikasi.Pengawas.Permintaan.Skip(sebelum).Select(Ringkas).GroupBy(p => p).ToDictionary(g => g.Key, g => g.Count());
        Assert.Equal(
            new Dictionary<string, int>
            {
                ["GET capaian"] = 6, // five daerah and the province
                ["GET config"] = 3, // tenggat.json, history.csv, cetak.json
                ["GET rekap/2025-TW3"] = 1,
                ["GET rekap/2024-TW4"] = 1,
                ["PUT rekap/2025-TW4"] = 4 + diubah, // workbook, the governor's report, rekap.csv, rekap.json, and what is to be copied into e-SPM where it changed
                ["GET rekap"] = 2, // the list of editions, and that of the files for e-SPM
                ["GET Generasi"] = diubah > 1 ? 3 : 2, // the province's, once more where indices changed, and the own row before it is written
                ["PUT Generasi"] = 1,
            }.OrderBy(p => p.Key),
            permintaan.OrderBy(p => p.Key));
    }

    [Fact]
    public async Task A_broken_history_file_stops_nothing_and_is_logged_with_its_code()
    {
        await _aplikasi.Container(NamaContainer.Config).GetBlobClient(GudangKonfigurasi.BerkasTerbitan).UploadAsync(new BinaryData("daerah;tahun\n34.71;2022\n"));

        await BangunAsync(Tw4, 60);

        Assert.False((await Buku(_aplikasi).BacaAsync(Tw4, Yogyakarta, default)).Tertinggal);
        Assert.Contains(_aplikasi.Log.Pesan, p => p.Pesan.StartsWith("SPM-181 Baris 1 history.csv", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{ "kertas": "F4" }""", "14", "12240x18720", false)]
    [InlineData("""{ "kertas": "Letter" }""", "9", "11906x16838", true)]
    public async Task Paper_is_what_the_province_set_and_a_broken_setting_stops_nothing(string isi, string kode, string halaman, bool salah)
    {
        await BangunAsync(Tw4, 60);
        var cetak = _aplikasi.Container(NamaContainer.Config).GetBlobClient(GudangKonfigurasi.BerkasCetak);
        await cetak.UploadAsync(new BinaryData(isi));
        try
        {
            await BangunAsync(Tw4, 60);
        }
        finally
        {
            await cetak.DeleteAsync();
        }

        foreach (var nama in new[] { "rekap-spm-daerah-istimewa-yogyakarta-2025-TW4.xlsx", "espm-34.71.xlsx", "espm-34.xlsx" })
        {
            var lembar = await BagianAsync(nama, "xl/worksheets/");
            Assert.Equal([kode], lembar.Descendants().Where(e => e.Name.LocalName == "pageSetup").Select(e => (string?)e.Attribute("paperSize")).Distinct());
        }

        var ukuran = Assert.Single((await BagianAsync("laporan-spm-daerah-istimewa-yogyakarta-2025-TW4.docx", "word/document")).Descendants(), e => e.Name.LocalName == "pgSz");
        Assert.Equal(halaman, string.Join('x', ukuran.Attributes().Where(a => a.Name.LocalName is "w" or "h").Select(a => a.Value)));
        Assert.Equal(salah, _aplikasi.Log.Pesan.Any(p => p.Pesan.StartsWith("config/cetak.json tidak dipakai, rekap disusun untuk A4: ", StringComparison.Ordinal)));

        async Task<IReadOnlyList<XElement>> BagianAsync(string nama, string awalan)
        {
            using var zip = new ZipArchive((await _aplikasi.BacaAsync(NamaContainer.Rekap, $"2025-TW4/34/{nama}")).ToStream());
            return [.. zip.Entries.Where(e => e.FullName.StartsWith(awalan, StringComparison.Ordinal) && e.FullName.EndsWith(".xml", StringComparison.Ordinal)).Select(Isi)];
        }

        static XElement Isi(ZipArchiveEntry bagian)
        {
            using var xml = bagian.Open();
            return XElement.Load(xml);
        }
    }

    [Fact]
    public async Task An_earlier_rekap_that_cannot_be_read_stops_nothing()
    {
        await BangunAsync(Tw3, 50);
        await _aplikasi.Container(NamaContainer.Rekap).GetBlobClient("2025-TW3/34/rekap.json").UploadAsync(new BinaryData("{"), overwrite: true);

        await BangunAsync(Tw4, 60);

        Assert.False((await Buku(_aplikasi).BacaAsync(Tw4, Yogyakarta, default)).Tertinggal);
    }

    [Fact]
    public async Task What_is_to_be_copied_into_e_SPM_lies_beside_the_workbook_for_every_daerah_and_is_written_again_when_it_is_lost()
    {
        await BangunAsync(Tw4, 62.5m);
        string[] nama = ["espm-34.01.xlsx", "espm-34.02.xlsx", "espm-34.03.xlsx", "espm-34.04.xlsx", "espm-34.71.xlsx", "espm-34.xlsx"];
        Assert.Equal(nama, (await _aplikasi.Ambil<GudangRekap>().BacaSidikAsync(Tw4, Yogyakarta, "espm-", default)).Keys.Order(StringComparer.Ordinal));
        await _aplikasi.Container(NamaContainer.Rekap).DeleteBlobAsync("2025-TW4/34/espm-34.71.xlsx");

        await BangunAsync(Tw4, 62.5m);

        Assert.Equal("PK", (await _aplikasi.BacaAsync(NamaContainer.Rekap, "2025-TW4/34/espm-34.71.xlsx")).ToString()[..2]);
    }

    [Fact]
    public async Task The_report_of_the_governor_lies_beside_the_workbook()
    {
        await BangunAsync(Tw4, 62.5m);

        var docx = await _aplikasi.BacaAsync(NamaContainer.Rekap, "2025-TW4/34/laporan-spm-daerah-istimewa-yogyakarta-2025-TW4.docx");
        Assert.Equal("PK", docx.ToString()[..2]);
    }

    [Fact]
    public async Task Figures_for_pivot_tables_lie_beside_the_workbook()
    {
        await BangunAsync(Tw4, 62.5m);

        var csv = (await _aplikasi.BacaAsync(NamaContainer.Rekap, "2025-TW4/34/rekap.csv")).ToString();
        Assert.Contains("\r\n2025-TW4;34;Daerah Istimewa Yogyakarta;34.71;Kota Yogyakarta;kota;PEND;Pendidikan;K-PEND-01;Pendidikan anak usia dini;A;;;P;62,5;persen;dilaporkan;;\r\n", csv, StringComparison.Ordinal);
    }

    private static BukuGenerasi Buku(AplikasiUji aplikasi) => aplikasi.Ambil<BukuGenerasi>();

    private static string Ringkas(string permintaan)
    {
        var bagian = permintaan.Split(' ', 2);
        var jalur = bagian[1].Split('/', StringSplitOptions.RemoveEmptyEntries).SkipWhile(b => b == "devstoreaccount1").ToArray();
        return $"{bagian[0]} {(jalur[0] == "rekap" && jalur.Length > 1 ? $"rekap/{Uri.UnescapeDataString(jalur[1])}" : jalur[0].Split('(')[0])}";
    }

    /// <summary>Builds a rekap in which every daerah, and nobody for the province, serves so many percent in pendidikan.</summary>
    private async Task BangunAsync(Periode periode, decimal persen)
    {
        var (generasi, nama) = await SiapkanAsync(periode, persen);
        await _aplikasi.Ambil<PenulisRekap>().TulisAsync(periode, Yogyakarta, generasi, nama, default);
    }

    private async Task<(long Generasi, IReadOnlyList<string> Nama)> SiapkanAsync(Periode periode, decimal persen)
    {
        await Buku(_aplikasi).NaikkanAsync(periode, Yogyakarta, default);
        var nama = new List<string>();
        foreach (var kode in DaftarWilayah.DaerahPelapor(Yogyakarta).Select(w => w.Kode).Append(Yogyakarta))
        {
            nama.Add(string.Create(CultureInfo.InvariantCulture, $"{periode}/{kode}/{persen}.json"));
            await _aplikasi.Ambil<GudangRekap>().SimpanHasilAsync(nama[^1], new HasilDaerah(AturanCapaian.Permendagri59.Hitung(periode, kode, Keadaan(kode, persen)), [], Contoh: false), default);
        }

        return ((await Buku(_aplikasi).BacaAsync(periode, Yogyakarta, default)).Diminta, nama);
    }

    private static IReadOnlyList<KeadaanUrusan> Keadaan(KodeWilayah kode, decimal persen) => kode.AdalahProvinsi
        ? []
        : [new KeadaanUrusan(Urusan.Pendidikan, StatusUrusan.Diterima, Katalog.Layanan(kode, Urusan.Pendidikan).ToDictionary(l => l.Kode, l => Laporan(l, persen)))];

    private static LaporanLayanan Laporan(JenisPelayanan layanan, decimal persen) => new()
    {
        Kode = layanan.Kode,
        Satuan = layanan.Satuan,
        Berlaku = true,
        Harus = new Angka(1_000, "A Penerima!G2"),
        Terlayani = new Angka(10 * persen, "A Penerima!H2"),
        Mutu = [],
        Kendala = [],
    };

    private async Task<IReadOnlyList<string>> TertinggalAsync() =>
        [.. (await Buku(_aplikasi).BacaProvinsiAsync(Yogyakarta, default)).Where(g => g.Tertinggal).Select(g => g.Periode.ToString())];
}
