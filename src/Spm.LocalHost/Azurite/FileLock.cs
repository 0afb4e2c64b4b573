namespace Spm.LocalHost;

/// <summary>
/// A lock between processes: an open file that the operating system releases when its holder ends, however it ends.
/// The file itself stays, because deleting it would let two processes lock two different files of one name.
/// </summary>
internal sealed class FileLock : IDisposable
{
    private static readonly TimeSpan RetryInterval = TimeSpan.FromMilliseconds(50);

    private readonly FileStream file;

    private FileLock(FileStream file) => this.file = file;

    /// <summary>Waits until nobody else holds <paramref name="path"/>, neither exclusively nor shared.</summary>
    public static async Task<FileLock> ExclusiveAsync(string path, CancellationToken ct)
    {
        FileLock? held;
        while ((held = TryExclusive(path)) is null)
        {
            await Task.Delay(RetryInterval, ct).ConfigureAwait(false);
        }

        return held;
    }

    /// <summary>Null if anybody else holds it.</summary>
    public static FileLock? TryExclusive(string path) => TryOpen(path, FileAccess.ReadWrite, FileShare.None);

    /// <summary>Waits until nobody holds it exclusively. Any number of shared holders go together.</summary>
    public static async Task<FileLock> SharedAsync(string path, CancellationToken ct)
    {
        FileLock? held;
        while ((held = TryOpen(path, FileAccess.Read, FileShare.Read)) is null)
        {
            await Task.Delay(RetryInterval, ct).ConfigureAwait(false);
        }

        return held;
    }

    public void Dispose() => file.Dispose();

    private static FileLock? TryOpen(string path, FileAccess access, FileShare share)
    {
        try
        {
            return new FileLock(new FileStream(path, FileMode.OpenOrCreate, access, share));
        }
        catch (IOException) when (File.Exists(path))
        {
            // Held by somebody else. A file that could not even be made (no folder, disk full) is a fault.
            return null;
        }
    }
}
