using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>The summary before BAB I: what the province's numbers are, what they rest on, the index of every daerah, and what is missing.</summary>
internal static class RingkasanLaporan
{
    private static readonly IReadOnlyList<KolomDokumen> KolomUkuran = [new("Ukuran", 40), new("Nilai", 14, Angka: true), new("Keterangan", 46)];

    private static readonly IReadOnlyList<KolomDokumen> KolomKategori = [new("Kategori", 50), new("Indeks", 25), new("Jumlah kabupaten/kota", 25, Angka: true)];

    private static readonly IReadOnlyList<KolomDokumen> KolomDaerah =
    [
        new("Kabupaten/kota", 19),
        .. Urusan.Semua.Select(u => new KolomDokumen(u.NamaPendek, 9, Angka: true, Tegak: true)),
        new("Indeks", 9, Angka: true, Tegak: true), new("Kategori", 12), new("Peringkat", 6, Angka: true, Tegak: true),
    ];

    public static void Tulis(PenulisDokumen dokumen, Rekap rekap, AgregatProvinsi agregat)
    {
        dokumen.Judul(1, TeksLaporan.Ringkasan);
        dokumen.Paragraf(TeksLaporan.Cakupan(rekap));
        dokumen.Paragraf(TeksLaporan.TigaMacamAngka);
        dokumen.Butir(TeksLaporan.MacamAngka);
        dokumen.Paragraf(new SelDokumen(TeksLaporan.PerhatianAturan(rekap), Tebal: true));
        dokumen.Tabel(
            TeksLaporan.TabelUkuran,
            KolomUkuran,
            LembarRingkasan.Ukuran(rekap, agregat).Select(u => (IReadOnlyList<SelDokumen>)[u.Nama, AngkaTertulis.Persen(u.Persen, rekap.Aturan, u.Tanpa), u.Keterangan]));
        dokumen.Bergaya(GayaDokumen.Subjudul, TeksRingkasan.BelumMasuk);
        dokumen.Butir(Kurang(rekap).DefaultIfEmpty(TeksRingkasan.SemuaMasuk(rekap)));
        dokumen.Bergaya(GayaDokumen.Subjudul, TeksRingkasan.Target(rekap));
        dokumen.Butir([TeksTarget.Kurang(rekap) ?? TeksTarget.SemuaBertarget]);
        dokumen.Tabel(TeksLaporan.TabelKategori, KolomKategori, Kategori(rekap));
        dokumen.Tabel(TeksLaporan.TabelIndeks, KolomDaerah, rekap.Daerah.Select(d => Daerah(d, rekap.Aturan)));
        dokumen.Catatan([.. TeksLaporan.CatatanIndeks(rekap.Aturan)]);
        if (rekap.Daerah.Count > 0)
        {
            dokumen.Grafik(GrafikIndeks.Daerah(rekap));
        }

        dokumen.Grafik(GrafikIndeks.Urusan(rekap, agregat));
        dokumen.Catatan([TeksLaporan.CatatanGrafik]);
        TrenLaporan.Tulis(dokumen, rekap);
    }

    private static IEnumerable<IReadOnlyList<SelDokumen>> Kategori(Rekap rekap)
    {
        var kategori = rekap.Aturan.DaftarKategori;
        for (var i = 0; i < kategori.Count; i++)
        {
            yield return [TeksRingkasan.NamaKategori(kategori[i]), TeksRingkasan.BatasKategori(rekap.Aturan, i), Jumlah(rekap, kategori[i].Nama)];
        }

        yield return [TeksRekap.TanpaKeduanya, "", Jumlah(rekap, null)];
    }

    private static string Jumlah(Rekap rekap, string? kategori) => AngkaTertulis.Bilangan(rekap.Daerah.Count(d => d.Hasil.Capaian.Kategori == kategori));

    private static IReadOnlyList<SelDokumen> Daerah(BarisRekap baris, AturanCapaian aturan)
    {
        var capaian = baris.Hasil.Capaian;
        return
        [
            DaftarWilayah.Ambil(capaian.Wilayah).Nama,
            .. capaian.Urusan.Select(u => (SelDokumen)AngkaTertulis.Persen(u.Indeks, aturan, TeksRekap.TanpaNilai(u.Status))),
            AngkaTertulis.Persen(capaian.Indeks, aturan, TeksRekap.TanpaIndeks),
            capaian.Kategori ?? TeksRekap.TanpaKategori(capaian),
            baris.Peringkat is { } peringkat ? AngkaTertulis.Bilangan(peringkat) : "–",
        ];
    }

    private static IEnumerable<string> Kurang(Rekap rekap)
    {
        CapaianDaerah[] semua = [.. rekap.Daerah.Select(d => d.Hasil.Capaian), rekap.LaporanProvinsi.Capaian];
        return new[] { StatusUrusan.BelumLapor, StatusUrusan.Ditolak }.Where(s => semua.Any(d => d.Urusan.Any(u => u.Status == s))).Select(s => TeksRingkasan.Kurang(s, semua));
    }
}
