namespace Jiuye.Casework;

/// <summary>Overdue first and longest overdue at the top, then what is open by its last day, then what may not be done yet, then what is done.</summary>
internal static class DutyOrder
{
    internal static int Compare(Duty one, Duty other)
    {
        var byStatus = one.Status.CompareTo(other.Status);
        if (byStatus != 0)
            return byStatus;
        var byDay = Day(one).CompareTo(Day(other));
        if (byDay != 0)
            return byDay;
        var bySeeker = one.Seeker.CompareTo(other.Seeker);
        if (bySeeker != 0)
            return bySeeker;
        var byRule = string.CompareOrdinal(one.Rule.Id, other.Rule.Id);
        if (byRule != 0)
            return byRule;
        var byStart = one.From.CompareTo(other.From);
        return byStart != 0 ? byStart : string.CompareOrdinal(one.Posting?.Value, other.Posting?.Value);
    }

    // A duty without a last day waits behind those that have one.
    private static DateOnly Day(Duty duty) => duty.Due ?? (duty.Status == DutyStatus.NotYet ? duty.NotBefore ?? DateOnly.MaxValue : DateOnly.MaxValue);
}
