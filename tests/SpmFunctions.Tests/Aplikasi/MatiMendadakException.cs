namespace SpmFunctions.Tests;

/// <summary>Stands for the end of the process in the middle of its work.</summary>
public sealed class MatiMendadakException(string permintaan) : Exception($"Died before {permintaan}.");
