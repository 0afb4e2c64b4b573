using System.Xml;

namespace Spm.Workbooks;

/// <summary>Names of elements and attributes that an XML reader has met. It keeps every one of them, and a workbook has a few hundred.</summary>
internal sealed class TabelNamaTerbatas : NameTable
{
    private const int Terbanyak = 10_000;

    private int _jumlah;

    public override string Add(string key) => Get(key) ?? Baru(base.Add(key));

    public override string Add(char[] key, int start, int len) => Get(key, start, len) ?? Baru(base.Add(key, start, len));

    private string Baru(string nama) => ++_jumlah <= Terbanyak ? nama : throw new BerkasDitolakException(PenolakanBerkas.XmlTidakLazim);
}
