using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>A list of items that an article asks for, each laid against what was recorded: met, missing, or not known and to be asked.</summary>
public sealed class Checklist
{
    private readonly PolicyParameter<Reading> parameter;

    private Checklist(PolicyParameter<Reading> parameter, IReadOnlyList<ChecklistItem> items) => (this.parameter, Items) = (parameter, items);

    /// <summary>The items, in the order of the text.</summary>
    public IReadOnlyList<ChecklistItem> Items { get; }

    /// <summary>The list that a jurisdiction states.</summary>
    /// <param name="parameter">One of the lists of group <c>training</c> in <see cref="PolicyParameters"/>.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <param name="tier">The level of office that the list is addressed to; null for what no level is named for.</param>
    /// <returns>Null where the jurisdiction states none for that level.</returns>
    public static Checklist? Of(PolicyParameter<Reading> parameter, Policy policy, OfficeTier? tier = null)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        ArgumentNullException.ThrowIfNull(policy);
        ChecklistItem[] items =
        [
            .. policy.Statements(parameter).Where(statement => statement.Value is not null && statement.Case is not null && statement.Tier == tier)
                .Select(static statement => new ChecklistItem(statement.Case!, ChecklistWords.Of(statement.Case!), statement.Source)),
        ];
        return items.Length == 0 ? null : new(parameter, items);
    }

    /// <summary>Tells whether every item is met.</summary>
    /// <param name="recorded">What was recorded, by <see cref="ChecklistItem.Code"/>; an item that is absent or null is not known.</param>
    /// <exception cref="ArgumentException">There is no such item on the list.</exception>
    public Decision Decide(IReadOnlyDictionary<string, bool?> recorded)
    {
        ArgumentNullException.ThrowIfNull(recorded);
        if (recorded.Keys.FirstOrDefault(code => !Items.Any(item => item.Code == code)) is { } unknown)
            throw new ArgumentException($"'{unknown}' is no item of {parameter.Name}; expected {string.Join(", ", Items.Select(static item => item.Code))}.", nameof(recorded));
        return Condition.All(
            string.Join("; ", Items.Select(static item => item.Article).Distinct(StringComparer.Ordinal)),
            new(
                new("各项齐备：" + parameter.Meaning.Zh, "every item is met: " + parameter.Meaning.En),
                new("有未满足的项目：" + parameter.Meaning.Zh, "some item is not met: " + parameter.Meaning.En)),
            [.. Items.Select(item => Condition.Of(recorded.GetValueOrDefault(item.Code), item.Text.Zh, item.Text.En))]);
    }
}
