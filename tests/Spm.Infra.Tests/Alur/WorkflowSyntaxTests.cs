namespace Spm.Infra.Tests;

/// <summary>GitHub takes every workflow: its keys, its values and its expressions.</summary>
public sealed class WorkflowSyntaxTests
{
    [Fact]
    public async Task GitHub_finds_nothing_wrong_with_any_workflow()
    {
        var found = await WorkflowReader.FindingsAsync(WorkflowFile.Names().Select(n => RepositoryFiles.Path($"{WorkflowFile.Folder}/{n}")));

        Assert.Equal(WorkflowFile.Names(), found.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(found.SelectMany(f => f.Value.Select(v => $"{f.Key}:{v}")));
    }

    // Without this the test above would also pass with a reader that reads nothing.
    [Fact]
    public async Task A_workflow_that_GitHub_would_refuse_is_found()
    {
        const string Workflow = """
            on:
              push:
            permissions:
              contents: read
            jobs:
              satu:
                runs-on: ubuntu-24.04
                steps:
                  - id: isi
                    run: echo "${{ toJSON(github.ref) }}"
                  - run: echo "${{ steps.isi.outputs.hasil }}"
              dua:
                needs: [satu]
                uses: ./.github/workflows/ci.yml
                secrets: inherit
            """;
        (string Right, string Wrong, string? Finding)[] faults =
        [
            ("push", "push", null),
            ("  push:", "  pushes:", "Unexpected value 'pushes'"),
            ("contents: read", "contents: reed", "Unexpected value 'reed'"),
            ("needs: [satu]", "needs: [tiga]", "Job 'dua' depends on unknown job 'tiga'."),
            ("github.ref", "githb.ref", "Unrecognized named-value: 'githb'"),
            ("steps.isi.outputs", "steps.lain.outputs", "Context access might be invalid: lain"),
            ("toJSON(", "toJSn(", "Unrecognized function: 'toJSn'"),
            ("ci.yml", "tiada.yml", "Unable to find reusable workflow"),
            ("secrets: inherit", "with: { asal: 1 }", "Invalid input, asal is not defined in the referenced workflow."),
        ];
        var folder = Directory.CreateTempSubdirectory("spm-alur-");
        try
        {
            var files = faults.Index().ToDictionary(f => Path.Combine(folder.FullName, $"{f.Index}.yml"), f => f.Item);
            foreach (var (path, fault) in files)
            {
                await File.WriteAllTextAsync(path, Workflow.Replace(fault.Right, fault.Wrong, StringComparison.Ordinal));
            }

            var found = await WorkflowReader.FindingsAsync(files.Keys);

            Assert.All(files, f => Assert.Equal(f.Value.Finding is not null, found[Path.GetFileName(f.Key)].Length > 0));
            Assert.All(files.Where(f => f.Value.Finding is not null), f => Assert.Contains(found[Path.GetFileName(f.Key)], v => v.Contains(f.Value.Finding!, StringComparison.Ordinal)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
