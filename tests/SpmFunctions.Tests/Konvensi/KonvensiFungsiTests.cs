using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using NCrontab;

namespace SpmFunctions.Tests;

/// <summary>Rules that every function of the app keeps; a broken one is named.</summary>
public sealed class KonvensiFungsiTests
{
    private static readonly (MethodInfo Metode, string Nama)[] Fungsi =
    [
        .. typeof(IngestWorkbook).Assembly.GetTypes()
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
            .Select(m => (Metode: m, m.GetCustomAttribute<FunctionAttribute>()?.Name))
            .Where(f => f.Name is not null).Select(f => (f.Metode, f.Name!)),
    ];

    [Fact]
    public void A_function_is_named_as_its_class_so_that_names_are_unique()
    {
        Assert.NotEmpty(Fungsi);
        Assert.Empty(Fungsi.Where(f => f.Nama != f.Metode.DeclaringType!.Name).Select(Sebut));
        Assert.Equal(Fungsi.Length, Fungsi.Select(f => f.Nama).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void An_orchestrator_takes_no_services_because_it_may_not_do_anything_itself()
    {
        var orkestrator = Fungsi.Where(f => Parameter<OrchestrationTriggerAttribute>(f.Metode).Any()).ToList();

        Assert.NotEmpty(orkestrator);
        Assert.Empty(orkestrator.Where(f => !f.Metode.IsStatic && f.Metode.DeclaringType!.GetConstructors().Any(c => c.GetParameters().Length > 0)).Select(Sebut));
        Assert.Empty(orkestrator.Where(f => f.Metode.GetParameters().Any(p => p.ParameterType == typeof(CancellationToken))).Select(Sebut));
    }

    [Fact]
    public void An_upload_reaches_the_ingest_whatever_its_path_by_event_grid()
    {
        var pemicu = Assert.Single(Fungsi.SelectMany(f => Parameter<BlobTriggerAttribute>(f.Metode)));

        Assert.Equal(("uploads/{path}", BlobTriggerSource.EventGrid), (pemicu.BlobPath, pemicu.Source));
        Assert.Contains(typeof(IngestWorkbook).GetMethod(nameof(IngestWorkbook.RunAsync))!.GetParameters(), p => p.Name == "path" && p.ParameterType == typeof(string));
    }

    [Fact]
    public void Every_timer_has_a_schedule_of_six_fields()
    {
        var jadwal = Fungsi.SelectMany(f => Parameter<TimerTriggerAttribute>(f.Metode)).Select(t => t.Schedule).ToList();

        Assert.NotEmpty(jadwal);
        Assert.All(jadwal, j => Assert.NotNull(CrontabSchedule.TryParse(j, new CrontabSchedule.ParseOptions { IncludingSeconds = true })));
    }

    [Fact]
    public void A_function_can_be_cancelled_unless_it_is_an_orchestrator() =>
        Assert.Empty(Fungsi.Where(f => !Parameter<OrchestrationTriggerAttribute>(f.Metode).Any() && f.Metode.GetParameters().All(p => p.ParameterType != typeof(CancellationToken))).Select(Sebut));

    private static IEnumerable<T> Parameter<T>(MethodInfo metode)
        where T : Attribute => metode.GetParameters().Select(p => p.GetCustomAttribute<T>()).OfType<T>();

    private static string Sebut((MethodInfo Metode, string Nama) fungsi) => $"{fungsi.Metode.DeclaringType!.Name}.{fungsi.Metode.Name} ({fungsi.Nama})";
}
