"""Writes rencana aksi as people do: one of its own form, saved again by LibreOffice, and the program's template filled in."""
import os
import shutil
import subprocess
import sys

from openpyxl import Workbook, load_workbook


def sendiri(tujuan):
    """Years side by side below merged headers, services by name only."""
    wb = Workbook()
    ws = wb.active
    ws.title = "RAD SPM"
    ws["A1"] = "RENCANA AKSI DAERAH PENERAPAN SPM TAHUN 2023-2026"
    ws["A2"] = "Dasar Hukum"
    ws["B2"] = "Peraturan Bupati Nomor 77 Tahun 2022"
    ws.append([])
    ws.append(["No", "Jenis Pelayanan Dasar", "Satuan", "Target", None, None, None, "Target Mutu (%)", None, None, None])
    ws.append([None, None, None, 2023, 2024, 2025, 2026, 2023, 2024, 2025, 2026])
    for kolom in ("A4:A5", "B4:B5", "C4:C5", "D4:G4", "H4:K4"):
        ws.merge_cells(kolom)
    ws.append(["A", "Urusan Kesehatan"])
    ws.append([1, "Pelayanan kesehatan ibu hamil", "Orang", 100, 110, 120, 130, 0.8, 0.85, 0.9, 0.95])
    ws.append([2, "Pelayanan kesehatan ibu bersalin", "Orang", 50, None, 0, 70, None, None, None, None])
    ws.append([None, "Jumlah", None, 150, 110, 120, 200])
    os.makedirs(os.path.dirname(tujuan), exist_ok=True)
    wb.save(tujuan)


def libreoffice(asal, tujuan):
    folder = os.path.dirname(tujuan)
    os.makedirs(folder, exist_ok=True)
    profil = os.path.join(sys.argv[2], "profil")
    hasil = os.path.join(sys.argv[2], "ubah")
    subprocess.run(
        ["soffice", "--headless", "-env:UserInstallation=file://" + profil, "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", hasil, asal],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    shutil.move(os.path.join(hasil, os.path.basename(asal)), tujuan)


def template(path):
    wb = load_workbook(path)
    wb["Dokumen"]["B4"] = "Keputusan Bupati Nomor 5 Tahun 2025"
    ws = wb["Target"]
    for baris in ws.iter_rows(min_row=2):
        if baris[0].value == "K-SOS-01":
            baris[4].value, baris[5].value = 321, 99.5
    wb.save(path)


masukan = sys.argv[1]
satu = os.path.join(masukan, "2023-RAD", "36.01", "rencana-aksi.xlsx")
sendiri(satu)
libreoffice(satu, os.path.join(masukan, "2024-RAD", "36.02", "rencana-aksi.xlsx"))
template(os.path.join(masukan, "2025-RAD", "36.04", "rad-36.04-2025.xlsx"))
