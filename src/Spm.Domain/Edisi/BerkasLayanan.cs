namespace Spm.Domain;

/// <summary>The file that carries a service.</summary>
/// <param name="Versi">Version of the slot, from 1.</param>
/// <param name="Berkas">Path of the upload in the container <c>uploads</c>.</param>
public sealed record BerkasLayanan(int Versi, string Berkas);
