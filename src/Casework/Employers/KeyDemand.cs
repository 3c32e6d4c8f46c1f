using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>The demand of key enterprises and major projects beside what registered unemployed persons want, and their place in front .</summary>
public static class KeyDemand
{
    /// <summary>Compares them, occupation by occupation, by code.</summary>
    /// <param name="demanded">The occupation and the openings of each posting of key enterprises and major projects; openings at least 1.</param>
    /// <param name="wanted">The occupations that each registered unemployed person wants; who wants several counts for each.</param>
    /// <exception cref="ArgumentException">A posting has fewer openings than 1.</exception>
    public static IReadOnlyList<KeyDemandRow> Compare(IEnumerable<(OccupationCode Occupation, int Openings)> demanded, IEnumerable<IReadOnlyCollection<OccupationCode>> wanted)
    {
        ArgumentNullException.ThrowIfNull(demanded);
        ArgumentNullException.ThrowIfNull(wanted);
        var openings = new Dictionary<OccupationCode, int>();
        foreach (var (occupation, count) in demanded)
        {
            if (count < 1)
                throw new ArgumentException(FormattableString.Invariant($"A posting of {occupation} has {count} openings: expected at least 1."), nameof(demanded));
            openings[occupation] = openings.GetValueOrDefault(occupation) + count;
        }

        var persons = wanted.SelectMany(static codes => codes.Distinct()).CountBy(static code => code).ToDictionary();
        return
        [
            .. openings.Keys.OrderBy(static code => code.ToString(), StringComparer.Ordinal)
                .Select(code => new KeyDemandRow(code, openings[code], persons.GetValueOrDefault(code))),
        ];
    }

    /// <summary>A person's list with the postings of key enterprises and major projects in front; among themselves both keep their order.</summary>
    /// <param name="list">The list, best first.</param>
    /// <param name="isKey">Tells whether a posting is of a key enterprise or a major project.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>The list as it is where the jurisdiction puts nobody first.</returns>
    public static IReadOnlyList<PostingId> First(IReadOnlyList<PostingId> list, Func<PostingId, bool> isKey, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(isKey);
        return EmployerRules.Article(policy, "key_first") is null ? list : [.. list.Where(isKey), .. list.Where(posting => !isKey(posting))];
    }
}
