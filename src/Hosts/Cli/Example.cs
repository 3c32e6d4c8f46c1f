namespace Jiuye.Cli;

/// <summary>A command line that works as it stands.</summary>
/// <param name="CommandLine">The words after the prompt.</param>
/// <param name="Meaning">What it does.</param>
internal sealed record Example(string CommandLine, string Meaning);
