using System.CommandLine;
using Jiuye.Casework;

namespace Jiuye.Cli;

/// <summary>One call of a part of <c>supervise</c>: what it reads and where its rows go.</summary>
internal sealed class SupervisionCall(InvocationConfiguration streams, CancellationToken cancellation) : IDisposable
{
    private readonly RejectedOnScreen rejected = new(streams.Error);
    private readonly ConsoleProgress progress = new(streams.Error);

    internal TextWriter Error => streams.Error;

    /// <summary>True once something was reported as left out that is no row.</summary>
    internal bool HasFaults { get; private set; }

    /// <summary>Names something that contradicts itself and is left out.</summary>
    internal void Report(string what)
    {
        HasFaults = true;
        Error.WriteLine("jiuye: " + what);
    }

    // A row is one case of its own: what is wrong with one leaves the others what they are.
    internal ReadOptions Options => new() { Rejected = rejected.Add, Progress = progress, Limits = DatasetLimits.Default with { BadRowShare = 1 } };

    internal CancellationToken Cancellation => cancellation;

    internal IReadOnlyList<Ledger> Ledgers(string path) => Ledger.All(LedgerFile.Read(path, Options, cancellation));

    /// <summary>Writes the rows, and tells how the call ended.</summary>
    internal int Write(string? path, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<object?>> rows, bool asJson)
    {
        TableOutput.Write(streams.Output, path, writer => RecordLines.Write(writer, columns, rows, asJson));
        progress.Dispose();
        return rejected.Summarise() || HasFaults ? ExitCode.FinishedWithRejectedRows : ExitCode.Done;
    }

    public void Dispose() => progress.Dispose();
}
