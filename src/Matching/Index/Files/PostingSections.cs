using Jiuye.Matching.Storage;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>A segment of postings as a file; docs/index-format.md lists the sections.</summary>
internal static class PostingSections
{
    public const string Kind = "postings";

    public static void Write(SegmentFileWriter writer, PostingSegment segment)
    {
        var columns = segment.Columns;
        SegmentSections.WriteIndex(writer, columns.Ids.ToTexts(), new(segment.IdRank, segment.Terms, segment.Lists));
        SegmentSections.WritePlaces(writer, "place.values", columns.PlaceRuns.Values);
        SegmentSections.WriteRuns(writer, "place", columns.PlaceRuns);
        SegmentSections.WritePoints(writer, columns.Points);
        writer.Add("first-day", columns.FirstDay);
        writer.Add("last-day", columns.LastDay);
        writer.Add("education", columns.Education);
        writer.Add("skill-grade", columns.SkillGrade);
        writer.Add("shifts", columns.Shifts);
        writer.Add("demand", columns.Demand);
        writer.Add("highest-pay", columns.HighestPay);
        writer.Add("offer", columns.Offer);
        writer.Add("occupations", columns.Occupations);
        writer.Add("occupation-confidence", columns.OccupationConfidence);
        writer.Add("skills", columns.Skills);
        writer.Add("certificates", columns.Certificates);
        writer.Add("experience-low", columns.ExperienceLow);
        writer.Add("experience-high", columns.ExperienceHigh);
        writer.Add("minimum-age", columns.MinimumAge);
        writer.Add("maximum-age", columns.MaximumAge);
        SegmentSections.WriteFilters(writer, segment.Filters);
        writer.AddRecords("record", columns.Records.Encoded());
    }

    /// <exception cref="DamagedIndexException">The file is no segment of postings.</exception>
    public static PostingSegment Read(SegmentFile file, RankingPolicy ranking) => new(Columns(file), SegmentSections.ReadFilters(file), SegmentSections.ReadIndex(file), ranking);

    /// <summary>The columns of a segment.</summary>
    /// <exception cref="DamagedIndexException">The file is no segment of postings.</exception>
    public static PostingColumns Columns(SegmentFile file) => new()
    {
        Records = SegmentSections.ReadRecords(file, PostingForm.Instance),
        Ids = SegmentSections.ReadIds(file, static id => new PostingId(id)),
        PlaceRuns = SegmentSections.ReadRuns(file, "place", SegmentSections.ReadPlaces(file, "place.values")),
        Points = SegmentSections.ReadPoints(file),
        FirstDay = file.Column<int>("first-day", file.Rows),
        LastDay = file.Column<int>("last-day", file.Rows),
        Education = file.Column<byte>("education", file.Rows),
        SkillGrade = file.Column<byte>("skill-grade", file.Rows),
        Shifts = file.Column<byte>("shifts", file.Rows),
        Demand = file.Column<byte>("demand", file.Rows),
        HighestPay = file.Column<int>("highest-pay", file.Rows),
        Offer = file.Column<double>("offer", file.Rows),
        Occupations = file.Lists<int>("occupations", file.Rows),
        OccupationConfidence = file.Column<double>("occupation-confidence", file.Rows),
        Skills = file.Lists<int>("skills", file.Rows),
        Certificates = file.Lists<int>("certificates", file.Rows),
        ExperienceLow = file.Column<double>("experience-low", file.Rows),
        ExperienceHigh = file.Column<double>("experience-high", file.Rows),
        MinimumAge = file.Column<int>("minimum-age", file.Rows),
        MaximumAge = file.Column<int>("maximum-age", file.Rows),
    };
}
