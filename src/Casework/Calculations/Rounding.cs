using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>Rounds by the reading that the policy names, and shows it as a step; where the policy names none, nothing is rounded and a note says so.</summary>
internal static class Rounding
{
    /// <summary>Rounds a sum of money.</summary>
    internal static void Money(Workings workings, Policy policy)
    {
        if (policy.Statement(PolicyParameters.MoneyRounding) is not { Value: { } reading } statement)
        {
            if (workings.Total != Math.Round(workings.Total, 2))
                workings.Note(new("政策未规定金额如何取整，未取整", "the policy does not say how sums are rounded: not rounded"));
            return;
        }

        var rounded = reading.Name switch
        {
            "fen_half_up" => Math.Round(workings.Total, 2, MidpointRounding.AwayFromZero),
            "fen_down" => Math.Round(workings.Total, 2, MidpointRounding.ToZero),
            "exact" => workings.Total,
            _ => throw new InvalidOperationException($"No such reading: {reading.Name}."),
        };
        Show(workings, rounded, statement, new("取整到分", "rounded to the fen"));
    }

    /// <summary>Rounds a number of calls or persons.</summary>
    internal static void Count(Workings workings, Policy policy, string @case)
    {
        if (policy.Statement(PolicyParameters.CountRounding, @case: @case) is not { Value: { } reading } statement)
        {
            if (workings.Total != Math.Truncate(workings.Total))
                workings.Note(new("政策未规定如何取整，未取整", "the policy does not say how this is rounded: not rounded"));
            return;
        }

        var exact = workings.Total;
        ReadingResult[] readings =
        [
            new("up", new("不足1的按1计", "a begun one counts"), Math.Ceiling(exact), reading.Name == "up"),
            new("down", new("不足1的不计", "a begun one does not count"), Math.Floor(exact), reading.Name == "down"),
            new("half_up", new("四舍五入", "to the nearest, a half upwards"), Math.Round(exact, MidpointRounding.AwayFromZero), reading.Name == "half_up"),
        ];
        Show(workings, readings.Single(static result => result.IsTaken).Value!.Value, statement, readings.Single(static result => result.IsTaken).Meaning);
        workings.Read(readings);
    }

    private static void Show(Workings workings, decimal rounded, Statement statement, Bilingual how)
    {
        if (rounded == workings.Total)
            return;
        workings.Add(
            rounded - workings.Total,
            Say.Both($"{how.Zh}：{workings.Total:0.######} → {rounded:0.######}", $"{how.En}: {workings.Total:0.######} → {rounded:0.######}"),
            statement.Source);
        workings.NoteOf(statement);
    }
}
