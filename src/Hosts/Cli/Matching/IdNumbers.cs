using Jiuye.Matching.Plain;

namespace Jiuye.Cli;

/// <summary>Numbers for ids in the order of the ids, so that ties by number are ties by id whatever the order of the files.</summary>
internal sealed class IdNumbers
{
    private readonly PlainId[] ids;
    private readonly Dictionary<PlainId, int> numbers = [];

    internal IdNumbers(IEnumerable<PlainId> seen)
    {
        ids = [.. seen.Distinct().Order()];
        for (var number = 0; number < ids.Length; number++)
            numbers.Add(ids[number], number);
    }

    internal int Count => ids.Length;

    internal PlainId this[int number] => ids[number];

    internal int this[PlainId id] => numbers[id];

    /// <summary>The number of an id; null where it was not seen.</summary>
    internal int? Find(PlainId id) => numbers.TryGetValue(id, out var number) ? number : null;
}
