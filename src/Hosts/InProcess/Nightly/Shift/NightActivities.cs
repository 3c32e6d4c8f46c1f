using System.Diagnostics;

namespace Jiuye;

/// <summary>Where traces of nights come from; nobody listening, they cost nothing.</summary>
internal static class NightActivities
{
    /// <summary>The source of activities, as listeners name it.</summary>
    internal const string SourceName = "Jiuye";

    internal static ActivitySource Source { get; } = new(SourceName);
}
