namespace Jiuye.Tests;

/// <summary>A fact that mounts a disk of its own, which only root may; reports itself skipped for others.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RootFactAttribute : FactAttribute
{
    public RootFactAttribute()
    {
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root")
            Skip = "needs root on Linux, to mount a small disk";
    }
}
