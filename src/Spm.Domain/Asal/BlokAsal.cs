namespace Spm.Domain;

/// <summary>What a row of provenance is about.</summary>
public enum BlokAsal
{
    /// <summary>Block A: jumlah harus dilayani and jumlah terlayani; of a service that does not apply, its reason. Code <c>A</c>.</summary>
    Penerima,

    /// <summary>Block B: the rows of mutu. Code <c>B</c>.</summary>
    Mutu,

    /// <summary>Block C: alokasi and realisasi. Code <c>C</c>.</summary>
    Anggaran,

    /// <summary>P, M and IP: what is computed from the blocks A and B. Code <c>IP</c>.</summary>
    Indeks,

    /// <summary>Permasalahan and tindak lanjut. Code <c>Kendala</c>.</summary>
    Kendala,

    /// <summary>The stages. Code <c>Tahapan</c>.</summary>
    Tahapan,

    /// <summary>Supporting personnel. Code <c>Personil</c>.</summary>
    Personil,

    /// <summary>Literasi and numerasi. Code <c>Asesmen</c>.</summary>
    Asesmen,

    /// <summary>The targets of the year, from a rencana aksi or target decree. Code <c>T</c>.</summary>
    Target,
}
