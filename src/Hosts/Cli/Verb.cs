using System.CommandLine;

namespace Jiuye.Cli;

/// <summary>A command that teaches by example.</summary>
internal sealed class Verb(string name, string description) : Command(name, description)
{
    /// <summary>Whole command lines, each with a word on what it does.</summary>
    internal IReadOnlyList<Example> Examples { get; init; } = [];
}
