namespace Spm.Workbooks;

/// <summary>What a column of a layout holds.</summary>
public enum BidangKolom
{
    /// <summary>Number or code of the row; see <see cref="ProfilBaris.PolaKode"/>.</summary>
    Kode,

    /// <summary>Name of the service, merged down or written once over its rows.</summary>
    Layanan,

    /// <summary>Name of what the row is about: a service, an item of mutu, a place.</summary>
    Uraian,

    /// <summary>Which part of a row's figures this line gives; see <see cref="ProfilBaris.Peran"/>.</summary>
    Peran,

    /// <summary>Unit.</summary>
    Satuan,

    /// <summary>Ya or Tidak; only the template has it.</summary>
    Berlaku,

    /// <summary>Why a service does not apply, or its target is 0.</summary>
    Alasan,

    /// <summary>What was owed: jumlah harus dilayani, jumlah harus dipenuhi, alokasi.</summary>
    Sasaran,

    /// <summary>What was done: jumlah terlayani, jumlah terpenuhi, realisasi. Several such columns are added up.</summary>
    Capaian,

    /// <summary>A figure of which the line says whether it is <see cref="Sasaran"/> or <see cref="Capaian"/>; see <see cref="ProfilBaris.Peran"/>.</summary>
    Nilai,

    /// <summary>Both figures in one cell: <c>450/500</c>.</summary>
    Rasio,

    /// <summary>The rest, typed by hand or computed: sasaran less capaian. Compared only.</summary>
    Belum,

    /// <summary>The percentage, typed by hand or computed. Compared only.</summary>
    Persen,

    /// <summary>Permasalahan; only the template has it.</summary>
    Permasalahan,

    /// <summary>Tindak lanjut; only the template has it.</summary>
    TindakLanjut,

    /// <summary>Status of a stage; only the template has it.</summary>
    Status,

    /// <summary>Evidence of a stage; only the template has it.</summary>
    Bukti,

    /// <summary>Note; only the template has it.</summary>
    Catatan,

    /// <summary>Jenjang of a result of pupils; only the template has it.</summary>
    Jenjang,

    /// <summary>Nothing that is read; named so that it is known and takes part in the recognition.</summary>
    Abaikan,
}
