using Jiuye.Tests;

namespace Cluster.Tests;

/// <summary>A fact that needs PostgreSQL and nginx and reports itself skipped where one is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ClusterFactAttribute : FactAttribute
{
    public ClusterFactAttribute() => Skip = PostgresServer.WhyNot ?? (NginxProxy.Program is null ? "needs nginx, which is absent" : null);
}
