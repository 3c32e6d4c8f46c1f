using Jiuye.Matching.Occupations;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.SearchBox;

/// <summary>What a search box over postings offers.</summary>
public static class SearchEntries
{
    /// <summary>The titles, skills and employers of postings, each with its postings, and all names of occupations with the postings coded to them or below.</summary>
    /// <remarks>Occupations without postings stay, with a count of 0: to search for what is not there today is a fair question. One pass, in memory of the distinct texts.</remarks>
    public static IReadOnlyList<SearchEntry> OfPostings(IEnumerable<JobPosting> postings)
    {
        ArgumentNullException.ThrowIfNull(postings);
        var counts = new Dictionary<(SearchEntryKind Kind, string Text), long>();
        var ofCode = new Dictionary<OccupationCode, long>();
        foreach (var posting in postings)
        {
            Count(counts, SearchEntryKind.Title, posting.Title);
            Count(counts, SearchEntryKind.Employer, posting.EmployerName);
            foreach (var skill in posting.Skills.Distinct(StringComparer.Ordinal))
                Count(counts, SearchEntryKind.Skill, skill);
            for (var code = posting.Occupation; code is { } one; code = one.Parent)
                ofCode[one] = ofCode.GetValueOrDefault(one) + 1;
        }

        return
        [
            .. counts.Select(static pair => new SearchEntry(pair.Key.Text, pair.Key.Kind, pair.Value)),
            .. OccupationAliases.Default.All.Where(static alias => alias.IsTitle)
                .Select(alias => new SearchEntry(alias.Word, SearchEntryKind.Occupation, ofCode.GetValueOrDefault(alias.Code))),
        ];
    }

    private static void Count(Dictionary<(SearchEntryKind, string), long> counts, SearchEntryKind kind, string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length > 0)
            counts[(kind, trimmed)] = counts.GetValueOrDefault((kind, trimmed)) + 1;
    }
}
