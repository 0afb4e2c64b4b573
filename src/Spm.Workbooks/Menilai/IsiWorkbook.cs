using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>The blocks of a workbook as read, by service.</summary>
internal sealed record IsiWorkbook
{
    public required IReadOnlyDictionary<KodeLayanan, PenerimaTerbaca> Penerima { get; init; }

    public required ILookup<KodeLayanan, MutuTerbaca> Mutu { get; init; }

    public required IReadOnlyDictionary<KodeLayanan, AnggaranTerbaca> Anggaran { get; init; }

    public required ILookup<KodeLayanan, Kendala> Kendala { get; init; }

    /// <summary>What stands on sheets that are not required.</summary>
    public IsiTambahan Tambahan { get; init; } = IsiTambahan.Kosong;

    /// <summary>True where all blocks could be read, so that something missing is missing indeed.</summary>
    public required bool Lengkap { get; init; }

    /// <summary>True where the layout carries block B.</summary>
    public required bool MemuatMutu { get; init; }

    /// <summary>Sheet of block A, for what is missing on it; null where the layout has no one sheet for it.</summary>
    public required string? LembarPenerima { get; init; }

    /// <summary>Sheet of block B, likewise.</summary>
    public required string? LembarMutu { get; init; }

    /// <summary>Reads the sheets of a template; null where the file turns out to be unreadable on the way.</summary>
    /// <param name="buku">The workbook.</param>
    /// <param name="slot">What it was uploaded for.</param>
    /// <param name="bertambahan">True for versions that have the sheets that are not required; in others a sheet of such a name is the OPD's own.</param>
    /// <param name="temuan">Takes the findings.</param>
    public static IsiWorkbook? BacaTemplate(PembacaWorkbook buku, Slot slot, bool bertambahan, KumpulanTemuan temuan)
    {
        var (a, b) = (BlokPenerima.BacaLembar(buku, temuan), BlokMutu.BacaLembar(buku, temuan));
        var (c, kendala) = (BlokAnggaran.BacaLembar(buku, temuan), BlokKendala.BacaLembar(buku, temuan));
        var tambahan = bertambahan ? IsiTambahan.Baca(buku, slot, temuan) : IsiTambahan.Kosong;
        if (buku.Penolakan is not null)
        {
            return null;
        }

        return new IsiWorkbook
        {
            Penerima = BlokPenerima.Baca(a, slot, temuan),
            Mutu = BlokMutu.Baca(b, slot, temuan).ToLookup(m => m.Layanan.Kode),
            Anggaran = BlokAnggaran.Baca(c, slot, temuan),
            Kendala = BlokKendala.Baca(kendala, slot, temuan),
            Tambahan = tambahan,
            MemuatMutu = true,
            LembarPenerima = TataLetakTemplate.LembarPenerima,
            LembarMutu = TataLetakTemplate.LembarMutu,
            Lengkap = a is not null && b is not null && c is not null && kendala is not null,
        };
    }

    /// <summary>True where the file fills the service in: it then replaces what was reported about it before.</summary>
    public bool Terisi(KodeLayanan kode) =>
        Penerima.TryGetValue(kode, out var a) && a.Terisi
        || Mutu[kode].Any(m => m.Terisi)
        || Anggaran.TryGetValue(kode, out var c) && c.Terisi
        || Kendala[kode].Any();
}
