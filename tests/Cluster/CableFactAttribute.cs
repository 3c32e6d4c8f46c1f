using Jiuye.Tests;

namespace Cluster.Tests;

/// <summary>A fact that lays cables between the parts of a cluster, which only root may; reports itself skipped for others.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CableFactAttribute : FactAttribute
{
    public CableFactAttribute() => Skip = new ClusterFactAttribute().Skip ?? new RootFactAttribute().Skip;
}
