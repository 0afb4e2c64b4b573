namespace Spm.Domain;

/// <summary>What is wrong with the path of an upload: the first part, from the left, that cannot be read, unless the whole must not be repeated.</summary>
public enum SalahAlamat
{
    /// <summary>The path does not have as many parts as an address of its kind.</summary>
    JumlahBagian,

    /// <summary>The first part is not a quarter such as <c>2025-TW4</c>.</summary>
    Periode,

    /// <summary>The first part is meant as the year of a rencana aksi such as <c>2025-RAD</c>, but is none.</summary>
    TahunRencana,

    /// <summary>The second part is not the code of a wilayah.</summary>
    Wilayah,

    /// <summary>The wilayah is an administrative one and does not report on its own.</summary>
    WilayahTidakMelapor,

    /// <summary>The third part is not the path name of an urusan.</summary>
    Urusan,

    /// <summary>The name is empty, too long or has characters that no file name needs.</summary>
    Nama,

    /// <summary>There is a number in it like a NIK (<see cref="Spm.Domain.NomorPribadi"/>): the path must not be shown to anybody.</summary>
    NomorPribadi,
}
