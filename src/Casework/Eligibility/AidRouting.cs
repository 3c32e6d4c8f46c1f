using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>Sends a graded person to the services that the level and the registers give a right to .</summary>
/// <param name="Route">Where to.</param>
/// <param name="Decision">The rule with its facts.</param>
public sealed record AidRouting(AidRoute Route, Decision Decision)
{
    /// <summary>Routes a person.</summary>
    /// <param name="level">The difficulty level; null where not graded.</param>
    /// <param name="isRegistered">Registered as unemployed (rural labour: for transfer employment); null where not known.</param>
    /// <param name="isRecognised">Recognised as hard to employ; null where not known.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction names no levels of key assistance.</returns>
    public static AidRouting? Of(DifficultyLevel? level, bool? isRegistered, bool? isRecognised, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (policy.Statement(PolicyParameters.KeyAssistanceLevels) is not { Value: { } key } statement)
            return null;
        var isKey = level is { } known ? key.IsMetBy((int)known) : (bool?)null;
        var route = isKey switch
        {
            false => AidRoute.General,
            null => AidRoute.CannotTell,
            true when isRegistered == false || isRecognised == false => AidRoute.SuggestRecognition,
            true when isRegistered is null || isRecognised is null => AidRoute.CannotTell,
            true => AidRoute.Aid,
        };
        var decision = Condition.All(
            statement.Source + "; 002 Art. 13",
            new(new("提供就业援助服务", "aid services"), WhereFails(route)),
            new Condition(
                isKey,
                level is { } one ? Say.Both($"困难等级{(int)one}级", $"difficulty level {(int)one}") : new("未评级", "not graded"),
                new($"困难等级{key.ToText().Zh}", $"difficulty level {key.ToText().En}")),
            new Condition(
                isRegistered, Say.YesNo(isRegistered, "已办理失业（转移就业）登记", "registered as unemployed"), new("办理失业（转移就业）登记", "register as unemployed")),
            new Condition(
                isRecognised, Say.YesNo(isRecognised, "已认定为就业困难人员", "recognised as hard to employ"), new("申请就业困难认定", "be recognised as hard to employ")));
        return new(route, route == AidRoute.General && isRecognised == true ? decision with { Note = OpenAgreement(policy) } : decision);
    }

    private static Bilingual WhereFails(AidRoute route) => route == AidRoute.General
        ? new("提供一般帮扶服务", "general assistance")
        : new("建议登记并申请认定；不申请的继续一般帮扶服务", "suggest registration and recognition; without them the general services go on");

    // Art. 13 sends only levels 3 and 4 to aid, Art. 23 signs every registered hard-to-employ person (W-25).
    private static Bilingual OpenAgreement(Policy policy) => policy.Get(PolicyParameters.GeneralLevelsSignAgreement)?.Name == "yes"
        ? new("条文未明：按本政策读法，一、二级认定人员也签订援助协议", "not clear in the text: by this policy's reading recognised persons of levels 1 and 2 sign the agreement too")
        : new("条文未明：按本政策读法，一、二级认定人员不签订援助协议", "not clear in the text: by this policy's reading recognised persons of levels 1 and 2 sign no agreement");
}
