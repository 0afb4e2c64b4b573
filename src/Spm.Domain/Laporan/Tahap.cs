namespace Spm.Domain;

/// <summary>A stage of applying SPM, in its order (Permendagri 100/2018 as a booklet of Kemendagri explains it; that Permendagri 59/2021 keeps the four is unverified).</summary>
public enum Tahap
{
    /// <summary>Pengumpulan data: number and identity of those entitled, barang and jasa, sarana.</summary>
    PengumpulanData,

    /// <summary>Penghitungan kebutuhan: what is needed less what is there.</summary>
    PenghitunganKebutuhan,

    /// <summary>Penyusunan rencana: SPM in RPJMD, Renstra, RKPD and Renja.</summary>
    PenyusunanRencana,

    /// <summary>Pelaksanaan.</summary>
    Pelaksanaan,
}
