using System.Runtime.InteropServices;
using Jiuye.Matching.Storage;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Whether what a segment's file says fits together, when its bytes are those that were written.</summary>
/// <param name="file">The file.</param>
/// <param name="numbers">How many of each the market numbers.</param>
internal sealed class SegmentCheck(SegmentFile file, MarketNumbers numbers)
{
    /// <param name="live">The rows still held; null for all.</param>
    /// <param name="held">The ids held by segments before; takes those of this one.</param>
    public void Postings(Bitmap? live, HashSet<PostingId> held)
    {
        var columns = PostingSections.Columns(file);
        Index(columns.Ids, live, held);
        for (var row = 1; row < columns.Count; row++)
            Order("place.starts", row, PlaceOrder.Key(columns.Places[row - 1]).CompareTo(PlaceOrder.Key(columns.Places[row])), columns.Ids);
        Below("demand", columns.Demand, FilterRules.HealthCodes);
        Numbered("occupations", columns.Occupations, numbers.Offered, mustAscend: false);
        Asked(columns.Education, columns.SkillGrade, columns.Shifts, columns.Skills, columns.Certificates);
        Known("occupation-confidence", columns.OccupationConfidence);
        Filters(PostingSegment.FiltersOf(columns));
        Records("posting", columns.Records, (row, record) => record.Id == columns.Ids[row] && record.District == columns.Places[row]);
    }

    /// <inheritdoc cref="Postings"/>
    public void Seekers(Bitmap? live, HashSet<SeekerId> held)
    {
        var columns = SeekerSections.Columns(file);
        Index(columns.Ids, live, held);
        for (var row = 1; row < columns.Count; row++)
            Order("reach.starts", row, columns.Reaches[row - 1].CompareTo(columns.Reaches[row]), columns.Ids);
        Below("health", columns.Health, FilterRules.HealthCodes);
        Below("wanted.codes", columns.WantedPlaces.Codes, columns.WantedPlaces.Values.Count);
        Below("home.codes", columns.HomePlaces.Codes, columns.HomePlaces.Values.Count);
        Numbered("wanted-occupations", columns.WantedOccupations, numbers.Held, mustAscend: false);
        Numbered("former-occupations", columns.FormerOccupations, numbers.Held, mustAscend: false);
        Asked(columns.Education, columns.SkillGrade, columns.Shifts, columns.Skills, columns.Certificates);
        Known("wanted-occupations.confidences", columns.WantedConfidences);
        Filters(SeekerSegment.FiltersOf(columns));
        Records("seeker", columns.Records, (row, record) => record.Id == columns.Ids[row] && record.District == columns.HomePlaces[row]);
    }

    // What the one side asks for and the other has.
    private void Asked(Column<byte> education, Column<byte> skillGrade, Column<byte> shifts, Lists<int> skills, Lists<int> certificates)
    {
        Below("education", education, FilterRules.LevelCodes);
        Below("skill-grade", skillGrade, FilterRules.LevelCodes);
        Below("shifts", shifts, FilterRules.ShiftSets);
        Numbered("skills", skills, numbers.Skills, mustAscend: true);
        Numbered("certificates", certificates, numbers.Certificates, mustAscend: true);
    }

    private void Records<T>(string name, RecordTable<T> records, Func<int, T, bool> isOfRow)
        where T : class
    {
        for (var row = 0; row < records.Count; row++)
        {
            if (!isOfRow(row, records[row]))
                throw file.Wrong("record.bytes", $"another {name} as record {row}", $"the {name} of the row");
        }
    }

    private void Index<TId>(IdColumn<TId> ids, Bitmap? live, HashSet<TId> held)
        where TId : struct, IComparable<TId>
    {
        var index = SegmentSections.ReadIndex(file);
        Ranks(ids, index.IdRank);
        for (var row = 0; row < ids.Count; row++)
        {
            if ((live is null || live[row]) && !held.Add(ids[row]))
                throw file.Wrong("id.values", $"row {row} has an id that is held already", "each held id once");
        }

        Numbered("terms", new(index.Terms.Offsets, file.Column<int>("terms.values")), numbers.Terms, mustAscend: true);
        if (index.Terms.AllWeights.Contains((ushort)0))
            throw file.Wrong("terms.weights", "a weight of 0", "weights above 0");
        if (index.Lists.FirstDifference(InvertedTerms.Of(index.Terms)) is { } part)
            throw file.Wrong("lists." + part, "other lists than those of the terms of the rows", "the terms of the rows turned round");
        GC.KeepAlive(index);
    }

    private void Ranks<TId>(IdColumn<TId> ids, Column<int> ranks)
        where TId : struct, IComparable<TId>
    {
        var rowOf = new int[ranks.Length];
        Array.Fill(rowOf, -1);
        for (var row = 0; row < ranks.Length; row++)
        {
            var rank = ranks[row];
            if (rank < 0 || rank >= rowOf.Length || rowOf[rank] >= 0)
                throw file.Wrong("id.rank", $"rank {rank} for row {row}", "each rank once");
            rowOf[rank] = row;
        }

        for (var rank = 1; rank < rowOf.Length; rank++)
        {
            if (ids[rowOf[rank - 1]].CompareTo(ids[rowOf[rank]]) >= 0)
                throw file.Wrong("id.rank", $"rows {rowOf[rank - 1]} and {rowOf[rank]} out of order", "ids that ascend by rank, each once");
        }
    }

    private void Order<TId>(string section, int row, int places, IdColumn<TId> ids)
        where TId : struct, IComparable<TId>
    {
        if (places > 0 || (places == 0 && ids[row - 1].CompareTo(ids[row]) >= 0))
            throw file.Wrong(section, $"rows {row - 1} and {row} out of order", "rows by place and then by id");
    }

    private void Below<T>(string section, Column<T> codes, int limit)
        where T : unmanaged, IConvertible
    {
        for (var row = 0; row < codes.Length; row++)
        {
            var code = codes[row].ToInt32(null);
            if (code < 0 || code >= limit)
                throw file.Wrong(section, $"code {code} in row {row}", $"codes below {limit}");
        }
    }

    private void Numbered(string section, Lists<int> lists, int limit, bool mustAscend)
    {
        for (var row = 0; row < lists.Count; row++)
        {
            var last = -1;
            foreach (var number in lists[row])
            {
                if (number < 0 || number >= limit)
                    throw file.Wrong(section + ".values", $"number {number} in row {row}", $"numbers below {limit}");
                if (mustAscend && number <= last)
                    throw file.Wrong(section + ".values", $"{number} after {last} in row {row}", "numbers that ascend, each once");
                last = number;
            }
        }

        GC.KeepAlive(lists);
    }

    private void Known(string section, Column<double> values)
    {
        for (var at = 0; at < values.Length; at++)
        {
            if (double.IsNaN(values[at]))
                throw file.Wrong(section, $"no number at {at}", "a number");
        }
    }

    private void Filters(FilterBitmaps expected)
    {
        var found = SegmentSections.ReadFilters(file);
        Same("passing.education", found.Education, expected.Education);
        Same("passing.skill-grade", found.SkillGrade, expected.SkillGrade);
        Same("passing.health", found.Health, expected.Health);
        Same("passing.shifts", found.Shifts, expected.Shifts);
    }

    private void Same(string section, CompatibilityBitmaps found, CompatibilityBitmaps expected)
    {
        var at = MemoryMarshal.AsBytes(found.Words.Span).CommonPrefixLength(MemoryMarshal.AsBytes(expected.Words.Span));
        if (at < expected.Words.Length * sizeof(ulong))
            throw file.Wrong(section, $"byte {at} does not follow from the codes", "the rows that pass");
        GC.KeepAlive(found);
    }
}
