using System.Diagnostics;
using System.Text;

namespace EndToEnd.Tests;

/// <summary>The command line as its users have it: a process of its own, with its exit code and what it printed.</summary>
internal sealed class JiuyeProcess : IDisposable
{
    private readonly Process process;
    private readonly StringBuilder output = new();
    private readonly StringBuilder error = new();

    private JiuyeProcess(Process process) => this.process = process;

    internal static string Assembly { get; } = Path.Combine(AppContext.BaseDirectory, "Jiuye.Cli.dll");

    internal int Id => process.Id;

    internal bool HasExited => process.HasExited;

    /// <summary>What it printed so far.</summary>
    internal string OutputSoFar
    {
        get
        {
            lock (output)
                return output.ToString();
        }
    }

    internal static JiuyeProcess Start(params string[] arguments) => Start("dotnet", [Assembly, .. arguments]);

    /// <summary>Runs under a shell, for limits that only a shell can set; <c>"$@"</c> in the script is the command line.</summary>
    internal static JiuyeProcess StartUnder(string script, params string[] arguments) =>
        Start("bash", ["-c", script, "bash", "dotnet", Assembly, .. arguments]);

    internal static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        using var run = Start(arguments);
        return run.Wait();
    }

    internal (int Code, string Output, string Error) Wait()
    {
        if (!process.WaitForExit(TimeSpan.FromMinutes(5)))
        {
            process.Kill();
            throw new TimeoutException($"jiuye did not end in five minutes; it printed: {error}");
        }

        process.WaitForExit();
        return (process.ExitCode, output.ToString(), error.ToString());
    }

    /// <summary>SIGKILL: nothing of the process runs any more, no handler, no finally.</summary>
    internal void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.Dispose();
    }

    private void Take(string? line)
    {
        lock (output)
            output.AppendLine(line);
    }

    private static JiuyeProcess Start(string file, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        var run = new JiuyeProcess(new() { StartInfo = start });
        run.process.OutputDataReceived += (_, line) => run.Take(line.Data);
        run.process.ErrorDataReceived += (_, line) => run.error.AppendLine(line.Data);
        run.process.Start();
        run.process.BeginOutputReadLine();
        run.process.BeginErrorReadLine();
        return run;
    }
}
