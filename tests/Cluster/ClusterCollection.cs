namespace Cluster.Tests;

/// <summary>Tests that share the cluster and run one after another.</summary>
[CollectionDefinition(nameof(RunningCluster))]
#pragma warning disable CA1711 // xunit calls it a collection.
public sealed class ClusterCollection : ICollectionFixture<RunningCluster>;
#pragma warning restore CA1711
