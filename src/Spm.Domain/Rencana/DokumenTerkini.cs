namespace Spm.Domain;

/// <summary>An accepted document that is not withdrawn, as it takes part in the choice of targets.</summary>
/// <param name="Isi">What it sets.</param>
/// <param name="Versi">Version of its slot, from 1.</param>
/// <param name="Diterima">Time of receipt.</param>
/// <param name="Sha256">Hash of the uploaded file, lower-case hexadecimal.</param>
/// <param name="Berkas">Path of the upload in the container <c>uploads</c>.</param>
public sealed record DokumenTerkini(DokumenRencana Isi, int Versi, DateTimeOffset Diterima, string Sha256, string Berkas);
