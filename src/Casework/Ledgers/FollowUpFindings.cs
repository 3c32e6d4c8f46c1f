using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>What a follow-up of a person found out; null where it was not asked.</summary>
/// <param name="Seeker">Who was followed up.</param>
/// <param name="On">The day.</param>
public sealed record FollowUpFindings(SeekerId Seeker, DateOnly On)
{
    /// <summary>Whether the person is in work.</summary>
    public bool? IsInWork { get; init; }

    /// <summary>The person's income, yuan a month, at least 0.</summary>
    public decimal? MonthlyIncome { get; init; }

    /// <summary>Whether the members of the family have changed.</summary>
    public bool? HasFamilyChanged { get; init; }

    /// <summary>What the jurisdiction wants asked and was not, in the order of its text; empty where all was asked or it wants nothing.</summary>
    /// <param name="policy">The jurisdiction.</param>
    public IReadOnlyList<Bilingual> NotAsked(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return
        [
            .. policy.Statements(PolicyParameters.FollowUpContent).Where(statement => !IsKnown(statement.Case!)).Select(statement => Name(statement.Case!)),
        ];
    }

    private bool IsKnown(string content) => content switch
    {
        "employment" => IsInWork is not null,
        "income" => MonthlyIncome is not null,
        "family_changes" => HasFamilyChanged is not null,
        _ => throw new ArgumentOutOfRangeException(nameof(content), content, "No content of follow-ups."),
    };

    private static Bilingual Name(string content) => content switch
    {
        "employment" => new("就业情况", "employment"),
        "income" => new("收入情况", "income"),
        _ => new("家庭成员变化情况", "changes of the family's members"),
    };
}
