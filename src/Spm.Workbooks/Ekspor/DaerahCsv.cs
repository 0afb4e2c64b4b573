using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>The lines of one daerah in <c>rekap.csv</c>.</summary>
internal sealed class DaerahCsv(PenulisCsv csv, Rekap rekap, HasilDaerah hasil, int? peringkat)
{
    private readonly Wilayah _wilayah = DaftarWilayah.Ambil(hasil.Capaian.Wilayah);
    private readonly Dictionary<KodeLayanan, TargetBerlaku> _target = hasil.Target.ToDictionary(t => t.Target.Layanan);

    public void Tulis()
    {
        var capaian = hasil.Capaian;
        Baris(null, null, "indeks", "indeks", capaian.Indeks?.KeDecimal(), "indeks", keterangan: capaian.Kategori);
        Baris(null, null, "indeks", "indeks terlapor", capaian.IndeksTerlapor?.KeDecimal(), "indeks");
        Baris(null, null, "indeks", "peringkat", peringkat, "peringkat");
        var isi = capaian.Keterisian;
        foreach (var (blok, terisi) in new[] { ("A", isi.A), ("B", isi.B), ("C", isi.C), ("kendala", isi.Kendala), ("total", isi.Total) })
        {
            Baris(null, null, "keterisian", $"keterisian {blok}", terisi.Persen?.KeDecimal(), "persen");
        }

        foreach (var urusan in capaian.Urusan)
        {
            Baris(urusan, null, "indeks", "indeks", urusan.Indeks?.KeDecimal(), "indeks");
            foreach (var layanan in urusan.Layanan)
            {
                Layanan(urusan, layanan);
            }
        }
    }

    private void Layanan(CapaianUrusan urusan, CapaianLayanan layanan)
    {
        var laporan = layanan.Laporan;
        var satuan = laporan?.Satuan ?? TeksRekap.Layanan(layanan.Kode).Satuan;
        Baris(urusan, layanan, "indeks", "IP", layanan.Indeks?.KeDecimal(), "indeks", keterangan: laporan?.Alasan);
        Baris(urusan, layanan, "A", "harus dilayani", laporan?.Harus?.Nilai, satuan);
        Baris(urusan, layanan, "A", "terlayani", laporan?.Terlayani?.Nilai, satuan);
        Baris(urusan, layanan, "A", "P", layanan.Penerima?.KeDecimal(), "persen");
        Baris(urusan, layanan, "B", "M", layanan.Mutu?.KeDecimal(), "persen");
        foreach (var mutu in laporan?.Mutu ?? [])
        {
            Baris(urusan, layanan, "B", "harus dipenuhi", mutu.Harus.Nilai, mutu.Satuan, mutu);
            Baris(urusan, layanan, "B", "terpenuhi", mutu.Terpenuhi?.Nilai, mutu.Satuan, mutu);
        }

        Baris(urusan, layanan, "C", "alokasi", laporan?.Anggaran?.Alokasi?.Nilai, "rupiah");
        Baris(urusan, layanan, "C", "realisasi", laporan?.Anggaran?.Realisasi?.Nilai, "rupiah");
        var target = _target.GetValueOrDefault(layanan.Kode);
        Baris(urusan, layanan, "T", "target jumlah", target?.Target.Jumlah?.Nilai, target?.Target.Satuan ?? satuan, keterangan: target?.DasarHukum, keadaan: Ditetapkan(target?.Target.Jumlah));
        Baris(urusan, layanan, "T", "target mutu", target?.Target.Mutu?.Nilai, "persen", keterangan: target?.DasarHukum, keadaan: Ditetapkan(target?.Target.Mutu));
    }

    private string Ditetapkan(Angka? angka) => angka is not null ? TeksTarget.Ditetapkan : hasil.Target.Count > 0 ? TeksTarget.TidakDitetapkan : TeksTarget.TanpaTargetSamaSekali;

    private void Baris(
        CapaianUrusan? urusan, CapaianLayanan? layanan, string blok, string ukuran, decimal? nilai, string satuan, BarisMutu? mutu = null, string? keterangan = null, string? keadaan = null)
    {
        csv.Teks(rekap.Periode.ToString());
        csv.Teks(rekap.Provinsi.ToString());
        csv.Teks(TeksRekap.NamaProvinsi(rekap));
        csv.Teks(_wilayah.Kode.ToString());
        csv.Teks(_wilayah.Nama);
        csv.Teks(TeksRekap.KodeJenis(_wilayah.Jenis));
        csv.Teks(urusan?.Urusan.Kode);
        csv.Teks(urusan?.Urusan.NamaPendek);
        csv.Teks(layanan?.Kode.ToString());
        csv.Teks(layanan is null ? null : TeksRekap.Layanan(layanan.Kode).Nama);
        csv.Teks(blok);
        csv.Teks(mutu?.Kode);
        csv.Teks(mutu?.Item);
        csv.Teks(ukuran);
        csv.Angka(nilai);
        csv.Teks(satuan);
        csv.Teks(keadaan is not null ? keadaan : urusan is null ? null : layanan is null ? TeksRekap.NamaStatus(urusan.Status) : Keadaan(layanan.Status, urusan.Status));
        csv.Teks(keterangan);
        csv.Teks(rekap.Contoh ? TeksRekap.Contoh : null);
        csv.AkhirBaris();
    }

    private static string Keadaan(StatusLayanan layanan, StatusUrusan urusan) => layanan switch
    {
        StatusLayanan.Dilaporkan => TeksRekap.Dilaporkan,
        StatusLayanan.TidakBerlaku => TeksRekap.TidakBerlaku,
        StatusLayanan.BelumDilaporkan => TeksRekap.BelumDilaporkan,
        StatusLayanan.UrusanBelumDiterima => TeksRekap.NamaStatus(urusan),
        _ => throw new ArgumentOutOfRangeException(nameof(layanan), layanan, "There is no such status."),
    };
}
