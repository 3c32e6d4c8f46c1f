using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye.OrleansGrains;

/// <summary>What is owed about one person, employer, fair, loan, question or office (<see cref="ServiceSubject"/>).</summary>
/// <param name="Kind">Whom or what it is about.</param>
/// <param name="Id">The identity among those of its kind.</param>
/// <param name="Duties">What is owed and not done, at least one, in the order of <see cref="DutySchedule.Outstanding(ServiceLedger, DateOnly)"/>.</param>
[GenerateSerializer, Immutable]
[Alias("jiuye.SubjectDuties")]
public sealed record SubjectDuties(SubjectKind Kind, string Id, OwedDuty[] Duties);
