using System.Collections.Concurrent;
using System.Reflection;
using Jiuye;

namespace OrleansGrains.Tests.Clusters;

/// <summary>A store that counts what it is asked. Public and open, since the runtime derives from it.</summary>
public class CountedStore : DispatchProxy
{
    private readonly ConcurrentDictionary<string, int> calls = [];
    private MemoryRecordStore? store;

    internal static (IWholeStore Store, CountedStore Counts) Over(MemoryRecordStore store)
    {
        var counted = Create<IWholeStore, CountedStore>();
        var counts = (CountedStore)(object)counted;
        counts.store = store;
        return (counted, counts);
    }

    /// <summary>How often a method was called.</summary>
    internal int Of(string method) => calls.GetValueOrDefault(method);

    /// <inheritdoc/>
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        ArgumentNullException.ThrowIfNull(targetMethod);
        calls.AddOrUpdate(targetMethod.Name, 1, static (_, before) => before + 1);
        return targetMethod.Invoke(store, BindingFlags.DoNotWrapExceptions, null, args, null);
    }
}
