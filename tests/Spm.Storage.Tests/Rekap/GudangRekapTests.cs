using System.Text.Json.Nodes;
using Spm.Domain;

namespace Spm.Storage.Tests;

[Collection(KoleksiPenyimpanan.Nama)]
public sealed class GudangRekapTests(PenyimpananFixture penyimpanan)
{
    private readonly GudangRekap _gudang = new(penyimpanan.Blob);
    private readonly Periode _periode = penyimpanan.PeriodeBaru();

    [Fact]
    public async Task A_result_that_an_earlier_version_kept_without_its_quarter_is_read_with_it()
    {
        var wilayah = KodeWilayah.Parse("36.01");
        var nama = $"{_periode}/{wilayah}/lama.json";
        var hasil = new HasilDaerah(AturanCapaian.Permendagri59.Hitung(_periode, wilayah, []), [], Contoh: false);
        await _gudang.SimpanHasilAsync(nama, hasil, default);
        var blob = penyimpanan.Blob.GetBlobContainerClient(NamaContainer.Capaian).GetBlobClient(nama);
        var json = JsonNode.Parse((await blob.DownloadContentAsync()).Value.Content)!;
        Assert.True(json["capaian"]!.AsObject().Remove("periode"));
        Assert.True(json.AsObject().Remove("target"));
        await blob.UploadAsync(new BinaryData(json.ToJsonString()), overwrite: true);

        var balik = await _gudang.BacaHasilAsync(nama, default);

        Assert.Equal(_periode, balik.Capaian.Periode);
        Assert.Equal(hasil.Capaian.Urusan.Select(u => u.Status), balik.Capaian.Urusan.Select(u => u.Status));
        Assert.Empty(balik.Target);
    }
}
