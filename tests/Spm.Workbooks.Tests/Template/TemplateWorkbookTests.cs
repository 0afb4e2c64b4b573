using DocumentFormat.OpenXml.Spreadsheet;

namespace Spm.Workbooks.Tests.Template;

public sealed class TemplateWorkbookTests(TemplateBanten banten) : IClassFixture<TemplateBanten>
{
    private const string Kesehatan = "2025-TW4/36.01/kesehatan";
    private const string A = TataLetakTemplate.LembarPenerima;
    private const string B = TataLetakTemplate.LembarMutu;
    private const string C = TataLetakTemplate.LembarAnggaran;
    private const string Kendala = TataLetakTemplate.LembarKendala;
    private const string Meta = TataLetakTemplate.LembarMeta;
    private const string Tahapan = TataLetakTemplate.LembarTahapan;
    private const string Personil = TataLetakTemplate.LembarPersonil;
    private const string Asesmen = TataLetakTemplate.LembarAsesmen;

    public static TheoryData<string> SemuaSlotBanten { get; } = new(TemplateBanten.Slot);

    [Fact]
    public void Sheets_stand_in_order_and_only_meta_is_hidden()
    {
        using var t = banten.Buka(Kesehatan);

        Assert.Equal(["Petunjuk", "A Penerima", "B Mutu", "C Anggaran", "Kendala", "Tahapan", "Personil", "_spm"], t.Lembar.Select(l => l.Name!.Value));
        Assert.Equal(["_spm"], t.Lembar.Where(l => l.State is not null && l.State.Value == SheetStateValues.Hidden).Select(l => l.Name!.Value));
    }

    [Fact]
    public void Header_rows_are_exactly_those_of_the_contract()
    {
        using var t = banten.Buka(Kesehatan);

        Assert.Equal(
            ["Kode", "Jenis Pelayanan Dasar", "Penerima", "Satuan", "Berlaku", "Alasan", "Jumlah harus dilayani", "Jumlah terlayani", "Belum terlayani", "Persen"], t.Baris(A, 1));
        Assert.Equal(["Kode Layanan", "Kode", "Item", "Satuan", "Jumlah harus dipenuhi", "Jumlah terpenuhi", "Belum terpenuhi", "Persen"], t.Baris(B, 1));
        Assert.Equal(["Kode Layanan", "Jenis Pelayanan Dasar", "Alokasi (Rp)", "Realisasi (Rp)", "Persen"], t.Baris(C, 1));
        Assert.Equal(["Kode Layanan", "Permasalahan", "Tindak lanjut"], t.Baris(Kendala, 1));
        Assert.Equal(["Kode Layanan", "Jenis Pelayanan Dasar", "Tahap", "Status", "Bukti", "Catatan"], t.Baris(Tahapan, 1));
        Assert.Equal(["Kode Layanan", "Jabatan atau kualifikasi", "Satuan", "Kebutuhan", "Tersedia", "Keterangan"], t.Baris(Personil, 1));
    }

    [Theory]
    [MemberData(nameof(SemuaSlotBanten))]
    public void Every_template_of_Banten_lists_its_services_and_items(string alamat)
    {
        var slot = TemplateTerbaca.BacaSlot(alamat);
        var mutu = slot.Layanan.SelectMany(l => l.Mutu.Select(m => (Layanan: l.Kode.ToString(), m.Kode, m.Item, m.Satuan))).ToList();
        using var t = banten.Buka(alamat);

        Assert.Equal(slot.Layanan.Count + 1, t.BarisTerakhir(A));
        Assert.Equal(mutu.Count + 11, t.BarisTerakhir(B));
        Assert.Equal(slot.Layanan.Count + 1, t.BarisTerakhir(C));
        Assert.Equal(51, t.BarisTerakhir(Kendala));
        Assert.All(slot.Layanan, (l, i) =>
        {
            Assert.Equal([l.Kode.ToString(), l.Nama, l.Penerima, l.Satuan], t.Baris(A, (uint)i + 2).Take(4));
            Assert.Equal([l.Kode.ToString(), l.Nama], t.Baris(C, (uint)i + 2).Take(2));
        });
        var baris = t.Isi(B).Descendants<Row>().ToDictionary(r => r.RowIndex!.Value, r => r.Elements<Cell>().Take(4).Select(t.Nilai));
        Assert.All(mutu, (m, i) => Assert.Equal([m.Layanan, m.Kode, m.Item, m.Satuan], baris[(uint)i + 2]));
    }

    [Theory]
    [MemberData(nameof(SemuaSlotBanten))]
    public void Instructions_say_that_figures_are_cumulative_and_where_to_send_them(string alamat)
    {
        using var t = banten.Buka(alamat);
        var petunjuk = Teks(t, TataLetakTemplate.LembarPetunjuk);

        Assert.Contains(petunjuk, teks => teks.Contains("dihitung kumulatif sejak 1 Januari", StringComparison.Ordinal));
        Assert.Contains($"{alamat}/", petunjuk);
        Assert.Contains(petunjuk, teks => teks.Contains($"salinan buku kerja ini ({{nama berkas}}{WorkbookBeranotasi.Akhiran})", StringComparison.Ordinal));
        Assert.Contains(petunjuk, teks => teks.EndsWith("keadaan 1 Januari s.d. 31 Desember 2025", StringComparison.Ordinal));
    }

    [Fact]
    public void Urusan_without_an_item_list_gets_the_three_generic_rows()
    {
        using var t = banten.Buka("2025-TW4/36.01/pendidikan");

        Assert.Equal(["K-PEND-01", "K-PEND-01.B.1", "Barang dan/atau jasa", "Paket"], t.Baris(B, 2).Take(4));
        Assert.Equal(["K-PEND-01", "K-PEND-01.B.2", "Sumber daya manusia", "Orang"], t.Baris(B, 3).Take(4));
        Assert.Equal(["K-PEND-01", "K-PEND-01.B.3", "Petunjuk teknis atau tata cara pemenuhan", "Dokumen"], t.Baris(B, 4).Take(4));
        Assert.Equal("K-PEND-02.B.1", t.Nilai(B, "B5"));
    }

    [Theory]
    [MemberData(nameof(SemuaSlotBanten))]
    public void Meta_sheet_names_version_and_slot(string alamat)
    {
        var bagian = alamat.Split('/');
        using var t = banten.Buka(alamat);

        Assert.Equal(4, t.BarisTerakhir(Meta));
        Assert.Equal(["versi-template", "2"], t.Baris(Meta, 1));
        Assert.Equal(["periode", bagian[0]], t.Baris(Meta, 2));
        Assert.Equal(["wilayah", bagian[1]], t.Baris(Meta, 3));
        Assert.Equal(["urusan", bagian[2]], t.Baris(Meta, 4));
        Assert.All(t.Isi(Meta).Descendants<Cell>(), sel => Assert.Equal(CellValues.SharedString, sel.DataType!.Value));
    }

    [Fact]
    public void Every_sheet_is_protected_without_a_password_and_can_still_be_filtered_and_resized()
    {
        using var t = banten.Buka(Kesehatan);

        Assert.All(t.Lembar, lembar =>
        {
            var perlindungan = t.Isi(lembar.Name!).GetFirstChild<SheetProtection>()!;
            Assert.True(perlindungan.Sheet!.Value);
            Assert.Null(perlindungan.Password);
            Assert.Null(perlindungan.HashValue);
            Assert.False(perlindungan.AutoFilter!.Value);
            Assert.False(perlindungan.FormatColumns!.Value);
            Assert.False(perlindungan.FormatRows!.Value);
            Assert.False(perlindungan.SelectLockedCells?.Value ?? false);
            Assert.False(perlindungan.SelectUnlockedCells?.Value ?? false);
        });
    }

    [Fact]
    public void Only_input_cells_are_unlocked()
    {
        using var t = TemplateTerbaca.Dari("2025-TW4/36.01/pendidikan");

        // Three services, nine prescribed rows of mutu, then ten free ones.
        Assert.Equal(Kotak("EFGH", 2, 4), Terbuka(t, A));
        Assert.Equal(Kotak("EF", 2, 10).Concat(Kotak("ACDEF", 11, 20)).Order(StringComparer.Ordinal), Terbuka(t, B));
        Assert.Equal(Kotak("CD", 2, 4), Terbuka(t, C));
        Assert.Equal(Kotak("ABC", 2, 51), Terbuka(t, Kendala));
        Assert.Equal(Kotak("DEF", 2, 13), Terbuka(t, Tahapan));
        Assert.Equal(Kotak("ABCDEF", 2, 41), Terbuka(t, Personil));
        Assert.Equal(Kotak("EF", 2, 11), Terbuka(t, Asesmen));
        Assert.Empty(Terbuka(t, Meta));
        Assert.Empty(Terbuka(t, TataLetakTemplate.LembarPetunjuk));
    }

    [Theory]
    [MemberData(nameof(SemuaSlotBanten))]
    public void Every_input_cell_has_a_validation_with_a_hint_that_Excel_can_show(string alamat)
    {
        using var t = banten.Buka(alamat);

        foreach (var lembar in t.Lembar.Select(l => l.Name!.Value!).Except([TataLetakTemplate.LembarPetunjuk, Meta]))
        {
            Assert.All(Terbuka(t, lembar), sel =>
            {
                var v = t.Validasi(lembar, sel);
                Assert.NotNull(v);
                Assert.True(v.ShowInputMessage!.Value && v.ShowErrorMessage!.Value);
                Assert.InRange(v.Prompt!.Value!.Length, 1, 255);
                Assert.InRange(v.PromptTitle!.Value!.Length, 1, 32);
                Assert.InRange(v.Error!.Value!.Length, 1, 255);
                Assert.InRange(v.ErrorTitle!.Value!.Length, 1, 32);
                Assert.InRange(v.GetFirstChild<Formula1>()!.Text.Length, 1, 255);
            });
        }
    }

    [Theory]
    [InlineData(A, "G2", "whole")]
    [InlineData(A, "H13", "whole")]
    [InlineData(B, "E2", "decimal")] // Vaksin
    [InlineData(B, "F4", "whole")] // Orang
    [InlineData(B, "E182", "decimal")] // the first own row
    [InlineData(C, "C2", "decimal")]
    public void Figures_are_whole_people_or_any_amount_but_never_negative(string lembar, string sel, string jenis)
    {
        using var t = banten.Buka(Kesehatan);
        var v = t.Validasi(lembar, sel)!;

        Assert.Equal(jenis, v.Type!.InnerText);
        Assert.Equal("greaterThanOrEqual", v.Operator!.InnerText);
        Assert.Equal("0", v.GetFirstChild<Formula1>()!.Text);
    }

    [Fact]
    public void Berlaku_is_an_empty_choice_of_Ya_and_Tidak()
    {
        using var t = banten.Buka(Kesehatan);

        Assert.Equal("list", t.Validasi(A, "E2")!.Type!.InnerText);
        Assert.Equal("\"Ya,Tidak\"", t.Validasi(A, "E2")!.GetFirstChild<Formula1>()!.Text);
        Assert.All(Kotak("E", 2, 13), sel => Assert.Equal("", t.Nilai(A, sel)));
    }

    [Theory]
    [InlineData(B, "A182")]
    [InlineData(Kendala, "A2")]
    [InlineData(Personil, "A2", "Semua")]
    public void Codes_of_free_rows_are_chosen_from_the_services_of_the_slot(string lembar, string sel, params string[] lain)
    {
        using var t = banten.Buka(Kesehatan);
        var pilihan = t.Validasi(lembar, sel)!;

        Assert.Equal("list", pilihan.Type!.InnerText);
        Assert.Equal(
            lain.Concat(TemplateTerbaca.BacaSlot(Kesehatan).Layanan.Select(l => l.Kode.ToString())), pilihan.GetFirstChild<Formula1>()!.Text.Trim('"').Split(','));
    }

    [Fact]
    public void Every_service_has_its_four_stages_with_a_choice_of_status()
    {
        using var t = banten.Buka(Kesehatan);

        Assert.Equal((12 * 4) + 1, t.BarisTerakhir(Tahapan));
        Assert.Equal(
            ["1. Pengumpulan data", "2. Penghitungan kebutuhan", "3. Penyusunan rencana", "4. Pelaksanaan"], Enumerable.Range(46, 4).Select(b => t.Nilai(Tahapan, $"C{b}")));
        Assert.All(Enumerable.Range(46, 4), b => Assert.Equal("K-KES-12", t.Nilai(Tahapan, $"A{b}")));
        Assert.Equal("\"Selesai,Sedang berjalan,Belum\"", t.Validasi(Tahapan, "D2")!.GetFirstChild<Formula1>()!.Text);
    }

    [Theory]
    [InlineData("36.01", "K-PEND-02 SD Literasi", "K-PEND-03 Paket C Numerasi", 10)]
    [InlineData("36", "P-PEND-01 SMA Literasi", "P-PEND-02 SMALB Numerasi", 10)]
    public void Only_pendidikan_is_asked_for_literasi_and_numerasi_on_a_stated_scale(string wilayah, string pertama, string terakhir, int banyak)
    {
        using var t = banten.Buka($"2025-TW4/{wilayah}/pendidikan");
        string Baris(int baris) => $"{t.Nilai(Asesmen, $"A{baris}")} {t.Nilai(Asesmen, $"C{baris}")} {t.Nilai(Asesmen, $"D{baris}")}";
        var skala = t.Validasi(Asesmen, "E2")!;

        Assert.Equal((pertama, terakhir, banyak + 1), (Baris(2), Baris(banyak + 1), t.BarisTerakhir(Asesmen)));
        Assert.Equal(("0", "100"), (skala.GetFirstChild<Formula1>()!.Text, skala.GetFirstChild<Formula2>()!.Text));
        Assert.Contains("tahun 2025, skala 0 sampai 100", skala.Prompt!.Value, StringComparison.Ordinal);
        Assert.Contains("tahun 2023, skala 0 sampai 100", t.Validasi(Asesmen, "F2")!.Prompt!.Value, StringComparison.Ordinal);
        Assert.All(TemplateBanten.Slot.Where(s => !s.EndsWith("/pendidikan", StringComparison.Ordinal)), slot =>
        {
            using var lain = banten.Buka(slot);
            Assert.DoesNotContain(Asesmen, lain.Lembar.Select(l => l.Name!.Value));
        });
    }

    [Theory]
    [InlineData("2025-TW4/36.01/pendidikan", "Lembar Tahapan dan Personil, juga Asesmen, tidak wajib")]
    [InlineData(Kesehatan, "Lembar Tahapan dan Personil tidak wajib")]
    public void Instructions_say_which_sheets_are_not_required(string alamat, string teks)
    {
        using var t = banten.Buka(alamat);

        Assert.Contains(Teks(t, TataLetakTemplate.LembarPetunjuk), p => p.StartsWith(teks, StringComparison.Ordinal) && p.Contains("tidak memengaruhi nilai capaian", StringComparison.Ordinal));
    }

    [Fact]
    public void Header_row_is_frozen_and_repeated_in_print_on_A4_landscape()
    {
        using var t = banten.Buka(Kesehatan);
        var judul = t.Buku.Workbook.DefinedNames!.Elements<DefinedName>().Where(n => n.Name == "_xlnm.Print_Titles").Select(n => n.LocalSheetId!.Value);

        Assert.Equal([1u, 2u, 3u, 4u, 5u, 6u], judul.Order());
        Assert.All((string[])[A, B, C, Kendala, Tahapan, Personil], lembar =>
        {
            var isi = t.Isi(lembar);
            Assert.Equal(1d, isi.Descendants<Pane>().Single().VerticalSplit!.Value);
            Assert.Equal(9u, isi.GetFirstChild<PageSetup>()!.PaperSize!.Value);
            Assert.Equal("landscape", isi.GetFirstChild<PageSetup>()!.Orientation!.InnerText);
            Assert.All(isi.Descendants<Row>(), baris => Assert.True(baris.CustomHeight!.Value));
        });
    }

    [Fact]
    public void Sample_is_marked_for_people_and_programs_without_moving_a_cell()
    {
        using var biasa = banten.Buka(Kesehatan);
        using var contoh = TemplateTerbaca.Dari(Kesehatan, contoh: true);

        Assert.Equal(["contoh", "ya"], contoh.Baris(Meta, 5));
        Assert.Contains("contoh, bukan data resmi", Teks(contoh, TataLetakTemplate.LembarPetunjuk));
        Assert.DoesNotContain("contoh, bukan data resmi", Teks(biasa, TataLetakTemplate.LembarPetunjuk));
        Assert.All((string[])[A, B, C, Kendala, Tahapan, Personil], lembar =>
        {
            Assert.Contains("contoh, bukan data resmi", contoh.Isi(lembar).GetFirstChild<HeaderFooter>()!.OddHeader!.Text, StringComparison.Ordinal);
            Assert.Equal(Teks(biasa, lembar), Teks(contoh, lembar));
        });
    }

    [Fact]
    public void Properties_name_the_slot_and_the_language_and_no_machine()
    {
        using var t = banten.Buka(Kesehatan);
        var sifat = t.Dokumen.PackageProperties;

        Assert.Equal("SPM Kesehatan, Kabupaten Pandeglang, 2025-TW4", sifat.Title);
        Assert.Equal("id-ID", sifat.Language);
        Assert.Equal("SpmFunctions", sifat.Creator);
        Assert.Equal("SpmFunctions", sifat.LastModifiedBy);
        Assert.Equal(new DateTime(2025, 10, 1, 0, 0, 0, DateTimeKind.Utc), sifat.Created!.Value.ToUniversalTime());
    }

    [Fact]
    public void Unknown_wilayah_is_refused()
    {
        using var keluaran = new MemoryStream();

        Assert.Throws<KeyNotFoundException>(() => TemplateWorkbook.Tulis(TemplateTerbaca.BacaSlot("2025-TW4/36.99/kesehatan"), keluaran));
        Assert.Equal(0, keluaran.Length);
    }

    private static IEnumerable<string> Kotak(string kolom, int dari, int sampai) =>
        kolom.SelectMany(k => Enumerable.Range(dari, sampai - dari + 1).Select(b => $"{k}{b}")).Order(StringComparer.Ordinal);

    private static List<string> Terbuka(TemplateTerbaca t, string lembar) =>
        t.Isi(lembar).Descendants<Cell>().Select(c => c.CellReference!.Value!).Where(sel => !t.Terkunci(lembar, sel)).Order(StringComparer.Ordinal).ToList();

    private static List<string> Teks(TemplateTerbaca t, string lembar) => [.. t.Isi(lembar).Descendants<Cell>().Select(t.Nilai)];
}
