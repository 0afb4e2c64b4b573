using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Azure.Functions.Worker;

namespace Spm.LocalHost;

/// <summary>HTTP functions as endpoints of ASP.NET Core.</summary>
internal static class HttpFunctions
{
    private const string Prefix = "api/";

    /// <summary>Maps every HTTP function of a catalog below the prefix <c>api</c>.</summary>
    public static void Map(WebApplication app, FunctionCatalog catalog, FunctionInvoker invoker)
    {
        foreach (var (function, trigger) in catalog.With<HttpTriggerAttribute>())
        {
            var pattern = Prefix + (trigger.Route ?? function.Name);
            RequestDelegate run = context => RunAsync(context, function, invoker);
            if (trigger.Methods is { Length: > 0 } methods)
                app.MapMethods(pattern, methods.Select(method => method.ToUpperInvariant()), run);
            else
                app.Map(pattern, run);
        }
    }

    private static async Task RunAsync(HttpContext context, FunctionDescriptor function, FunctionInvoker invoker)
    {
        var data = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in context.Request.Query)
            data[name] = value.ToString();
        foreach (var (name, value) in context.Request.RouteValues)
            data[name] = value;

        var result = await invoker.InvokeAsync(
            new Invocation
            {
                Function = function,
                TriggerValue = (type, cancellation) => ReadRequestAsync(context.Request, type, cancellation),
                BindingData = data,
                OtherValue = type => type == typeof(HttpRequest) ? context.Request : type == typeof(HttpContext) ? context : null,
            },
            context.RequestAborted);
        await WriteAsync(context, result);
    }

    private static async ValueTask<object?> ReadRequestAsync(HttpRequest request, Type type, CancellationToken cancellation)
    {
        if (type.IsInstanceOfType(request))
            return request;
        if (type != typeof(string))
            return await request.ReadFromJsonAsync(type, cancellation);
        using var reader = new StreamReader(request.Body);
        return await reader.ReadToEndAsync(cancellation);
    }

    private static async Task WriteAsync(HttpContext context, object? result)
    {
        switch (result)
        {
            case IActionResult action:
                await action.ExecuteResultAsync(new ActionContext(context, context.GetRouteData(), new ActionDescriptor()));
                break;
            case IResult answer:
                await answer.ExecuteAsync(context);
                break;
            case string text:
                await context.Response.WriteAsync(text, context.RequestAborted);
                break;
            case not null:
                await context.Response.WriteAsJsonAsync(result, result.GetType(), context.RequestAborted);
                break;
            default:
                // A function that wrote to the response itself has nothing to return.
                if (!context.Response.HasStarted && context.Response.StatusCode == StatusCodes.Status200OK)
                    context.Response.StatusCode = StatusCodes.Status204NoContent;
                break;
        }
    }
}
