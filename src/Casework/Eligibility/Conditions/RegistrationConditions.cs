using Jiuye.Vocabulary;
using static Jiuye.Casework.ConditionForms;
using Facts = Jiuye.Casework.PersonFactCatalogue;

namespace Jiuye.Casework;

/// <summary>What registrations ask of a person, and what ends them.</summary>
internal static class RegistrationConditions
{
    internal static Dictionary<PersonCondition, Func<PersonCase, Clause>> Forms { get; } = new()
    {
        [PersonCondition.OfRegistrationAge] = Meets(Facts.Age, PolicyParameters.MinUnemploymentRegistrationAge),
        [PersonCondition.OfSeekerAge] = Meets(Facts.Age, PolicyParameters.MinJobSeekerAge),
        [PersonCondition.DrawsNoPension] = IsNot(Facts.DrawsPension, "未领取基本养老金", "draws no basic pension"),
        [PersonCondition.AbleToWork] = Is(Facts.IsAbleToWork),
        [PersonCondition.WantsWork] = Is(Facts.WantsWork),
        [PersonCondition.NotInWork] = IsNot(Facts.IsInWork, "未就业", "is not in work"),
        [PersonCondition.InWork] = Is(Facts.IsInWork),
        [PersonCondition.LivesHere] = Is(Facts.LivesHere),
        [PersonCondition.HouseholdRegisteredHere] = Is(Facts.HouseholdRegisteredHere),
        [PersonCondition.InsuredHere] = Is(Facts.InsuredHere),
        [PersonCondition.EmployedHere] = Is(Facts.EmployedHere),
        [PersonCondition.CommitmentGiven] = Is(Facts.GaveCommitment),
        [PersonCondition.NoReasonAgainstImmediateRegistration] = IsNot(
            Facts.HasReasonAgainstImmediateRegistration, "无特殊原因", "has no special reason against registering at once"),
        [PersonCondition.WantsWorkOrTraining] = static person => new AnyOf([Is(Facts.WantsWork)(person), Is(Facts.WantsTraining)(person)]),
        [PersonCondition.MayRegisterAsUnemployed] = static person => RuleClauses.AnyRuleOf(PolicyParameters.UnemploymentRegistration, person),
        [PersonCondition.MayNotRegisterAsUnemployed] = static person => new Not(RuleClauses.AnyRuleOf(PolicyParameters.UnemploymentRegistration, person)),
        [PersonCondition.RegisteredUnemployed] = Is(Facts.IsRegisteredUnemployed),
        [PersonCondition.RegisteredUnemployedOrForTransfer] = UnemployedOrForTransfer,
        [PersonCondition.NotRegisteredOrNotRecognised] = static person =>
            new Not(new AllOf([UnemployedOrForTransfer(person), Is(Facts.IsRecognised)(person)])),
        [PersonCondition.RegisteredForJobSearch] = Is(Facts.IsRegisteredForJobSearch),
        [PersonCondition.UnemployedOrRuralJobSeeker] = static person =>
            new AnyOf([Is(Facts.IsRegisteredUnemployed)(person), new AllOf([Is(Facts.IsRuralLabour)(person), Is(Facts.IsRegisteredForJobSearch)(person)])]),
        [PersonCondition.RegisteredLongTerm] = Lasts(Facts.RegisteredUnemployedOn, PolicyParameters.LongTermRegisteredMonths),
        [PersonCondition.DrawsPension] = Is(Facts.DrawsPension),
        [PersonCondition.Hired] = Is(Facts.IsHired),
        [PersonCondition.SelfEmployed] = Is(Facts.IsSelfEmployed),
        [PersonCondition.FoundedEnterprise] = Is(Facts.FoundedEnterprise),
        [PersonCondition.EnteredSchool] = Is(Facts.EnteredSchool),
        [PersonCondition.CalledUp] = Is(Facts.IsCalledUp),
        [PersonCondition.MovedAbroad] = Is(Facts.MovedAbroad),
        [PersonCondition.WhollyLostAbilityToWork] = Is(Facts.WhollyLostAbilityToWork),
        [PersonCondition.Imprisoned] = Is(Facts.IsImprisoned),
        [PersonCondition.Deceased] = Is(Facts.IsDeceased),
        [PersonCondition.OtherDeregistrationCase] = Is(Facts.IsOtherDeregistrationCase),
        [PersonCondition.ShownInWorkByRecords] = Is(Facts.RecordsShowWork),
    };

    // Rural labour registers for transfer employment in place of unemployment (002 Art. 13 para 2).
    private static AnyOf UnemployedOrForTransfer(PersonCase person) =>
        new([Is(Facts.IsRegisteredUnemployed)(person), new AllOf([Is(Facts.IsRuralLabour)(person), Is(Facts.IsRegisteredForTransfer)(person)])]);
}
