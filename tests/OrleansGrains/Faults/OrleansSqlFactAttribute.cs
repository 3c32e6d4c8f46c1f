using Jiuye.Tests;

namespace OrleansGrains.Tests.Faults;

/// <summary>A fact over PostgreSQL in the tables of Orleans, which Orleans' own scripts make: they are in the folder that <c>JIUYE_ORLEANS_SQL</c> names, and no part of this project. Reports itself skipped where there are none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OrleansSqlFactAttribute : FactAttribute
{
    private static readonly string[] Names = ["PostgreSQL-Main.sql", "PostgreSQL-Clustering.sql", "PostgreSQL-Clustering-3.7.0.sql", "PostgreSQL-Persistence.sql", "PostgreSQL-Reminders.sql"];

    public OrleansSqlFactAttribute() => Skip = PostgresServer.WhyNot
        ?? (Scripts.Count == Names.Length ? null : $"needs {string.Join(", ", Names)} of Orleans below the folder that JIUYE_ORLEANS_SQL names");

    /// <summary>The scripts in the order in which they are run.</summary>
    internal static IReadOnlyList<string> Scripts { get; } = Find(Environment.GetEnvironmentVariable("JIUYE_ORLEANS_SQL"));

    private static IReadOnlyList<string> Find(string? folder) => folder is null || !Directory.Exists(folder)
        ? []
        : [.. Names.Select(name => Directory.EnumerateFiles(folder, name, SearchOption.AllDirectories).FirstOrDefault()).OfType<string>()];
}
