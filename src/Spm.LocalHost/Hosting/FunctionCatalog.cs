using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Spm.LocalHost;

/// <summary>The functions of an assembly, found by their attributes only.</summary>
internal sealed class FunctionCatalog
{
    private FunctionCatalog(IReadOnlyList<FunctionDescriptor> functions) => Functions = functions;

    public IReadOnlyList<FunctionDescriptor> Functions { get; }

    /// <summary>Reads the attributes of an assembly.</summary>
    /// <exception cref="InvalidOperationException">A function has no trigger or more than one, or two have the same name.</exception>
    public static FunctionCatalog Of(Assembly assembly)
    {
        const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var functions = (
            from type in assembly.GetTypes()
            from method in type.GetMethods(Any)
            let function = method.GetCustomAttribute<FunctionAttribute>()
            where function is not null
            select Describe(function.Name, method)).ToList();

        var twice = functions.GroupBy(function => function.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1);
        return twice is null ? new FunctionCatalog(functions)
            : throw new InvalidOperationException($"Function name '{twice.Key}' is used by {string.Join(" and ", twice.Select(function => function.EntryPoint))}.");
    }

    /// <summary>The functions with a trigger of one kind.</summary>
    public IEnumerable<(FunctionDescriptor Function, T Trigger)> With<T>()
        where T : TriggerBindingAttribute =>
        Functions.Where(function => function.Trigger is T).Select(function => (function, (T)function.Trigger));

    private static FunctionDescriptor Describe(string name, MethodInfo method)
    {
        var triggers = method.GetParameters()
            .Select(parameter => (Parameter: parameter, Trigger: parameter.GetCustomAttribute<TriggerBindingAttribute>()))
            .Where(candidate => candidate.Trigger is not null)
            .ToList();
        return triggers.Count == 1 ? new FunctionDescriptor(name, method, triggers[0].Parameter, triggers[0].Trigger!)
            : throw new InvalidOperationException($"Function '{name}' has {triggers.Count} trigger parameters instead of one.");
    }
}
