using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace Spm.LocalHost;

/// <summary>Calls functions: a scope of services per call, an instance of the function's class out of it, its parameters bound.</summary>
internal sealed class FunctionInvoker(IServiceProvider services)
{
    /// <summary>Calls a function and returns what it returned, null for none.</summary>
    /// <exception cref="InvalidOperationException">A parameter cannot be bound. Apart from that, what the function throws.</exception>
    public async Task<object?> InvokeAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        // Disposed synchronously: an orchestrator must not leave its thread, and an episode that waits is never disposed at all.
        using var scope = services.CreateScope();
        var method = invocation.Function.Method;
        var context = new LocalFunctionContext(invocation, scope.ServiceProvider, cancellationToken);
        var parameters = method.GetParameters();
        var arguments = new object?[parameters.Length];
        try
        {
            for (var i = 0; i < parameters.Length; i++)
            {
                arguments[i] = parameters[i] == invocation.Function.TriggerParameter
                    ? await invocation.TriggerValue(parameters[i].ParameterType, cancellationToken)
                    : Bind(parameters[i], invocation, context);
            }

            var instance = method.IsStatic ? null : ActivatorUtilities.GetServiceOrCreateInstance(scope.ServiceProvider, method.DeclaringType!);
            return await UnwrapAsync(method.Invoke(instance, BindingFlags.DoNotWrapExceptions, null, arguments, CultureInfo.InvariantCulture));
        }
        finally
        {
            foreach (var stream in arguments.OfType<Stream>())
                stream.Dispose();
        }
    }

    private static object? Bind(ParameterInfo parameter, Invocation invocation, LocalFunctionContext context)
    {
        var type = parameter.ParameterType;
        if (parameter.GetCustomAttribute<DurableClientAttribute>() is not null)
            return context.InstanceServices.GetRequiredService<DurableTaskClient>();
        if (type == typeof(FunctionContext))
            return context;
        if (type == typeof(CancellationToken))
            return context.CancellationToken;
        if (invocation.BindingData.TryGetValue(parameter.Name!, out var known))
            return ConvertTo(known, type);
        if (invocation.OtherValue?.Invoke(type) is { } other)
            return other;
        if (parameter.HasDefaultValue)
            return parameter.DefaultValue;
        return invocation.OtherValue is not null && (!type.IsValueType || Nullable.GetUnderlyingType(type) is not null) ? null
            : throw new InvalidOperationException($"Parameter '{parameter.Name}' ({type}) of function '{invocation.Function.Name}' cannot be bound.");
    }

    private static object? ConvertTo(object? value, Type type)
    {
        if (value is null || type.IsInstanceOfType(value))
            return value;
        var target = Nullable.GetUnderlyingType(type) ?? type;
        var text = Convert.ToString(value, CultureInfo.InvariantCulture)!;
        if (target.IsEnum)
            return Enum.Parse(target, text, ignoreCase: true);
        if (target == typeof(Guid))
            return Guid.Parse(text);
        return value is IConvertible && typeof(IConvertible).IsAssignableFrom(target) ? Convert.ChangeType(value, target, CultureInfo.InvariantCulture)
            : JsonSerializer.Deserialize(text, type);
    }

    private static async Task<object?> UnwrapAsync(object? returned)
    {
        switch (returned)
        {
            case null:
                return null;
            case ValueTask task:
                await task;
                return null;
            case Task task:
                await task;
                return ResultOf(task);
        }

        if (returned.GetType() is not { IsGenericType: true } type || type.GetGenericTypeDefinition() != typeof(ValueTask<>))
            return returned;
        var inner = (Task)type.GetMethod(nameof(ValueTask<>.AsTask))!.Invoke(returned, null)!;
        await inner;
        return ResultOf(inner);
    }

    private static object? ResultOf(Task task)
    {
        // A Task of an async method without result is a Task<VoidTaskResult> underneath.
        var result = task.GetType().GetProperty(nameof(Task<>.Result));
        return result is null || result.PropertyType.Name == "VoidTaskResult" ? null : result.GetValue(task);
    }
}
