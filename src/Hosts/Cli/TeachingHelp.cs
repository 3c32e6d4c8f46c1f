using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Jiuye.Cli;

/// <summary>The library's own help, followed by the verb's examples.</summary>
internal sealed class TeachingHelp(HelpAction plain) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var outcome = plain.Invoke(parseResult);
        if (parseResult.CommandResult.Command is Verb { Examples.Count: > 0 } verb)
        {
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var example in verb.Examples)
            {
                output.WriteLine($"  # {example.Meaning}");
                output.WriteLine($"  {example.CommandLine}");
            }

            output.WriteLine();
        }

        return outcome;
    }
}
