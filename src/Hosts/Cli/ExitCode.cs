namespace Jiuye.Cli;

/// <summary>What the process tells its caller; the same for every verb.</summary>
internal static class ExitCode
{
    /// <summary>Everything asked was done.</summary>
    internal const int Done = 0;

    /// <summary>It could not be done; the message says why, and nothing half-written is left.</summary>
    internal const int Failed = 1;

    /// <summary>The words of the call do not fit.</summary>
    internal const int WrongUsage = 2;

    /// <summary>Done, but some rows were rejected.</summary>
    internal const int FinishedWithRejectedRows = 3;

    /// <summary>Interrupted; the same call with <c>--resume</c> goes on where the verb has it.</summary>
    internal const int Interrupted = 4;

    /// <summary>Done but for pieces of the work that failed as often as they may; the output names them with their reasons.</summary>
    internal const int SomeSetAside = 5;
}
