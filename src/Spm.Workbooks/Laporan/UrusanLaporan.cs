using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>One urusan of BAB II.</summary>
internal sealed class UrusanLaporan(PenulisDokumen dokumen, Rekap rekap, AgregatProvinsi agregat, Urusan urusan)
{
    private static readonly IReadOnlyList<KolomDokumen> KolomPelayanan = [new("Kode", 11), new("Jenis pelayanan dasar", 36), new("Penerima", 30), new("Standar teknis", 23)];

    private static readonly IReadOnlyList<KolomDokumen> KolomTarget =
    [
        new("Kode", 11), new("Jenis pelayanan dasar", 36), new("Satuan", 10), new("Harus dilayani (jumlah)", 16, Angka: true),
        new("Daerah melapor", 9, Angka: true), new("Tidak berlaku", 9, Angka: true), new("Belum", 9, Angka: true),
    ];

    private static readonly IReadOnlyList<KolomDokumen> KolomRealisasi =
    [
        new("Kode", 11), new("Jenis pelayanan dasar", 30), new("Harus dilayani (jumlah)", 14, Angka: true), new("Terlayani (jumlah)", 14, Angka: true),
        new("P dari jumlah (%)", 10, Angka: true), new("Keterangan", 21),
    ];

    private static readonly IReadOnlyList<KolomDokumen> KolomSendiri =
    [
        new("Kode", 10), new("Jenis pelayanan dasar", 23), new("Harus dilayani", 12, Angka: true), new("Terlayani", 12, Angka: true),
        new("P (%)", 8, Angka: true), new("M (%)", 8, Angka: true), new("IP", 8, Angka: true), new("Keterangan", 19),
    ];

    private static readonly IReadOnlyList<KolomDokumen> KolomDaerah =
    [
        new("Kabupaten/kota", 28), new("Status laporan", 18), new("Indeks urusan", 15, Angka: true), new("Layanan dilaporkan", 13, Angka: true),
        new("Tidak berlaku", 13, Angka: true), new("Belum dilaporkan", 13, Angka: true),
    ];

    private static readonly IReadOnlyList<KolomDokumen> KolomAnggaran =
    [
        new("Daerah", 25), new("Alokasi (Rp)", 20, Angka: true), new("dari layanan", 9), new("Realisasi (Rp)", 20, Angka: true), new("dari layanan", 9),
        new("Serapan (%)", 17, Angka: true),
    ];

    private readonly CapaianUrusan[] _daerah = [.. rekap.Daerah.Select(d => Milik(d.Hasil.Capaian, urusan))];
    private readonly CapaianUrusan _provinsi = Milik(rekap.LaporanProvinsi.Capaian, urusan);
    private readonly PendukungUrusan _pendukung = new(dokumen, rekap, urusan);
    private readonly AgregatLayanan[] _jumlah = [.. agregat.Layanan.Where(l => TeksRekap.Layanan(l.Kode).Urusan == urusan)];

    /// <summary>Writes it.</summary>
    /// <param name="huruf">Letter of its heading.</param>
    public void Tulis(char huruf)
    {
        dokumen.Judul(2, TeksLaporan.JudulUrusan(huruf, urusan));
        dokumen.Judul(3, "1. Jenis pelayanan dasar");
        TulisPelayanan(Tingkat.KabKota, TeksLaporan.TabelPelayananKabKota(urusan));
        TulisPelayanan(Tingkat.Provinsi, TeksLaporan.TabelPelayananProvinsi(urusan));
        dokumen.Judul(3, "2. Target");
        TulisTarget();
        dokumen.Judul(3, "3. Realisasi");
        TulisRealisasi();
        _pendukung.TulisAsesmen();
        _pendukung.TulisTahapan();
        dokumen.Judul(3, "4. Alokasi anggaran");
        TulisAnggaran();
        dokumen.Judul(3, "5. Dukungan personil");
        _pendukung.TulisPersonil();
        dokumen.Judul(3, "6. Permasalahan dan solusi");
        TulisPermasalahan();
    }

    private static CapaianUrusan Milik(CapaianDaerah capaian, Urusan urusan) => capaian.Urusan.Single(u => u.Urusan == urusan);

    private void TulisPelayanan(Tingkat tingkat, string judul) => dokumen.Tabel(
        judul, KolomPelayanan, Katalog.Layanan(tingkat, urusan, rekap.Periode).Select(l => (IReadOnlyList<SelDokumen>)[l.Kode.ToString(), l.Nama, l.Penerima, l.Regulasi]));

    private void TulisTarget()
    {
        dokumen.Paragraf(TeksLaporan.Target);
        dokumen.Tabel(TeksLaporan.TabelTarget(urusan), KolomTarget, _jumlah.Select(j => (IReadOnlyList<SelDokumen>)
        [
            j.Kode.ToString(), TeksRekap.Layanan(j.Kode).Nama, Satuan(j), AngkaTertulis.Jumlah(j.Harus, TeksAgregat.TanpaJumlah(j)),
            AngkaTertulis.Bilangan(j.Dilaporkan), AngkaTertulis.Bilangan(j.TidakBerlaku), AngkaTertulis.Bilangan(j.Belum),
        ]));
        dokumen.Paragraf(TeksLaporan.TargetProvinsi);
        new TargetLaporan(dokumen, rekap, urusan).Tulis();
    }

    private void TulisRealisasi()
    {
        dokumen.Paragraf(TeksLaporan.Penerimaan(_daerah, rekap));
        dokumen.Paragraf(TeksLaporan.RerataUrusan(urusan, agregat.Urusan.Single(u => u.Urusan == urusan).Rerata, rekap.Aturan));
        dokumen.Tabel(TeksLaporan.TabelRealisasi(urusan), KolomRealisasi, _jumlah.Select(j => (IReadOnlyList<SelDokumen>)
        [
            j.Kode.ToString(), TeksRekap.Layanan(j.Kode).Nama, AngkaTertulis.Jumlah(j.Harus, TeksAgregat.TanpaJumlah(j)), AngkaTertulis.Jumlah(j.Terlayani, TeksAgregat.TanpaJumlah(j)),
            AngkaTertulis.Persen(j.Penerima, rekap.Aturan, TeksAgregat.TanpaJumlah(j)), TeksAgregat.Keterangan(j),
        ]));
        dokumen.Tabel(TeksLaporan.TabelDaerah(urusan), KolomDaerah, rekap.Daerah.Zip(_daerah, (d, u) => (IReadOnlyList<SelDokumen>)
        [
            DaftarWilayah.Ambil(d.Hasil.Capaian.Wilayah).Nama, TeksRekap.Status(u.Status), AngkaTertulis.Persen(u.Indeks, rekap.Aturan, TeksRekap.TanpaNilai(u.Status)),
            Banyak(u, StatusLayanan.Dilaporkan), Banyak(u, StatusLayanan.TidakBerlaku), Banyak(u, StatusLayanan.BelumDilaporkan, StatusLayanan.UrusanBelumDiterima),
        ]));
        dokumen.Paragraf(TeksLaporan.RealisasiProvinsi(_provinsi, rekap));
        dokumen.Tabel(TeksLaporan.TabelSendiri(urusan), KolomSendiri, _provinsi.Layanan.Select(Sendiri));
        dokumen.Catatan([TeksLaporan.CatatanLayanan(rekap.Aturan)]);
    }

    private IReadOnlyList<SelDokumen> Sendiri(CapaianLayanan layanan)
    {
        var keadaan = SelLayanan.Keadaan(layanan.Status, _provinsi.Status);
        return
        [
            layanan.Kode.ToString(), TeksRekap.Layanan(layanan.Kode).Nama,
            AngkaTertulis.Jumlah(layanan.Laporan?.Harus?.Nilai, keadaan), AngkaTertulis.Jumlah(layanan.Laporan?.Terlayani?.Nilai, keadaan),
            AngkaTertulis.Persen(layanan.Penerima, rekap.Aturan, keadaan), AngkaTertulis.Persen(layanan.Mutu, rekap.Aturan, SelLayanan.TanpaMutu(layanan, _provinsi.Status)),
            AngkaTertulis.Persen(layanan.Indeks, rekap.Aturan, keadaan),
            SelLayanan.Keterangan(layanan, _provinsi.Status),
        ];
    }

    private void TulisAnggaran()
    {
        dokumen.Tabel(
            TeksLaporan.TabelAnggaran(urusan),
            KolomAnggaran,
            [
                .. rekap.Daerah.Zip(_daerah, (d, u) => Anggaran(DaftarWilayah.Ambil(d.Hasil.Capaian.Wilayah).Nama, u.Layanan, TeksAnggaran.TanpaJumlah(u), tebal: false)),
                Anggaran(TeksAnggaran.SemuaDaerah, _daerah.SelectMany(u => u.Layanan), TeksRekap.BelumDilaporkan, tebal: true),
            ]);
        dokumen.Tabel(TeksLaporan.TabelAnggaranProvinsi(urusan), KolomAnggaran, [Anggaran(TeksRekap.LaporanSendiri, _provinsi.Layanan, TeksAnggaran.TanpaJumlah(_provinsi), tebal: false)]);
        dokumen.Catatan([TeksLaporan.CatatanAnggaran]);
    }

    private static IReadOnlyList<SelDokumen> Anggaran(string nama, IEnumerable<CapaianLayanan> layanan, string tanpa, bool tebal)
    {
        var jumlah = JumlahAnggaran.Dari(layanan);
        return
        [
            new(nama, tebal),
            new(AngkaTertulis.Jumlah(jumlah.Alokasi, tanpa), tebal), TeksAnggaran.Dari(jumlah.DenganAlokasi, jumlah),
            new(AngkaTertulis.Jumlah(jumlah.Realisasi, tanpa), tebal), TeksAnggaran.Dari(jumlah.DenganRealisasi, jumlah),
            new(AngkaTertulis.Rasio(jumlah.Serapan, jumlah.DenganKeduanya > 0 ? TeksAnggaran.TanpaAlokasi : tanpa), tebal),
        ];
    }

    private void TulisPermasalahan()
    {
        foreach (var kalimat in KalimatKendala.DariAngka(_jumlah, rekap.Aturan))
        {
            dokumen.Paragraf(kalimat);
        }

        var kelompok = KelompokKendala.Susun([.. _daerah.Zip(rekap.Daerah, (u, d) => (d.Hasil.Capaian.Wilayah, u)), (rekap.Provinsi, _provinsi)]);
        dokumen.Paragraf(KalimatKendala.Jumlah(urusan, kelompok));
        foreach (var layanan in kelompok.GroupBy(k => k.Layanan))
        {
            dokumen.Bergaya(GayaDokumen.Subjudul, KalimatKendala.Layanan(layanan.Key, [.. layanan]));
            dokumen.Butir(KalimatKendala.Butir([.. layanan]));
        }
    }

    private static string Satuan(AgregatLayanan jumlah) => jumlah.Satuan.Count switch
    {
        0 => TeksRekap.Layanan(jumlah.Kode).Satuan,
        1 => jumlah.Satuan[0].Nama,
        _ => string.Join(", ", jumlah.Satuan.Select(s => s.Nama)),
    };

    private static string Banyak(CapaianUrusan capaian, params StatusLayanan[] status) => AngkaTertulis.Bilangan(capaian.Layanan.Count(l => status.Contains(l.Status)));
}
