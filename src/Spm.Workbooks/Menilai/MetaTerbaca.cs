using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>What the hidden sheet says the template was made for, compared with the slot that the file was uploaded to.</summary>
/// <param name="Versi">Version of the template, or null where it is unknown.</param>
/// <param name="Sebidang">False where the template carries other services than the slot, so that its rows cannot be judged against it.</param>
/// <param name="Contoh">True for workbooks of the built-in sample.</param>
internal sealed record MetaTerbaca(string? Versi, bool Sebidang, bool Contoh)
{
    /// <summary>Reads the sheet. Without it, the version is unknown and the rows are taken to be the slot's.</summary>
    public static MetaTerbaca Baca(PembacaWorkbook buku, Slot slot, KumpulanTemuan temuan)
    {
        if (!buku.Lembar.Contains(TataLetakTemplate.LembarMeta, StringComparer.OrdinalIgnoreCase))
        {
            temuan.Tambah(TemuanBerkas.TanpaMeta.Di(TataLetakTemplate.LembarMeta, null, Tampilan.Kutip(TataLetakTemplate.LembarMeta)));
            return new MetaTerbaca(null, Sebidang: true, Contoh: false);
        }

        var isi = BacaIsi(buku);
        var versi = isi.GetValueOrDefault(TataLetakTemplate.KunciVersi);
        var dikenal = TataLetakTemplate.VersiDikenal.FirstOrDefault(v => v == versi?.Teks.Trim());
        if (dikenal is null && buku.Penolakan is null)
        {
            temuan.Tambah(TemuanBerkas.VersiTidakDikenal.Di(
                TataLetakTemplate.LembarMeta, versi?.Alamat, Kutip(versi), string.Join(", ", TataLetakTemplate.VersiDikenal.Select(v => $"'{v}'"))));
            return new MetaTerbaca(null, Sebidang: false, Contoh: false);
        }

        var wilayah = isi.GetValueOrDefault(TataLetakTemplate.KunciWilayah);
        var urusan = isi.GetValueOrDefault(TataLetakTemplate.KunciUrusan);
        Bandingkan("periode", isi.GetValueOrDefault(TataLetakTemplate.KunciPeriode), slot.Periode.ToString(), temuan);
        Bandingkan("wilayah", wilayah, slot.Wilayah.ToString(), temuan);
        Bandingkan("urusan", urusan, slot.Urusan.Segmen, temuan);
        var setingkat = !KodeWilayah.TryParse(wilayah?.Teks.Trim(), out var kode) || kode.AdalahProvinsi == slot.Wilayah.AdalahProvinsi;
        return new MetaTerbaca(
            dikenal ?? TataLetakTemplate.Versi,
            setingkat && (urusan is null || Sama(urusan.Value, slot.Urusan.Segmen)),
            isi.TryGetValue(TataLetakTemplate.KunciContoh, out var contoh) && contoh is { } tanda && Sama(tanda, "ya"));
    }

    /// <summary>The values of the sheet by their keys; none where there is no such sheet.</summary>
    public static Dictionary<string, Sel?> BacaIsi(PembacaWorkbook buku, string lembar = TataLetakTemplate.LembarMeta)
    {
        var isi = new Dictionary<string, Sel?>(StringComparer.OrdinalIgnoreCase);
        (int Baris, string Teks) kunci = (0, "");
        foreach (var sel in buku.BacaLembar(lembar).Where(s => s.Kolom <= 2 && !s.Kosong && s.Baris <= BatasBerkas.BarisTerbanyak))
        {
            if (sel.Kolom == 1)
            {
                kunci = (sel.Baris, sel.Teks.Trim());
            }
            else if (kunci.Baris == sel.Baris)
            {
                isi.TryAdd(kunci.Teks, sel);
            }
        }

        return isi;
    }

    private static void Bandingkan(string apa, Sel? tertulis, string slot, KumpulanTemuan temuan)
    {
        if (tertulis is not { } sel || !Sama(sel, slot))
        {
            temuan.Tambah(TemuanBerkas.SlotBerbeda.Di(TataLetakTemplate.LembarMeta, tertulis?.Alamat, apa, Kutip(tertulis), $"'{slot}'"));
        }
    }

    private static bool Sama(Sel sel, string nilai) => sel.Teks.Trim().Equals(nilai, StringComparison.OrdinalIgnoreCase);

    private static string Kutip(Sel? sel) => sel is { } ada ? Tampilan.Kutip(ada.Teks) : "(kosong)";
}
