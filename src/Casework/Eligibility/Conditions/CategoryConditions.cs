using Jiuye.Vocabulary;
using static Jiuye.Casework.ConditionForms;
using Facts = Jiuye.Casework.PersonFactCatalogue;

namespace Jiuye.Casework;

/// <summary>What makes a person hard to employ.</summary>
internal static class CategoryConditions
{
    internal static Dictionary<PersonCondition, Func<PersonCase, Clause>> Forms { get; } = new()
    {
        [PersonCondition.InZeroEmploymentHousehold] = ZeroEmploymentHousehold.Condition,
        [PersonCondition.OnMinimumLivingAllowance] = Is(Facts.OnMinimumLivingAllowance),
        [PersonCondition.LiftedOutOfPoverty] = Is(Facts.LiftedOutOfPoverty),
        [PersonCondition.Older] = Older,
        [PersonCondition.NotOlder] = static person => new Not(Older(person)),
        [PersonCondition.Disabled] = Is(Facts.HoldsDisabilityCertificate),
        [PersonCondition.PreviouslyEmployed] = Is(Facts.WasPreviouslyEmployed),
        [PersonCondition.LongTermUnemployed] = Lasts(Facts.UnemployedSince, PolicyParameters.LongTermUnemployedYears),
        [PersonCondition.LostLand] = Is(Facts.LostLand),
        [PersonCondition.HardToPlace] = Is(Facts.IsHardToPlace),
        [PersonCondition.SingleParentOfMinor] = Is(Facts.IsSingleParentOfMinor),
        [PersonCondition.ModelWorker] = ModelWorker,
        [PersonCondition.MartyrsFamily] = Is(Facts.IsMartyrsFamily),
        [PersonCondition.ServicemansSpouse] = Is(Facts.IsServicemansSpouse),
        [PersonCondition.InHardToEmployCategory] = static person => RuleClauses.AnyRuleOf(PolicyParameters.HardToEmployCategories, person),
        [PersonCondition.RecognisedHardToEmploy] = Is(Facts.IsRecognised),
        [PersonCondition.HardToEmploy] = static person =>
            new AnyOf([Is(Facts.IsRecognised)(person), RuleClauses.AnyRuleOf(PolicyParameters.HardToEmployCategories, person)]),
        [PersonCondition.UnemployedOrRuralWantingTransfer] = static person =>
            new AnyOf([Is(Facts.IsRegisteredUnemployed)(person), new AllOf([Is(Facts.IsRuralLabour)(person), Is(Facts.WantsWork)(person)])]),
        [PersonCondition.MeetsExitConditions] = Is(Facts.MeetsExitConditions),
        [PersonCondition.UnemployedAgain] = Is(Facts.IsUnemployedAgain),
    };

    // By years to retirement nobody's sex is asked: the day is the law's for the person and the kind of work.
    private static Clause Older(PersonCase person) => person.Policy.Get(PolicyParameters.OlderWorkerFrom) switch
    {
        null => IsUnset(PolicyParameters.OlderWorkerFrom),
        { Unit: "years_of_age" } age => Number(Facts.Age, person, age),
        var years => LiesAhead(Facts.RetiresOn, person, years with { Unit = "years" }),
    };

    private static Condition ModelWorker(PersonCase person)
    {
        if (person.Policy.Get(PolicyParameters.ModelWorkerMinLevel) is not { } reading)
            return IsUnset(PolicyParameters.ModelWorkerMinLevel);
        var least = Enum.Parse<ModelWorkerLevel>(reading.Name, ignoreCase: true);
        var level = Facts.ModelWorkerLevel.Of(person.Facts);
        return new(
            level is { } known ? known >= least : null,
            level is { } one ? Say.Both($"劳动模范级别：{one}", $"level of model worker: {one}") : new("未知：劳动模范级别", "not known: level of model worker"),
            Say.Both($"曾获{Chinese(least)}以上劳动模范", $"a model worker of the {reading.Name} or above"))
        {
            Named = Facts.ModelWorkerLevel,
            Meets = Facts.ModelWorkerLevel.To(least),
            Breaks = Facts.ModelWorkerLevel.To(ModelWorkerLevel.None),
        };
    }

    private static string Chinese(ModelWorkerLevel level) => level switch
    {
        ModelWorkerLevel.County => "县级（含）",
        ModelWorkerLevel.City => "市级（含）",
        ModelWorkerLevel.Province => "省级（含）",
        ModelWorkerLevel.National => "全国",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "No least level."),
    };
}
