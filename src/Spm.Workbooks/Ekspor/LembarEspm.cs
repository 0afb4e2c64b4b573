using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>The sheets of <c>espm-{wilayah}.xlsx</c>, each from <see cref="Rekap.LaporanProvinsi"/> of a rekap of one wilayah.</summary>
internal static class LembarEspm
{
    private static readonly KolomLembar[] KolomLayanan = [new("No", 5, Angka: true), new("Urusan", 18), new("Kode layanan", 13), new("Jenis pelayanan dasar", 66)];

    public static void TulisPenerima(PenulisBuku buku, Rekap rekap, string nama) => Tulis(
        buku,
        rekap,
        nama,
        TeksEspm.LembarPenerima,
        [new("Satuan", 10), new("Jumlah total yang harus dilayani", 15, Angka: true), new("Jumlah yang terlayani", 15, Angka: true), new("Yang belum terlayani", 15, Angka: true), new("%", 11, Angka: true), new("Keterangan", 36)],
        (gaya, baris, urusan, layanan) =>
        {
            var (laporan, tanpa) = (layanan.Laporan, SelLayanan.Keadaan(layanan.Status, urusan.Status));
            gaya.Teks(baris, 5, laporan?.Satuan ?? TeksRekap.Layanan(layanan.Kode).Satuan);
            gaya.Jumlah(baris, 6, laporan?.Harus?.Nilai, tanpa);
            gaya.Jumlah(baris, 7, laporan?.Terlayani?.Nilai, tanpa);
            gaya.Jumlah(baris, 8, Belum(laporan?.Harus, laporan?.Terlayani), tanpa);
            gaya.Persen(baris, 9, layanan.Penerima, tanpa);
            gaya.Teks(baris, 10, SelLayanan.Keterangan(layanan, urusan.Status));
        });

    public static void TulisAnggaran(PenulisBuku buku, Rekap rekap, string nama) => Tulis(
        buku,
        rekap,
        nama,
        TeksEspm.LembarAnggaran,
        [new("Alokasi anggaran (Rp)", 20, Angka: true), new("Realisasi (Rp)", 20, Angka: true), new("Selisih (Rp)", 20, Angka: true), new("%", 11, Angka: true)],
        (gaya, baris, urusan, layanan) =>
        {
            var tanpa = layanan.Status == StatusLayanan.UrusanBelumDiterima ? SelLayanan.Keadaan(layanan.Status, urusan.Status) : TeksEspm.BelumDiisi;
            var (alokasi, realisasi) = (layanan.Laporan?.Anggaran?.Alokasi?.Nilai, layanan.Laporan?.Anggaran?.Realisasi?.Nilai);
            gaya.Jumlah(baris, 5, alokasi, tanpa);
            gaya.Jumlah(baris, 6, realisasi, tanpa);
            gaya.Jumlah(baris, 7, alokasi - realisasi, tanpa);
            gaya.Persen(baris, 8, alokasi > 0 && realisasi is { } r ? Pecahan.Seratus * Pecahan.Dari(r) / Pecahan.Dari(alokasi.Value) : null, alokasi == 0 ? TeksEspm.TanpaAlokasi : tanpa);
        });

    public static void TulisMutu(PenulisBuku buku, Rekap rekap, string nama)
    {
        KolomLembar[] kolom =
        [
            .. KolomLayanan, new("Kode baris", 17), new("Uraian", 46), new("Satuan", 11), new("Jumlah mutu yang harus dipenuhi", 14, Angka: true), new("Jumlah yang terpenuhi", 14, Angka: true),
            new("Yang belum terpenuhi", 14, Angka: true), new("%", 11, Angka: true),
        ];
        var gaya = GayaLembar.Berjudul(buku, rekap, TeksEspm.LembarMutu, TeksEspm.Judul(nama, TeksEspm.LembarMutu), kolom, kolomBeku: 4, TeksEspm.JudulUtama(nama));
        var (baris, nomor) = (GayaLembar.BarisKepala + 1, 0);
        foreach (var urusan in rekap.LaporanProvinsi.Capaian.Urusan)
        {
            foreach (var layanan in urusan.Layanan)
            {
                nomor++;
                var awal = true;
                var tanpa = layanan.Status == StatusLayanan.Dilaporkan ? TeksEspm.BelumDiisi : SelLayanan.Keadaan(layanan.Status, urusan.Status);
                foreach (var (item, terisi) in Baris(layanan, rekap.Periode))
                {
                    Pengenal(gaya, baris, nomor, urusan.Urusan, layanan.Kode, awal);
                    gaya.Teks(baris, 5, item?.Kode ?? "tambahan");
                    gaya.Teks(baris, 6, terisi?.Item ?? item!.Item);
                    gaya.Teks(baris, 7, terisi?.Satuan ?? item!.Satuan);
                    gaya.Jumlah(baris, 8, terisi?.Harus.Nilai, tanpa);
                    gaya.Jumlah(baris, 9, terisi?.Terpenuhi?.Nilai, tanpa);
                    gaya.Jumlah(baris, 10, Belum(terisi?.Harus, terisi?.Terpenuhi), tanpa);
                    gaya.Persen(baris, 11, Persen(terisi, rekap.Aturan), terisi is { Harus.Nilai: 0 } ? TeksRekap.TidakPerlu : tanpa);
                    gaya.SelesaiBaris(baris++, awal);
                    awal = false;
                }
            }
        }

        Akhiri(gaya, baris);
    }

    public static void TulisPermasalahan(PenulisBuku buku, Rekap rekap, string nama)
    {
        KolomLembar[] kolom = [.. KolomLayanan, new("Permasalahan", 55), new("Tindak lanjut (solusi)", 55)];
        var gaya = GayaLembar.Berjudul(buku, rekap, TeksEspm.LembarPermasalahan, TeksEspm.Judul(nama, TeksEspm.LembarPermasalahan), kolom, kolomBeku: 4, TeksEspm.JudulUtama(nama));
        var (baris, nomor) = (GayaLembar.BarisKepala + 1, 0);
        foreach (var urusan in rekap.LaporanProvinsi.Capaian.Urusan)
        {
            var awal = true;
            foreach (var (layanan, kendala) in urusan.Layanan.SelectMany(l => (l.Laporan?.Kendala ?? []).Select(k => (l.Kode, k))))
            {
                Pengenal(gaya, baris, ++nomor, urusan.Urusan, layanan, awal);
                Isian(gaya, baris, 5, kendala.Permasalahan);
                Isian(gaya, baris, 6, kendala.TindakLanjut);
                gaya.SelesaiBaris(baris++, awal);
                awal = false;
            }
        }

        if (nomor == 0)
        {
            gaya.Catatan(baris++, [TeksEspm.PermasalahanKosong]);
        }

        Akhiri(gaya, baris);
    }

    public static void TulisTahapan(PenulisBuku buku, Rekap rekap, string nama)
    {
        KolomLembar[] kolom = [.. KolomLayanan, new("Tahap", 28), new("Status", 20), new("Bukti", 46), new("Catatan", 36)];
        var gaya = GayaLembar.Berjudul(buku, rekap, TeksEspm.LembarTahapan, TeksEspm.Judul(nama, TeksEspm.LembarTahapan), kolom, kolomBeku: 4, TeksEspm.JudulUtama(nama));
        var (baris, nomor) = (GayaLembar.BarisKepala + 1, 0);
        foreach (var urusan in rekap.LaporanProvinsi.Capaian.Urusan)
        {
            foreach (var layanan in urusan.Layanan)
            {
                nomor++;
                foreach (var tahap in NamaTahapan.SemuaTahap)
                {
                    var tahapan = layanan.Laporan?.Tahapan.FirstOrDefault(t => t.Tahap == tahap);
                    var awal = tahap == NamaTahapan.SemuaTahap[0];
                    Pengenal(gaya, baris, nomor, urusan.Urusan, layanan.Kode, awal);
                    gaya.Teks(baris, 5, NamaTahapan.Bernomor(tahap));
                    if (tahapan is null && layanan.Status == StatusLayanan.TidakBerlaku)
                    {
                        gaya.Keadaan(baris, 6, TeksRekap.TidakBerlaku);
                    }
                    else
                    {
                        gaya.Tahap(baris, 6, tahapan?.Status);
                    }

                    gaya.Teks(baris, 7, tahapan?.Bukti ?? "");
                    gaya.Teks(baris, 8, tahapan?.Catatan ?? "");
                    gaya.SelesaiBaris(baris++, awal);
                }
            }
        }

        Akhiri(gaya, baris);
    }

    private static void Tulis(
        PenulisBuku buku, Rekap rekap, string nama, string lembar, IReadOnlyList<KolomLembar> kolom, Action<GayaLembar, int, CapaianUrusan, CapaianLayanan> isi)
    {
        var gaya = GayaLembar.Berjudul(buku, rekap, lembar, TeksEspm.Judul(nama, lembar), [.. KolomLayanan, .. kolom], kolomBeku: 4, TeksEspm.JudulUtama(nama));
        var (baris, nomor) = (GayaLembar.BarisKepala + 1, 0);
        foreach (var urusan in rekap.LaporanProvinsi.Capaian.Urusan)
        {
            var awal = true;
            foreach (var layanan in urusan.Layanan)
            {
                Pengenal(gaya, baris, ++nomor, urusan.Urusan, layanan.Kode, awal);
                isi(gaya, baris, urusan, layanan);
                gaya.SelesaiBaris(baris++, awal);
                awal = false;
            }
        }

        Akhiri(gaya, baris);
    }

    private static void Pengenal(GayaLembar gaya, int baris, int nomor, Urusan urusan, KodeLayanan layanan, bool awal)
    {
        gaya.Jumlah(baris, 1, nomor, "");
        gaya.Teks(baris, 2, urusan.NamaPendek, tebal: awal);
        gaya.Teks(baris, 3, layanan.ToString());
        gaya.Teks(baris, 4, TeksRekap.Layanan(layanan).Nama);
    }

    private static void Isian(GayaLembar gaya, int baris, int kolom, string? teks)
    {
        if (teks is null)
        {
            gaya.Keadaan(baris, kolom, TeksEspm.BelumDiisi);
        }
        else
        {
            gaya.Teks(baris, kolom, teks);
        }
    }

    private static void Akhiri(GayaLembar gaya, int baris)
    {
        gaya.Catatan(baris + 1, TeksEspm.Catatan);
        gaya.Selesai();
    }

    // The prescribed rows in the order of the catalogue, filled in or not, then the daerah's own.
    private static IEnumerable<(ItemMutu? Item, BarisMutu? Terisi)> Baris(CapaianLayanan layanan, Periode periode)
    {
        var terisi = layanan.Laporan?.Mutu ?? [];
        return
        [
            .. TeksRekap.Layanan(layanan.Kode, periode).Mutu.Select(item => ((ItemMutu?)item, terisi.FirstOrDefault(t => t.Kode == item.Kode))),
            .. terisi.Where(t => t.Kode is null).Select(t => ((ItemMutu?)null, (BarisMutu?)t)),
        ];
    }

    private static decimal? Belum(Angka? harus, Angka? terpenuhi) => harus is null || terpenuhi is null ? null : Math.Max(0, harus.Nilai - terpenuhi.Nilai);

    private static Pecahan? Persen(BarisMutu? baris, AturanCapaian aturan) => baris is { Harus.Nilai: > 0, Terpenuhi: { } terpenuhi }
        ? Pecahan.Terkecil(aturan.BatasAtas, Pecahan.Seratus * Pecahan.Dari(terpenuhi.Nilai) / Pecahan.Dari(baris.Harus.Nilai))
        : null;
}
