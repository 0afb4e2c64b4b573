using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>Stages, personnel and asesmen of one urusan in BAB II: what the reports say, and where they say nothing a place to fill in.</summary>
internal sealed class PendukungUrusan(PenulisDokumen dokumen, Rekap rekap, Urusan urusan)
{
    private const int KelompokDisebut = 30;

    private static readonly IReadOnlyList<KolomDokumen> KolomPersonil =
    [
        new("Jabatan atau kualifikasi", 40), new("Satuan", 10), new("Daerah", 10, Angka: true), new("Kebutuhan", 14, Angka: true), new("Tersedia", 14, Angka: true), new("Baris tanpa jumlah", 12, Angka: true),
    ];

    private static readonly IReadOnlyList<KolomDokumen> KolomAsesmen =
    [
        new("Jenis pelayanan dasar", 28), new("Jenjang", 12), new("Kemampuan", 14), new("▲ Meningkat", 12, Angka: true), new("= Tetap", 10, Angka: true), new("▼ Menurun", 12, Angka: true),
        new("Belum dapat dibandingkan", 14, Angka: true),
    ];

    private static readonly IReadOnlyList<KolomDokumen> KolomAsesmenSendiri =
        [new("Jenis pelayanan dasar", 28), new("Jenjang", 12), new("Kemampuan", 14), new("Nilai", 12, Angka: true), new("Dua tahun sebelumnya", 14, Angka: true), new("Arah", 20)];

    private readonly CapaianLayanan[] _daerah = [.. rekap.Daerah.SelectMany(d => Layanan(d.Hasil, urusan))];
    private readonly CapaianLayanan[] _provinsi = [.. Layanan(rekap.LaporanProvinsi, urusan)];

    /// <summary>Writes how far the stages are.</summary>
    public void TulisTahapan() => dokumen.Paragraf(TeksPendukung.Tahapan(urusan, _daerah, _provinsi));

    /// <summary>Writes literasi and numerasi; nothing outside pendidikan.</summary>
    public void TulisAsesmen()
    {
        if (urusan != Urusan.Pendidikan)
        {
            return;
        }

        var melapor = rekap.Daerah.Count(d => Layanan(d.Hasil, urusan).Any(l => l.Laporan is { Asesmen.Count: > 0 }));
        var sendiri = (from l in _provinsi from a in l.Laporan?.Asesmen ?? [] select (l.Kode, Asesmen: a)).ToList();
        if (melapor == 0 && sendiri.Count == 0)
        {
            dokumen.Paragraf(TeksPendukung.AsesmenKosong);
            return;
        }

        dokumen.Paragraf(TeksPendukung.Asesmen(melapor, rekap.Daerah.Count));
        if (melapor > 0)
        {
            dokumen.Tabel(TeksPendukung.TabelAsesmen(rekap.Periode), KolomAsesmen, JumlahAsesmen.Susun(rekap.Daerah.Select(d => d.Hasil.Capaian)).Select(j => (IReadOnlyList<SelDokumen>)
            [
                TeksRekap.Layanan(j.Layanan).Nama, j.Jenjang, j.Kemampuan.ToString(), AngkaTertulis.Bilangan(j.Naik), AngkaTertulis.Bilangan(j.Tetap), AngkaTertulis.Bilangan(j.Turun),
                AngkaTertulis.Bilangan(j.TanpaPembanding),
            ]));
        }

        if (sendiri.Count > 0)
        {
            dokumen.Tabel(TeksPendukung.TabelAsesmenProvinsi(rekap.Periode), KolomAsesmenSendiri, sendiri.Select(s => (IReadOnlyList<SelDokumen>)
            [
                TeksRekap.Layanan(s.Kode).Nama, s.Asesmen.Jenjang, s.Asesmen.Kemampuan.ToString(), AngkaTertulis.DuaDesimal(s.Asesmen.Nilai?.Nilai, TeksRekap.TanpaAngka),
                AngkaTertulis.DuaDesimal(s.Asesmen.DuaTahunLalu?.Nilai, TeksRekap.TanpaAngka), TeksTahapan.Arah(s.Asesmen.Bandingkan()),
            ]));
        }

        dokumen.Catatan([TeksPendukung.CatatanAsesmen]);
    }

    /// <summary>Writes the personnel, and a place to fill in where not all have reported it.</summary>
    public void TulisPersonil()
    {
        var tanpa = rekap.Daerah.Where(d => !Ada(Layanan(d.Hasil, urusan))).Select(d => DaftarWilayah.Ambil(d.Hasil.Capaian.Wilayah).Nama).ToList();
        var (melapor, provinsi) = (rekap.Daerah.Count - tanpa.Count, Ada(_provinsi));
        if (melapor > 0 || provinsi)
        {
            dokumen.Paragraf(TeksPendukung.Personil(urusan, melapor, rekap.Daerah.Count, provinsi));
            TulisTabel(TeksPendukung.TabelPersonil(urusan), rekap.Daerah.Select(d => d.Hasil));
            TulisTabel(TeksPendukung.TabelPersonilProvinsi(urusan), [rekap.LaporanProvinsi]);
            dokumen.Catatan([TeksPendukung.CatatanPersonil]);
        }

        if (!provinsi)
        {
            tanpa.Add("pemerintah provinsi");
        }

        if (tanpa.Count > 0)
        {
            dokumen.Isian(TeksPendukung.IsianPersonil(urusan, tanpa, semua: melapor == 0 && !provinsi));
        }
    }

    private void TulisTabel(string judul, IEnumerable<HasilDaerah> daerah)
    {
        var kelompok = KelompokPersonil.Susun(daerah, urusan);
        if (kelompok.Count == 0)
        {
            return;
        }

        dokumen.Tabel(judul, KolomPersonil, kelompok.Take(KelompokDisebut).Select(k => (IReadOnlyList<SelDokumen>)
        [
            k.Kualifikasi, k.Satuan, AngkaTertulis.Bilangan(k.Wilayah), AngkaTertulis.Jumlah(k.Kebutuhan, TeksPendukung.TanpaJumlah), AngkaTertulis.Jumlah(k.Tersedia, TeksPendukung.TanpaJumlah),
            AngkaTertulis.Bilangan(k.TanpaJumlah),
        ]));
        if (kelompok.Count > KelompokDisebut)
        {
            dokumen.Paragraf(TeksPendukung.PersonilLainnya(kelompok.Count - KelompokDisebut));
        }
    }

    private static bool Ada(IEnumerable<CapaianLayanan> layanan) => layanan.Any(l => l.Laporan is { Personil.Count: > 0 });

    private static IReadOnlyList<CapaianLayanan> Layanan(HasilDaerah hasil, Urusan urusan) => hasil.Capaian.Urusan.Single(u => u.Urusan == urusan).Layanan;
}
