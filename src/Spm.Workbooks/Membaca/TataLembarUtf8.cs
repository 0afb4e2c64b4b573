using System.Text;

namespace Spm.Workbooks;

/// <summary>Takes from start tags what a sheet says beside its cells: hidden columns, merged ranges. The tag is the one that the <see cref="PenyisirXml"/> read last.</summary>
internal sealed class TataLembarUtf8(PenyisirXml xml, TataLembar tata)
{
    /// <summary>Takes what an element right below a child of the root says. False where it is not plain.</summary>
    public bool Kenali(ReadOnlySpan<byte> s, ReadOnlySpan<byte> lokal) =>
        lokal.SequenceEqual("col"u8) ? KenaliKolom(s) : !lokal.SequenceEqual("mergeCell"u8) || KenaliGabungan(s);

    /// <summary>Whether the tag is marked as hidden. False where that is not plain.</summary>
    public bool TryTersembunyi(ReadOnlySpan<byte> s, out bool tersembunyi)
    {
        var ada = xml.TryAtribut(s, "hidden"u8, out var nilai);
        tersembunyi = ada && (nilai.SequenceEqual("1"u8) || nilai.SequenceEqual("true"u8));
        return !ada || !nilai.Contains((byte)'&');
    }

    private bool KenaliKolom(ReadOnlySpan<byte> s)
    {
        if (!TryTersembunyi(s, out var tersembunyi))
        {
            return false;
        }

        if (!tersembunyi)
        {
            return true;
        }

        var (awal, akhir) = (-1, -1);
        if (xml.TryAtribut(s, "min"u8, out var min) && xml.TryAtribut(s, "max"u8, out var max))
        {
            (awal, akhir) = (PembacaSelUtf8.Bilangan(min), PembacaSelUtf8.Bilangan(max));
        }

        if (awal < 0 || akhir < 0)
        {
            return false;
        }

        tata.SembunyikanKolom(awal, akhir);
        return true;
    }

    private bool KenaliGabungan(ReadOnlySpan<byte> s)
    {
        if (!xml.TryAtribut(s, "ref"u8, out var rentang) || rentang.Contains((byte)'&'))
        {
            return false;
        }

        tata.Gabungkan(Encoding.UTF8.GetString(rentang));
        return true;
    }
}
