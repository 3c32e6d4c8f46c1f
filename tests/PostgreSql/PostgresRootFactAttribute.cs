using Jiuye.Tests;

namespace PostgreSql.Tests;

/// <summary>A fact that needs a PostgreSQL of its own and root, to mount a disk or lay a cable; reports itself skipped otherwise.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PostgresRootFactAttribute : FactAttribute
{
    public PostgresRootFactAttribute() => Skip = PostgresServer.WhyNot ?? new RootFactAttribute().Skip;
}
