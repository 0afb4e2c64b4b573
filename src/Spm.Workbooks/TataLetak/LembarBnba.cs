namespace Spm.Workbooks;

/// <summary>The optional sheet of recipients by name and address: no table of a layout.</summary>
internal static class LembarBnba
{
    public const string Nama = "BNBA";
}
