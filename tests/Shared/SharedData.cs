namespace Jiuye.Tests;

/// <summary>Finds the measuring data that stands beside the checkout, where there is any; it is never part of the project.</summary>
internal static class SharedData
{
    /// <summary>The folder, or null where it is absent.</summary>
    public static string? Folder { get; } = Find();

    public static string File(string name) =>
        Path.Combine(Folder ?? throw new InvalidOperationException("Mark the test [SharedFact]: ../shared is absent."), name);

    private static string? Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(at.FullName, "Jiuye.slnx")))
            {
                // A worktree may stand a folder deeper than the main checkout.
                foreach (var beside in new[] { Path.Combine(at.FullName, "..", "shared"), Path.Combine(at.FullName, "..", "..", "shared") })
                {
                    if (Directory.Exists(Path.Combine(beside, "data")))
                        return Path.GetFullPath(beside);
                }

                return null;
            }
        }

        return null;
    }
}

/// <summary>A fact that needs the data in ../shared and reports itself skipped where that is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (SharedData.Folder is null)
            Skip = "needs ../shared, which is absent";
    }
}
