using System.Diagnostics;

namespace Jiuye.MLNet.Tests;

/// <summary>The command line as a district has it: a process whose libraries ML.NET is not among.</summary>
internal static class JiuyeProcess
{
    private static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "Jiuye.Cli.dll");

    /// <summary>The libraries that the process may load.</summary>
    internal static string Dependencies => File.ReadAllText(Path.ChangeExtension(Program, ".deps.json"));

    /// <summary>Runs a command line to its end, expects it to be done, and gives what it printed.</summary>
    internal static string Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{string.Join(' ', arguments)}: {process.ExitCode}: {error.Result}");
        return output;
    }
}
