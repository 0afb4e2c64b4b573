namespace Spm.Domain;

/// <summary>A unit and the number of daerah that counted in it.</summary>
/// <param name="Nama">Unit in one spelling (<see cref="SatuanBaku"/>); of one that has none, that of the first daerah that uses it.</param>
/// <param name="JumlahDaerah">Number of daerah.</param>
public sealed record SatuanAgregat(string Nama, int JumlahDaerah);
