namespace Spm.Domain;

/// <summary>A band of the index.</summary>
/// <param name="Nama">Name, for example "Tuntas Madya".</param>
/// <param name="BatasBawah">Lowest index that belongs to it, 0 to 100; it reaches up to the next band.</param>
/// <param name="Sumber">Where the name and the place of the band come from, in Indonesian.</param>
/// <param name="Terverifikasi">True where a published statement of the ministry or a published index shows it; false where only a third party's program does.</param>
public sealed record Kategori(string Nama, Pecahan BatasBawah, string Sumber, bool Terverifikasi);
