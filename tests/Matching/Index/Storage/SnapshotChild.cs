using System.Diagnostics;
using System.Globalization;
using Jiuye.Matching;
using Jiuye.Tests.Matching.Files;

namespace Jiuye.Tests.Matching.Storage;

/// <summary>A process that writes snapshots, for tests that kill it or take its disk away.</summary>
internal static class SnapshotChild
{
    /// <summary>What a child prints when it stands where it was told to stop.</summary>
    public const string Here = "here";

    // Of the child: what it is told to do, the folder, the first sequence.
    internal static int Main(string[] arguments)
    {
        var (what, folder, sequence) = (arguments[0], arguments[1], long.Parse(arguments[2], CultureInfo.InvariantCulture));
        try
        {
            switch (what)
            {
                case "write":
                    SampleSnapshot.Write(folder, sequence);
                    break;
                case "write-forever":
                    for (; ; sequence++)
                        SampleSnapshot.Write(folder, sequence, _ => Console.WriteLine(sequence));
                case "save":
                    Engine(sequence).Save(folder);
                    break;
                case "save-forever":
                    SaveForever(folder, sequence);
                    break;
                default:
                    SampleSnapshot.Write(folder, sequence, point => StopAt(what, point, folder));
                    break;
            }

            return 0;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{problem.GetType().Name}: {problem.Message}");
            return 1;
        }
    }

    /// <summary>Starts a child; <paramref name="shell"/>, where given, is a script that runs <c>"$@"</c> under limits that only a shell can set.</summary>
    public static Process Start(string what, string folder, long sequence, string? shell = null)
    {
        string[] command = ["dotnet", typeof(SnapshotChild).Assembly.Location, what, folder, sequence.ToString(CultureInfo.InvariantCulture)];
        string[] whole = shell is null ? command : ["bash", "-c", shell, "bash", .. command];
        return Process.Start(new ProcessStartInfo(whole[0], whole.AsSpan(1).ToArray()) { RedirectStandardOutput = true, RedirectStandardError = true })
            ?? throw new InvalidOperationException("The child did not start.");
    }

    /// <summary>Runs a child to its end.</summary>
    public static (int Code, string Output, string Error) Run(string what, string folder, long sequence, string? shell = null)
    {
        using var child = Start(what, folder, sequence, shell);
        var error = child.StandardError.ReadToEndAsync();
        var output = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        return (child.ExitCode, output, error.Result);
    }

    private static MatchingEngine Engine(long step)
    {
        var market = new GrowingMarket();
        market.GoTo((int)step);
        return market.Engine;
    }

    // Each step is told before it is saved.
    private static void SaveForever(string folder, long step)
    {
        var market = new GrowingMarket();
        for (market.GoTo((int)step); ; market.Go())
        {
            Console.WriteLine(market.Step);
            market.Engine.Save(folder);
        }
    }

    private static void StopAt(string what, string point, string folder)
    {
        if (point != what)
            return;
        // Opening a pipe for writing blocks until somebody reads it: so the writer stands just before its manifest has content.
        if (point == SampleSnapshot.BeforeManifest)
            Process.Start("mkfifo", [Path.Combine(folder, "manifest.tmp")]).WaitForExit();
        Console.WriteLine(Here);
        if (point != SampleSnapshot.BeforeManifest)
            Thread.Sleep(Timeout.Infinite);
    }
}
