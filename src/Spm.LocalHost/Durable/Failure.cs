using Microsoft.DurableTask;

namespace Spm.LocalHost;

/// <summary>A failure in the form in which the journal keeps it.</summary>
internal sealed record Failure(string ErrorType, string ErrorMessage, string? StackTrace = null, Failure? Inner = null)
{
    public static Failure From(Exception exception) => new(
        exception.GetType().ToString(),
        exception.Message,
        exception.StackTrace,
        exception is TaskFailedException task ? From(task.FailureDetails) : exception.InnerException is { } inner ? From(inner) : null);

    public TaskFailureDetails ToDetails() => new(ErrorType, ErrorMessage, StackTrace, Inner?.ToDetails(), null);

    private static Failure From(TaskFailureDetails details) =>
        new(details.ErrorType, details.ErrorMessage, details.StackTrace, details.InnerFailure is { } inner ? From(inner) : null);
}
