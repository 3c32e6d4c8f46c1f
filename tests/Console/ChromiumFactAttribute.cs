namespace Console.Tests;

/// <summary>A fact that needs Debian's chromium and reports itself skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ChromiumFactAttribute : FactAttribute
{
    internal const string Path = "/usr/bin/chromium";

    public ChromiumFactAttribute()
    {
        if (!File.Exists(Path))
            Skip = $"needs {Path}, which is absent";
    }
}
