using System.Text.Json;
using Jiuye.Analytics;

namespace Jiuye;

/// <summary>Keeps in a JSON file what publications with noise cost: a list of <c>release</c> and <c>epsilon</c>.</summary>
internal static class BudgetLedger
{
    private static readonly JsonSerializerOptions Layout = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, WriteIndented = true, NewLine = "\n" };

    /// <summary>Enters a publication; one that stands there already costs nothing.</summary>
    /// <exception cref="DatasetException">The file can't be read, or the budget does not allow the publication.</exception>
    internal static void Spend(string path, double budget, PrivacySpending spending)
    {
        var before = Read(path, budget);
        if (!before.Allows(spending))
            throw new DatasetException(path, FormattableString.Invariant($"of the budget of {budget} only {before.Left:0.######} is left; {spending.Release} would cost {spending.Epsilon}"));
        DurableFile.Write(path, stream => JsonSerializer.Serialize(stream, before.After(spending).Spendings, Layout));
    }

    private static PrivacyBudget Read(string path, double budget)
    {
        if (!File.Exists(path))
            return new(budget);
        try
        {
            using var stream = File.OpenRead(path);
            return new(budget, JsonSerializer.Deserialize<PrivacySpending[]>(stream, Layout) ?? []);
        }
        catch (Exception problem) when (problem is JsonException or ArgumentException)
        {
            throw new DatasetException(path, $"is no ledger within the budget of {FormattableString.Invariant($"{budget}")}: {problem.Message}", problem);
        }
    }
}
