using Jiuye.Vocabulary;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Jiuye;

/// <summary>The shapes of query that filters are made of; equal ones are equal, so that what they let pass can be kept.</summary>
internal static class FilterQueries
{
    public static Query AtLeast(string field, int value) => NumericRangeQuery.NewInt32Range(field, value, null, true, true);

    public static Query AtMost(string field, int value) => NumericRangeQuery.NewInt32Range(field, null, value, true, true);

    public static Query Is(string field, string value) => new TermQuery(new Term(field, value));

    public static Query All(params IEnumerable<Query> queries) => Combined(queries, Occur.MUST);

    public static Query Any(params IEnumerable<Query> queries) => Combined(queries, Occur.SHOULD);

    /// <summary>Published, open and valid on a day, the last day included; the day it closed not.</summary>
    public static Query ValidOn(DateOnly day) => All(
        AtMost(CandidateFields.From, day.DayNumber), AtLeast(CandidateFields.Last, day.DayNumber), AtLeast(CandidateFields.Closed, day.DayNumber + 1));

    /// <summary>A place that lies in one of some places, or holds one.</summary>
    public static Query Reaches(IEnumerable<DistrictCode> places) => Any(places
        .SelectMany(static place => RecordDocuments.Around(place).Select(static around => (CandidateFields.Place, around)).Append((CandidateFields.Within, place)))
        .Distinct()
        .Select(static one => Is(one.Item1, one.Item2.ToString())));

    /// <summary>A set of shifts for which a rule holds.</summary>
    public static Query Shifts(Func<int, bool> holds) => Any(Enumerable.Range(0, CandidateFields.ShiftSets).Where(holds).Select(static set => Is(CandidateFields.Shifts, RecordDocuments.Text(set))));

    // In groups, since Lucene bounds the clauses of one query and a seeker may want any number of places.
    private static BooleanQuery Combined(IEnumerable<Query> queries, Occur occur)
    {
        Query[] parts = [.. queries];
        while (parts.Length > BooleanQuery.MaxClauseCount)
            parts = [.. parts.Chunk(BooleanQuery.MaxClauseCount).Select(group => Combined(group, occur))];
        var all = new BooleanQuery(disableCoord: true);
        foreach (var query in parts)
            all.Add(query, occur);
        return all;
    }
}
