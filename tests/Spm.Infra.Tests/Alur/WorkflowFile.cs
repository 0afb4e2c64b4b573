using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Spm.Infra.Tests;

/// <summary>A workflow of GitHub Actions, as YAML and as the lines that it stands in: versions of actions are comments, which YAML does not keep.</summary>
public sealed partial class WorkflowFile
{
    public const string Folder = ".github/workflows";

    private WorkflowFile(string name, string text)
    {
        Name = name;
        Text = text;
        Root = YamlFile.Parse(text);
    }

    /// <summary>Name of the file.</summary>
    public string Name { get; }

    /// <summary>The whole file.</summary>
    public string Text { get; }

    /// <summary>Its top level.</summary>
    public YamlMappingNode Root { get; }

    /// <summary>Events that start it.</summary>
    public IReadOnlyList<string> Events => Root.Child("on") switch
    {
        YamlMappingNode map => [.. map.Keys()],
        YamlSequenceNode list => [.. list.Select(n => n.ToString())],
        { } one => [one.ToString()],
        null => [],
    };

    /// <summary>Its jobs by name.</summary>
    public IEnumerable<(string Name, YamlMappingNode Job)> Jobs => Root.Map("jobs").Children.Select(j => (j.Key.ToString(), (YamlMappingNode)j.Value));

    /// <summary>All steps of all jobs.</summary>
    public IEnumerable<(string Job, YamlMappingNode Step)> Steps => Jobs.SelectMany(j => j.Job.Items("steps").Select(s => (j.Name, s)));

    /// <summary>Every line that names an action, with its comment.</summary>
    public IEnumerable<string> UsesLines => Text.Split('\n').Where(l => Uses().IsMatch(l)).Select(l => l.Trim());

    /// <summary>Every action or workflow that a step or job names.</summary>
    public IEnumerable<string> UsedNames => Steps.Select(s => s.Step).Concat(Jobs.Select(j => j.Job)).Select(n => n.Value("uses")).OfType<string>();

    /// <summary>What the steps run.</summary>
    public IEnumerable<string> Scripts => Steps.Select(s => s.Step.Value("run")).OfType<string>();

    /// <summary>One job.</summary>
    public YamlMappingNode Job(string name) => Root.Map("jobs").Map(name);

    /// <summary>What the steps of one job run, one after the other.</summary>
    public string ScriptsOf(string job) => string.Join('\n', Job(job).Items("steps").Select(s => s.Value("run")).OfType<string>());

    /// <summary>Reads one.</summary>
    public static WorkflowFile Read(string name) => new(name, RepositoryFiles.Text($"{Folder}/{name}"));

    /// <summary>Names of all of them.</summary>
    public static IReadOnlyList<string> Names() =>
        [.. Directory.EnumerateFiles(RepositoryFiles.Path(Folder)).Select(f => Path.GetFileName(f)).Where(f => f.EndsWith(".yml", StringComparison.Ordinal) || f.EndsWith(".yaml", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"^\s*(- )?uses:")]
    private static partial Regex Uses();
}
