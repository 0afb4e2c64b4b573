namespace Spm.Domain;

/// <summary>A service held against its target. Says nothing about the index, whose standard is 100 percent of those entitled.</summary>
/// <param name="Berlaku">The target that counts; null where no document sets one.</param>
/// <param name="Layanan">Capaian of the service.</param>
public sealed record RealisasiTarget(TargetBerlaku? Berlaku, CapaianLayanan Layanan)
{
    /// <summary>Target number, or null.</summary>
    public decimal? Jumlah => Berlaku?.Target.Jumlah?.Nilai;

    /// <summary>Target of mutu in percent, or null.</summary>
    public decimal? Mutu => Berlaku?.Target.Mutu?.Nilai;

    /// <summary>Jumlah terlayani, or null unless the service is reported: the 0 of one that does not apply is no realisation.</summary>
    public decimal? Terlayani => Layanan.Status == StatusLayanan.Dilaporkan ? Layanan.Laporan?.Terlayani?.Nilai : null;

    /// <summary>True where the report counts in another unit than the target, so that the two cannot be compared.</summary>
    public bool SatuanBerbeda => Jumlah is not null && Layanan.Laporan is { } laporan && !SatuanBaku.Sama(laporan.Satuan, Berlaku!.Target.Satuan);

    /// <summary>Terlayani less target number; null where one of them is not known or the units differ.</summary>
    public decimal? Selisih => SatuanBerbeda ? null : Terlayani - Jumlah;

    /// <summary>Terlayani in percent of the target number, without a cap; null where <see cref="Selisih"/> is, and for a target of 0.</summary>
    public Pecahan? Persen => Selisih is null || Jumlah == 0 ? null : Pecahan.Dari(Terlayani!.Value) / Pecahan.Dari(Jumlah!.Value) * Pecahan.Seratus;

    /// <summary>M less target of mutu, in points; null where one of them is not known.</summary>
    public Pecahan? SelisihMutu => Layanan.Mutu is { } mutu && Mutu is { } target ? mutu - Pecahan.Dari(target) : null;

    /// <summary>The services of a daerah in the order of the regulation, each with its target.</summary>
    public static IReadOnlyList<RealisasiTarget> Dari(HasilDaerah hasil)
    {
        var target = hasil.Target.ToDictionary(t => t.Target.Layanan);
        return [.. hasil.Capaian.Urusan.OrderBy(u => u.Urusan).SelectMany(u => u.Layanan.OrderBy(l => l.Kode)).Select(l => new RealisasiTarget(target.GetValueOrDefault(l.Kode), l))];
    }
}
