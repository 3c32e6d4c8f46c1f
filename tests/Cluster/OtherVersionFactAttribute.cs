namespace Cluster.Tests;

/// <summary>A fact that needs another version of the program, built elsewhere: JIUYE_OTHER_VERSION names its Jiuye.Cli.dll. Reports itself skipped without.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OtherVersionFactAttribute : FactAttribute
{
    public OtherVersionFactAttribute() => Skip = new ClusterFactAttribute().Skip
        ?? (Program is null ? "needs another version of the program: JIUYE_OTHER_VERSION=…/Jiuye.Cli.dll" : null);

    internal static string? Program { get; } = Environment.GetEnvironmentVariable("JIUYE_OTHER_VERSION") is { Length: > 0 } path && File.Exists(path) ? path : null;
}
