using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>The targets of one urusan in BAB II, as decrees and rencana aksi set them: sentences and tables where there are some, a placeholder where there is none.</summary>
internal sealed class TargetLaporan(PenulisDokumen dokumen, Rekap rekap, Urusan urusan)
{
    private static readonly IReadOnlyList<KolomDokumen> KolomDaerah =
    [
        new("Kode", 11), new("Jenis pelayanan dasar", 24), new("Daerah dengan target", 10, Angka: true), new("Daerah dalam jumlah", 14, Angka: true), new("Target (jumlah)", 14, Angka: true),
        new("Terlayani di daerah itu", 14, Angka: true), new("Terhadap target (%)", 13, Angka: true),
    ];

    private static readonly IReadOnlyList<KolomDokumen> KolomSendiri =
    [
        new("Kode", 11), new("Jenis pelayanan dasar", 25), new("Target", 14, Angka: true), new("Terlayani", 14, Angka: true), new("Terhadap target (%)", 13, Angka: true),
        new("Target mutu (%)", 12, Angka: true), new("M (%)", 11, Angka: true),
    ];

    private readonly (KodeWilayah Wilayah, RealisasiTarget[] Layanan)[] _daerah = [.. rekap.Daerah.Select(d => (d.Hasil.Capaian.Wilayah, Milik(d.Hasil, urusan)))];
    private readonly RealisasiTarget[] _provinsi = Milik(rekap.LaporanProvinsi, urusan);

    /// <summary>Writes them.</summary>
    public void Tulis()
    {
        var (adaDaerah, adaProvinsi) = (_daerah.Any(d => Ada(d.Layanan)), Ada(_provinsi));
        if (!adaDaerah && !adaProvinsi)
        {
            dokumen.Isian(TeksLaporan.IsianTarget(urusan));
            return;
        }

        if (adaDaerah)
        {
            var tanpa = _daerah.Where(d => !Ada(d.Layanan)).Select(d => DaftarWilayah.Ambil(d.Wilayah).Nama).ToList();
            dokumen.Paragraf(TeksLaporan.TargetDaerah(rekap, urusan, _daerah.Length - tanpa.Count, tanpa));
            dokumen.Tabel(TeksLaporan.TabelTargetDaerah(rekap, urusan), KolomDaerah, Katalog.Layanan(Tingkat.KabKota, urusan).Select(BarisDaerah));
            dokumen.Catatan([TeksLaporan.CatatanTarget(rekap)]);
        }
        else
        {
            dokumen.Isian(TeksLaporan.IsianTargetDaerah(urusan));
        }

        if (adaProvinsi)
        {
            dokumen.Tabel(TeksLaporan.TabelTargetProvinsi(rekap, urusan), KolomSendiri, _provinsi.Select(BarisSendiri));
        }
        else
        {
            dokumen.Isian(TeksLaporan.IsianTargetProvinsi(urusan));
        }
    }

    private static RealisasiTarget[] Milik(HasilDaerah hasil, Urusan urusan) => [.. RealisasiTarget.Dari(hasil).Where(r => TeksRekap.Layanan(r.Layanan.Kode).Urusan == urusan)];

    private static bool Ada(RealisasiTarget[] layanan) => Array.Exists(layanan, r => r.Berlaku is not null);

    // Sums over the daerah that have both figures in one unit; how many those are stands beside them, and why others are not among them.
    private IReadOnlyList<SelDokumen> BarisDaerah(JenisPelayanan jenis)
    {
        var milik = _daerah.SelectMany(d => d.Layanan.Where(r => r.Layanan.Kode == jenis.Kode && r.Jumlah is not null).Select(r => (d.Wilayah, Realisasi: r))).ToList();
        var berpasangan = milik.FindAll(m => m.Realisasi.Selisih is not null).ConvertAll(m => m.Realisasi);
        var terjumlah = berpasangan.DistinctBy(r => SatuanBaku.Dari(r.Berlaku!.Target.Satuan).ToUpperInvariant()).Count() == 1;
        var sebab = string.Join(
            ", ", milik.Where(m => m.Realisasi.Selisih is null).Select(m => TeksTarget.TanpaPersen(m.Realisasi, Keadaan(m.Wilayah, m.Realisasi))).Distinct().Order(StringComparer.Ordinal));
        var tanpa = milik.Count == 0 ? TeksTarget.TidakDitetapkan : berpasangan.Count > 0 ? TeksAgregat.TidakDijumlahkan : sebab;
        var dalam = $"{AngkaTertulis.Bilangan(terjumlah ? berpasangan.Count : 0)} dari {AngkaTertulis.Bilangan(milik.Count)}" + (terjumlah && sebab.Length > 0 ? $" ({sebab})" : "");
        var satuan = terjumlah ? SatuanBaku.Dari(berpasangan[0].Berlaku!.Target.Satuan) : "";
        decimal? target = terjumlah ? berpasangan.Sum(r => r.Jumlah) : null;
        decimal? terlayani = terjumlah ? berpasangan.Sum(r => r.Terlayani) : null;
        return
        [
            jenis.Kode.ToString(), jenis.Nama, AngkaTertulis.Bilangan(milik.Count), dalam,
            AngkaTertulis.Jumlah(target, satuan, tanpa), AngkaTertulis.Jumlah(terlayani, satuan, tanpa),
            AngkaTertulis.Rasio(terlayani is { } t && target is { } penuh and > 0 ? Pecahan.Dari(t) / Pecahan.Dari(penuh) * Pecahan.Seratus : null, target == 0 ? TeksTarget.TargetNol : tanpa),
        ];
    }

    private string Keadaan(KodeWilayah wilayah, RealisasiTarget realisasi) =>
        SelLayanan.Keadaan(realisasi.Layanan.Status, rekap.Daerah.Single(d => d.Hasil.Capaian.Wilayah == wilayah).Hasil.Capaian.Urusan.Single(u => u.Urusan == urusan).Status);

    private IReadOnlyList<SelDokumen> BarisSendiri(RealisasiTarget realisasi)
    {
        var keadaan = SelLayanan.Keadaan(realisasi.Layanan.Status, rekap.LaporanProvinsi.Capaian.Urusan.Single(u => u.Urusan == urusan).Status);
        return
        [
            realisasi.Layanan.Kode.ToString(), TeksRekap.Layanan(realisasi.Layanan.Kode).Nama, AngkaTertulis.Jumlah(realisasi.Jumlah, realisasi.Berlaku?.Target.Satuan ?? "", TeksTarget.TidakDitetapkan),
            AngkaTertulis.Jumlah(realisasi.Terlayani, realisasi.Layanan.Laporan?.Satuan ?? "", keadaan), AngkaTertulis.Rasio(realisasi.Persen, TeksTarget.TanpaPersen(realisasi, keadaan)),
            AngkaTertulis.DuaDesimal(realisasi.Mutu, TeksTarget.TidakDitetapkan), AngkaTertulis.Persen(realisasi.Layanan.Mutu, rekap.Aturan, keadaan),
        ];
    }
}
