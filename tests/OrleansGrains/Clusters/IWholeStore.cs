using Jiuye;

namespace OrleansGrains.Tests.Clusters;

/// <summary>All that a silo asks of a store.</summary>
internal interface IWholeStore : IRecordStore, ILeaseTable, ISnapshotMarks;
