using Spm.Domain;
using Spm.Storage;
using Spm.Workbooks;

namespace SpmFunctions;

/// <summary>The way of the figures of one service from their cells to the index of the daerah, as everything stands now.</summary>
public sealed record Penjelasan
{
    /// <summary>Quarter, daerah (or province) and urusan.</summary>
    public required Slot Slot { get; init; }

    /// <summary>The service.</summary>
    public required JenisPelayanan Layanan { get; init; }

    /// <summary>The rule set.</summary>
    public required AturanCapaian Aturan { get; init; }

    /// <summary>Capaian of the daerah.</summary>
    public required CapaianDaerah Capaian { get; init; }

    /// <summary>The version that is current for the service; null where none is.</summary>
    public required SumberLayanan? Sumber { get; init; }

    /// <summary>The target of the year; null where no document sets one. No step to the index.</summary>
    public TargetBerlaku? Target { get; init; }

    /// <summary>The slot of the document that sets the target; null where none does.</summary>
    public SlotRencana? SlotTarget { get; init; }

    /// <summary>What became of the kept copy of that document.</summary>
    public KeadaanAsli KeadaanAsliTarget { get; init; }

    /// <summary>The cells of that copy; null where there is none.</summary>
    public BerkasAsli? AsliTarget { get; init; }

    /// <summary>What became of the kept copy of that version's file.</summary>
    public required KeadaanAsli KeadaanAsli { get; init; }

    /// <summary>The cells of the kept copy; null where there is none.</summary>
    public required BerkasAsli? Asli { get; init; }

    /// <summary>Everything that ever came for the slot.</summary>
    public required RiwayatSlot Riwayat { get; init; }

    /// <summary>Whether the rekap has been built since the last change.</summary>
    public required Generasi Generasi { get; init; }

    /// <summary>Capaian of the urusan.</summary>
    public CapaianUrusan CapaianUrusan => Capaian.Urusan.Single(u => u.Urusan == Slot.Urusan);

    /// <summary>Capaian of the service.</summary>
    public CapaianLayanan CapaianLayanan => CapaianUrusan.Layanan.Single(l => l.Kode == Layanan.Kode);

    /// <summary>Every figure of the report, held against the kept copy; empty where there is nothing to hold or nothing to hold it against.</summary>
    public IReadOnlyList<AngkaAsli> Angka => Asli is not { } asli || CapaianLayanan.Laporan is not { } laporan ? [] :
    [
        .. new[] { (laporan.Harus, false), (laporan.Terlayani, true) }
            .Concat(laporan.Mutu.SelectMany(b => new[] { (b.Harus, false), (b.Terpenuhi, true) }))
            .Concat([(laporan.Anggaran?.Alokasi, false), (laporan.Anggaran?.Realisasi, true)])
            .Concat(laporan.Personil.SelectMany(p => new[] { (p.Kebutuhan, false), (p.Tersedia, true) }))
            .Concat(laporan.Asesmen.SelectMany(a => new[] { (a.Nilai, true), (a.DuaTahunLalu, true) }))
            .Where(a => a.Item1 is not null)
            .Select(a => asli.Periksa(a.Item1!, a.Item2)),
    ];

    /// <summary>Every text of the report, and the status of its stages, held against the kept copy; empty likewise.</summary>
    public IReadOnlyList<TeksAsli> Teks => Asli is not { } asli || CapaianLayanan.Laporan is not { } laporan ? [] :
    [
        .. laporan is { Alasan: { } alasan, AsalAlasan: { } asal } ? asli.PeriksaTeks(asal, alasan) : [],
        .. laporan.Kendala.SelectMany(k => Periksa(asli, k.Asal, k.Permasalahan, k.TindakLanjut)),
        .. laporan.Tahapan.SelectMany(t => Periksa(asli, t.Asal, t.Status is { } status ? NamaTahapan.Nama(status) : null, t.Bukti, t.Catatan)),
        .. laporan.Personil.SelectMany(p => Periksa(asli, p.Asal, p.Kualifikasi, p.Keterangan)),
    ];

    /// <summary>Target number and target of mutu, as far as they are set, held against the kept copy; empty where there is nothing to hold or nothing to hold it against.</summary>
    public IReadOnlyList<AngkaAsli> AngkaTarget => AsliTarget is not { } asli || Target is not { Target: var target } ? [] :
    [
        .. target.Jumlah is { } jumlah ? [asli.Periksa(jumlah, capaian: false)] : (AngkaAsli[])[],
        .. target.Mutu is { } mutu ? [asli.PeriksaPersen(mutu)] : (AngkaAsli[])[],
    ];

    /// <summary>As <see cref="Cocok"/>, for the document that sets the target.</summary>
    public bool TargetCocok =>
        KeadaanAsliTarget == KeadaanAsli.TidakDicari || (KeadaanAsliTarget == KeadaanAsli.Utuh && AsliTarget is { Penolakan: null } && AngkaTarget.All(a => a.Sama));

    /// <summary>True where no report is current, or the kept copy is there, unchanged, and still gives every figure and every text.</summary>
    public bool Cocok => KeadaanAsli == KeadaanAsli.TidakDicari
        || (KeadaanAsli == KeadaanAsli.Utuh && Asli is { Penolakan: null } && Angka.All(a => a.Sama) && Teks.All(t => t.Sama));

    private static IReadOnlyList<TeksAsli> Periksa(BerkasAsli asli, string asal, params IEnumerable<string?> teks) => asli.PeriksaTeks(asal, [.. teks.OfType<string>()]);
}
