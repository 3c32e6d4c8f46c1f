using Jiuye.Matching.Storage;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>The sections that segments of both sides have; docs/index-format.md lists them.</summary>
internal static class SegmentSections
{
    // No place has this number.
    private const int NoPlace = 0;

    public static void WriteIndex(SegmentFileWriter writer, Texts ids, SegmentIndex index)
    {
        writer.Add("id", ids);
        writer.Add("id.rank", index.IdRank);
        writer.Add("terms.offsets", index.Terms.Offsets);
        writer.Add("terms.values", index.Terms.AllTerms);
        writer.Add("terms.weights", index.Terms.AllWeights);
        GC.KeepAlive(index.Terms);
        index.Lists.Write(writer, "lists");
    }

    public static SegmentIndex ReadIndex(SegmentFile file)
    {
        var offsets = file.Column<int>("terms.offsets", file.Rows + 1);
        var entries = offsets[offsets.Length - 1];
        var lists = TermLists.Read(file, "lists");
        if (lists.Entries != entries)
            throw file.Wrong("lists.weights", $"{lists.Entries} entries", $"{entries}, as there are terms");
        return new(
            file.Column<int>("id.rank", file.Rows),
            new(offsets, file.Column<int>("terms.values", entries), file.Column<ushort>("terms.weights", entries)),
            lists);
    }

    public static IdColumn<TId> ReadIds<TId>(SegmentFile file, Func<string, TId> read)
        where TId : struct, IComparable<TId>
    {
        var ids = file.Texts("id");
        return ids.Count == file.Rows ? IdColumn<TId>.Of(ids, read) : throw file.Wrong("id.offsets", $"{ids.Count} ids", $"{file.Rows}");
    }

    public static RecordTable<T> ReadRecords<T>(SegmentFile file, IRecordForm<T> form)
        where T : class
    {
        var records = file.Records("record");
        return records.Count == file.Rows ? RecordTable<T>.Of(records, form) : throw file.Wrong("record.offsets", $"{records.Count} records", $"{file.Rows}");
    }

    public static void WritePoints(SegmentFileWriter writer, GeoColumn points)
    {
        writer.Add("point.x", points.X);
        writer.Add("point.y", points.Y);
        writer.Add("point.z", points.Z);
    }

    public static GeoColumn ReadPoints(SegmentFile file) => new(
        file.Column<double>("point.x", file.Rows), file.Column<double>("point.y", file.Rows), file.Column<double>("point.z", file.Rows));

    public static void WriteFilters(SegmentFileWriter writer, FilterBitmaps filters)
    {
        writer.Add("passing.education", filters.Education.Words);
        writer.Add("passing.skill-grade", filters.SkillGrade.Words);
        writer.Add("passing.health", filters.Health.Words);
        writer.Add("passing.shifts", filters.Shifts.Words);
    }

    public static FilterBitmaps ReadFilters(SegmentFile file)
    {
        var rows = checked((int)file.Rows);
        CompatibilityBitmaps Bitmaps(string name, int codes) => new(file.Column<ulong>(name, (long)codes * Bitmap.WordsFor(rows)), rows);

        return new(
            Bitmaps("passing.education", FilterRules.LevelCodes),
            Bitmaps("passing.skill-grade", FilterRules.LevelCodes),
            Bitmaps("passing.health", FilterRules.HealthCodes),
            Bitmaps("passing.shifts", FilterRules.ShiftSets));
    }

    /// <summary>Writes the places of runs of rows, and where each run begins.</summary>
    public static void WriteRuns<T>(SegmentFileWriter writer, string name, RunColumn<T> runs) =>
        writer.Add<int>(name + ".starts", [.. runs.Runs.Select(static run => run.Start), runs.Rows.Codes.Length]);

    /// <summary>Puts values and the starts of their runs together.</summary>
    public static RunColumn<T> ReadRuns<T>(SegmentFile file, string name, T[] values)
    {
        int[] starts = [.. file.Column<int>(name + ".starts", values.Length + 1L).Span];
        for (var run = 0; run < values.Length; run++)
        {
            if (starts[run] >= starts[run + 1])
                throw file.Wrong(name + ".starts", $"run {run} from {starts[run]} to {starts[run + 1]}", "runs that ascend");
        }

        if (starts[0] != 0 || starts[^1] != file.Rows)
            throw file.Wrong(name + ".starts", $"runs from {starts[0]} to {starts[^1]}", $"from 0 to {file.Rows}");
        return new(values, starts);
    }

    public static void WritePlaces(SegmentFileWriter writer, string name, IEnumerable<DistrictCode?> places) =>
        writer.Add<int>(name, [.. places.Select(static place => place?.Number ?? NoPlace)]);

    public static DistrictCode?[] ReadPlaces(SegmentFile file, string name) =>
        Array.ConvertAll(file.Column<int>(name).Span.ToArray(), number => number == NoPlace ? (DistrictCode?)null : Place(file, name, number));

    public static void WritePlaceLists(SegmentFileWriter writer, string name, IEnumerable<IReadOnlyList<DistrictCode>> lists) =>
        writer.Add(name, Lists<int>.Of([.. lists.Select(static list => list.Select(static place => place.Number).ToArray())]));

    public static DistrictCode[][] ReadPlaceLists(SegmentFile file, string name)
    {
        var lists = file.Lists<int>(name);
        var read = new DistrictCode[lists.Count][];
        for (var at = 0; at < read.Length; at++)
            read[at] = Array.ConvertAll(lists[at].ToArray(), number => Place(file, name + ".values", number));
        GC.KeepAlive(lists);
        return read;
    }

    private static DistrictCode Place(SegmentFile file, string section, int number)
    {
        try
        {
            return DistrictCode.FromNumber(number);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw file.Wrong(section, $"the place {number}", "six or nine digits");
        }
    }
}
