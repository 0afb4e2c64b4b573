namespace Spm.Domain.Tests;

public class PenyusunAsalTests
{
    private const string VersiAturan = " (SPM 80/20 Permendagri 59/2021, versi 2021.1)";

    private static readonly KodeWilayah Pandeglang = KodeWilayah.Parse("36.01");

    [Fact]
    public void Every_service_has_a_row_for_each_block_with_version_file_and_cells()
    {
        var baris = Susun(Lapor("K-PR-01", "A Penerima!G2", "A Penerima!H2") with
        {
            Mutu = [Mutu("K-PR-01.B.1", 10, 5, "B Mutu!E2", "B Mutu!F2"), Mutu("K-PR-01.B.2", 10, 5, "B Mutu!E3", "B Mutu!F3"), Mutu("K-PR-01.B.3", 0, null, "B Mutu!E4", null)],
            Anggaran = new Anggaran(new Angka(9, "C Anggaran!C2"), new Angka(8, "C Anggaran!D2")),
        });

        Assert.Equal(
            [
                ("36.01/K-PR-01/A", "A Penerima", "A Penerima!G2;A Penerima!H2"),
                ("36.01/K-PR-01/B", "B Mutu", "B Mutu!E2:F3;B Mutu!E4"),
                ("36.01/K-PR-01/C", "C Anggaran", "C Anggaran!C2;C Anggaran!D2"),
                ("36.01/K-PR-01/IP", "A Penerima;B Mutu", "A Penerima!G2;A Penerima!H2;B Mutu!E2:F3;B Mutu!E4"),
                ("36.01/K-PR-01/T", "", ""),
            ],
            Layanan(baris, "K-PR-01").Select(b => (b.Id.ToString(), b.Lembar, RentangAsal.Tulis(b.Sel))));
        Assert.All(Layanan(baris, "K-PR-01").SkipLast(1), b => Assert.Equal((Urusan.PerumahanRakyat, 1, "K-PR-01.xlsx"), (b.Urusan, b.Sumber!.Versi, b.Sumber.Berkas)));
        Assert.All(baris.Where(b => b.Id.Blok != BlokAsal.Target), b => Assert.EndsWith(VersiAturan, b.Aturan, StringComparison.Ordinal));
    }

    [Fact]
    public void Stages_personnel_and_asesmen_have_rows_where_they_are_reported_and_in_the_order_of_their_names()
    {
        var hasil = Lapor("K-PR-01", "A Penerima!G2", "A Penerima!H2") with
        {
            Tahapan = [new(Tahap.PengumpulanData, StatusTahap.Selesai, null, null, "Tahapan!D6:F6"), new(Tahap.Pelaksanaan, null, null, "Catatan", "Tahapan!D9:F9")],
            Personil = [new("Guru", "Orang", null, null, null, Bersama: false, "Personil!A2:F2")],
            Asesmen = [new("SD", KemampuanAsesmen.Literasi, new Angka(61, "Asesmen!E2"), null), new("SMP", KemampuanAsesmen.Literasi, new Angka(61, "Asesmen!E4"), new Angka(60, "Asesmen!F4"))],
        };

        Assert.Equal(
            [
                ("36.01/K-PR-01/Tahapan", "Tahapan!D6:F6;Tahapan!D9:F9"),
                ("36.01/K-PR-01/Personil", "Personil!A2:F2"),
                ("36.01/K-PR-01/Asesmen", "Asesmen!E2;Asesmen!E4:F4"),
            ],
            Layanan(Susun(hasil), "K-PR-01").Skip(5).Select(b => (b.Id.ToString(), RentangAsal.Tulis(b.Sel))));
    }

    [Fact]
    public void Neighbouring_cells_of_blocks_of_many_rows_are_ranges_whatever_their_order()
    {
        TahapanLayanan[] tahapan = [.. Enumerable.Range(2, 4).Select(b => new TahapanLayanan((Tahap)(b - 2), StatusTahap.Selesai, null, null, $"Tahapan!D{b}:F{b}"))];
        var hasil = Lapor("K-PR-01", "A Penerima!G2", "A Penerima!H2") with
        {
            Kendala = [new Kendala("b", null, "Kendala!A3:C3"), new Kendala("a", null, "Kendala!A2:C2")],
            Tahapan = [.. tahapan.Reverse()],
            Personil = [new("Guru", "Orang", null, null, null, Bersama: false, "Personil!A2:F2"), new("Bidan", "Orang", null, null, null, Bersama: false, "Personil!A3:F3")],
            Asesmen = [.. Enumerable.Range(2, 6).Select(b => new Asesmen("SD", KemampuanAsesmen.Literasi, new Angka(61, $"Asesmen!E{b}"), new Angka(60, $"Asesmen!F{b}")))],
        };

        Assert.Equal(
            ["Kendala!A2:C3", "Tahapan!D2:F5", "Personil!A2:F3", "Asesmen!E2:F7"],
            Layanan(Susun(hasil), "K-PR-01").Skip(5).Select(b => RentangAsal.Tulis(b.Sel)));
    }

    [Fact]
    public void The_rules_say_which_cell_is_which_and_how_the_index_comes_from_them()
    {
        var baris = Layanan(Susun(Lapor("K-PR-01", "A Penerima!G2", "A Penerima!H2") with { Mutu = [Mutu("K-PR-01.B.1", 10, 5, "B Mutu!E2", "B Mutu!F2"), Mutu("K-PR-01.B.3", 0, null, "B Mutu!E4", null)] }), "K-PR-01");

        Assert.Equal($"Harus dilayani = A Penerima!G2; terlayani = A Penerima!H2; satuan Orang, kumulatif sejak Januari.{VersiAturan}", baris[0].Aturan);
        Assert.Equal(
            $"Jumlah harus dipenuhi dan jumlah terpenuhi 1 baris terisi dan 1 baris baku kosong yang dihitung 0 (K-PR-01.B.2); 1 baris tanpa kebutuhan tidak dihitung.{VersiAturan}",
            baris[1].Aturan);
        Assert.Equal($"Anggaran belum diisi; tidak dihitung dalam indeks.{VersiAturan}", baris[2].Aturan);
        Assert.Equal(
            "P = terlayani dibagi harus dilayani, dikali 100, paling tinggi 100. M = rata-rata persentase (paling tinggi 100 per baris) 1 baris terisi dan 1 baris baku kosong yang dihitung 0 " +
            $"(K-PR-01.B.2); 1 baris tanpa kebutuhan tidak dihitung. IP = 80% P + 20% M.{VersiAturan}",
            baris[3].Aturan);
    }

    [Fact]
    public void Figures_added_up_over_sheets_keep_their_ranges_figure_by_figure()
    {
        var a = Layanan(Susun(Lapor("K-PR-01", "PKM A!E7:M7;PKM B!E7:F7", "PKM A!E8:M8")), "K-PR-01")[0];

        Assert.Equal(("PKM A;PKM B", "PKM A!E7:M7;PKM B!E7:F7;PKM A!E8:M8"), (a.Lembar, RentangAsal.Tulis(a.Sel)));
        Assert.StartsWith("Harus dilayani = jumlah 2 rentang pertama pada kolom Sel; terlayani = jumlah 1 rentang berikutnya;", a.Aturan, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_that_holds_both_figures_is_named_once()
    {
        var a = Layanan(Susun(Lapor("K-PR-01", "'e-SPM; cetak'!E7", "'e-SPM; cetak'!E7")), "K-PR-01")[0];

        Assert.Equal(("'e-SPM; cetak'", "'e-SPM; cetak'!E7"), (a.Lembar, RentangAsal.Tulis(a.Sel)));
        Assert.StartsWith("Harus dilayani dan terlayani = 'e-SPM; cetak'!E7, ditulis terlayani/harus dilayani;", a.Aturan, StringComparison.Ordinal);
    }

    [Fact]
    public void A_service_that_does_not_apply_leads_to_its_reason()
    {
        var laporan = LaporanUji.TidakBerlaku("K-PR-01") with { AsalAlasan = "A Penerima!F2" };
        var baris = Layanan(Susun(laporan), "K-PR-01");

        Assert.Equal(["A Penerima!F2", "", "", "", ""], baris.Select(b => RentangAsal.Tulis(b.Sel)));
        Assert.Equal($"Tidak berlaku, alasan pada A Penerima!F2. Tidak ikut dihitung.{VersiAturan}", baris[0].Aturan);
        Assert.StartsWith("Tidak berlaku: tanpa P, M, dan IP", baris[3].Aturan, StringComparison.Ordinal);
        Assert.Equal(
            "A Penerima!G2;A Penerima!F2",
            RentangAsal.Tulis(Layanan(Susun(laporan with { Harus = new Angka(0, "A Penerima!G2") }), "K-PR-01")[0].Sel));
    }

    [Fact]
    public void What_is_not_reported_says_why_and_names_no_cell()
    {
        var hasil = Hasil(
            LaporanUji.Keadaan(Urusan.PerumahanRakyat, Lapor("K-PR-02", null, null)),
            LaporanUji.Keadaan(Urusan.Sosial, StatusUrusan.Ditolak));
        var baris = PenyusunAsal.Susun(hasil, AturanCapaian.Permendagri59);

        Assert.All(
            new[]
            {
                ("K-PR-01", "Belum dilaporkan: tidak ada berkas"), ("K-PR-02", "Belum dilaporkan: berkas tidak mengisi"),
                ("K-SOS-01", "Berkas urusan ini ditolak"), ("K-TRA-01", "Laporan urusan ini belum diterima"),
            },
            harapan => Assert.StartsWith(harapan.Item2, Layanan(baris, harapan.Item1)[0].Aturan, StringComparison.Ordinal));
        Assert.All(baris, b => Assert.Empty(b.Sel));
        Assert.Equal(["K-PR-02"], baris.Where(b => b.Sumber is not null).Select(b => b.Id.Layanan.ToString()).Distinct());
        Assert.Equal(29 * 5, baris.Count);
    }

    [Fact]
    public void What_was_withdrawn_or_rejected_names_its_file()
    {
        var diterima = new DateTimeOffset(2026, 1, 10, 8, 0, 0, TimeSpan.FromHours(7));
        var ditarik = new BerkasGugur { Layanan = KodeLayanan.Parse("K-TRA-01"), Versi = 1, Berkas = "2025-TW4/36.01/trantibumlinmas/laporan.xlsx", Diterima = diterima, Ditarik = diterima.AddDays(7), Oleh = "Biro" };
        var hasil = Hasil(LaporanUji.Keadaan(Urusan.PerumahanRakyat, Lapor("K-PR-02", null, null)), LaporanUji.Keadaan(Urusan.Sosial, StatusUrusan.Ditolak)) with
        {
            Gugur =
            [
                ditarik with { Layanan = KodeLayanan.Parse("K-PR-01") }, ditarik,
                new BerkasGugur { Layanan = KodeLayanan.Parse("K-SOS-01"), Versi = 3, Berkas = "2025-TW4/36.01/sosial/b.xlsx", Diterima = diterima },
            ],
        };
        var baris = PenyusunAsal.Susun(hasil, AturanCapaian.Permendagri59);

        const string Ditarik = "Laporan ditarik, tidak ada versi lain yang berlaku (ditarik: versi 1, 2025-TW4/36.01/trantibumlinmas/laporan.xlsx, 17 Januari 2026, oleh Biro).";
        Assert.Equal($"{Ditarik} Layanan dihitung 0 dalam indeks urusan.{VersiAturan}", Layanan(baris, "K-PR-01")[0].Aturan);
        Assert.Equal($"{Ditarik} Urusan dihitung 0 dalam indeks daerah.{VersiAturan}", Layanan(baris, "K-TRA-01")[3].Aturan);
        Assert.Equal(
            $"Berkas urusan ini ditolak dan tidak ada laporan yang berlaku (ditolak: versi 3, 2025-TW4/36.01/sosial/b.xlsx, diterima 10 Januari 2026); urusan dihitung 0 dalam indeks daerah.{VersiAturan}",
            Layanan(baris, "K-SOS-01")[1].Aturan);
    }

    [Fact]
    public void Obstacles_have_a_row_only_where_there_are_some()
    {
        var baris = Layanan(Susun(Lapor("K-PR-01", "A Penerima!G2", "A Penerima!H2") with { Kendala = [new Kendala("a", null, "Kendala!A2:C2"), new Kendala("b", null, "Kendala!A5:C5")] }), "K-PR-01");

        Assert.Equal(("36.01/K-PR-01/Kendala", "Kendala!A2:C2;Kendala!A5:C5"), (baris[5].Id.ToString(), RentangAsal.Tulis(baris[5].Sel)));
        Assert.Equal(6, baris.Count);
    }

    [Fact]
    public void A_target_leads_to_its_document_whether_or_not_the_service_is_reported()
    {
        var sumber = new SumberLayanan { Wilayah = Pandeglang, Layanan = KodeLayanan.Parse("K-PR-02"), Versi = 3, Diterima = default, Sha256 = "cd", Berkas = "2025-RAD/36.01/target.xlsx" };
        var target = new TargetLayanan { Layanan = sumber.Layanan, Tahun = 2025, Satuan = "Orang", Jumlah = new Angka(7, "Target!E9"), Mutu = new Angka(90, "Target!F9") };
        var baris = PenyusunAsal.Susun(Hasil() with { Target = [new TargetBerlaku(target, sumber, "Keputusan Nomor 5")] }, AturanCapaian.Permendagri59);

        var ada = Assert.Single(baris, b => b.Sumber is not null);
        Assert.Equal(("36.01/K-PR-02/T", "Target", "Target!E9;Target!F9", sumber), (ada.Id.ToString(), ada.Lembar, RentangAsal.Tulis(ada.Sel), ada.Sumber));
        Assert.Equal("Target jumlah = Target!E9; target mutu = Target!F9; tahun 2025, satuan Orang. Dasar hukum: Keputusan Nomor 5. Tidak dihitung dalam indeks.", ada.Aturan);
        Assert.StartsWith("Tidak ada rencana aksi", Layanan(baris, "K-PR-01")[^1].Aturan, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_alone_come_in_the_order_of_the_rows()
    {
        var hasil = Hasil(LaporanUji.Keadaan(Urusan.PerumahanRakyat, Lapor("K-PR-02", "A!A1", "A!A2") with { Kendala = [new Kendala("a", null, "Kendala!A2:C2")] }));

        Assert.Equal(PenyusunAsal.Susun(hasil, AturanCapaian.Permendagri59).Select(b => b.Id), PenyusunAsal.DaftarId(hasil));
    }

    [Fact]
    public void Services_of_one_urusan_from_several_files_each_keep_their_own()
    {
        var hasil = Hasil(LaporanUji.Keadaan(Urusan.PerumahanRakyat, Lapor("K-PR-01", "A Penerima!G2", "A Penerima!H2"), Lapor("K-PR-02", "Lain!C3", "Lain!D3")));
        var baris = PenyusunAsal.Susun(hasil, AturanCapaian.Permendagri59);

        Assert.Equal(("K-PR-01.xlsx", "K-PR-02.xlsx"), (Layanan(baris, "K-PR-01")[3].Sumber!.Berkas, Layanan(baris, "K-PR-02")[3].Sumber!.Berkas));
    }

    [Fact]
    public void A_rekap_lists_the_province_first_and_every_name_once()
    {
        var periode = new Periode(2025, 4);
        var banten = KodeWilayah.Parse("36");
        var aturan = AturanCapaian.Permendagri59;
        var provinsi = new HasilDaerah(aturan.Hitung(LaporanUji.Triwulan, banten, []), [], Contoh: false);
        HasilDaerah[] daerah = [.. DaftarWilayah.DaerahPelapor(banten).Select(w => new HasilDaerah(aturan.Hitung(LaporanUji.Triwulan, w.Kode, []), [], Contoh: false))];

        var baris = PenyusunAsal.Susun(PenyusunRekap.Susun(periode, banten, aturan, KalenderTenggat.Bawaan.Untuk(periode, banten), daerah, provinsi));

        Assert.Equal(((8 * 29) + 14) * 5, baris.Select(b => b.Id).Distinct().Count());
        Assert.Equal(baris.Count, baris.Select(b => b.Id).Distinct().Count());
        Assert.Equal(baris.Select(b => b.Id.Wilayah).Order(), baris.Select(b => b.Id.Wilayah));
        Assert.Equal(banten, baris[0].Id.Wilayah);
    }

    [Theory]
    [InlineData(32_767)]
    [InlineData(2_000)]
    [InlineData(25)]
    public void The_list_of_cells_is_cut_between_ranges_where_a_cell_cannot_hold_it(int terpanjang)
    {
        // Every other column and row, so that nothing can be condensed.
        RentangAsal[] sel = [.. Enumerable.Range(0, 4_000).Select(i => RentangAsal.Satu("Puskesmas", 1 + (2 * (i / 20)), 1 + (2 * (i % 20))))];
        var baris = Layanan(Susun(Lapor("K-PR-01", "A!A1", "A!A2")), "K-PR-01")[0] with { Sel = sel };

        var teks = baris.TeksSel(terpanjang);

        Assert.InRange(teks.Length, terpanjang - 20, terpanjang);
        Assert.EndsWith(";…", teks, StringComparison.Ordinal);
        Assert.True(RentangAsal.TryBaca(teks[..^2], out var terbaca));
        Assert.Equal(sel.Take(terbaca.Count), terbaca);
    }

    [Fact]
    public void A_list_that_is_too_long_is_condensed_before_it_is_cut()
    {
        var baris = Layanan(Susun(Lapor("K-PR-01", "A!A1", "A!A2")), "K-PR-01")[0] with { Sel = [.. Enumerable.Range(1, 5_000).Select(i => RentangAsal.Satu("Lembar", i, 1))] };

        Assert.Equal("Lembar!A1:A5000", baris.TeksSel(32_767));
    }

    private static IReadOnlyList<BarisAsal> Susun(params LaporanLayanan[] laporan) =>
        PenyusunAsal.Susun(Hasil(LaporanUji.Keadaan(Urusan.PerumahanRakyat, laporan)), AturanCapaian.Permendagri59);

    private static HasilDaerah Hasil(params KeadaanUrusan[] keadaan) => new(
        AturanCapaian.Permendagri59.Hitung(LaporanUji.Triwulan, Pandeglang, keadaan),
        [.. keadaan.SelectMany(k => k.Layanan.Keys).Select(kode => new SumberLayanan { Wilayah = Pandeglang, Layanan = kode, Versi = 1, Diterima = default, Sha256 = "ab", Berkas = $"{kode}.xlsx" })],
        Contoh: false);

    private static IReadOnlyList<BarisAsal> Layanan(IReadOnlyList<BarisAsal> baris, string kode) => [.. baris.Where(b => b.Id.Layanan.ToString() == kode)];

    private static LaporanLayanan Lapor(string kode, string? harus, string? terlayani) => LaporanUji.Lapor(kode, null, null) with
    {
        Harus = harus is null ? null : new Angka(10, harus),
        Terlayani = terlayani is null ? null : new Angka(9, terlayani),
    };

    private static BarisMutu Mutu(string kode, decimal harus, decimal? terpenuhi, string asalHarus, string? asalTerpenuhi) => new()
    {
        Kode = kode,
        Item = "Item",
        Satuan = "Paket",
        Harus = new Angka(harus, asalHarus),
        Terpenuhi = asalTerpenuhi is null ? null : new Angka(terpenuhi!.Value, asalTerpenuhi),
    };
}
