using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>职业指导的内容: which of the items that the jurisdiction lists a person's guidance has covered (R-106).</summary>
public static class GuidanceContent
{
    /// <summary>The items in the order of the policy, by name, each with whether a guidance entry bears its name as its note.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <param name="asOf">The day; later entries are left out.</param>
    /// <returns>Empty where the jurisdiction lists none.</returns>
    public static IReadOnlyList<KeyValuePair<string, bool>> Covered(Ledger ledger, Policy policy, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(policy);
        var given = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in ledger.CountingOn(asOf))
        {
            if (entry.Kind == CaseEventKind.Guided)
                given.Add(entry.Note);
        }

        return [.. policy.Statements(PolicyParameters.GuidanceContent).Select(static statement => statement.Case).OfType<string>().Select(item => KeyValuePair.Create(item, given.Contains(item)))];
    }

    /// <summary>What an item is called.</summary>
    /// <exception cref="ArgumentException">There is no such item.</exception>
    public static Bilingual Words(string item) => item switch
    {
        "policy_and_law" => new("就业政策、法规指导", "policy and law"),
        "resume_and_interview" => new("简历、面试指导", "résumé and interview"),
        "attitude" => new("就业心态调适、就业观念指导", "attitude and expectations"),
        "training_projects" => new("了解培训项目并给予参加培训建议", "training projects and advice on taking part"),
        "startup_projects" => new("了解创业项目及政策，引导参加创业培训", "start-up projects and policy, and start-up training"),
        "aptitude_test" => new("标准化素质测评建议及报告解读", "advice on the standard aptitude test and reading of its report"),
        _ => throw new ArgumentException($"'{item}' is no item; there are {string.Join(", ", PolicyParameters.GuidanceContent.Cases)}.", nameof(item)),
    };
}
