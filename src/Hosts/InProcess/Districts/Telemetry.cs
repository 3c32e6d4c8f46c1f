using System.Diagnostics;

namespace Jiuye;

/// <summary>What this library tells of its work to whoever listens (docs/server.md).</summary>
internal static class Telemetry
{
    internal static ActivitySource Source { get; } = new("Jiuye");
}
