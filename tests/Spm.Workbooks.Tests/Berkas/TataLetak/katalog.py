"""Services and quality items, as the program itself lists them."""

import csv
from pathlib import Path

_DATA = Path(__file__).resolve().parents[4] / "src" / "Spm.Domain" / "Data"


def _baca(nama):
    with open(_DATA / nama, encoding="utf-8", newline="") as berkas:
        return list(csv.DictReader(berkas))


def layanan(awalan):
    """(kode, nama, penerima) of the services whose code starts so."""
    return [(b["code"], b["jenis_pelayanan"], b["penerima"]) for b in _baca("catalogue.csv") if b["code"].startswith(awalan)]


def mutu():
    """(kode layanan, kode baris, item, satuan) of the 180 quality lines of kesehatan."""
    return [(b["jenis_pelayanan_kode"], b["kode_baris"], b["item"], b["satuan"]) for b in _baca("mutu-kesehatan-2024.csv")]
