using System.Collections.Immutable;

namespace Jiuye.Casework;

/// <summary>Fields that belong together.</summary>
/// <param name="Fields">What stands in them, by the field's name.</param>
public sealed record FormGroup(ImmutableSortedDictionary<string, FormValue> Fields) : FormValue
{
    /// <summary>A group without a filled field.</summary>
    public static FormGroup Empty { get; } = new(ImmutableSortedDictionary.Create<string, FormValue>(StringComparer.Ordinal));

    /// <inheritdoc/>
    public override bool IsEmpty => Fields.Values.All(static value => value.IsEmpty);

    /// <summary>What stands in a field; null where nothing does.</summary>
    public FormValue? Of(string field) => Fields.TryGetValue(field, out var value) && !value.IsEmpty ? value : null;
}
