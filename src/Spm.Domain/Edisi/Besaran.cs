namespace Spm.Domain;

/// <summary>What a rekap says of a daerah, of one of its urusan or of one of its services, and of the kabupaten and kota together.</summary>
public enum Besaran
{
    /// <summary>Mean index of the kabupaten and kota, 0 to 100.</summary>
    RerataIndeks,

    /// <summary>Mean of their indices over the urusan that have one, 0 to 100.</summary>
    RerataTerlapor,

    /// <summary>How many of them are in a band, or in none.</summary>
    JumlahKategori,

    /// <summary>Their filled share of the required cells together, 0 to 100.</summary>
    KeterisianGabungan,

    /// <summary>Mean of their indices of an urusan, 0 to 100.</summary>
    RerataUrusan,

    /// <summary>Sum of their jumlah harus dilayani of a service, in its one unit.</summary>
    JumlahHarus,

    /// <summary>Sum of their jumlah terlayani of a service, in its one unit.</summary>
    JumlahTerlayani,

    /// <summary>P of the two sums, 0 to 100.</summary>
    PenerimaGabungan,

    /// <summary>Index of a daerah, 0 to 100.</summary>
    IndeksDaerah,

    /// <summary>Index of a daerah over the urusan that have one, 0 to 100.</summary>
    IndeksTerlapor,

    /// <summary>Name of the band of a daerah.</summary>
    Kategori,

    /// <summary>Rank of a daerah among those of its kind.</summary>
    Peringkat,

    /// <summary>Filled share of the required cells of a daerah, 0 to 100.</summary>
    Keterisian,

    /// <summary>Where the report of an urusan stands.</summary>
    StatusUrusan,

    /// <summary>Index of an urusan, 0 to 100.</summary>
    IndeksUrusan,

    /// <summary>Whether a service applies.</summary>
    Berlaku,

    /// <summary>Jumlah harus dilayani, in the unit of the service.</summary>
    Harus,

    /// <summary>Jumlah terlayani, in the unit of the service.</summary>
    Terlayani,

    /// <summary>Unit of both counts of a service. Compared only where there were counts and are some.</summary>
    Satuan,

    /// <summary>P of a service, 0 to 100.</summary>
    Penerima,

    /// <summary>M of a service, 0 to 100.</summary>
    Mutu,

    /// <summary>IP of a service, 0 to 100.</summary>
    IndeksLayanan,

    /// <summary>Alokasi of a service, in rupiah.</summary>
    Alokasi,

    /// <summary>Realisasi of a service, in rupiah.</summary>
    Realisasi,

    /// <summary>Target number of a service for the year, in the unit of its document.</summary>
    TargetJumlah,

    /// <summary>Unit of the target number, likewise.</summary>
    TargetSatuan,

    /// <summary>Target of mutu of a service for the year, 0 to 100.</summary>
    TargetMutu,

    /// <summary>Why a service does not apply.</summary>
    Alasan,

    /// <summary>What a row of mutu needs, in its unit.</summary>
    HarusDipenuhi,

    /// <summary>What of a row of mutu there is, in its unit.</summary>
    Terpenuhi,

    /// <summary>An obstacle with its tindak lanjut.</summary>
    Kendala,

    /// <summary>Status of a stage of a service.</summary>
    StatusTahap,

    /// <summary>How many of a kind of personnel are needed, in its unit.</summary>
    PersonilKebutuhan,

    /// <summary>How many of a kind of personnel there are, in its unit.</summary>
    PersonilTersedia,

    /// <summary>This year's result of an asesmen, 0 to 100.</summary>
    NilaiAsesmen,

    /// <summary>The result of an asesmen two years before, 0 to 100, which is reported anew each year.</summary>
    AsesmenDuaTahunLalu,
}
