namespace Jiuye.Cli;

/// <summary>The machine's clock: how long a lease holds, when to look at a log, and which day it is for a service that was given none.</summary>
internal static class HostClock
{
#pragma warning disable RS0030 // The process is the host that passes it in.
    internal static TimeProvider Real { get; } = TimeProvider.System;
#pragma warning restore RS0030
}
