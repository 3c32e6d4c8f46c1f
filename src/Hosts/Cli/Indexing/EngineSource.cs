using Jiuye.Matching;

namespace Jiuye.Cli;

/// <summary>Where a verb's engine comes from: files of records that are read, or an index that is opened.</summary>
internal static class EngineSource
{
    /// <summary>Opens the index where one is named; null where records are to be read.</summary>
    /// <param name="index">The folder of <c>--index</c>.</param>
    /// <param name="records">What was given of <c>--postings</c>, <c>--seekers</c> and the like, by name.</param>
    /// <param name="needed">Which of them are needed where no index is named.</param>
    /// <param name="open">Opens the folder.</param>
    /// <exception cref="UsageException">Both are named, or neither is.</exception>
    internal static MatchingEngine? Opened(string? index, IReadOnlyDictionary<string, string?> records, IEnumerable<string> needed, Func<string, MatchingEngine> open)
    {
        if (index is null)
        {
            foreach (var name in needed)
            {
                if (records[name] is null)
                    throw new UsageException($"{name} is missing: name the files of records, or an index with --index.");
            }

            return null;
        }

        foreach (var (name, value) in records)
        {
            if (value is not null)
                throw new UsageException($"{name} does not go with --index: the index holds the records that it was built of.");
        }

        return open(index);
    }
}
