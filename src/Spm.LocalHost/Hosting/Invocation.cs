namespace Spm.LocalHost;

/// <summary>A call of a function.</summary>
internal sealed record Invocation
{
    /// <summary>The function.</summary>
    public required FunctionDescriptor Function { get; init; }

    /// <summary>Gives the trigger's value in the type of its parameter.</summary>
    public required Func<Type, CancellationToken, ValueTask<object?>> TriggerValue { get; init; }

    /// <summary>What else the trigger knows, by parameter name.</summary>
    public IReadOnlyDictionary<string, object?> BindingData { get; init; } = new Dictionary<string, object?>();

    /// <summary>Gives a parameter that is neither trigger nor binding data: the input of an orchestrator, the request of an HTTP function.</summary>
    public Func<Type, object?>? OtherValue { get; init; }

    /// <summary>Retries before this call.</summary>
    public int RetryCount { get; init; }

    /// <summary>Retries allowed.</summary>
    public int MaxRetryCount { get; init; }
}
