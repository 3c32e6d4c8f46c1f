using Jiuye.Tests;

namespace PostgreSql.Tests;

/// <summary>A fact that moves the clock of a PostgreSQL of its own; reports itself skipped where libfaketime is absent (Debian: faketime).</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FakeTimeFactAttribute : FactAttribute
{
    public FakeTimeFactAttribute() => Skip = PostgresServer.WhyNot ?? (Library is null ? "needs libfaketime (Debian's package faketime), which is absent" : null);

    internal static string? Library { get; } = Directory.Exists("/usr/lib")
        ? Directory.EnumerateDirectories("/usr/lib", "*-linux-*").Select(static folder => Path.Combine(folder, "faketime", "libfaketime.so.1")).FirstOrDefault(File.Exists)
        : null;
}
