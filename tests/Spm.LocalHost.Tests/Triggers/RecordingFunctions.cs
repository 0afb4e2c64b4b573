using Azure.Storage.Blobs;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Spm.LocalHost.Tests;

/// <summary>A small function app: every function tells the <see cref="CallRecorder"/> of its call.</summary>
public sealed class RecordingFunctions(CallRecorder recorder)
{
    [Function("OnUpload")]
    public async Task OnUploadAsync(
        [BlobTrigger("inbox/{path}", Source = BlobTriggerSource.EventGrid)] BlobClient blob, string path, FunctionContext context, CancellationToken cancellationToken)
    {
        var content = await blob.DownloadContentAsync(cancellationToken);
        await recorder.RecordAsync($"{context.FunctionDefinition.Name} {path}={content.Value.Content}", cancellationToken);
    }

    [Function("OnNumbered")]
    public async Task OnNumberedAsync([BlobTrigger("numbered/{folder}/{number}.txt")] Stream blob, string folder, int number, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(blob);
        await recorder.RecordAsync($"{folder}#{number}: {await reader.ReadToEndAsync(cancellationToken)}", cancellationToken);
    }

    [Function("EveryDay")]
    public Task EveryDayAsync([TimerTrigger("0 0 6 * * *")] TimerInfo timer, CancellationToken cancellationToken) =>
        recorder.RecordAsync($"timer pastDue={timer.IsPastDue} last={timer.ScheduleStatus!.Last:yyyy-MM-ddTHH:mm}", cancellationToken);

    [Function("Greet")]
    public static IActionResult Greet(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", Route = "salam/{nama}")] HttpRequest request, string nama, [FromQuery] int? umur) =>
        new OkObjectResult(new { pesan = $"Halo {nama}", umur, metode = request.Method });

    [Function("Begin")]
    public static async Task<IActionResult> BeginAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "mulai/{id}")] HttpRequest request, string id, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken)
    {
        var body = await request.ReadFromJsonAsync<int[]>(cancellationToken);
        await client.ScheduleNewOrchestrationInstanceAsync("SumOfSquares", body, new StartOrchestrationOptions(id), cancellationToken);
        return new AcceptedResult();
    }

    [Function("SumOfSquares")]
    public static async Task<int> SumOfSquaresAsync([OrchestrationTrigger] TaskOrchestrationContext context, int[] numbers) =>
        (await Task.WhenAll(numbers.Select(n => context.CallActivityAsync<int>("SquareOf", n)))).Sum();

    [Function("SquareOf")]
    public async Task<int> SquareOfAsync([ActivityTrigger] int number, CancellationToken cancellationToken)
    {
        await recorder.RecordAsync($"square {number}", cancellationToken);
        return number * number;
    }
}
