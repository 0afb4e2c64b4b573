namespace SpmFunctions;

/// <summary>The names of the spans of a trace, and of what only they carry.</summary>
public static class NamaLangkah
{
    /// <summary>A file on its way from receipt to answer.</summary>
    public const string Unggahan = "unggahan";

    /// <summary>Reading and judging its workbook.</summary>
    public const string Penilaian = "unggahan.penilaian";

    /// <summary>Entering it as a version of its slot.</summary>
    public const string Pendaftaran = "unggahan.pendaftaran";

    /// <summary>Asking for the rekap that it changes; whoever builds that goes on from this span.</summary>
    public const string Permintaan = "rekap.permintaan";

    /// <summary>A round of a rekap: reads what is wanted. Its activities are below it, the requests beside the first are linked.</summary>
    public const string Putaran = "rekap.putaran";

    /// <summary>The results of one daerah.</summary>
    public const string Hitung = "rekap.hitung";

    /// <summary>The files of a rekap; an event of the span for each.</summary>
    public const string Tulis = "rekap.tulis";

    /// <summary>Tag: slot of the upload, <c>-</c> where its path names none.</summary>
    public const string TagSlot = "spm.slot";

    /// <summary>Tag: hash that leads to the file, as in <see cref="RujukanUnggahan"/>.</summary>
    public const string TagSidik = "spm.sidik";

    /// <summary>Tag: code of the daerah.</summary>
    public const string TagWilayah = "spm.wilayah";

    /// <summary>Tag: generation of the rekap.</summary>
    public const string TagGenerasi = "spm.generasi";
}
