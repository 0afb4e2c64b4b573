using YamlDotNet.RepresentationModel;

namespace Spm.Infra.Tests;

/// <summary>YAML as nodes, with what tests ask of them.</summary>
public static class YamlFile
{
    /// <summary>The top level of a document.</summary>
    public static YamlMappingNode Parse(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return (YamlMappingNode)stream.Documents.Single().RootNode;
    }

    /// <summary>A child, or null.</summary>
    public static YamlNode? Child(this YamlMappingNode node, string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;

    /// <summary>A child that is a mapping.</summary>
    public static YamlMappingNode Map(this YamlMappingNode node, string key) =>
        node.Child(key) as YamlMappingNode ?? throw new InvalidDataException($"There is no mapping '{key}' in line {node.Start.Line}.");

    /// <summary>The text of a child, or null.</summary>
    public static string? Value(this YamlMappingNode node, string key) => (node.Child(key) as YamlScalarNode)?.Value;

    /// <summary>The mappings of a list; none where there is no such list.</summary>
    public static IEnumerable<YamlMappingNode> Items(this YamlMappingNode node, string key) => (node.Child(key) as YamlSequenceNode)?.Cast<YamlMappingNode>() ?? [];

    /// <summary>Keys of a mapping.</summary>
    public static IEnumerable<string> Keys(this YamlMappingNode node) => node.Children.Keys.Select(k => k.ToString());
}
