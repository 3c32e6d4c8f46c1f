using Jiuye.Vocabulary;
using static Jiuye.Casework.ConditionForms;
using Facts = Jiuye.Casework.PersonFactCatalogue;

namespace Jiuye.Casework;

/// <summary>What aid, its end and public-welfare posts ask of a person.</summary>
internal static class AidConditions
{
    // What counts as a failure is the record's; that one is enough to be recommended again needs no number of the jurisdiction.
    private static readonly Quantity AnyFailure = new(1, null, Comparison.AtLeast, "times");

    internal static Dictionary<PersonCondition, Func<PersonCase, Clause>> Forms { get; } = new()
    {
        [PersonCondition.OfGeneralLevel] = Meets(Facts.DifficultyLevel, PolicyParameters.GeneralAssistanceLevels),
        [PersonCondition.OfKeyLevel] = Meets(Facts.DifficultyLevel, PolicyParameters.KeyAssistanceLevels),
        [PersonCondition.OfLevelThatSignsAgreement] = static person => person.Policy.Get(PolicyParameters.GeneralLevelsSignAgreement) switch
        {
            null => IsUnset(PolicyParameters.GeneralLevelsSignAgreement),
            { Name: "no" } => Meets(Facts.DifficultyLevel, PolicyParameters.KeyAssistanceLevels)(person),
            _ => new Condition(true, new("各等级认定人员均签订协议", "recognised persons of every level sign"), new("按本政策读法，各等级均签订", "by the policy's reading every level signs")) { Named = Facts.DifficultyLevel },
        },
        [PersonCondition.AgreementLongEnough] = AgreementLongEnough,
        [PersonCondition.AgreementSigned] = static person => Flag(Facts.HasAgreement, HasAgreement(person), true, Facts.HasAgreement.Label),
        [PersonCondition.ReadinessAssessed] = Knows(Facts.ReadinessBarrier),
        [PersonCondition.ClassificationTested] = Is(Facts.IsClassificationTested),
        [PersonCondition.NewFactsAffectWork] = Is(Facts.HasNewFacts),
        [PersonCondition.FamilyInHardship] = Is(Facts.IsFamilyInHardship),
        [PersonCondition.DutiesKept] = Is(Facts.KeptDuties),
        [PersonCondition.JudgedJobReady] = Is(Facts.IsJudgedJobReady),
        [PersonCondition.EnoughFailedRecommendations] = Meets(Facts.FailedNotByOwnChoice, PolicyParameters.PublicWelfareMinFailedRecommendations),
        [PersonCondition.MeetsPostConditions] = Is(Facts.MeetsPostConditions),
        [PersonCondition.NotMeetingPostConditions] = IsNot(Facts.MeetsPostConditions, "不符合公益性岗位条件", "does not meet the conditions of the public-welfare post"),
        [PersonCondition.InWelfarePost] = Is(Facts.InWelfarePost),
        [PersonCondition.FailsPostAssessment] = Is(Facts.FailsPostAssessment),
        [PersonCondition.NearRetirement] = NearRetirement,
        [PersonCondition.RefusesService] = Is(Facts.RefusesService),
        [PersonCondition.RefusalVerified] = Is(Facts.IsRefusalVerified),
        [PersonCondition.RefusalApproved] = Is(Facts.IsRefusalApproved),
        [PersonCondition.PlacementEnded] = Is(Facts.PlacementEnded),
        [PersonCondition.AgreesToAgreement] = Is(Facts.AgreesToAgreement),
        [PersonCondition.NamedForKeyHelp] = Is(Facts.IsNamedForKeyHelp),
        [PersonCondition.FailedBecauseOfPost] = IsWord(Facts.LastFailureCause, FailureCause.Post, FailureCause.Person, "因岗位原因未能就业", "no job because of the post"),
        [PersonCondition.FailedBecauseOfPerson] = IsWord(Facts.LastFailureCause, FailureCause.Person, FailureCause.Post, "因自身原因未能就业", "no job because of the person"),
        [PersonCondition.LastRecommendationFailed] = static person => new AnyOf([Knows(Facts.LastFailureCause)(person), Number(Facts.FailedNotByOwnChoice, person, AnyFailure)]),
        [PersonCondition.StreetCannotSolve] = Is(Facts.StreetCannotSolve),
    };

    // On the day of the statutory age there is no distance to it any more, and past it none comes back.
    private static Condition NearRetirement(PersonCase person)
    {
        if (person.Policy.Get(PolicyParameters.PublicWelfareNearRetirementYears) is not { } years)
            return IsUnset(PolicyParameters.PublicWelfareNearRetirementYears);
        var text = years.ToText();
        return Day(Facts.RetiresOn, person, years, Months(person.AsOf, years, 1), day => day > person.AsOf && Elapsed.Meets(years, person.AsOf, day)) with
        {
            Needed = new($"未达到法定退休年龄，距该日{text.Zh}", $"the day of the statutory retirement age lies ahead, {text.En} from the day of the decision"),
        };
    }

    private static Clause AgreementLongEnough(PersonCase person)
    {
        if (person.Policy.Get(PolicyParameters.PublicWelfareMinServiceMonths) is not { } months)
            return IsUnset(PolicyParameters.PublicWelfareMinServiceMonths);
        // Months completed, so that six months after 3 September are reached on 3 March.
        return new AllOf(
        [
            Flag(Facts.HasAgreement, HasAgreement(person), true, Facts.HasAgreement.Label),
            Day(Facts.AgreementSignedOn, person, months, person.AsOf.AddMonths(-(int)months.Amount), day => months.IsMetBy(CalendarMonths.Completed(day, person.AsOf))),
        ]);
    }

    // Whoever knows the day of the agreement need not say that there is one.
    private static bool? HasAgreement(PersonCase person) =>
        Facts.HasAgreement.Of(person.Facts) ?? (Facts.AgreementSignedOn.Of(person.Facts) is null ? null : true);
}
