using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>Compares a stretch of time with a quantity of months or years, to the day.</summary>
internal static class Elapsed
{
    /// <summary>True where the time from one day to another meets the quantity; "more than 6 months" is met on the day after the six months end.</summary>
    internal static bool Meets(Quantity quantity, DateOnly from, DateOnly to)
    {
        var months = (decimal)CalendarMonths.Elapsed(from, to);
        return quantity.Unit switch
        {
            "months" => quantity.IsMetBy(months),
            "years" => quantity.IsMetBy(months / 12),
            _ => throw new InvalidOperationException($"A length of time is in months or years, not in {quantity.Unit}."),
        };
    }
}
