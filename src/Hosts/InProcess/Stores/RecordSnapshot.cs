using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>The records of one district at one moment.</summary>
/// <remarks>Holds a place in the store until it is let go: other writers are not kept waiting, but what they replace is not given back to the disk.</remarks>
/// <param name="District">The district.</param>
/// <param name="Sequence">The last sequence of that moment: with it begins <see cref="IRecordStore.ReadChangesAsync"/>; 0 where nothing was ever written.</param>
/// <param name="Rows">The last row of each record that is held, in the order of their sequences; to be read once.</param>
/// <param name="Release">Lets go of the place.</param>
public sealed record RecordSnapshot(DistrictCode District, long Sequence, IAsyncEnumerable<StoredChange> Rows, Func<ValueTask> Release) : IAsyncDisposable
{
    /// <summary>Lets go of the place in the store.</summary>
    public ValueTask DisposeAsync() => Release();
}
