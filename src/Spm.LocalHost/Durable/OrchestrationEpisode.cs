using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;

namespace Spm.LocalHost;

/// <summary>
/// Runs an orchestrator once over its whole journal: first what it did before, checked against what it asks for now, then what is new. Everything happens
/// synchronously on the caller's thread.
/// </summary>
internal sealed class OrchestrationEpisode(IDurableFunctions functions, DataConverter converter, ILoggerFactory loggerFactory)
{
    /// <summary>What is said about an await that a replay could not repeat.</summary>
    public const string IllegalAwait =
        "An invalid asynchronous invocation was detected: an orchestrator awaits a task that is not durable. It may only await tasks of its "
        + "TaskOrchestrationContext and combinations of them, without ConfigureAwait(false). I/O, delays and other threads belong into activities.";

    /// <summary>Plays the journal and then the messages at its end that no episode has seen.</summary>
    public EpisodeResult Run(InstanceHead head, IReadOnlyList<JournalEntry> journal, DateTimeOffset now, Action illegalContinuation)
    {
        try
        {
            return OnOwnThreadContext(head, illegalContinuation, (player, context) =>
            {
                var (_, messages) = PlayHistory(player, journal, compareInputs: false);
                if (player.IsCompleted)
                    throw new NonDeterministicOrchestrationException($"Orchestrator '{head.Name}' returns now at a point where its journal goes on.");
                player.Play(messages, now, isReplay: false);
                var next = player.IsCompleted && player.Failure is null ? context.Next : null;
                return new EpisodeResult
                {
                    Actions = context.TakeActions(),
                    CustomStatus = context.CustomStatus,
                    End = next is null ? player.End() : null,
                    Next = next,
                };
            });
        }
        catch (NonDeterministicOrchestrationException problem)
        {
            return new EpisodeResult
            {
                CustomStatus = head.CustomStatus,
                End = new JournalEntry(JournalEntryKind.ExecutionFailed) { Failure = Failure.From(problem) },
            };
        }
    }

    /// <summary>Plays the journal of a finished instance again.</summary>
    /// <returns>How the code differs from the journal; null if it does not.</returns>
    public string? FindDifference(InstanceHead head, IReadOnlyList<JournalEntry> journal)
    {
        try
        {
            var illegal = false;
            var difference = OnOwnThreadContext(head, () => illegal = true, (player, _) =>
            {
                var (end, _) = PlayHistory(player, journal, compareInputs: true);
                if (end is null || end.Kind == JournalEntryKind.ExecutionTerminated)
                    return null;
                var endNow = player.End();
                if (endNow is null)
                    return "the journal has ended, the code goes on";
                return endNow.Kind != end.Kind ? $"the journal ends with {end.Kind}, the code with {endNow.Kind}"
                    : endNow.Payload != end.Payload ? "the output differs"
                    : endNow.Failure?.ErrorMessage != end.Failure?.ErrorMessage ? $"the journal failed with '{end.Failure?.ErrorMessage}', the code with '{endNow.Failure?.ErrorMessage}'"
                    : null;
            });
            return difference ?? (illegal ? IllegalAwait : null);
        }
        catch (NonDeterministicOrchestrationException problem)
        {
            return problem.Message;
        }
    }

    private T OnOwnThreadContext<T>(InstanceHead head, Action illegalContinuation, Func<Player, ReplayContext, T> play)
    {
        var callers = SynchronizationContext.Current;
        var thread = new OrchestratorSynchronizationContext(illegalContinuation);
        SynchronizationContext.SetSynchronizationContext(thread);
        try
        {
            var context = new ReplayContext(head, converter, loggerFactory, thread);
            return play(new Player(functions, converter, context, thread, head), context);
        }
        finally
        {
            thread.Close();
            SynchronizationContext.SetSynchronizationContext(callers);
        }
    }

    /// <summary>Plays the episodes of the journal; returns how it ended, if it did, and the messages that no episode has seen.</summary>
    private static (JournalEntry? End, List<JournalEntry> Unseen) PlayHistory(Player player, IReadOnlyList<JournalEntry> journal, bool compareInputs)
    {
        var messages = new List<JournalEntry>();
        for (var i = 0; i < journal.Count; i++)
        {
            var entry = journal[i];
            if (entry.IsEnd)
                return (entry, []);
            if (entry.IsMessage)
                messages.Add(entry);
            if (entry.Kind != JournalEntryKind.OrchestratorStarted)
                continue;

            if (player.IsCompleted)
                throw new NonDeterministicOrchestrationException("The orchestrator returns now at a point where its journal goes on.");
            var recorded = journal.Skip(i + 1).TakeWhile(action => action.IsAction).ToList();
            var asked = player.Play(messages, entry.Time!.Value, isReplay: true);
            Compare(recorded, asked, compareInputs);
            messages.Clear();
            i += recorded.Count;
        }

        return (null, messages);
    }

    private static void Compare(List<JournalEntry> recorded, List<JournalEntry> asked, bool compareInputs)
    {
        for (var i = 0; i < Math.Max(recorded.Count, asked.Count); i++)
        {
            var before = recorded.ElementAtOrDefault(i);
            var today = asked.ElementAtOrDefault(i);
            var same = before is not null && today is not null && before.Kind == today.Kind
                && string.Equals(before.Name, today.Name, StringComparison.OrdinalIgnoreCase)
                && (!compareInputs || (before.Payload == today.Payload && before.OtherInstanceId == today.OtherInstanceId && before.Time == today.Time));
            if (!same)
            {
                throw new NonDeterministicOrchestrationException(
                    $"Non-deterministic orchestrator: as task #{(before ?? today)!.TaskId} the journal has {Describe(before, compareInputs)}, the code asks now for {Describe(today, compareInputs)}. "
                    + "An orchestrator has to ask for the same in every replay; changed code must not meet instances that still run.");
            }
        }
    }

    private static string Describe(JournalEntry? action, bool withInput) => action switch
    {
        null => "nothing",
        { Kind: JournalEntryKind.TimerCreated } => withInput ? $"a timer for {action.Time:O}" : "a timer",
        _ => $"{action.Kind} '{action.Name}'" + (withInput ? $" with {action.Payload ?? "no input"}" : string.Empty),
    };

    private sealed class Player(
        IDurableFunctions functions, DataConverter converter, ReplayContext context, OrchestratorSynchronizationContext thread, InstanceHead head)
    {
        private Task<object?>? run;

        public bool IsCompleted => run?.IsCompleted == true;

        public Exception? Failure => run?.Exception?.InnerException ?? (run?.IsCanceled == true ? new TaskCanceledException(run) : null);

        public List<JournalEntry> Play(IEnumerable<JournalEntry> messages, DateTimeOffset time, bool isReplay)
        {
            context.BeginEpisode(time, isReplay);
            foreach (var message in messages)
            {
                if (message.Kind == JournalEntryKind.ExecutionStarted)
                    run = StartAsync();
                else
                    context.Deliver(message);
                thread.Pump();
            }

            return context.TakeActions();
        }

        public JournalEntry? End() => this switch
        {
            { Failure: { } failure } => Failed(failure),
            { IsCompleted: true } => Returned(),
            _ when !context.HasOpenTasks => Failed(new InvalidOperationException(IllegalAwait)),
            _ => null,
        };

        private static JournalEntry Failed(Exception failure) => new(JournalEntryKind.ExecutionFailed) { Failure = Spm.LocalHost.Failure.From(failure) };

        private JournalEntry Returned()
        {
            try
            {
                return new JournalEntry(JournalEntryKind.ExecutionCompleted) { Payload = converter.Serialize(run!.Result) };
            }
            catch (Exception unserializable) when (unserializable is NotSupportedException or System.Text.Json.JsonException)
            {
                return Failed(unserializable);
            }
        }

        private async Task<object?> StartAsync() => await functions.RunOrchestratorAsync(context, head.Input);
    }
}
