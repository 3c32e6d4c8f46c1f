namespace Jiuye.Tests;

/// <summary>A fact that needs a PostgreSQL of its own and reports itself skipped where there are no programs of it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = PostgresServer.WhyNot;
}
