namespace Spm.Domain;

/// <summary>What a rekap says of the kabupaten and kota together, as single values.</summary>
public static class IsiGabungan
{
    /// <summary>Adds the means, sums and shares of a rekap.</summary>
    /// <param name="nilai">The values so far.</param>
    /// <param name="rekap">The rekap.</param>
    public static void Tambah(IDictionary<TempatBesaran, NilaiBesaran> nilai, Rekap rekap)
    {
        var agregat = PenyusunAgregat.Susun(rekap);
        Catat(null, null, Besaran.RerataIndeks, NilaiBesaran.Dari(agregat.Indeks.Nilai));
        Catat(null, null, Besaran.RerataTerlapor, NilaiBesaran.Dari(agregat.IndeksTerlapor.Nilai));
        Catat(null, null, Besaran.KeterisianGabungan, NilaiBesaran.Dari(agregat.Keterisian.Persen));
        foreach (var (urusan, rerata) in agregat.Urusan)
        {
            Catat(urusan, null, Besaran.RerataUrusan, NilaiBesaran.Dari(rerata.Nilai));
        }

        foreach (var layanan in agregat.Layanan)
        {
            var urusan = Katalog.Cari(layanan.Kode)!.Urusan;
            Catat(urusan, layanan.Kode, Besaran.JumlahHarus, NilaiBesaran.Dari(layanan.Harus));
            Catat(urusan, layanan.Kode, Besaran.JumlahTerlayani, NilaiBesaran.Dari(layanan.Terlayani));
            Catat(urusan, layanan.Kode, Besaran.PenerimaGabungan, NilaiBesaran.Dari(layanan.Penerima));
        }

        void Catat(Urusan? urusan, KodeLayanan? layanan, Besaran besaran, NilaiBesaran isi) => nilai.Add(new TempatBesaran(rekap.Provinsi, urusan, layanan, besaran), isi);
    }

    /// <summary>Counts the bands of the kabupaten and kota, which need not be told of apart. A band that none is in is not among the values.</summary>
    /// <param name="nilai">The values so far, those of all daerah among them.</param>
    /// <param name="provinsi">Province.</param>
    public static void TambahKategori(IDictionary<TempatBesaran, NilaiBesaran> nilai, KodeWilayah provinsi)
    {
        foreach (var kategori in nilai.Where(n => n.Key.Besaran == Besaran.Kategori && !n.Key.Wilayah.AdalahProvinsi).GroupBy(n => n.Value.Teks).ToList())
        {
            nilai.Add(new TempatBesaran(provinsi, null, null, Besaran.JumlahKategori, kategori.Key), NilaiBesaran.Dari((decimal)kategori.Count()));
        }
    }
}
