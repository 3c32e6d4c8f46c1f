using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>What became of the complaints about an office that were received in a period .</summary>
/// <param name="Office">The office complained of.</param>
/// <param name="Received">Complaints received.</param>
/// <param name="Open">Of these, still open.</param>
/// <param name="Upheld">Of these, found right.</param>
/// <param name="Rejected">Of these, not found right.</param>
/// <param name="Withdrawn">Of these, taken back.</param>
/// <param name="PutRight">Of those found right, put right.</param>
/// <param name="Published">Of these, results published.</param>
/// <param name="OldestOpenDays">Days since the reception of the oldest open one; null where none is open.</param>
public sealed record ComplaintSummary(DistrictCode Office, int Received, int Open, int Upheld, int Rejected, int Withdrawn, int PutRight, int Published, int? OldestOpenDays)
{
    /// <summary>Sums complaints up by office; each is counted once.</summary>
    /// <param name="complaints">The complaints.</param>
    /// <param name="first">The first day of reception that counts.</param>
    /// <param name="asOf">The last one, the day asked about.</param>
    public static IReadOnlyList<ComplaintSummary> ByOffice(IEnumerable<Complaint> complaints, DateOnly first, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(complaints);
        return
        [
            .. complaints.Where(complaint => complaint.ReceivedOn >= first && complaint.ReceivedOn <= asOf)
                .GroupBy(static complaint => complaint.Office)
                .OrderBy(static office => office.Key)
                .Select(office => Of(office.Key, [.. office], asOf)),
        ];
    }

    /// <summary>Complaints for the persons served, as an indicator of the early warning: offices that served nobody have none.</summary>
    /// <param name="summaries">The summaries.</param>
    /// <param name="served">Persons served, by office.</param>
    public static ServiceIndicator Indicator(IEnumerable<ComplaintSummary> summaries, IEnumerable<OfficeCount> served)
    {
        ArgumentNullException.ThrowIfNull(summaries);
        ArgumentNullException.ThrowIfNull(served);
        var received = summaries.ToDictionary(static summary => summary.Office, static summary => summary.Received);
        // One person may complain twice: a share above 1 is cut, since it is a warning either way.
        return new(
            "complaints",
            new("投诉人次与服务对象人数之比", "complaints, of the persons served"),
            IsBetterHigh: false,
            [.. served.Select(office => new OfficeCount(office.Office, Math.Min(office.Of, received.GetValueOrDefault(office.Office)), office.Of))]);
    }

    private static ComplaintSummary Of(DistrictCode office, List<Complaint> complaints, DateOnly asOf)
    {
        var open = complaints.Where(static complaint => complaint.IsOpen).ToList();
        return new(
            office,
            complaints.Count,
            open.Count,
            complaints.Count(static complaint => complaint.IsUpheld == true),
            complaints.Count(static complaint => complaint.IsUpheld == false),
            complaints.Count(static complaint => complaint.WithdrawnOn is not null),
            complaints.Count(static complaint => complaint.PutRightOn is not null),
            complaints.Count(static complaint => complaint.PublishedOn is not null),
            open.Count == 0 ? null : open.Max(complaint => asOf.DayNumber - complaint.ReceivedOn.DayNumber));
    }
}
