using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye.OrleansGrains;

/// <summary>Something owed to a person and not done (<see cref="Duty"/>).</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Article">The article behind it.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="From">The day of the entry from which the term runs.</param>
/// <param name="NotBefore">The first day on which it may be done; null where at once.</param>
/// <param name="Due">The last day on which it is in time; null where there is none.</param>
/// <param name="OverdueWorkingDays">Working days after the last one; 0 where in time.</param>
/// <param name="Posting">The posting that it is about; null where none is.</param>
/// <param name="Line">All of it: the line of a file of duties (docs/casework.md), JSON.</param>
[GenerateSerializer, Immutable]
[Alias("jiuye.OwedDuty")]
public sealed record OwedDuty(string Rule, string Article, DutyStatus Status, DateOnly From, DateOnly? NotBefore, DateOnly? Due, int OverdueWorkingDays, PostingId? Posting, string Line)
{
    internal static OwedDuty Of(Duty duty) =>
        new(duty.Rule.Id, duty.Rule.Article, duty.Status, duty.From, duty.NotBefore, duty.Due, duty.OverdueWorkingDays, duty.Posting, DutyLines.Json(duty));
}
