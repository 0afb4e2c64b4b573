namespace Microsoft.Azure.Functions.Worker.Extensions.Abstractions
{
    /// <summary>Base of everything that binds a function to the outside.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    public abstract class BindingAttribute : Attribute
    {
        /// <summary>Creates the attribute.</summary>
        public BindingAttribute()
        {
        }
    }

    /// <summary>Base of attributes of parameters that are filled in besides the trigger.</summary>
    [AttributeUsage(AttributeTargets.Parameter)]
    public abstract class InputBindingAttribute : BindingAttribute
    {
        /// <summary>Creates the attribute.</summary>
        public InputBindingAttribute()
        {
        }
    }

    /// <summary>Base of attributes of the parameter that makes a function run.</summary>
    [AttributeUsage(AttributeTargets.Parameter)]
    public abstract class TriggerBindingAttribute : BindingAttribute
    {
        /// <summary>Creates the attribute.</summary>
        public TriggerBindingAttribute()
        {
        }
    }
}

namespace Microsoft.Azure.Functions.Worker
{
    /// <summary>Marks a method as a function.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    public class FunctionAttribute : Attribute
    {
        /// <summary>Names the function; unique within the app.</summary>
        public FunctionAttribute(string name) => Name = name;

        /// <summary>Name of the function.</summary>
        public string Name { get; }
    }

    /// <summary>Base of the function-level retry policies.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    public abstract class RetryAttribute : Attribute
    {
        /// <summary>Creates the attribute.</summary>
        public RetryAttribute()
        {
        }

        /// <summary>Retries after the first try; -1 is without end.</summary>
        public int MaxRetryCount { get; set; }
    }

    /// <summary>Retries after a constant delay.</summary>
    public sealed class FixedDelayRetryAttribute : RetryAttribute
    {
        /// <summary>Sets the number of retries and the delay (hh:mm:ss).</summary>
        public FixedDelayRetryAttribute(int maxRetryCount, string delayInterval)
        {
            MaxRetryCount = maxRetryCount;
            DelayInterval = delayInterval;
        }

        /// <summary>Delay between tries (hh:mm:ss).</summary>
        public string DelayInterval { get; }
    }

    /// <summary>Retries after a growing delay.</summary>
    public sealed class ExponentialBackoffRetryAttribute : RetryAttribute
    {
        /// <summary>Sets the number of retries and the bounds of the delay (hh:mm:ss).</summary>
        public ExponentialBackoffRetryAttribute(int maxRetryCount, string minimumInterval, string maximumInterval)
        {
            MaxRetryCount = maxRetryCount;
            MinimumInterval = minimumInterval;
            MaximumInterval = maximumInterval;
        }

        /// <summary>First delay (hh:mm:ss).</summary>
        public string MinimumInterval { get; }

        /// <summary>Longest delay (hh:mm:ss).</summary>
        public string MaximumInterval { get; }
    }
}
