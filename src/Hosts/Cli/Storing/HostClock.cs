namespace Jiuye.Cli;

/// <summary>The machine's clock, for leases alone: how long a claim holds is a matter of real time, and no result depends on it.</summary>
internal static class HostClock
{
#pragma warning disable RS0030 // The process is the host that passes it in.
    internal static TimeProvider Real { get; } = TimeProvider.System;
#pragma warning restore RS0030
}
