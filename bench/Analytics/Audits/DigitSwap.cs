namespace Jiuye.Analytics.Bench.Audits;

/// <summary>Swaps two neighbouring digits that differ, as a tired hand does.</summary>
internal static class DigitSwap
{
    /// <returns>Null where no swap changes the number.</returns>
    internal static string? Of(string number, Random random)
    {
        var places = Enumerable.Range(0, number.Length - 1).Where(at => char.IsDigit(number[at]) && char.IsDigit(number[at + 1]) && number[at] != number[at + 1]).ToArray();
        if (places.Length == 0)
            return null;
        var place = places[random.Next(places.Length)];
        var swapped = number.ToCharArray();
        (swapped[place], swapped[place + 1]) = (swapped[place + 1], swapped[place]);
        return new(swapped);
    }
}
