using Jiuye.Tests;

namespace Cluster.Tests;

/// <summary>A network for one node of its own, with one cable to the database and one to callers.</summary>
internal sealed class StandingApart : IDisposable
{
    internal StandingApart()
    {
        Network = NetworkNamespace.Make();
        (ToDatabase, ToCallers) = (Network.Lay(), Network.Lay());
    }

    internal NetworkNamespace Network { get; }

    internal NetworkNamespace.Cable ToDatabase { get; }

    internal NetworkNamespace.Cable ToCallers { get; }

    public void Dispose() => Network.Dispose();
}
