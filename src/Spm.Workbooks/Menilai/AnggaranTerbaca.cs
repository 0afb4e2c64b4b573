namespace Spm.Workbooks;

/// <summary>A row of block C as read, of a known service.</summary>
internal sealed record AnggaranTerbaca(BarisData Baris, Isi Alokasi, Isi Realisasi)
{
    public bool Terisi => Alokasi.Ada || Realisasi.Ada;
}
