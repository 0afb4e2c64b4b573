using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Spm.LocalHost;

/// <summary>The instances that a query lets through, in order of their ids; the continuation token is the last id of a page.</summary>
internal sealed class InstancePages(DurableEngine engine, OrchestrationQuery query) : AsyncPageable<OrchestrationMetadata>
{
    public static bool Matches(InstanceHead head, OrchestrationQuery query) =>
        (query.CreatedFrom is not { } from || head.CreatedAt >= from)
        && (query.CreatedTo is not { } to || head.CreatedAt <= to)
        && (query.Statuses?.Any() != true || query.Statuses.Contains(head.Status))
        && (query.InstanceIdPrefix is null || head.InstanceId.StartsWith(query.InstanceIdPrefix, StringComparison.Ordinal));

    public override async IAsyncEnumerable<Page<OrchestrationMetadata>> AsPages(string? continuationToken = null, int? pageSizeHint = null)
    {
        var after = continuationToken ?? query.ContinuationToken;
        var size = Math.Max(1, pageSizeHint ?? query.PageSize);
        var found = (await engine.Journal.ListAsync(CancellationToken.None)).Where(head => Matches(head, query) && string.CompareOrdinal(head.InstanceId, after) > 0).ToList();
        foreach (var page in found.Chunk(size))
        {
            var last = page[^1].InstanceId;
            yield return new Page<OrchestrationMetadata>(
                [.. page.Select(head => LocalDurableTaskClient.Describe(head, query.FetchInputsAndOutputs))],
                last == found[^1].InstanceId ? null : last);
        }
    }
}
