using Spm.Domain;

namespace Spm.Workbooks;

/// <summary>What a template says on the sheets that are not required. It belongs to services that the file fills in elsewhere, and fills in none by itself.</summary>
internal sealed record IsiTambahan
{
    /// <summary>Nothing: what files of other layouts and of the template's version 1 say.</summary>
    public static readonly IsiTambahan Kosong = new();

    public ILookup<KodeLayanan, TahapanLayanan> Tahapan { get; init; } = Enumerable.Empty<TahapanLayanan>().ToLookup(_ => default(KodeLayanan));

    /// <summary>Per service; null for all services of the file.</summary>
    public IReadOnlyList<(KodeLayanan? Layanan, Personil Personil)> Personil { get; init; } = [];

    public ILookup<KodeLayanan, Asesmen> Asesmen { get; init; } = Enumerable.Empty<Asesmen>().ToLookup(_ => default(KodeLayanan));

    /// <summary>Reads the sheets that are there.</summary>
    public static IsiTambahan Baca(PembacaWorkbook buku, Slot slot, KumpulanTemuan temuan) => new()
    {
        Tahapan = BlokTahapan.Baca(buku, slot, temuan),
        Personil = BlokPersonil.Baca(buku, slot, temuan),
        Asesmen = PenulisAsesmen.Ada(slot) ? BlokAsesmen.Baca(buku, slot, temuan) : Kosong.Asesmen,
    };

    /// <summary>Personnel of a service, that of all services last.</summary>
    public IReadOnlyList<Personil> PersonilUntuk(KodeLayanan kode) =>
        [.. Personil.Where(p => p.Layanan == kode).Concat(Personil.Where(p => p.Layanan is null)).Select(p => p.Personil)];

    /// <summary>The sheets that say something of this service alone.</summary>
    public IEnumerable<string> LembarTerisi(KodeLayanan kode)
    {
        if (Tahapan.Contains(kode))
        {
            yield return TataLetakTemplate.LembarTahapan;
        }

        if (Personil.Any(p => p.Layanan == kode))
        {
            yield return TataLetakTemplate.LembarPersonil;
        }

        if (Asesmen.Contains(kode))
        {
            yield return TataLetakTemplate.LembarAsesmen;
        }
    }
}
