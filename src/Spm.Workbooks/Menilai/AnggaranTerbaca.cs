namespace Spm.Workbooks;

/// <summary>What a workbook says in block C about one service.</summary>
/// <param name="Kode">Where the service is named.</param>
/// <param name="Alokasi">Alokasi, in rupiah.</param>
/// <param name="Realisasi">Realisasi, in rupiah.</param>
internal sealed record AnggaranTerbaca(Tempat Kode, Isi Alokasi, Isi Realisasi)
{
    public bool Terisi => Alokasi.Ada || Realisasi.Ada;
}
