using System.Collections.Concurrent;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Spm.Domain;

namespace Spm.LocalHost;

/// <summary>
/// Calls a function for every version of every blob of a container, at least once, also for those that arrived while the host was down. New blobs are begun
/// in the order of their last change, then of their names. A version that fails is tried again later and at last becomes a <see cref="PoisonBlob"/>; the
/// count of tries begins anew with each start of the host.
/// </summary>
internal sealed class BlobTriggerListener : ITriggerListener
{
    private const int BusyFactor = 5;

    private readonly FunctionDescriptor function;
    private readonly FunctionInvoker invoker;
    private readonly PoisonBlobs poison;
    private readonly LocalFunctionsHostOptions options;
    private readonly ILogger log;
    private readonly BlobPathPattern pattern;
    private readonly BlobContainerClient container;
    private readonly ProcessedBlobs processed;
    private readonly SemaphoreSlim slots;
    private readonly ConcurrentDictionary<string, Task> running = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FailedBlob> failed = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource stop = new();
    private readonly CancellationTokenSource cutOff = new();
    private Task polling = Task.CompletedTask;

    public BlobTriggerListener(
        FunctionDescriptor function,
        BlobTriggerAttribute trigger,
        FunctionInvoker invoker,
        PoisonBlobs poison,
        LocalFunctionsHostOptions options,
        IConfiguration configuration,
        ILogger<BlobTriggerListener> log)
    {
        this.function = function;
        this.invoker = invoker;
        this.poison = poison;
        this.options = options;
        this.log = log;
        pattern = BlobPathPattern.Parse(FunctionSettings.Resolve(trigger.BlobPath, configuration));
        container = new BlobContainerClient(options.ConnectionString, pattern.Container);
        processed = new ProcessedBlobs(new TableServiceClient(options.ConnectionString), function.Name, pattern.Container);
        slots = new SemaphoreSlim(options.BlobParallelism);
    }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await container.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        await processed.LoadAsync(cancellationToken);
        polling = Task.Run(PollAsync, CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await polling;
        var all = Task.WhenAll(running.Values);
        await Task.WhenAny(all, Task.Delay(options.StopGrace, TimeProvider.System, CancellationToken.None));
        await cutOff.CancelAsync();
        await Task.WhenAny(all, Task.Delay(options.StopGrace, TimeProvider.System, CancellationToken.None));
        stop.Dispose();
        cutOff.Dispose();
        slots.Dispose();
    }

    private async Task PollAsync()
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                var found = await FindNewAsync();
                foreach (var blob in found)
                {
                    await slots.WaitAsync(stop.Token);
                    var reserved = new TaskCompletionSource().Task;
                    running[blob.Name] = reserved;
                    running.TryUpdate(blob.Name, Task.Run(() => WorkOnAsync(blob), CancellationToken.None), reserved);
                }

                // Where some came, more are on their way.
                await Task.Delay(found.Count > 0 ? options.BlobPollInterval / BusyFactor : options.BlobPollInterval, options.TimeProvider, stop.Token);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                log.LogError(failure, "Container {Container} of function {Function} could not be read; it is tried again.", pattern.Container, function.Name);
                await Task.Delay(options.BlobPollInterval, options.TimeProvider, stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task<List<FoundBlob>> FindNewAsync()
    {
        var found = new List<FoundBlob>();
        var now = options.TimeProvider.GetUtcNow();
        await foreach (var item in container.GetBlobsAsync(new GetBlobsOptions { Prefix = pattern.Prefix }, stop.Token))
        {
            var etag = item.Properties.ETag?.ToString() ?? string.Empty;
            if (processed.Contains(item.Name, etag) || running.ContainsKey(item.Name)
                || (failed.TryGetValue(item.Name, out var failure) && failure.ETag == etag && now < failure.NotBefore))
                continue;
            if (pattern.TryMatch(item.Name, out var values))
                found.Add(new FoundBlob(item.Name, etag, item.Properties.LastModified ?? now, values));
        }

        found.Sort((left, right) => left.LastModified != right.LastModified
            ? left.LastModified.CompareTo(right.LastModified)
            : string.CompareOrdinal(left.Name, right.Name));
        return found;
    }

    private async Task WorkOnAsync(FoundBlob blob)
    {
        try
        {
            await CallAsync(blob);
        }
        catch (OperationCanceledException) when (cutOff.IsCancellationRequested)
        {
            log.LogWarning("Function {Function} was cut off at blob {Blob}; it runs again at the next start.", function.Name, Shown(blob.Name));
        }
        catch (Exception failure)
        {
            log.LogError(failure, "Blob {Blob} of function {Function} could not be marked; it runs again.", Shown(blob.Name), function.Name);
        }
        finally
        {
            // From here on the next look at the container may take it up again.
            running.TryRemove(blob.Name, out _);
            slots.Release();
        }
    }

    private async Task CallAsync(FoundBlob blob)
    {
        var tries = failed.TryGetValue(blob.Name, out var before) && before.ETag == blob.ETag ? before.Tries : 0;
        var client = container.GetBlobClient(blob.Name);
        try
        {
            var data = new Dictionary<string, object?>(blob.Values, StringComparer.OrdinalIgnoreCase)
            {
                ["BlobTrigger"] = $"{pattern.Container}/{blob.Name}",
                ["Uri"] = client.Uri,
            };
            await invoker.InvokeAsync(
                new Invocation
                {
                    Function = function,
                    TriggerValue = (type, cancellation) => ReadBlobAsync(client, type, cancellation),
                    BindingData = data,
                    RetryCount = tries,
                    MaxRetryCount = options.BlobMaxTries - 1,
                },
                cutOff.Token);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cutOff.IsCancellationRequested)
        {
            if (!await client.ExistsAsync(cutOff.Token))
            {
                log.LogWarning(failure, "Blob {Blob} was deleted before function {Function} was done with it.", Shown(blob.Name), function.Name);
                failed.TryRemove(blob.Name, out _);
                return;
            }

            if (tries + 1 < options.BlobMaxTries)
            {
                var wait = options.BlobRetryDelay * Math.Pow(2, tries);
                log.LogWarning(failure, "Function {Function} failed on blob {Blob}, try {Try}; next in {Wait}.", function.Name, Shown(blob.Name), tries + 1, wait);
                failed[blob.Name] = new FailedBlob(blob.ETag, tries + 1, options.TimeProvider.GetUtcNow() + wait);
                return;
            }

            await poison.AddAsync(
                new PoisonBlob(function.Name, pattern.Container, blob.Name, blob.ETag, failure.ToString(), options.TimeProvider.GetUtcNow()), CancellationToken.None);
            log.LogError(failure, "Function {Function} failed {Tries} times on blob {Blob}; it is in the table 'poison'. The trigger calls it no more until the blob changes; a sweep of the app goes on trying.", function.Name, tries + 1, Shown(blob.Name));
        }

        failed.TryRemove(blob.Name, out _);
        await processed.AddAsync(blob.Name, blob.ETag, CancellationToken.None);
    }

    private static async ValueTask<object?> ReadBlobAsync(BlobClient client, Type type, CancellationToken cancellation)
    {
        if (type.IsInstanceOfType(client))
            return client;
        if (type == typeof(Stream))
            return await client.OpenReadAsync(cancellationToken: cancellation);
        var content = (await client.DownloadContentAsync(cancellation)).Value.Content;
        return type == typeof(string) ? content.ToString()
            : type == typeof(byte[]) ? content.ToArray()
            : type == typeof(BinaryData) ? content
            : throw new InvalidOperationException($"A blob trigger cannot be bound to {type}.");
    }

    // A name may bear the number of a person.
    private static string Shown(string blobName) => NomorPribadi.Samarkan(blobName);

    private sealed record FoundBlob(string Name, string ETag, DateTimeOffset LastModified, Dictionary<string, object?> Values);

    private sealed record FailedBlob(string ETag, int Tries, DateTimeOffset NotBefore);
}
