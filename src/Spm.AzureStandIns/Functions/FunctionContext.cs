using System.Collections.Immutable;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>One invocation of a function.</summary>
public abstract class FunctionContext
{
    /// <summary>Unique per invocation.</summary>
    public abstract string InvocationId { get; }

    /// <summary>Stays the same for a function.</summary>
    public abstract string FunctionId { get; }

    /// <summary>Distributed trace.</summary>
    public abstract TraceContext TraceContext { get; }

    /// <summary>What the trigger knows.</summary>
    public abstract BindingContext BindingContext { get; }

    /// <summary>Which try this is.</summary>
    public abstract RetryContext RetryContext { get; }

    /// <summary>Services of this invocation.</summary>
    public abstract IServiceProvider InstanceServices { get; set; }

    /// <summary>The function.</summary>
    public abstract FunctionDefinition FunctionDefinition { get; }

    /// <summary>Values shared during the invocation.</summary>
    public abstract IDictionary<object, object> Items { get; set; }

    /// <summary>Features of the invocation.</summary>
    public abstract IInvocationFeatures Features { get; }

    /// <summary>Cancelled when the invocation should stop.</summary>
    public virtual CancellationToken CancellationToken { get; }
}

/// <summary>Distributed trace of an invocation.</summary>
public abstract class TraceContext
{
    /// <summary>W3C traceparent.</summary>
    public abstract string TraceParent { get; }

    /// <summary>W3C tracestate.</summary>
    public abstract string TraceState { get; }
}

/// <summary>What the trigger of an invocation knows.</summary>
public abstract class BindingContext
{
    /// <summary>Values by name.</summary>
    public abstract IReadOnlyDictionary<string, object?> BindingData { get; }
}

/// <summary>Which try an invocation is.</summary>
public abstract class RetryContext
{
    /// <summary>Retries so far; 0 on the first try.</summary>
    public abstract int RetryCount { get; }

    /// <summary>Retries allowed.</summary>
    public abstract int MaxRetryCount { get; }
}

/// <summary>A function as declared.</summary>
public abstract class FunctionDefinition
{
    /// <summary>Parameters.</summary>
    public abstract ImmutableArray<FunctionParameter> Parameters { get; }

    /// <summary>Path to the assembly.</summary>
    public abstract string PathToAssembly { get; }

    /// <summary>Full name of the method.</summary>
    public abstract string EntryPoint { get; }

    /// <summary>Unique id.</summary>
    public abstract string Id { get; }

    /// <summary>Name.</summary>
    public abstract string Name { get; }

    /// <summary>Inputs by name.</summary>
    public abstract IImmutableDictionary<string, BindingMetadata> InputBindings { get; }

    /// <summary>Outputs by name.</summary>
    public abstract IImmutableDictionary<string, BindingMetadata> OutputBindings { get; }
}

/// <summary>A parameter of a function.</summary>
public class FunctionParameter
{
    /// <summary>Creates a parameter.</summary>
    public FunctionParameter(string name, Type type)
    {
        Name = name;
        Type = type;
    }

    /// <summary>Name.</summary>
    public string Name { get; }

    /// <summary>Type.</summary>
    public Type Type { get; }
}

/// <summary>An input or output of a function.</summary>
public abstract class BindingMetadata
{
    /// <summary>Name.</summary>
    public abstract string Name { get; }

    /// <summary>Type of the binding.</summary>
    public abstract string Type { get; }

    /// <summary>Direction.</summary>
    public abstract BindingDirection Direction { get; }
}

/// <summary>Direction of a binding.</summary>
public enum BindingDirection
{
    /// <summary>Into the function.</summary>
    In = 0,

    /// <summary>Out of the function.</summary>
    Out = 1,
}

/// <summary>Features of an invocation by type.</summary>
public interface IInvocationFeatures : IEnumerable<KeyValuePair<Type, object>>
{
    /// <summary>Sets a feature.</summary>
    void Set<T>(T instance);

    /// <summary>The feature, or null.</summary>
    T? Get<T>();
}
