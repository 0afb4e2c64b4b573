using System.CommandLine;
using Spm.Domain;
using Spm.Workbooks;

namespace Spm.LocalHost;

/// <summary><c>template</c>: writes empty templates into the folders that <c>rekap --from</c> expects.</summary>
internal static class PerintahTemplate
{
    public static Command Buat()
    {
        var keluaran = new Option<string>("--out") { Description = "Folder keluaran", Required = true };
        var periode = Argumen.Periode();
        var wilayah = Argumen.Wilayah();
        var urusan = Argumen.Urusan();
        var provinsi = Argumen.Provinsi();
        var rencana = Argumen.TahunRencana();
        var tahun = Argumen.RentangTahun();
        rencana.Description += "; menulis template rencana aksi sebagai ganti template laporan";
        var perintah = new Command("template", "Tulis template kosong: satu, atau semua milik provinsi; dengan --rencana, template target per daerah untuk keenam urusan")
        {
            keluaran, periode, wilayah, urusan, provinsi, rencana, tahun,
        };
        perintah.Validators.Add(hasil =>
        {
            if (hasil.GetResult(rencana) is null ? hasil.GetResult(tahun) is not null : hasil.GetResult(periode) is not null || hasil.GetResult(urusan) is not null)
            {
                hasil.AddError("--rencana memakai --tahun, bukan --periode atau --urusan; --tahun hanya untuk --rencana.");
            }
        });
        perintah.SetAction(async (argumen, ct) =>
        {
            var pilihanWilayah = argumen.GetValue(wilayah);
            var wilayahProvinsi = pilihanWilayah?.Provinsi ?? argumen.GetValue(provinsi);
            if (argumen.GetValue(rencana) is { } tahunDokumen)
            {
                return await TulisRencanaAsync(argumen.GetValue(keluaran)!, tahunDokumen, argumen.GetValue(tahun) is { Length: > 0 } rentang ? rentang : [tahunDokumen], Daerah(pilihanWilayah, wilayahProvinsi), ct);
            }

            var pilihanPeriode = argumen.GetValue(periode) ?? PeriodeTerbuka(wilayahProvinsi, TimeProvider.System.GetUtcNow());
            if (!AturanCapaian.Permendagri59.Berlaku(pilihanPeriode))
            {
                throw new KegagalanLokalException($"Tidak ada aturan hitung untuk {pilihanPeriode}: template dapat dibuat untuk tahun {AturanCapaian.Permendagri59.TahunPertama} dan sesudahnya. Periksa --periode.");
            }

            IReadOnlyList<Slot> slot =
            [
                .. from w in Daerah(pilihanWilayah, wilayahProvinsi)
                   from u in argumen.GetValue(urusan) is { } satu ? [satu] : Urusan.Semua
                   select new Slot(pilihanPeriode, w, u),
            ];
            var folder = argumen.GetValue(keluaran)!;
            var kemajuan = new Kemajuan(Console.Out);
            await kemajuan.JalankanAsync("Menulis template", slot.Count, maju => TulisAsync(folder, slot, maju, ct));
            kemajuan.Kabarkan($"{slot.Count} template {pilihanPeriode} ada di {Path.GetFullPath(folder)}{(argumen.GetValue(periode) is null ? ". Triwulan itu dipilih dari tanggal komputer; sebutkan --periode untuk yang lain" : "")}");
            return KodeKeluar.Berhasil;
        });
        return perintah;
    }

    private static IEnumerable<KodeWilayah> Daerah(KodeWilayah? satu, KodeWilayah provinsi) =>
        satu is { } dipilih ? [dipilih] : new[] { provinsi }.Concat(DaftarWilayah.DaerahPelapor(provinsi).Select(d => d.Kode));

    private static async Task<int> TulisRencanaAsync(string folder, int tahunDokumen, int[] tahun, IEnumerable<KodeWilayah> wilayah, CancellationToken ct)
    {
        var slot = wilayah.Select(w => new SlotRencana(tahunDokumen, w)).ToList();
        var kemajuan = new Kemajuan(Console.Out);
        await kemajuan.JalankanAsync("Menulis template", slot.Count, async maju =>
        {
            foreach (var s in slot)
            {
                using var isi = new MemoryStream();
                TemplateRencana.Tulis(s, tahun, isi);
                var tujuan = Path.Combine(folder, s.ToString(), TemplateRencana.NamaBerkas(s));
                Directory.CreateDirectory(Path.GetDirectoryName(tujuan)!);
                await File.WriteAllBytesAsync(tujuan, isi.ToArray(), ct);
                maju();
            }
        });
        kemajuan.Kabarkan($"{slot.Count} template rencana aksi {tahunDokumen} ada di {Path.GetFullPath(folder)}");
        return KodeKeluar.Berhasil;
    }

    /// <summary>The quarter that people report now: the past one until it is locked, then the present one.</summary>
    private static Periode PeriodeTerbuka(KodeWilayah provinsi, DateTimeOffset sekarang)
    {
        var hari = DateOnly.FromDateTime(sekarang.ToOffset(ZonaWaktu.Untuk(provinsi)).DateTime);
        var lalu = Periode.Dari(hari.AddMonths(-3));
        return KalenderTenggat.Bawaan.Untuk(lalu, provinsi).Terkunci(sekarang) ? Periode.Dari(hari) : lalu;
    }

    private static async Task TulisAsync(string folder, IReadOnlyList<Slot> slot, Action maju, CancellationToken ct)
    {
        foreach (var s in slot)
        {
            using var isi = new MemoryStream();
            TemplateWorkbook.Tulis(s, isi);
            var tujuan = Path.Combine(folder, s.Periode.ToString(), s.Wilayah.ToString(), s.Urusan.Segmen, TemplateWorkbook.NamaBerkas(s));
            Directory.CreateDirectory(Path.GetDirectoryName(tujuan)!);
            await File.WriteAllBytesAsync(tujuan, isi.ToArray(), ct);
            maju();
        }
    }
}
