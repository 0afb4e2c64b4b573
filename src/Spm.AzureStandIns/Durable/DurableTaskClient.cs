using Microsoft.DurableTask.Internal;

namespace Microsoft.DurableTask.Internal
{
    /// <summary>Starts instances.</summary>
    public interface IOrchestrationSubmitter
    {
        /// <summary>Starts an instance.</summary>
        Task<string> ScheduleNewOrchestrationInstanceAsync(
            TaskName orchestratorName, object? input = null, StartOrchestrationOptions? options = null, CancellationToken cancellation = default);
    }
}

namespace Microsoft.DurableTask.Client
{
    /// <summary>Starts, asks, signals and ends instances from outside.</summary>
    public abstract class DurableTaskClient : IOrchestrationSubmitter, IAsyncDisposable
    {
        /// <summary>Names the client.</summary>
        protected DurableTaskClient(string name) => Name = name;

        /// <summary>Name of the client.</summary>
        public string Name { get; }

        /// <summary>Starts an instance without input.</summary>
        public virtual Task<string> ScheduleNewOrchestrationInstanceAsync(TaskName orchestratorName, CancellationToken cancellation) =>
            ScheduleNewOrchestrationInstanceAsync(orchestratorName, null, null, cancellation);

        /// <summary>Starts an instance.</summary>
        public virtual Task<string> ScheduleNewOrchestrationInstanceAsync(TaskName orchestratorName, object? input, CancellationToken cancellation) =>
            ScheduleNewOrchestrationInstanceAsync(orchestratorName, input, null, cancellation);

        /// <summary>Starts an instance without input.</summary>
        public virtual Task<string> ScheduleNewOrchestrationInstanceAsync(
            TaskName orchestratorName, StartOrchestrationOptions options, CancellationToken cancellation = default) =>
            ScheduleNewOrchestrationInstanceAsync(orchestratorName, null, options, cancellation);

        /// <summary>Starts an instance and returns its id.</summary>
        public abstract Task<string> ScheduleNewOrchestrationInstanceAsync(
            TaskName orchestratorName, object? input = null, StartOrchestrationOptions? options = null, CancellationToken cancellation = default);

        /// <summary>Sends an event without payload; lost if the instance has finished.</summary>
        public virtual Task RaiseEventAsync(string instanceId, string eventName, CancellationToken cancellation) =>
            RaiseEventAsync(instanceId, eventName, null, cancellation);

        /// <summary>Sends an event; lost if the instance has finished.</summary>
        public abstract Task RaiseEventAsync(string instanceId, string eventName, object? eventPayload = null, CancellationToken cancellation = default);

        /// <summary>Waits until the instance runs.</summary>
        public virtual Task<OrchestrationMetadata> WaitForInstanceStartAsync(string instanceId, CancellationToken cancellation) =>
            WaitForInstanceStartAsync(instanceId, false, cancellation);

        /// <summary>Waits until the instance runs.</summary>
        public abstract Task<OrchestrationMetadata> WaitForInstanceStartAsync(
            string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default);

        /// <summary>Waits until the instance has ended.</summary>
        public virtual Task<OrchestrationMetadata> WaitForInstanceCompletionAsync(string instanceId, CancellationToken cancellation) =>
            WaitForInstanceCompletionAsync(instanceId, false, cancellation);

        /// <summary>Waits until the instance has ended.</summary>
        public abstract Task<OrchestrationMetadata> WaitForInstanceCompletionAsync(
            string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default);

        /// <summary>Ends an instance.</summary>
        public virtual Task TerminateInstanceAsync(string instanceId, CancellationToken cancellation) => TerminateInstanceAsync(instanceId, null, cancellation);

        /// <summary>Ends an instance with an output.</summary>
        public virtual Task TerminateInstanceAsync(string instanceId, object? output, CancellationToken cancellation = default) =>
            TerminateInstanceAsync(instanceId, output is null ? null : new TerminateInstanceOptions(output), cancellation);

        /// <summary>Ends an instance.</summary>
        public virtual Task TerminateInstanceAsync(string instanceId, TerminateInstanceOptions? options = null, CancellationToken cancellation = default) =>
            throw new NotSupportedException($"{GetType()} does not terminate instances.");

        /// <summary>Holds an instance.</summary>
        public virtual Task SuspendInstanceAsync(string instanceId, CancellationToken cancellation) => SuspendInstanceAsync(instanceId, null, cancellation);

        /// <summary>Holds an instance.</summary>
        public abstract Task SuspendInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default);

        /// <summary>Lets a held instance go on.</summary>
        public virtual Task ResumeInstanceAsync(string instanceId, CancellationToken cancellation) => ResumeInstanceAsync(instanceId, null, cancellation);

        /// <summary>Lets a held instance go on.</summary>
        public abstract Task ResumeInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default);

        /// <summary>The state of an instance, null if there is none.</summary>
        public virtual Task<OrchestrationMetadata?> GetInstanceAsync(string instanceId, CancellationToken cancellation) =>
            GetInstanceAsync(instanceId, false, cancellation);

        /// <summary>The state of an instance, null if there is none.</summary>
        public virtual Task<OrchestrationMetadata?> GetInstanceAsync(
            string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) =>
            GetInstancesAsync(instanceId, getInputsAndOutputs, cancellation);

        /// <summary>Same as GetInstanceAsync.</summary>
        public virtual Task<OrchestrationMetadata?> GetInstancesAsync(string instanceId, CancellationToken cancellation) =>
            GetInstancesAsync(instanceId, false, cancellation);

        /// <summary>Same as GetInstanceAsync.</summary>
        public abstract Task<OrchestrationMetadata?> GetInstancesAsync(
            string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default);

        /// <summary>The instances that a filter lets through.</summary>
        public abstract AsyncPageable<OrchestrationMetadata> GetAllInstancesAsync(OrchestrationQuery? filter = null);

        /// <summary>Forgets a finished instance.</summary>
        public virtual Task<PurgeResult> PurgeInstanceAsync(string instanceId, CancellationToken cancellation) =>
            PurgeInstanceAsync(instanceId, null, cancellation);

        /// <summary>Forgets a finished instance.</summary>
        public virtual Task<PurgeResult> PurgeInstanceAsync(
            string instanceId, PurgeInstanceOptions? options = null, CancellationToken cancellation = default) =>
            throw new NotSupportedException($"{GetType()} does not purge instances.");

        /// <summary>Forgets the finished instances that a filter lets through.</summary>
        public virtual Task<PurgeResult> PurgeAllInstancesAsync(PurgeInstancesFilter filter, CancellationToken cancellation) =>
            PurgeAllInstancesAsync(filter, null, cancellation);

        /// <summary>Forgets the finished instances that a filter lets through.</summary>
        public virtual Task<PurgeResult> PurgeAllInstancesAsync(
            PurgeInstancesFilter filter, PurgeInstanceOptions? options = null, CancellationToken cancellation = default) =>
            throw new NotSupportedException($"{GetType()} does not purge instances.");

        /// <inheritdoc/>
        public abstract ValueTask DisposeAsync();
    }
}
