using System.Diagnostics;

namespace PostgreSql.Tests;

/// <summary>A <see cref="Writer"/> that can be stopped, let go on, and killed.</summary>
internal sealed class WriterProcess : IDisposable
{
    private readonly Process process;

    internal WriterProcess(string work, string address, string schema) =>
        process = Process.Start(new ProcessStartInfo("dotnet", [typeof(Writer).Assembly.Location, work, address, schema]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;

    internal void Stop() => Signal("STOP", process.Id);

    internal void GoOn() => Signal("CONT", process.Id);

    internal void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    /// <summary>Reads on until a line is this one; fails where the process ends before.</summary>
    internal async Task SaysAsync(string line)
    {
        var said = new List<string>();
        while (await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(90)) is { } next)
        {
            if (next == line)
                return;
            said.Add(next);
        }

        Assert.Fail($"It ended without '{line}'; it said: {string.Join(" | ", said)} {await process.StandardError.ReadToEndAsync()}");
    }

    /// <summary>Every line that it still said before it ended.</summary>
    internal async Task<IReadOnlyList<string>> RestAsync() => (await process.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    internal async Task<int> EndsAsync()
    {
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(90));
        return process.ExitCode;
    }

    internal static void Signal(string name, params IEnumerable<int> processes)
    {
        using var kill = Process.Start("kill", ["-" + name, .. processes.Select(static id => $"{id}")]);
        kill.WaitForExit();
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            GoOn();
            process.Kill();
        }

        process.Dispose();
    }
}
