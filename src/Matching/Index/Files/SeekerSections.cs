using Jiuye.Matching.Storage;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>A segment of seekers as a file; docs/index-format.md lists the sections.</summary>
internal static class SeekerSections
{
    public const string Kind = "seekers";

    public static void Write(SegmentFileWriter writer, SeekerSegment segment)
    {
        var columns = segment.Columns;
        SegmentSections.WriteIndex(writer, columns.Ids.ToTexts(), new(segment.IdRank, segment.Terms, segment.Lists));
        SegmentSections.WritePlaceLists(writer, "reach", columns.ReachRuns.Values.Select(static reach => reach.Places));
        SegmentSections.WriteRuns(writer, "reach", columns.ReachRuns);
        SegmentSections.WritePlaceLists(writer, "wanted", columns.WantedPlaces.Values.Select(static wanted => wanted.Places));
        writer.Add("wanted.codes", columns.WantedPlaces.Codes);
        SegmentSections.WritePlaces(writer, "home.values", columns.HomePlaces.Values);
        writer.Add("home.codes", columns.HomePlaces.Codes);
        SegmentSections.WritePoints(writer, columns.Points);
        writer.Add("first-day", columns.FirstDay);
        writer.Add("last-day", columns.LastDay);
        writer.Add("education", columns.Education);
        writer.Add("skill-grade", columns.SkillGrade);
        writer.Add("shifts", columns.Shifts);
        writer.Add("health", columns.Health);
        writer.Add("pay-floor", columns.PayFloor);
        writer.Add("wanted-pay", columns.WantedPay);
        writer.Add("wanted-occupations", columns.WantedOccupations);
        writer.Add("wanted-occupations.confidences", columns.WantedConfidences);
        writer.Add("former-occupations", columns.FormerOccupations);
        writer.Add("skills", columns.Skills);
        writer.Add("certificates", columns.Certificates);
        writer.Add("age", columns.Age);
        writer.Add("stated-years", columns.StatedYears);
        writer.Add("history", columns.History);
        SegmentSections.WriteFilters(writer, segment.Filters);
        writer.AddRecords("record", columns.Records.Encoded());
    }

    /// <exception cref="DamagedIndexException">The file is no segment of seekers.</exception>
    public static SeekerSegment Read(SegmentFile file) => new(Columns(file), SegmentSections.ReadFilters(file), SegmentSections.ReadIndex(file));

    /// <summary>The columns of a segment.</summary>
    /// <exception cref="DamagedIndexException">The file is no segment of seekers.</exception>
    public static SeekerColumns Columns(SegmentFile file)
    {
        var wanted = file.Lists<int>("wanted-occupations", file.Rows);
        return new()
        {
            Records = SegmentSections.ReadRecords(file, SeekerForm.Instance),
            Ids = SegmentSections.ReadIds(file, static id => new SeekerId(id)),
            ReachRuns = SegmentSections.ReadRuns(file, "reach", Array.ConvertAll(SegmentSections.ReadPlaceLists(file, "reach"), ReachSet.OfSorted)),
            WantedPlaces = new(file.Column<int>("wanted.codes", file.Rows), Array.ConvertAll(SegmentSections.ReadPlaceLists(file, "wanted"), static places => new PlaceList(places))),
            HomePlaces = new(file.Column<int>("home.codes", file.Rows), SegmentSections.ReadPlaces(file, "home.values")),
            Points = SegmentSections.ReadPoints(file),
            FirstDay = file.Column<int>("first-day", file.Rows),
            LastDay = file.Column<int>("last-day", file.Rows),
            Education = file.Column<byte>("education", file.Rows),
            SkillGrade = file.Column<byte>("skill-grade", file.Rows),
            Shifts = file.Column<byte>("shifts", file.Rows),
            Health = file.Column<byte>("health", file.Rows),
            PayFloor = file.Column<int>("pay-floor", file.Rows),
            WantedPay = file.Column<double>("wanted-pay", file.Rows),
            WantedOccupations = wanted,
            WantedConfidences = file.Column<double>("wanted-occupations.confidences", wanted.Values.Length),
            FormerOccupations = file.Lists<int>("former-occupations", file.Rows),
            Skills = file.Lists<int>("skills", file.Rows),
            Certificates = file.Lists<int>("certificates", file.Rows),
            Age = file.Column<int>("age", file.Rows),
            StatedYears = file.Column<double>("stated-years", file.Rows),
            History = file.Lists<WorkDays>("history", file.Rows),
        };
    }
}
